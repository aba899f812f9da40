import { useEffect, useState } from 'react'

/** Ms within which one after the other is passing by. */
const PASSING = 300
/** Ms after which a reader who was passing by stays. */
const REST = 100

let arrived = -Infinity

/**
 * Whether the reader stays with what is shown here, from its first showing on: at once, unless they came a moment ago from
 * another of its like, and may be on their way to the next. So nothing is asked and drawn of what they only pass.
 */
export function useStay(): boolean {
  const [stays, setStays] = useState(() => performance.now() - arrived > PASSING)
  useEffect(() => {
    arrived = performance.now()
    const timer = setTimeout(() => setStays(true), REST)
    return () => clearTimeout(timer)
  }, [])
  return stays
}
