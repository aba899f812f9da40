import { useEvidence } from '../hooks/use-evidence.ts'
import { useI18n } from '../i18n-context.tsx'
import { FailureCard } from '../parts/failure-card.tsx'
import { Loading } from '../parts/loading.tsx'
import { ClaimView } from './claim-view.tsx'

/** A claim with its evidence, asked for from the server. */
export function ClaimEvidence({ id }: { readonly id: string }) {
  const { t } = useI18n()
  const { data, failure, retry } = useEvidence(id)
  if (failure) return <FailureCard failure={failure} onRetry={retry} />
  if (!data) return <Loading />
  return data.claim ? <ClaimView evidence={data} headingLevel={3} /> : <p>{t('claim.missing')}</p>
}
