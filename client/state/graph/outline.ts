import type { Direction, Predicate } from '../../api/types.ts'
import { visibleEntities, visibleLinks } from './selectors.ts'
import type { EntityCard, GraphState, Link } from './types.ts'

/** The map as an outline: what the list beside the canvas shows. Each visible link stands under both of its ends. */
export interface OutlineEntity {
  readonly card: EntityCard
  readonly groups: readonly OutlineGroup[]
}

export interface OutlineGroup {
  readonly predicate: Predicate
  readonly direction: Direction
  readonly rows: readonly { readonly link: Link; readonly other: EntityCard }[]
}

interface Group extends OutlineGroup {
  readonly rows: OutlineGroup['rows'][number][]
}

/** @param compare order of entities, by their names in the language of the reader */
export function outline(graph: GraphState, compare: (a: EntityCard, b: EntityCard) => number): OutlineEntity[] {
  const cards = visibleEntities(graph).sort(compare)
  const groups = new Map(cards.map(({ id }) => [id, new Map<string, Group>()]))
  const put = (link: Link, direction: Direction, end: string, other: string) => {
    const key = `${link.predicate} ${direction}`
    const card = graph.entities.get(other)
    const mine = groups.get(end)
    if (!card || !mine) return
    const group = mine.get(key) ?? { predicate: link.predicate, direction, rows: [] }
    group.rows.push({ link, other: card })
    mine.set(key, group)
  }
  for (const link of visibleLinks(graph)) {
    put(link, 'outgoing', link.subject, link.object)
    // A link to itself has one row.
    if (link.object !== link.subject) put(link, 'incoming', link.object, link.subject)
  }
  return cards.map((card) => {
    const mine = [...(groups.get(card.id) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
    for (const { rows } of mine) rows.sort((a, b) => compare(a.other, b.other))
    return { card, groups: mine }
  })
}
