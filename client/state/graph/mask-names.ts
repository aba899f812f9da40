import type { Kind, Lang } from '../../api/types.ts'
import { groupId } from './groups.ts'
import { type EntityCard, type GraphState, linkId } from './types.ts'

type KindNames = Readonly<Record<Kind, { readonly singular: string }>>

/** What things are called where their names are hidden. The same thing is called the same each time it is asked for. */
export interface NameMask {
  /** Its kind and a number, in the order in which they are asked for. */
  readonly nameOf: (id: string, kind: Kind) => string
  /** In place of an id, which anybody could look up: its first letter and a number. */
  readonly keyOf: (id: string) => string
}

export function nameMask(kindNames: KindNames): NameMask {
  const [names, nameOf] = numbering()
  const [keys, keyOf] = numbering()
  return {
    nameOf: (id, kind) => names.get(id) ?? nameOf(id, kind, `${kindNames[kind].singular} `),
    keyOf: (id) => keys.get(id) ?? keyOf(id, id.slice(0, 1), id.slice(0, 1)),
  }
}

function numbering(): [Map<string, string>, (id: string, sort: string, word: string) => string] {
  const given = new Map<string, string>()
  const counts = new Map<string, number>()
  const give = (id: string, sort: string, word: string): string => {
    const number = (counts.get(sort) ?? 0) + 1
    counts.set(sort, number)
    given.set(id, `${word}${number}`)
    return `${word}${number}`
  }
  return [given, give]
}

/** The same map without names and without notes, which may have some, for screenshots. */
export function maskNames(graph: GraphState, kindNames: KindNames, mask: NameMask = nameMask(kindNames)): GraphState {
  const masked = [...graph.entities].map(([id, card]): [string, EntityCard] => {
    const name = mask.nameOf(id, card.kind)
    const labels: Readonly<Record<Lang, string>> = { en: name, kk: name, ky: name, ru: name }
    return [id, { ...card, labels }]
  })
  return { ...graph, entities: new Map(masked), notes: new Map() }
}

/** The same map without ids, for what leaves this device. */
export function withoutIds(graph: GraphState, { keyOf }: NameMask): GraphState {
  const keyed = <T>(map: ReadonlyMap<string, T>, change: (value: T, key: string) => T = (value) => value) =>
    new Map([...map].map(([id, value]): [string, T] => [keyOf(id), change(value, keyOf(id))]))
  const keys = (set: ReadonlySet<string>) => new Set([...set].map(keyOf))
  const links = [...graph.links.values()].map((link) => {
    const ends = { subject: keyOf(link.subject), predicate: link.predicate, object: keyOf(link.object) }
    const claims = link.claims.map((claim) => ({ ...claim, ...ends, id: keyOf(claim.id) }))
    return { ...ends, id: linkId(ends), claims }
  })
  const groups = [...graph.groups.values()].map((group) => {
    const members = group.members
      .filter((id) => graph.entities.has(id))
      .map(keyOf)
      .sort()
    return { ...group, members, id: groupId(members) }
  })
  return {
    ...graph,
    entities: keyed(graph.entities, (card, id) => ({ ...card, id, slug: id })),
    links: new Map(links.map((link) => [link.id, link])),
    positions: keyed(graph.positions),
    parents: new Map(),
    absent: new Map(),
    notes: new Map(),
    pinned: keys(graph.pinned),
    hidden: keys(graph.hidden),
    groups: new Map(groups.filter(({ members }) => members.length > 0).map((group) => [group.id, group])),
  }
}
