import { Heading, Link } from 'react-aria-components'
import type { Evidence } from '../hooks/use-evidence.ts'
import { useI18n } from '../i18n-context.tsx'
import { EvidenceMark } from '../parts/evidence-mark.tsx'
import { claimPath } from '../routes.ts'
import { Qualifiers } from './qualifiers.tsx'
import { Sentence } from './sentence.tsx'
import { Sides } from './sides.tsx'
import { ValidTime } from './valid-time.tsx'

/** A claim with all its evidence: what is claimed, how it stands, and who says what where. */
export function ClaimView({
  evidence: { claim, rivals },
  headingLevel,
}: {
  readonly evidence: Evidence
  readonly headingLevel: 1 | 3
}) {
  const { t, texts } = useI18n()
  const { status, modality, mark } = texts.vocabularies
  return (
    <section className="claim" data-claim-view={claim.id}>
      <Heading level={headingLevel} className="claim__sentence">
        <Sentence claim={claim} />
      </Heading>
      <ul className="chips" aria-label={t('claim.marks')}>
        <li>
          <EvidenceMark evidence={claim.status} />
        </li>
        {claim.modality !== 'actual' && (
          <li>
            <EvidenceMark evidence={claim.modality} />
          </li>
        )}
        {claim.inferred && (
          <li>
            <EvidenceMark evidence="inferred" />
          </li>
        )}
        <li className="chip" title={t('claim.originsHelp')}>
          {t('claim.origins', { count: claim.origins })}
        </li>
      </ul>
      {claim.summary !== null && <p className="claim__summary">{claim.summary}</p>}
      <dl className="facts">
        <div>
          <dt>{status.label}</dt>
          <dd>{status.terms[claim.status].help}</dd>
        </div>
        {claim.modality !== 'actual' && (
          <div>
            <dt>{modality.terms[claim.modality].label}</dt>
            <dd>{modality.terms[claim.modality].help}</dd>
          </div>
        )}
        {claim.inferred && (
          <div>
            <dt>{mark.terms.inferred.label}</dt>
            <dd>{mark.terms.inferred.help}</dd>
          </div>
        )}
        <div>
          <dt>{t('claim.when')}</dt>
          <dd>
            {claim.validFrom === null && claim.validTo === null ? t('time.notStated') : <ValidTime claim={claim} />}
          </dd>
        </div>
        {claim.qualifiers.length > 0 && (
          <div>
            <dt>{t('claim.qualifiers')}</dt>
            <dd>
              <Qualifiers claim={claim} />
            </dd>
          </div>
        )}
        {claim.note !== null && (
          <div>
            <dt>{t('claim.note')}</dt>
            <dd>{claim.note}</dd>
          </div>
        )}
      </dl>
      <Sides claim={claim} rivals={rivals} headingLevel={headingLevel === 1 ? 2 : 4} />
      {headingLevel !== 1 && (
        <p>
          <Link href={claimPath(claim.id)}>{t('claim.page')}</Link>
        </p>
      )}
    </section>
  )
}
