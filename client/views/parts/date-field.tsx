import { useId, useState } from 'react'
import { useI18n } from '../i18n-context.tsx'

const FORMS = {
  /** A year, a month of it, or a day. */
  partial: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  day: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
} as const

/** A date as text, as the graph writes it. What is no date yet is told, and changes nothing. */
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
