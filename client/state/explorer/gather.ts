import type { ClaimCard, EntityCard, GraphState } from '../graph/types.ts'
import { withAsOf } from '../address/as-of.ts'
import { shownClaims } from '../graph/selectors.ts'
import type { GraphSource, NeighbourPage, Opening, Wanted } from './graph-source.ts'
import { LIMITS } from './limits.ts'

/** What a step is about to add. */
export interface Gathered {
  readonly entities: readonly EntityCard[]
  readonly claims: readonly ClaimCard[]
}

/** The first neighbourhood of an entity: all of a small one, some of every relation of a large one. */
export async function gatherOpening(
  source: GraphSource,
  id: string,
  signal?: AbortSignal,
): Promise<(Gathered & { readonly card: EntityCard }) | null> {
  const opening = await source.opening(id, LIMITS.opening, signal)
  if (!opening) return null
  const pages = opening.neighbours.next === null ? [opening.neighbours] : await someOfEach(source, opening, signal)
  return {
    card: opening.card,
    entities: pages.flatMap((page) => page.entities),
    claims: pages.flatMap((page) => page.claims),
  }
}

function someOfEach(source: GraphSource, { card, counts }: Opening, signal?: AbortSignal): Promise<NeighbourPage[]> {
  return Promise.all(
    counts.map(({ predicate, direction }) =>
      source.expansion({ id: card.id, predicate, direction }, LIMITS.openingPerRelation, null, signal),
    ),
  )
}

/** Where the pages of an expansion stood, and how many claims were on the map then: fewer now means a step was undone. */
export type Cursors = Map<string, { readonly after: string | null; readonly shown: number }>

/** The next links of one relation that are not on the map yet; fewer than a page only when there are no more. */
export async function gatherExpansion(
  source: GraphSource,
  graph: GraphState,
  cursors: Cursors,
  wanted: Wanted,
  signal?: AbortSignal,
): Promise<Gathered> {
  const key = `${wanted.id} ${wanted.predicate} ${wanted.direction} ${withAsOf('', graph.asOf)}`
  const shown = shownClaims(graph, wanted.id, wanted.predicate, wanted.direction)
  const known = cursors.get(key)
  let after = known && known.shown <= shown ? known.after : null
  const onMap = new Set([...graph.links.values()].flatMap((link) => link.claims.map((claim) => claim.id)))
  const entities: EntityCard[] = []
  const claims: ClaimCard[] = []
  do {
    const page = await source.expansion(wanted, LIMITS.expansion - claims.length, after, signal)
    entities.push(...page.entities)
    claims.push(...page.claims.filter((claim) => !onMap.has(claim.id)))
    after = page.next
  } while (after !== null && claims.length < LIMITS.expansion)
  cursors.set(key, { after, shown: shown + claims.length })
  const named = new Set(claims.flatMap((claim) => [claim.subject, claim.object]))
  return { entities: entities.filter(({ id }) => named.has(id)), claims }
}

/** The claims between some entities of the map and all of it, an answer to each question: no link between two entities is left out. */
export async function linksAmong(
  source: GraphSource,
  graph: GraphState,
  fresh: readonly string[],
): Promise<readonly (readonly ClaimCard[])[]> {
  if (fresh.length === 0) return []
  const all = [...graph.entities.keys()]
  const isFresh = new Set(fresh)
  const others = all.filter((id) => !isFresh.has(id))
  return Promise.all([
    source.claimsBetween(fresh, all, LIMITS.claims + 1),
    others.length === 0 ? [] : source.claimsBetween(others, fresh, LIMITS.claims + 1),
  ])
}
