/** Which words of a query stand for which words of a name, each word taken once, the best fits first. */
import type { PreparedName } from '../index/prepared-name.ts'
import type { Token } from '../token.ts'
import { type Pair, scorePair } from './pair.ts'

export interface Link extends Pair {
  /** Places of the words, in the query and in the name. */
  readonly query: readonly number[]
  readonly name: readonly number[]
}

/** Less than this is chance. */
const LEAST = 0.3

/** Every way in which words fit, and words written together or apart, and acronyms. */
export function possibleLinks(query: PreparedName, name: PreparedName): Link[] {
  const links: Link[] = []
  query.tokens.forEach((token, i) => {
    name.tokens.forEach((other, j) => {
      const pair = scorePair(token, other)
      if (pair.score >= LEAST) links.push({ ...pair, query: [i], name: [j] })
    })
    for (const { at, key } of name.pairs) {
      if (isJoined(token, key)) links.push({ score: 0.95, kind: 'spelling', query: [i], name: [at, at + 1] })
    }
    links.push(...acronymOfName(query.tokens, i, name))
  })
  name.tokens.forEach((token, j) => {
    for (const { at, key } of query.pairs) {
      if (isJoined(token, key)) links.push({ score: 0.95, kind: 'spelling', query: [at, at + 1], name: [j] })
    }
    links.push(...wordsOfAcronym(token, j, query))
  })
  return links
}

/** The best links that share no word. */
export function chosenLinks(links: readonly Link[]): Link[] {
  const [queries, names] = [new Set<number>(), new Set<number>()]
  const chosen: Link[] = []
  for (const link of [...links].sort(byWorth)) {
    if (link.query.some((at) => queries.has(at)) || link.name.some((at) => names.has(at))) continue
    chosen.push(link)
    for (const at of link.query) queries.add(at)
    for (const at of link.name) names.add(at)
  }
  return chosen
}

/** Of equal fits the one that explains more, then the one at the same place. */
function byWorth(a: Link, b: Link): number {
  return b.score - a.score || b.query.length + b.name.length - (a.query.length + a.name.length) || shift(a) - shift(b)
}

function shift({ query, name }: Link): number {
  return Math.abs((query[0] ?? 0) - (name[0] ?? 0))
}

function isJoined(token: Token, joined: string): boolean {
  return (
    joined.length >= 4 &&
    (joined === token.key || token.alternates.includes(joined) || token.stems.has(joined) || token.sound === joined)
  )
}

/** МЦРИАП of a name that is only recorded at length; МО РК, whose country is part of it. */
function acronymOfName(tokens: readonly Token[], at: number, name: PreparedName): Link[] {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token?.acronym) return []
  const withCountry = next?.concept?.type === 'country' && next.acronym ? token.raw + next.raw : null
  const whole = withCountry !== null && name.initials.includes(withCountry)
  if (!whole && (token.raw.length < 3 || !name.initials.includes(token.raw))) return []
  const places = name.tokens.flatMap(({ concept }, place) => (concept?.type === 'country' && !whole ? [] : place))
  return [{ score: 0.84, kind: 'abbreviation', query: whole ? [at, at + 1] : [at], name: places }]
}

/** The other way round: the query at length, the name as an acronym. */
function wordsOfAcronym(token: Token, at: number, query: PreparedName): Link[] {
  const letters = token.raw.length
  if (!token.acronym || letters < 3) return []
  const words = query.tokens.flatMap(({ concept, raw }, place) => (concept?.type === 'filler' ? [] : [{ raw, place }]))
  const links: Link[] = []
  for (let from = 0; from + letters <= words.length; from++) {
    const span = words.slice(from, from + letters)
    if (span.map(({ raw }) => raw.charAt(0)).join('') !== token.raw) continue
    links.push({ score: 0.84, kind: 'abbreviation', query: span.map(({ place }) => place), name: [at] })
  }
  return links
}
