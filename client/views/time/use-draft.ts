import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { type AsOf, sameAsOf } from '../../state/address/as-of.ts'

/** Until a key that is held down or a slider that is dragged has come to rest. */
const REST = 200

/** What is chosen at once, and told on when it rests or when the fields go. */
export function useDraft(asOf: AsOf, onChange: (asOf: AsOf) => void): [AsOf, (asOf: AsOf) => void] {
  const [draft, setDraft] = useState(asOf)
  const [seen, setSeen] = useState(asOf)
  const [sent, setSent] = useState(asOf)
  if (!sameAsOf(asOf, seen)) {
    setSeen(asOf)
    // What we told ourselves may be behind the reader by now.
    if (!sameAsOf(asOf, sent)) setDraft(asOf)
  }
  const waiting = useRef<AsOf | null>(null)
  const timer = useRef(0)
  const tell = () => {
    const next = waiting.current
    waiting.current = null
    if (next === null) return
    setSent(next)
    onChange(next)
  }
  const tellAtLast = useEffectEvent(tell)
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      tellAtLast()
    },
    [],
  )
  const change = (next: AsOf) => {
    setDraft(next)
    waiting.current = next
    clearTimeout(timer.current)
    timer.current = window.setTimeout(tell, REST)
  }
  return [draft, change]
}
