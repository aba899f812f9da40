import { useSyncExternalStore } from 'react'

const CALM = '(prefers-reduced-motion: reduce)'

export const wantsCalm = (): boolean => matchMedia(CALM).matches

/** Whether the reader wants no motion. */
export function useCalm(): boolean {
  return useSyncExternalStore(follow, wantsCalm)
}

function follow(onChange: () => void): () => void {
  const query = matchMedia(CALM)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}
