import { useId, useState } from 'react'
import { DAY, PARTIAL_DATE } from '../../state/address/as-of.ts'
import { monthsOfKey, stepMonths } from '../../state/time/step-date.ts'
import { useI18n } from '../i18n-context.tsx'

const FORMS = {
  /** A year, a month of it, or a day. */
  partial: PARTIAL_DATE,
  day: DAY,
} as const

/**
 * A date as text, as the graph writes it. What is no date yet is told, and changes nothing. The arrows up and down step a month,
 * PageUp and PageDown a year; from an empty field they begin at the present.
 */
export function DateField({
  label,
  help,
  form,
  value,
  onChange,
}: {
  readonly label: string
  readonly help: string
  readonly form: keyof typeof FORMS
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}) {
  const { t } = useI18n()
  const id = useId()
  const [text, setText] = useState(value ?? '')
  const [seen, setSeen] = useState(value)
  if (value !== seen) {
    setSeen(value)
    setText(value ?? '')
  }
  const wrong = text !== '' && !FORMS[form].test(text)
  return (
    <div className="date-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="search__input"
        value={text}
        inputMode="numeric"
        maxLength={10}
        placeholder={form === 'day' ? '2026-01-31' : '2025-06'}
        aria-invalid={wrong}
        aria-describedby={`${id}-help`}
        onKeyDown={(event) => {
          const months = monthsOfKey(event.key, false)
          if (months === null || event.altKey || event.ctrlKey || event.metaKey) return
          event.preventDefault()
          const from = FORMS[form].test(text) ? text : new Date().toISOString().slice(0, form === 'day' ? 10 : 7)
          const next = stepMonths(from, months)
          setText(next)
          onChange(next)
        }}
        onChange={({ target }) => {
          const next = target.value.trim()
          setText(next)
          if (next === '') onChange(null)
          else if (FORMS[form].test(next)) onChange(next)
        }}
      />
      <span id={`${id}-help`} className="checkbox__help">
        {wrong ? t(form === 'day' ? 'date.day' : 'date.partial') : help}
      </span>
    </div>
  )
}
