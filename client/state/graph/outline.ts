import type { Direction, Predicate } from '../../api/types.ts'
import { drawn } from './drawn.ts'
import { isVisible, visibleLinks } from './selectors.ts'
import type { EntityCard, GraphState, Link } from './types.ts'

/** The map as an outline: what the list beside the canvas shows. Each visible link stands under both of its ends. */
export interface OutlineEntity {
  readonly card: EntityCard
  readonly groups: readonly OutlineGroup[]
  readonly note: string | null
}

export interface OutlineGroup {
  readonly predicate: Predicate
  readonly direction: Direction
  readonly rows: readonly { readonly link: Link; readonly other: EntityCard }[]
}

interface Group extends OutlineGroup {
  readonly rows: OutlineGroup['rows'][number][]
}

type Compare = (a: EntityCard, b: EntityCard) => number

/** @param compare order of entities, by their names in the language of the reader */
export function outline(map: GraphState, compare: Compare): OutlineEntity[] {
  const graph = drawn(map)
  return outlineOf(graph, [...graph.entities.values()].sort(compare))
}

/** @param sorted all entities of the map, drawn or not */
function outlineOf(graph: GraphState, sorted: readonly EntityCard[]): OutlineEntity[] {
  const cards = sorted.filter(({ id }) => isVisible(graph, id))
  // Names are compared once; every row after that has its number.
  const rank = new Map(cards.map(({ id }, at) => [id, at]))
  const byRank = (a: OutlineGroup['rows'][number], b: OutlineGroup['rows'][number]) =>
    (rank.get(a.other.id) ?? 0) - (rank.get(b.other.id) ?? 0)
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
    for (const { rows } of mine) rows.sort(byRank)
    return { card, groups: mine, note: graph.notes.get(card.id) ?? null }
  })
}

/**
 * `outline`, which gives the very row of the time before where it says the same: whoever draws rows can pass over it. Names
 * are compared anew only for other entities, or by another order.
 */
export function steadyOutline(): typeof outline {
  let known = new Map<string, OutlineEntity>()
  let sorted: { of: GraphState['entities']; by: Compare; cards: readonly EntityCard[] } | null = null
  return (map, compare) => {
    const graph = drawn(map)
    if (sorted?.of !== graph.entities || sorted.by !== compare) {
      sorted = { of: graph.entities, by: compare, cards: [...graph.entities.values()].sort(compare) }
    }
    const rows = outlineOf(graph, sorted.cards).map((row) => {
      const before = known.get(row.card.id)
      return before && sameRow(before, row) ? before : row
    })
    known = new Map(rows.map((row) => [row.card.id, row]))
    return rows
  }
}

function sameRow(a: OutlineEntity, b: OutlineEntity): boolean {
  return a.card === b.card && a.note === b.note && sameItems(a.groups, b.groups, sameGroup)
}

function sameGroup(a: OutlineGroup, b: OutlineGroup): boolean {
  if (a.predicate !== b.predicate || a.direction !== b.direction) return false
  return sameItems(a.rows, b.rows, (one, other) => one.link === other.link && one.other === other.other)
}

function sameItems<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return a.length === b.length && a.every((one, at) => same(one, b[at]!))
}
