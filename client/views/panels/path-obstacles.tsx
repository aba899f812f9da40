import { Button } from 'react-aria-components'
import { PathObstaclesDocument } from '../../api/generated/graphql.ts'
import { MOST_HOPS, obstacleOf, policyOf } from '../../state/explorer/policy.ts'
import type { AddressQuestion } from '../../state/address/view-address.ts'
import { explorer } from '../explorer/explorer.ts'
import { handsFocusToPanel } from '../focus.ts'
import { useQuery } from '../hooks/use-query.ts'
import { useI18n } from '../i18n-context.tsx'
import { FailureCard } from '../parts/failure-card.tsx'
import { Loading } from '../parts/loading.tsx'

/** Where there is no chain: which conditions hide one, each with a button that lifts it, and the way to longer ones. */
export function PathObstacles({
  question,
  then,
  complete,
}: {
  readonly question: AddressQuestion
  /** The same as it is asked, at the date of the map. */
  readonly then: AddressQuestion
  /** Whether all chains were looked at; what hides one is known only then. */
  readonly complete: boolean
}) {
  const { t } = useI18n()
  const { data, loading, failure, retry } = useQuery(
    PathObstaclesDocument,
    complete ? { from: question.from, to: question.to, policy: policyOf(then) } : null,
  )
  // Those of another question hide nothing here.
  const found = !complete || loading || failure ? null : data
  return (
    <>
      {loading && <Loading label={t('paths.searchingHidden')} />}
      {failure && <FailureCard failure={failure} onRetry={retry} />}
      <ul className="obstacles" ref={handsFocusToPanel}>
        {found?.paths.obstacles.map(({ field, paths }) => {
          const obstacle = obstacleOf(field, question)
          // A longer chain is offered below.
          if (!obstacle) return null
          const name = obstacle.labels.map((label) => t(`policy.${label}`)).join(', ')
          return (
            <li key={field}>
              <span>{t('paths.hiddenBy', { paths, name })}</span>
              <Button
                className="button button--small"
                onPress={() => {
                  explorer.ask(obstacle.lifted)
                  // A date that is not the question's is the map's.
                  if (field === 'validAt' || field === 'knownAt') {
                    const { asOf } = explorer.store.get().history.graph
                    void explorer.travel({ ...asOf, [field]: null })
                  }
                }}
              >
                {t('paths.allow')}
              </Button>
            </li>
          )
        })}
        {found?.paths.obstaclesComplete === false && <li>{t('paths.hiddenIncomplete')}</li>}
        {question.maxHops < MOST_HOPS && (
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
    </>
  )
}
