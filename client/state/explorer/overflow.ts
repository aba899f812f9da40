import type { Direction, Kind, Predicate } from '../../api/types.ts'
import { byEvidence, relationKey } from '../graph/best-names.ts'
import type { ClaimCard, EntityCard, GraphState } from '../graph/types.ts'
import type { Gathered } from './gather.ts'
import { LIMITS } from './limits.ts'

/** Neighbours that a step is about to bring. */
export interface Addition {
  readonly step: 'open' | 'expand'
  /** Whose neighbours these are; when it is opened, it is among them. */
  readonly centre: EntityCard
  readonly gathered: Gathered
}

/** One box of the choice. */
export interface Share<T> {
  readonly of: T
  /** Entities that are not on the map yet. */
  readonly count: number
}

export interface Relation {
  readonly key: string
  readonly predicate: Predicate
  readonly direction: Direction
}

/** What of it is to come: kinds, and relations by their keys. */
export interface Chosen {
  readonly kinds: ReadonlySet<Kind>
  readonly relations: ReadonlySet<string>
}

/** How many entities the map still holds. */
export const roomOn = (graph: GraphState): number => Math.max(0, LIMITS.map - graph.entities.size)

/** Entities that would be new, each once; the centre stands first where it is one of them. */
export function freshOf(graph: GraphState, { centre, gathered }: Addition): EntityCard[] {
  const fresh = new Map(gathered.entities.map((card) => [card.id, card]))
  for (const id of graph.entities.keys()) fresh.delete(id)
  const first = fresh.get(centre.id)
  fresh.delete(centre.id)
  return [...(first ? [first] : []), ...fresh.values()]
}

/** What there is to choose from, the most first; without the centre, which comes in any case. */
export function sharesOf(
  graph: GraphState,
  addition: Addition,
): { readonly kinds: Share<Kind>[]; readonly relations: Share<Relation>[] } {
  const others = freshOf(graph, addition).filter(({ id }) => id !== addition.centre.id)
  const relations = new Map<string, { of: Relation; ids: Set<string> }>()
  const fresh = new Set(others.map(({ id }) => id))
  for (const claim of addition.gathered.claims) {
    const relation = relationOf(claim, addition.centre.id)
    const id = otherEnd(claim, addition.centre.id)
    if (!relation || !fresh.has(id)) continue
    const known = relations.get(relation.key) ?? { of: relation, ids: new Set() }
    known.ids.add(id)
    relations.set(relation.key, known)
  }
  const kinds = Map.groupBy(others, ({ kind }) => kind)
  const most = (a: Share<unknown>, b: Share<unknown>) => b.count - a.count
  return {
    kinds: [...kinds].map(([of, cards]) => ({ of, count: cards.length })).sort(most),
    relations: [...relations.values()].map(({ of, ids }) => ({ of, count: ids.size })).sort(most),
  }
}

/**
 * The part that is chosen, as far as there is room for it: those with the best evidence before the others. `wanted` counts
 * the new entities that were chosen, whether or not they fit.
 */
export function partOf(
  graph: GraphState,
  addition: Addition,
  { kinds, relations }: Chosen,
): Gathered & { readonly wanted: number } {
  const { centre, gathered } = addition
  const best = gathered.claims
    .filter((claim) => relations.has(relationOf(claim, centre.id)?.key ?? ''))
    .toSorted(byEvidence)
    .map((claim) => otherEnd(claim, centre.id))
  const cards = new Map(freshOf(graph, addition).map((card) => [card.id, card]))
  const chosen = [...new Set(best)].flatMap((id) => {
    const card = cards.get(id)
    return card && id !== centre.id && kinds.has(card.kind) ? [card] : []
  })
  const first = cards.get(centre.id)
  const wanted = [...(first ? [first] : []), ...chosen]
  const entities = wanted.slice(0, roomOn(graph))
  const here = new Set([...graph.entities.keys(), ...entities.map(({ id }) => id)])
  const claims = gathered.claims.filter(({ subject, object }) => here.has(subject) && here.has(object))
  return { entities, claims, wanted: wanted.length }
}

function relationOf({ subject, predicate, object }: ClaimCard, centre: string): Relation | null {
  if (subject !== centre && object !== centre) return null
  const direction = subject === centre ? 'outgoing' : 'incoming'
  return { key: relationKey(predicate, direction), predicate, direction }
}

const otherEnd = ({ subject, object }: ClaimCard, centre: string): string => (subject === centre ? object : subject)
