/** Texts, paragraphs and offsets: every offset counts Unicode code points from the start of the file as given. */
import { createHash } from 'node:crypto'

export interface Paragraph {
  /** Non-empty lines, counted from 1. */
  readonly number: number
  readonly start: number
  readonly end: number
}

/** The code points of a text; index it and slice it by the offsets of passages. */
export function codePoints(text: string): string[] {
  return Array.from(text)
}

/** The non-empty lines of a text. A line ends at `\n`; one `\r` before it belongs to no line. */
export function paragraphsOf(points: readonly string[]): Paragraph[] {
  const found: Paragraph[] = []
  let start = 0
  for (let at = 0; at <= points.length; at++) {
    if (at < points.length && points[at] !== '\n') continue
    const end = at > start && points[at - 1] === '\r' ? at - 1 : at
    if (points.slice(start, end).some((point) => point.trim() !== ''))
      found.push({ number: found.length + 1, start, end })
    start = at + 1
  }
  return found
}

/** NFC with every run of white space as one blank, trimmed: the form in which a passage is compared. */
export function normalText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/** Hex SHA-256 of a text in UTF-8. */
export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}
