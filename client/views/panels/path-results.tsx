import { useState } from 'react'
import { Button } from 'react-aria-components'
import { PathsDocument } from '../../api/generated/graphql.ts'
import type { AddressQuestion } from '../../state/address/view-address.ts'
import { policyOf } from '../../state/explorer/policy.ts'
import { handsFocusToPanel } from '../focus.ts'
import { useQuery } from '../hooks/use-query.ts'
import { useI18n } from '../i18n-context.tsx'
import { FailureCard } from '../parts/failure-card.tsx'
import { Loading } from '../parts/loading.tsx'
import { PathCard } from './path-card.tsx'
import { PathObstacles } from './path-obstacles.tsx'
import { showOnMap } from './show-on-map.ts'

const FIRST = 5
/** The server lists no more of them. */
const MOST = 25

/** The chains that join the two ends, or why there is none. */
export function PathResults({
  question,
  then,
}: {
  readonly question: AddressQuestion
  /** The same as it is asked, at the date of the map. */
  readonly then: AddressQuestion
}) {
  const { t, lang } = useI18n()
  const [whose, setWhose] = useState<AddressQuestion | null>(null)
  const first = whose === question ? MOST : FIRST
  const { data, loading, failure, retry } = useQuery(PathsDocument, {
    from: question.from,
    to: question.to,
    policy: policyOf(then),
    lang,
    first,
  })
  if (failure) return <FailureCard failure={failure} onRetry={retry} />
  if (!data) return <Loading label={t('paths.searching')} />
  const { nodes, complete, maxHops } = data.paths
  return (
    <section
      className={loading ? 'path-results path-results--old' : 'path-results'}
      aria-label={t('paths.results')}
      aria-busy={loading}
    >
      <p role="status">
        {nodes.length === 0
          ? t('paths.none', { hops: maxHops })
          : t(nodes.length < first ? 'paths.found' : 'paths.best', { count: nodes.length, hops: maxHops })}{' '}
        {!complete && t('paths.incomplete')}
      </p>
      {nodes.length === FIRST && first === FIRST && (
        <p ref={handsFocusToPanel}>
          <Button className="button button--small" onPress={() => setWhose(question)}>
            {t('paths.more', { count: MOST })}
          </Button>
        </p>
      )}
      {nodes.length === 0 && <PathObstacles question={question} then={then} complete={complete} />}
      {nodes.length > 1 && (
        <Button className="button" onPress={() => showOnMap(nodes, 'only')}>
          {t('paths.showAll')}
        </Button>
      )}
      <ol className="path-list">
        {nodes.map((path, at) => (
          <li key={path.hops.map(({ claim }) => claim.id).join(' ')}>
            <PathCard path={path} number={at + 1} question={then} />
          </li>
        ))}
      </ol>
    </section>
  )
}
