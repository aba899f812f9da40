import type { Direction, Kind, Predicate } from '../../api/types.ts'
import type { Command } from '../graph/commands.ts'
import { byEvidence, relationKey } from '../graph/best-names.ts'
import type { ClaimCard, EntityCard, GraphState } from '../graph/types.ts'
import { groupOf } from '../graph/groups.ts'
import { run } from '../graph/run.ts'
import type { Gathered } from './gather.ts'
import { groupByKindCommand } from './grouping.ts'
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

/** What the map draws, filters or not: a closed group counts as one. */
function signsOn({ entities, groups }: GraphState): number {
  let grouped = 0
  for (const { members } of groups.values()) grouped += members.filter((id) => entities.has(id)).length
  return entities.size - grouped + groups.size
}

/** How many entities the map still holds. */
export const roomOn = (graph: GraphState): number =>
  Math.max(0, Math.min(LIMITS.map - signsOn(graph), LIMITS.held - graph.entities.size))

/**
 * All of it in one step, closed into a group for each kind: what is new, or where that is still too much (`whole`) what is on
 * the map as well, less what is pinned or has a note. Null where even so there is no room.
 * @param command brings it without groups
 */
export function groupedCommand(
  graph: GraphState,
  addition: Addition,
  command: Command,
): { readonly command: Command; readonly whole: boolean } | null {
  const all = run(graph, command)
  if (all.entities.size > LIMITS.held) return null
  const fresh = freshOf(graph, addition).map(({ id }) => id)
  const loose = [...all.entities.keys()].filter((id) => {
    return !all.pinned.has(id) && !all.notes.has(id) && !groupOf(all, id)
  })
  for (const [whole, ids] of [
    [false, fresh],
    [true, loose],
  ] as const) {
    const others = ids.filter((id) => id !== addition.centre.id)
    const groups = groupByKindCommand(all, others)
    if (groups && signsOn(run(all, groups)) <= LIMITS.map)
      return { command: { type: 'batch', commands: [command, groups] }, whole }
  }
  return null
}

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
