import type { AsOf } from '../address/as-of.ts'
import { withClaims } from '../graph/links.ts'
import type { ClaimCard, EntityCard, GraphState, Place } from '../graph/types.ts'

/** Every entity that the reader put on the map, whether or not the graph knows it at its date. */
export function idsOfMap({ entities, absent }: GraphState): string[] {
  return [...entities.keys(), ...absent.keys()]
}

/**
 * The same map at another date. Nothing moves; what the graph did not know then leaves, and keeps its place.
 * @param cards what it knew of `idsOfMap`, as it was then
 * @param claims every claim among those, as it was then
 */
export function atDate(
  graph: GraphState,
  asOf: AsOf,
  cards: readonly EntityCard[],
  claims: readonly ClaimCard[],
): GraphState {
  const places = new Map(idsOfMap(graph).map((id): [string, Place] => [id, placeOf(graph, id)]))
  const known = new Map(cards.map((card) => [card.id, card]))
  const order = [...places.keys()].filter((id) => known.has(id))
  const here = (which: (place: Place) => boolean) => new Set(order.filter((id) => which(places.get(id)!)))
  return {
    ...graph,
    asOf,
    entities: new Map(order.map((id) => [id, known.get(id)!])),
    positions: new Map(order.map((id) => [id, places.get(id)!.at])),
    pinned: here(({ pinned }) => pinned),
    hidden: here(({ hidden }) => hidden),
    absent: new Map([...places].filter(([id]) => !known.has(id))),
    links: withClaims(new Map(), claims),
  }
}

function placeOf({ positions, pinned, hidden, absent }: GraphState, id: string): Place {
  const at = positions.get(id)
  return at ? { at, pinned: pinned.has(id), hidden: hidden.has(id) } : absent.get(id)!
}
