import type { Failure } from '../../api/failure.ts'
import type { Translate } from '../../i18n/translator.ts'

/** What to do when an answer did not come. */
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
