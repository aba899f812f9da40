import { useState } from 'react'
import { namesHidden } from '../preferences.ts'
import { useStore } from './use-store.ts'

/** Names in one place while they are hidden everywhere: hidden there too until the reader asks, and again the next time. */
export function useShownHere(): {
  readonly hidden: boolean
  readonly asked: boolean
  readonly ask: (on: boolean) => void
} {
  const everywhere = useStore(namesHidden)
  const [asked, ask] = useState(false)
  if (!everywhere && asked) ask(false)
  return { hidden: everywhere && !asked, asked, ask }
}
