/**
 * Finds the entities of a graph in a text, with case endings, in any script of the region. What fits several entities is given
 * with all of them; only what the text itself says (a country, an initial, a given name beside it) narrows them down.
 */
import { simplified } from '../fold/han.ts'
import { type Token, tokensOf } from '../token.ts'
import { fits, type Neighbours } from './neighbours.ts'
import {
  acronymEdge,
  acronymKeyEdge,
  type Entry,
  type MentionIndex,
  MOST_CANDIDATES,
  type Node,
} from './mention-index.ts'

export interface MentionCandidate {
  readonly id: string
  /** 0 to 1: how closely the words are those of the name. */
  readonly score: number
  /** The name that they are. */
  readonly name: string
}

export interface Mention {
  /** Place in the text, zero-based and half-open, in Unicode code points. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Best first; more than one where the text does not tell which. */
  readonly candidates: readonly MentionCandidate[]
}

interface Match {
  readonly from: number
  /** Behind the last token. */
  readonly to: number
  readonly entries: readonly { readonly entry: Entry; readonly quality: number }[]
}

/** What ends a name: the end of a sentence or of a line. Commas stand inside of names. */
const BREAK = /[.!?;:…\n\r|()[\]{}]/u

export function findMentions(index: MentionIndex, text: string): Mention[] {
  const points = Array.from(text)
  const tokens = tokensOf(text)
  const gaps = tokens.map((token, at) => points.slice(tokens[at - 1]?.end ?? 0, token.start).join(''))
  const found: Mention[] = []
  for (let at = 0; at < tokens.length;) {
    const match = tokens[at]?.script === 'han' ? null : longestMatch(index, tokens, gaps, at)
    if (!match) {
      at++
      continue
    }
    found.push(toMention(match, tokens, points))
    at = match.to
  }
  return [...found, ...hanMentions(index, text)].sort((a, b) => a.start - b.start)
}

function longestMatch(
  index: MentionIndex,
  tokens: readonly Token[],
  gaps: readonly string[],
  from: number,
): Match | null {
  let states = new Map<Node, number>([[index.root, 1]])
  let best: Match | null = null
  for (let at = from; at < tokens.length && states.size > 0; at++) {
    const token = tokens[at]
    if (!token || (at > from && isBreak(gaps[at] ?? '', tokens[at - 1]))) break
    const reached = new Map<Node, number>()
    for (const [node, quality] of states) {
      for (const [next, share] of steps(node, token))
        reached.set(next, Math.max(reached.get(next) ?? 0, quality * share))
    }
    states = reached
    const entries = [...states].flatMap(([node, quality]) => node.entries.map((entry) => ({ entry, quality })))
    const fitting = accepted(index, tokens, gaps, from, at + 1, entries)
    if (fitting.length > 0) best = { from, to: at + 1, entries: fitting }
  }
  return best
}

function isBreak(gap: string, before: Token | undefined): boolean {
  return BREAK.test(gap) && !(before?.initial && /^\.\s*$/u.test(gap))
}

/** Where a word leads: by its key, by what its letters may also be, by its stems. */
function steps(node: Node, token: Token): [Node, number][] {
  if (node.next.size === 0) return []
  const reached: [Node, number][] = []
  const go = (edge: string, share: number) => {
    const next = node.next.get(edge)
    if (next) reached.push([next, share])
  }
  if (token.acronym) {
    go(acronymEdge(token.raw), 1)
    if (reached.length > 0) return reached
    go(acronymKeyEdge(token.key), 0.9)
  }
  go(token.key, 1)
  if (token.acronym) return reached
  for (const alternate of token.alternates) go(alternate, 0.94)
  for (const [stem, sure] of token.stems) if (stem.length > 2 || sure) go(stem, sure ? 0.96 : 0.93)
  return reached
}

