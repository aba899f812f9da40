import { formatMoment, formatPartialDate } from '../../i18n/format.ts'
import { holdsAt } from '../../state/time/holds-at.ts'
import { usePageTitle } from '../hooks/use-page-title.ts'
import { useEvidence } from '../hooks/use-evidence.ts'
import { useStore } from '../hooks/use-store.ts'
import { asOf } from '../navigation.ts'
import { namesHidden } from '../preferences.ts'
import { useI18n } from '../i18n-context.tsx'
import { FailureCard } from '../parts/failure-card.tsx'
import { Loading } from '../parts/loading.tsx'
import { ClaimView } from '../panels/claim-view.tsx'
import { sentenceText } from '../panels/sentence.tsx'
import { Citation } from './citation.tsx'
import { NotThere } from '../time/not-there.tsx'
import { Sources } from './sources.tsx'

/** One claim at its lasting address: what is claimed, by whom, where it stands, and how to cite it. Made to be printed. */
export function ClaimPage({ id }: { readonly id: string }) {
  const i18n = useI18n()
  const { t, lang } = i18n
  const { data, failure, retry } = useEvidence(id)
  const claim = data?.claim
  const hidden = useStore(namesHidden)
  const { validAt } = useStore(asOf)
  usePageTitle(claim ? sentenceText(claim, i18n) : t('claim.title'))
  if (failure) return <FailureCard failure={failure} onRetry={retry} />
  if (!data) return <Loading />
  if (!data.claim || !claim) return <NotThere />
  return (
    <article className="page page--claim">
      {/* By its id anybody could look up the names. */}
      {!hidden && (
        <p className="page__above">
          {t('claim.version', { id: claim.id, version: claim.version, date: formatMoment(claim.recordedAt, lang) })}
        </p>
      )}
      {validAt !== null && !holdsAt(claim.validFrom, claim.validTo, validAt) && (
        <p className="claim__not-then">{t('asOf.notHeld', { date: formatPartialDate(validAt, lang) })}</p>
      )}
      <ClaimView evidence={data} headingLevel={1} />
      <Sources evidence={data} />
      {!hidden && <Citation claim={claim} />}
    </article>
  )
}
