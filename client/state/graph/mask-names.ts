import type { Kind, Lang } from '../../api/types.ts'
import type { EntityCard, GraphState } from './types.ts'

/**
 * The same map without names, for screenshots: each entity is called by its kind and a number, in the order in which it came.
 * The numbers say nothing of the ids, which anybody could look up.
 */
export function maskNames(
  graph: GraphState,
  kindNames: Readonly<Record<Kind, { readonly singular: string }>>,
): GraphState {
  const counts = new Map<Kind, number>()
  const masked = [...graph.entities].map(([id, card]): [string, EntityCard] => {
    const number = (counts.get(card.kind) ?? 0) + 1
    counts.set(card.kind, number)
    const name = `${kindNames[card.kind].singular} ${number}`
    const labels: Readonly<Record<Lang, string>> = { en: name, kk: name, ky: name, ru: name }
    return [id, { ...card, labels }]
  })
  return { ...graph, entities: new Map(masked) }
}
