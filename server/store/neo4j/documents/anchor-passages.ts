/**
 * Finds passages in a text that is not the file they were taken from, by their hashes alone: windows of the collapsed text
 * are compared with the hash of the passage's normal form. First where the passages before it lead one to expect it, then
 * everywhere at its own length, then at other lengths between edges of words, then near again at every shorter length, then at
 * every place; as long as the budget lasts.
 */
import { hash } from 'node:crypto'
import { normalText, sha256 } from '../../../model/passage-text.ts'
import type { AnchorState } from '../../write-port.ts'
import { collapse, type CollapsedText, windowOf } from './collapsed-text.ts'

export interface PassageToAnchor {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly sha256: string
  readonly sha256Normal: string
}

export interface Anchor {
  readonly id: string
  readonly state: AnchorState
  readonly start: number | null
  readonly end: number | null
}

export interface Anchoring {
  readonly anchors: readonly Anchor[]
  /** False when the budget ran out before every place was looked at. */
  readonly complete: boolean
}

/** Windows compared, about a microsecond each. */
const BUDGET = 2_000_000
/** How far from the expected place to look first, in code points. */
const NEAR = 60
/** How much shorter and longer than the passage its normal form may be. */
const SHORTEST = 0.6
const LONGER = 4

export function anchorPassages(
  points: readonly string[],
  passages: readonly PassageToAnchor[],
  budget = BUDGET,
): Anchoring {
  const inOrder = [...passages].sort((a, b) => a.start - b.start || a.end - b.end)
  const anchors = new Map<string, Anchor>()
  for (const passage of inOrder)
    if (standsAsGiven(points, passage)) anchors.set(passage.id, { ...placeOf(passage), id: passage.id, state: 'found' })
  if (anchors.size === inOrder.length)
    return { anchors: inOrder.map(({ id }) => anchors.get(id) as Anchor), complete: true }

  const search = new Search(collapse(points.join('')), budget)
  for (const [at, look] of PHASES.entries()) {
    let drift = 0
    for (const passage of inOrder) {
      const known = anchors.get(passage.id)
      if (known) {
        drift = search.indexOf(known.start ?? 0) - passage.start
        continue
      }
      const index = look(search, passage, passage.start + drift)
      if (index === null) continue
      if (at === 0) drift = index.start - passage.start
      anchors.set(passage.id, { id: passage.id, state: 'moved', ...search.placeOf(index) })
    }
  }
  const missing = (id: string): Anchor => ({ id, state: 'missing', start: null, end: null })
  return { anchors: inOrder.map(({ id }) => anchors.get(id) ?? missing(id)), complete: search.left > 0 }
}

interface Range {
  readonly start: number
  readonly end: number
}

type Phase = (search: Search, passage: PassageToAnchor, expected: number) => Range | null

const PHASES: readonly Phase[] = [
  (search, { start, end, sha256Normal }, expected) => {
    const length = end - start
    return search.nearest(sha256Normal, expected, near(expected), (at) => lengthsNear(at, length))
  },
  (search, { start, end, sha256Normal }, expected) =>
    search.nearest(sha256Normal, expected, search.edges(), (at) => [at + end - start]),
  (search, { start, end, sha256Normal }, expected) =>
    search.nearest(sha256Normal, expected, search.edges(), (at) =>
      search.edgesWithin(at + Math.ceil((end - start) * SHORTEST), at + end - start + LONGER),
    ),
  // One that begins or ends within a word, and lost much white space.
  (search, { start, end, sha256Normal }, expected) =>
    search.nearest(sha256Normal, expected, near(expected), (at) => search.lengthsDown(at, end - start)),
  (search, { start, end, sha256Normal }, expected) =>
    search.nearest(sha256Normal, expected, search.everywhere(), (at) => [at + end - start]),
]

/** A collapsed text, and how many windows of it may still be compared. */
class Search {
  readonly collapsed: CollapsedText
  left: number

  constructor(collapsed: CollapsedText, budget: number) {
    this.collapsed = collapsed
    this.left = budget
  }

  /** Of the windows with this hash the one that starts nearest to the expected place. */
  nearest(
    wanted: string,
    expected: number,
    starts: Iterable<number>,
    endsOf: (start: number) => Iterable<number>,
  ): Range | null {
    const { length, text, units } = this.collapsed
    let best: Range | null = null
    for (const start of starts) {
      if (start < 0 || start >= length || text.charCodeAt(units[start] ?? 0) === 0x20) continue
      if (best !== null && Math.abs(start - expected) >= Math.abs(best.start - expected)) continue
      for (const end of endsOf(start)) {
        if (end <= start || end > length) continue
        if (this.left-- <= 0) return best
        if (hash('sha256', windowOf(this.collapsed, start, end), 'hex') === wanted) best = { start, end }
      }
    }
    return best
  }

  *lengthsDown(start: number, length: number): Generator<number> {
    for (let at = length; at >= length * SHORTEST; at--) yield start + at
  }

  *everywhere(): Generator<number> {
    for (let at = 0; at < this.collapsed.length; at++) yield at
  }

  *edges(): Generator<number> {
    yield* this.edgesWithin(0, this.collapsed.length)
  }

  *edgesWithin(from: number, to: number): Generator<number> {
    for (let at = from; at <= Math.min(to, this.collapsed.length); at++) if (this.collapsed.edges[at] === 1) yield at
  }

  /** Offsets in the text as given. */
  placeOf({ start, end }: Range): Range {
    return { start: this.collapsed.starts[start] ?? 0, end: this.collapsed.ends[end - 1] ?? 0 }
  }

  /** The collapsed code point at an offset of the text as given. */
  indexOf(offset: number): number {
    const { starts, length } = this.collapsed
    let [low, high] = [0, length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

function standsAsGiven(
  points: readonly string[],
  { start, end, sha256: exact, sha256Normal }: PassageToAnchor,
): boolean {
  const text = points.slice(start, end).join('')
  return sha256(text) === exact && sha256(normalText(text)) === sha256Normal
}

function placeOf({ start, end }: PassageToAnchor): Range {
  return { start, end }
}

function* near(expected: number): Generator<number> {
  yield expected
  for (let away = 1; away <= NEAR; away++) {
    yield expected - away
    yield expected + away
  }
}

function* lengthsNear(start: number, length: number): Generator<number> {
  for (let shorter = 0; shorter <= 8; shorter++) yield start + length - shorter
}
