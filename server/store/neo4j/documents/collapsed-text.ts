/** A text in the form in which passages are compared (NFC, white space collapsed), with the way back to the text as given. */

export interface CollapsedText {
  readonly text: string
  /** Code points. */
  readonly length: number
  /** Where code point `i` begins in `text`, in code units; one more at the end. */
  readonly units: Uint32Array
  /** The first code point, and the one after the last, of the text as given that code point `i` came from. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** 1 where something begins or ends at code point `i`: a word, a sign, the text. */
  readonly edges: Uint8Array
}

/** What composes only within itself: a letter with its marks, a run of Hangul, any other character. */
const SEGMENT = /[\u1100-\u11ff\ua960-\ua97f\uac00-\ud7ff]+\p{M}*|\P{M}\p{M}*|\p{M}+/gu
const SPACE = /^\s/u
const LETTER = /^[\p{L}\p{N}\p{M}]/u

export function collapse(given: string): CollapsedText {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  let inSpace = true
  for (const [segment] of given.matchAll(SEGMENT)) {
    const length = countPoints(segment)
    if (SPACE.test(segment)) {
      if (inSpace) ends[ends.length - 1] = at + length
      else push(' ', length)
      inSpace = true
      // Marks on a blank stand alone once the blank is collapsed.
      const marks = segment.replace(/^\s/u, '')
      if (marks !== '') push(marks, length)
    } else push(segment.normalize('NFC'), length)
    at += length
  }
  if (inSpace && parts.at(-1) === ' ') {
    parts.pop()
    starts.pop()
    ends.pop()
  }
  return index(parts, starts, ends)

  function push(text: string, length: number): void {
    for (const point of text) {
      parts.push(point)
      starts.push(at)
      ends.push(at + length)
    }
    if (text !== ' ') inSpace = false
  }
}

/** The code points from `start` up to `end`. */
export function windowOf({ text, units }: CollapsedText, start: number, end: number): string {
  return text.slice(units[start], units[end])
}

function index(parts: readonly string[], starts: readonly number[], ends: readonly number[]): CollapsedText {
  const units = new Uint32Array(parts.length + 1)
  const edges = new Uint8Array(parts.length + 1)
  let unit = 0
  let before = false
  parts.forEach((point, at) => {
    units[at] = unit
    unit += point.length
    const letter = LETTER.test(point)
    edges[at] = letter && before ? 0 : 1
    before = letter
  })
  units[parts.length] = unit
  edges[parts.length] = 1
  return {
    text: parts.join(''),
    length: parts.length,
    units,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    edges,
  }
}

function countPoints(segment: string): number {
  let count = 0
  for (const _ of segment) count++
  return count
}
