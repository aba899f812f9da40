import './views/arrive-early.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './views/app.tsx'
import { followForgetting } from './views/device.ts'
import { applyTheme } from './views/preferences.ts'

applyTheme()
followForgetting()
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
