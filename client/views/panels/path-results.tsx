import { Button } from 'react-aria-components'
import { PathsDocument } from '../../api/generated/graphql.ts'
import type { PathsQuery } from '../../api/types.ts'
import type { AddressQuestion } from '../../state/address/view-address.ts'
import { MOST_HOPS, obstacleOf, policyOf } from '../../state/explorer/policy.ts'
import { explorer } from '../explorer/explorer.ts'
import { useQuery } from '../hooks/use-query.ts'
import { useI18n } from '../i18n-context.tsx'
import { FailureCard } from '../parts/failure-card.tsx'
import { Loading } from '../parts/loading.tsx'
import { PathCard } from './path-card.tsx'
import { showOnMap } from './show-on-map.ts'

const MOST = 5

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
  const { data, loading, failure, retry } = useQuery(PathsDocument, {
    from: question.from,
    to: question.to,
    policy: policyOf(then),
    lang,
    first: MOST,
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
          : t('paths.found', { count: nodes.length, hops: maxHops })}{' '}
        {!complete && t('paths.incomplete')}
      </p>
      {nodes.length === 0 && <Obstacles result={data.paths} question={question} />}
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

/** Which setting hides a path, and a button that lifts it. */
function Obstacles({ result, question }: { readonly result: PathsQuery['paths']; readonly question: AddressQuestion }) {
  const { t } = useI18n()
  const deeper = question.maxHops < MOST_HOPS
  return (
    <ul className="obstacles">
      {result.obstacles.map(({ field, paths }) => {
        const obstacle = obstacleOf(field, question)
        // A longer chain is offered below.
        if (!obstacle) return null
        const name = t(`policy.${obstacle.label}`)
        return (
          <li key={field}>
            <span>{t('paths.hiddenBy', { paths, name })}</span>
            <Button
              className="button button--small"
              onPress={() => {
                explorer.ask(obstacle.lifted)
                // A date that is not the question's is the map's.
                if (obstacle.label === 'validAt' || obstacle.label === 'knownAt') {
                  const { asOf } = explorer.store.get().history.graph
                  void explorer.travel({ ...asOf, [obstacle.label]: null })
                }
              }}
            >
              {t('paths.allow')}
            </Button>
          </li>
        )
      })}
      {deeper && (
        <li>
          <span>{t('paths.deeper')}</span>
          <Button
            className="button button--small"
            onPress={() => explorer.ask({ ...question, maxHops: Math.min(MOST_HOPS, question.maxHops + 1) })}
          >
            {t('policy.upTo', { hops: question.maxHops + 1 })}
          </Button>
        </li>
      )}
    </ul>
  )
}
