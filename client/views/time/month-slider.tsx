import { useState } from 'react'
import { formatPartialDate } from '../../i18n/format.ts'
import { monthAt, monthIndex } from '../../state/time/months.ts'
import { monthsOfKey } from '../../state/time/step-date.ts'
import { useI18n } from '../i18n-context.tsx'

const FIRST_YEAR = 2000
const FIRST = FIRST_YEAR * 12
const YEARS_AHEAD = 5

/** A month by dragging or by keys. Arrows step a month, PageUp and PageDown a year; other dates are typed. */
export function MonthSlider({
  label,
  value,
  onChange,
}: {
  readonly label: string
  /** A partial date; null stands at the present month. */
  readonly value: string | null
  readonly onChange: (month: string) => void
}) {
  const { t, lang } = useI18n()
  const [now] = useState(() => new Date())
  const last = (now.getUTCFullYear() + YEARS_AHEAD - FIRST_YEAR) * 12 + 11
  const at = monthIndex(value ?? now.toISOString().slice(0, 7)) - FIRST
  const change = (index: number) => onChange(monthAt(FIRST + Math.min(last, Math.max(0, index))))
  return (
    <input
      type="range"
      className="month-slider"
      aria-label={label}
      aria-valuetext={value === null ? t('asOf.worldAny') : formatPartialDate(value, lang)}
      min={0}
      max={last}
      value={Math.min(last, Math.max(0, at))}
      onChange={({ target }) => change(Number(target.value))}
      onKeyDown={(event) => {
        const months = monthsOfKey(event.key, true)
        if (months === null) return
        event.preventDefault()
        change(at + months)
      }}
    />
  )
}
