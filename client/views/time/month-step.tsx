import { stepMonths } from '../../state/time/step-date.ts'
import { useI18n } from '../i18n-context.tsx'
import { ToolButton } from '../parts/tool-button.tsx'

/** A button that goes one month on, or back; without a date from the present month. */
export function MonthStep({
  by,
  date,
  onChange,
}: {
  readonly by: 1 | -1
  readonly date: string | null
  readonly onChange: (month: string) => void
}) {
  const { t } = useI18n()
  return (
    <ToolButton
      icon={by === 1 ? 'next' : 'previous'}
      label={t(by === 1 ? 'asOf.monthOn' : 'asOf.monthBack')}
      onPress={() => onChange(stepMonths((date ?? new Date().toISOString()).slice(0, 7), by))}
    />
  )
}
