import type { Direction, Predicate } from '../../api/types.ts'
import { linksOf, visibleEntities } from './selectors.ts'
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

/** @param compare order of entities, by their names in the language of the reader */
export function outline(graph: GraphState, compare: (a: EntityCard, b: EntityCard) => number): OutlineEntity[] {
  return visibleEntities(graph)
    .sort(compare)
    .map((card) => {
      const groups = new Map<
        string,
        { predicate: Predicate; direction: Direction; rows: OutlineGroup['rows'][number][] }
      >()
      for (const { link, direction, other } of linksOf(graph, card.id)) {
        const key = `${link.predicate} ${direction}`
        const group = groups.get(key) ?? { predicate: link.predicate, direction, rows: [] }
        group.rows.push({ link, other: graph.entities.get(other)! })
        groups.set(key, group)
      }
      for (const group of groups.values()) group.rows.sort((a, b) => compare(a.other, b.other))
      return { card, groups: [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group) }
    })
}