function accepted(
  index: MentionIndex,
  tokens: readonly Token[],
  gaps: readonly string[],
  from: number,
  to: number,
  entries: Match['entries'],
): Match['entries'] {
  const [first] = tokens.slice(from, to)
  const single = to - from === 1
  // A lower-case word is a word: сергек is "vigilant".
  if (entries.length === 0 || !first || (single && !first.capital) || (single && first.concept?.type === 'filler'))
    return []
  const plain = entries.filter(
    ({ entry }) => entry.kind !== 'firstWord' || first.script === 'latin' || !startsSentence(gaps, from),
  )
  const around: Neighbours = { tokens, gaps, from, to, givenNames: index.givenNames }
  const best = new Map<string, Match['entries'][number]>()
  for (const each of plain) {
    if ((best.get(each.entry.entity.id)?.quality ?? 0) < each.quality && fits(each.entry, around))
      best.set(each.entry.entity.id, each)
  }
  const fitting = narrowed([...best.values()], around)
  const surnames = fitting.filter(({ entry }) => entry.kind === 'surname')
  // Where a whole name fits, those that share but a surname do not.
  const rest = surnames.length > MOST_CANDIDATES ? fitting.filter(({ entry }) => entry.kind !== 'surname') : fitting
  const whole = rest.filter(({ entry }) => entry.kind === 'name' || entry.kind === 'reordered')
  return whole.length > 0 && !single ? whole : rest
}

/** Any word has a capital there. */
function startsSentence(gaps: readonly string[], at: number): boolean {
  return at === 0 || /[.!?…\n«"“]/u.test(gaps[at] ?? '')
}

/** "МВД Казахстана": the country beside an office tells which. */
function narrowed(entries: Match['entries'], { tokens, gaps, to, from }: Neighbours): Match['entries'] {
  if (entries.length < 2) return entries
  const beside = [tokens[to], tokens[to + 1], tokens[from - 1]].filter(
    (token, at) => token && !BREAK.test(gaps[at === 2 ? from : to + at] ?? ''),
  )
  for (const token of beside) {
    if (token?.concept?.type !== 'country') continue
    const there = entries.filter(({ entry }) => entry.entity.countries.has(token.concept?.id ?? ''))
    if (there.length > 0) return there
  }
  return entries
}

function toMention({ from, to, entries }: Match, tokens: readonly Token[], points: readonly string[]): Mention {
  const start = tokens[from]?.start ?? 0
  const end = tokens[to - 1]?.end ?? start
  return { start, end, text: points.slice(start, end).join(''), candidates: candidatesOf(entries) }
}

function candidatesOf(entries: Match['entries']): MentionCandidate[] {
  return entries
    .map(({ entry, quality }) => ({
      id: entry.entity.id,
      score: Math.round(quality * kindShare(entry) * 1000) / 1000,
      name: entry.name.text,
    }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

function kindShare({ kind }: Entry): number {
  return kind === 'name' || kind === 'reordered' ? 1 : 0.9
}

function hanMentions(index: MentionIndex, text: string): Mention[] {
  const found: Mention[] = []
  let before = 0
  let point = 0
  for (const run of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    point += Array.from(text.slice(before, run.index)).length
    before = run.index
    const written = Array.from(run[0])
    const letters = Array.from(simplified(run[0]))
    // A conversion that changes the length would put the offsets wrong.
    const plain = letters.length === written.length ? letters : written
    for (let at = 0; at + 1 < plain.length;) {
      const rest = plain.slice(at).join('')
      const entry = index.han.get(rest.slice(0, 2))?.find((each) => rest.startsWith(each.text))
      if (!entry) {
        at++
        continue
      }
      const length = Array.from(entry.text).length
      const start = point + at
      const entries = entry.entries.map((each) => ({ entry: each, quality: 1 }))
      found.push({
        start,
        end: start + length,
        text: written.slice(at, at + length).join(''),
        candidates: candidatesOf(entries),
      })
      at += length
    }
  }
  return found
}
