import { toClaimCard, toEntityCard } from '../../api/cards.ts'
import type { PathsQuery } from '../../api/types.ts'
import { explorer } from '../explorer/explorer.ts'

export type FoundPath = PathsQuery['paths']['nodes'][number]

/** Draws paths from left to right: alone, or below what is on the map. */
export function showOnMap(paths: readonly FoundPath[], mode: 'only' | 'add'): void {
  const hops = paths.flatMap(({ hops: steps, entities }) =>
    steps.map((_, at) => ({ from: entities[at]?.id ?? '', to: entities[at + 1]?.id ?? '' })),
  )
  const gathered = {
    entities: paths.flatMap(({ entities }) => entities.map(toEntityCard)),
    claims: paths.flatMap(({ hops: steps }) =>
      steps.flatMap(({ claim }) => (claim.object ? [toClaimCard(claim, claim.subject.id, claim.object.id)] : [])),
    ),
  }
  void explorer.showPaths(gathered, hops, mode)
}
