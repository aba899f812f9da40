import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { type AsOf, sameAsOf } from '../../state/address/as-of.ts'
import { useI18n } from '../i18n-context.tsx'
import { DateField } from '../parts/date-field.tsx'
import { MonthSlider } from './month-slider.tsx'

/** Until a key that is held down or a slider that is dragged has come to rest. */
const REST = 200

/** Both clocks, in plain words. What is chosen takes effect by itself. */
export function AsOfFields({ asOf, onChange }: { readonly asOf: AsOf; readonly onChange: (asOf: AsOf) => void }) {
  const { t } = useI18n()
  const [draft, change] = useDraft(asOf, onChange)
  return (
    <div className="as-of__fields">
      <DateField
        label={t('asOf.worldField')}
        help={t('policy.validAtHelp')}
        form="partial"
        value={draft.validAt}
        onChange={(validAt) => change({ ...draft, validAt })}
      />
      <MonthSlider
        label={t('asOf.slider')}
        value={draft.validAt}
        onChange={(validAt) => change({ ...draft, validAt })}
      />
      <DateField
        label={t('policy.knownAt')}
        help={t('policy.knownAtHelp')}
        form="day"
        value={draft.knownAt}
        onChange={(knownAt) => change({ ...draft, knownAt })}
      />
      <p className="checkbox__help">{t('asOf.keys')}</p>
    </div>
  )
}

/** What is chosen at once, and told on when it rests or when the fields go. */
function useDraft(asOf: AsOf, onChange: (asOf: AsOf) => void): [AsOf, (asOf: AsOf) => void] {
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
