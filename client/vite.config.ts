import { fileURLToPath } from 'node:url'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compressed } from './build/compress-plugin.ts'
import { messages } from './build/messages-plugin.ts'
import { stories } from './build/stories-plugin.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('.'),
  cacheDir: here('../node_modules/.vite-client'),
  plugins: [
    messages(),
    stories(here('../graph-seed')),
    // React Aria ships its own words in 34 languages; it speaks with ours instead (`i18n/aria-words.ts`).
    optimizeLocales.vite({ locales: [] }),
    react(),
    compressed(),
  ],
  build: {
    outDir: here('../dist/client'),
    emptyOutDir: true,
    target: 'es2022',
    // Everything from our own origin as a file: the Content-Security-Policy allows no data: scripts or styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What belongs to which page, for the test of the budgets.
    manifest: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 600,
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
})
