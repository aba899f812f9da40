import { type Span, spansWithin } from './text-parts.ts'

export interface Excerpt {
  readonly text: string
  /** The spans within the excerpt. */
  readonly spans: readonly Span[]
}

/** How far a word is followed, so that none is cut in two. */
const LONGEST_WORD = 40

/**
 * The words around the first of some spans, so that a hit in a long paragraph is seen in its context: about `around` code
 * points on each side, from one blank to another, with … where something was left out. A short text stays whole.
 */
export function excerpt(text: string, spans: readonly Span[], around: number): Excerpt {
  const points = Array.from(text)
  const first = spans[0] ?? { start: 0, end: 0 }
  if (points.length <= around * 2) return { text, spans }
  const start = first.start <= around ? 0 : wordStart(points, first.start - around)
  const end = first.end + around >= points.length ? points.length : wordEnd(points, first.end + around)
  const before = start > 0 ? '… ' : ''
  const shift = Array.from(before).length
  return {
    text: before + points.slice(start, end).join('') + (end < points.length ? ' …' : ''),
    spans: spansWithin(spans, { start, end }).map((span) => ({ start: span.start + shift, end: span.end + shift })),
  }
}

function wordStart(points: readonly string[], at: number): number {
  for (let place = at; place > Math.max(0, at - LONGEST_WORD); place--) {
    if (/\s/.test(points[place - 1] ?? ' ')) return place
  }
  return at
}

function wordEnd(points: readonly string[], at: number): number {
  for (let place = at; place < Math.min(points.length, at + LONGEST_WORD); place++) {
    if (/\s/.test(points[place] ?? ' ')) return place
  }
  return at
}
