import { useCallback, useEffect, useRef, useState } from 'react'
import { focusFirst } from '../focus.ts'
import { namesHidden } from '../preferences.ts'
import { useStore } from './use-store.ts'

/** Names in one place while they are hidden everywhere: hidden there too until the reader asks, and again the next time. */
export function useShownHere(): {
  readonly hidden: boolean
  readonly asked: boolean
  readonly ask: (on: boolean) => void
  /** What is shown when they ask: it takes the focus, since the button that had it goes; or the first in it that can. */
  readonly shown: (place: HTMLElement | null) => void
} {
  const everywhere = useStore(namesHidden)
  const [asked, ask] = useState(false)
  const place = useRef<HTMLElement | null>(null)
  const shown = useCallback((element: HTMLElement | null) => {
    place.current = element
  }, [])
  useEffect(() => {
    if (asked && place.current) focusFirst([place.current, ...place.current.querySelectorAll<HTMLElement>(TAKES_FOCUS)])
  }, [asked])
  if (!everywhere && asked) ask(false)
  return { hidden: everywhere && !asked, asked, ask, shown }
}

const TAKES_FOCUS = 'a, button, input, textarea, [tabindex]'
