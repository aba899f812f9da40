import type { ReactNode } from 'react'
import type { AsOf } from '../../state/address/as-of.ts'
import { useI18n } from '../i18n-context.tsx'
import { DateField } from '../parts/date-field.tsx'
import { MonthSlider } from './month-slider.tsx'
import { MonthStep } from './month-step.tsx'
import { useDraft } from './use-draft.ts'

export interface AsOfFieldsProps {
  readonly asOf: AsOf
  readonly onChange: (asOf: AsOf) => void
  /** What else can be done with the months; it stands below them. */
  readonly children?: ReactNode
}

/** Both clocks, in plain words. What is chosen takes effect by itself. */
export function AsOfFields({ asOf, onChange, children }: AsOfFieldsProps) {
  const { t } = useI18n()
  const [draft, change] = useDraft(asOf, onChange)
  const changeMonth = (validAt: string) => change({ ...draft, validAt })
  return (
    <div className="as-of__fields">
      <DateField
        label={t('asOf.worldField')}
        help={t('policy.validAtHelp')}
        form="partial"
        value={draft.validAt}
        onChange={(validAt) => change({ ...draft, validAt })}
      />
      <div className="as-of__months">
        <MonthStep by={-1} date={draft.validAt} onChange={changeMonth} />
        <MonthSlider label={t('asOf.slider')} value={draft.validAt} onChange={changeMonth} />
        <MonthStep by={1} date={draft.validAt} onChange={changeMonth} />
      </div>
      {children}
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
