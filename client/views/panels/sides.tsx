import { Heading, Link } from 'react-aria-components'
import type { ClaimFullFragment } from '../../api/types.ts'
import type { MessageId } from '../../i18n/translator.ts'
import { useI18n } from '../i18n-context.tsx'
import { EvidenceMark } from '../parts/evidence-mark.tsx'
import { claimPath } from '../routes.ts'
import { Sentence } from './sentence.tsx'
import { StanceCard } from './stance-card.tsx'

type Level = 2 | 4
type Stance = ClaimFullFragment['stances'][number]

/** Who holds it and who does not, next to each other when it is disputed; rival accounts stand on the other side. */
export function Sides({
  claim,
  rivals,
  headingLevel,
}: {
  readonly claim: ClaimFullFragment
  readonly rivals: readonly ClaimFullFragment[]
  readonly headingLevel: Level
}) {
  const { t } = useI18n()
  const of = (kind: Stance['kind']) => claim.stances.filter((stance) => stance.kind === kind)
  const contested = claim.status === 'disputed' || rivals.length > 0
  const [asserts, denies, qualifies] = [of('asserts'), of('denies'), of('qualifies')]
  return (
    <>
      <div className={contested ? 'sides sides--two' : 'sides'}>
        {(asserts.length > 0 || denies.length === 0) && (
          <Side title="side.asserts" level={headingLevel} stances={asserts} />
        )}
        {(denies.length > 0 || rivals.length > 0) && (
          <div className="side side--against">
            {denies.length > 0 && <Side title="side.denies" level={headingLevel} stances={denies} bare />}
            {rivals.length > 0 && (
              <>
                <Heading level={headingLevel} className="side__title">
                  {t('side.contradicts')}
                </Heading>
                {rivals.map((rival) => (
                  <section key={rival.id} className="rival">
                    <p className="rival__sentence">
                      <Sentence claim={rival} />
                    </p>
                    <p>
                      <EvidenceMark evidence={rival.status} />{' '}
                      <Link href={claimPath(rival.id)}>{t('claims.evidence')}</Link>
                    </p>
                    {rival.stances.map((stance) => (
                      <StanceCard key={stance.id} stance={stance} />
                    ))}
                  </section>
                ))}
              </>
            )}
          </div>
        )}
      </div>
      {qualifies.length > 0 && <Side title="side.qualifies" level={headingLevel} stances={qualifies} />}
    </>
  )
}

function Side({
  title,
  level,
  stances,
  bare = false,
}: {
  readonly title: MessageId
  readonly level: Level
  readonly stances: readonly Stance[]
  readonly bare?: boolean
}) {
  const { t } = useI18n()
  const content = (
    <>
      <Heading level={level} className="side__title">
        {t(title)}
      </Heading>
      {stances.length === 0 && <p>{t('side.nobody')}</p>}
      {stances.map((stance) => (
        <StanceCard key={stance.id} stance={stance} />
      ))}
    </>
  )
  return bare ? content : <div className="side">{content}</div>
}
