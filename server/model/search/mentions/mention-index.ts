/** All patterns of a graph as a tree of word keys, which the words of a text walk by their possible stems. */
import type { NameRow } from '../../dataset.ts'
import type { Token } from '../token.ts'
import { hanPatternsOf, type Mentionable, type Pattern, type PatternKind, patternsOf, surnameOf } from './patterns.ts'
import { prepareName } from '../index/prepared-name.ts'

export interface Entry {
  readonly entity: IndexedEntity
  readonly kind: PatternKind
  readonly name: NameRow
}

export interface IndexedEntity {
  readonly id: string
  readonly kind: string
  /** Keys of all words of all names, and the countries that they tell. */
  readonly keys: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
  readonly names: readonly NameRow[]
}

export interface Node {
  readonly next: Map<string, Node>
  readonly entries: Entry[]
}

export interface HanEntry {
  readonly text: string
  readonly entries: Entry[]
}

export interface MentionIndex {
  readonly root: Node
  /** By the first two characters, longest first. */
  readonly han: ReadonlyMap<string, readonly HanEntry[]>
  /** Keys of words that are given names of somebody. */
  readonly givenNames: ReadonlySet<string>
}

/** A name of many who share it says nothing of one of them. */
export const MOST_CANDIDATES = 3

export interface MentionIndexBuilder {
  add(entity: Mentionable): void
  finish(): MentionIndex
}

export function mentionIndexBuilder(): MentionIndexBuilder {
  const root = emptyNode()
  const han = new Map<string, Map<string, HanEntry>>()
  const givenNames = new Set<string>()
  /** In how many entities a word stands, for the first words of companies. */
  const users = new Map<string, number>()
  const firstWords: { readonly pattern: Pattern; readonly entity: IndexedEntity }[] = []
  return {
    add: (given) => {
      const entity = indexed(given)
      for (const key of entity.keys) users.set(key, (users.get(key) ?? 0) + 1)
      for (const pattern of patternsOf(given)) {
        if (pattern.kind === 'firstWord') firstWords.push({ pattern, entity })
        else insert(root, pattern, entity)
      }
      for (const { text, name } of hanPatternsOf(given)) {
        const group = upsert(han, text.slice(0, 2), () => new Map<string, HanEntry>())
        upsert(group, text, () => ({ text, entries: [] })).entries.push({ entity, kind: 'name', name })
      }
      if (given.kind === 'Person') for (const key of givenKeys(given)) givenNames.add(key)
    },
    finish: () => {
      for (const { pattern, entity } of firstWords) {
        const [first] = pattern.tokens
        if (first && users.get(first.key) === 1 && !givenNames.has(first.key)) insert(root, pattern, entity)
      }
      const sorted = [...han].map(
        ([start, group]) => [start, [...group.values()].sort((a, b) => b.text.length - a.text.length)] as const,
      )
      return { root, han: new Map(sorted), givenNames }
    },
  }
}

function indexed({ id, kind, names }: Mentionable): IndexedEntity {
  const tokens = names.flatMap(({ text }) => prepareName(text).tokens)
  const countries = tokens.flatMap(({ concept }) => (concept?.type === 'country' ? concept.id : []))
  return {
    id,
    kind,
    names,
    keys: new Set(tokens.flatMap(({ key, indexStem }) => [key, ...(indexStem === null ? [] : [indexStem])])),
    countries: new Set(countries),
  }
}

function givenKeys({ names }: Mentionable): string[] {
  return names.flatMap(({ text }) => {
    const { tokens } = prepareName(text)
    if (tokens.length < 2) return []
    const surname = surnameOf(tokens)
    return tokens
      .filter((token) => token !== surname && !token.patronymic && token.key.length > 2)
      .map(({ key }) => key)
  })
}

/** Acronyms are told apart by their letters as written; the mark keeps them from words. */
export const acronymEdge = (raw: string): string => `^${raw}`
export const acronymKeyEdge = (key: string): string => `^^${key}`

/** More than this many forms of a name would be a tree of their own. */
const MAX_FORMS = 16

function insert(root: Node, { tokens, kind, name }: Pattern, entity: IndexedEntity): void {
  let nodes: readonly Node[] = [root]
  for (const token of tokens) {
    const edges = edgesOf(token, tokens.length)
    const reached = nodes.flatMap((node) => edges.map((edge) => upsert(node.next, edge, emptyNode)))
    nodes = [...new Set(reached)].slice(0, MAX_FORMS)
  }
  for (const node of nodes) {
    const known = node.entries.some((entry) => entry.entity.id === entity.id)
    if (!known) node.entries.push({ entity, kind, name })
  }
}

function edgesOf(token: Token, length: number): string[] {
  if (token.acronym) return [acronymEdge(token.raw), acronymKeyEdge(token.key)]
  const edges = [token.key, ...(token.indexStem === null ? [] : [token.indexStem])]
  // By ear: Билайн for Beeline. In long names one word spelt so is rare.
  if (length <= 2 && token.sound !== null) edges.push(token.sound)
  if (length <= 2) edges.push(...token.alternates)
  // The words of an office's name have endings of their own, which a text may leave out: Президент Әкімшілігі.
  if (length > 1 && token.concept)
    edges.push(
      ...[...token.stems.keys()]
        .filter((stem) => stem.length >= 5)
        .sort((a, b) => a.length - b.length)
        .slice(0, 3),
    )
  return edges.filter((each) => each.length > 1)
}

function emptyNode(): Node {
  return { next: new Map(), entries: [] }
}

function upsert<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
