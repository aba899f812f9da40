import { Button } from 'react-aria-components'
import type { Failure } from '../../api/failure.ts'
import { useI18n } from '../i18n-context.tsx'
import { failureHelp } from './failure-help.ts'

/** Why an answer did not come, and what to do. */
export function FailureCard({
  failure,
  onRetry,
}: {
  readonly failure: Failure
  readonly onRetry: (() => void) | null
}) {
  const { t } = useI18n()
  return (
    <div className="failure" role="alert">
      <h2 className="failure__title">{t(`failure.${failure.kind}`)}</h2>
      <p>{failureHelp(failure, t)}</p>
      {onRetry && (
        <Button className="button" onPress={onRetry}>
          {t('action.retry')}
        </Button>
      )}
    </div>
  )
}
