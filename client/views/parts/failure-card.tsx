import { Button } from 'react-aria-components'
import type { Failure } from '../../api/failure.ts'
import type { Translate } from '../../i18n/translator.ts'
import { useI18n } from '../i18n-context.tsx'

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

export function failureHelp(failure: Failure, t: Translate): string {
  switch (failure.kind) {
    case 'away':
    case 'unavailable':
    case 'timeout':
      return t(`failure.${failure.kind}Help`)
    case 'refused':
      return `${failure.code}: ${failure.message}`
    case 'fault':
      return failure.correlation
        ? t('failure.faultHelpWithId', { id: failure.correlation })
        : t('failure.faultHelp', { code: failure.code })
  }
}
