/** Judges what was found in the texts of a corpus. */
import type { CorpusSpan, CorpusText } from './corpus.ts'
import { rounded } from './evaluate.ts'

export interface FoundSpan {
  readonly start: number
  readonly end: number
  /** Ids of the corpus. */
  readonly ids: readonly string[]
}

export interface MentionReport {
  /** Expected mentions. */
  readonly n: number
  readonly precision: number
  readonly recall: number
  readonly misses: readonly string[]
}

/** A found mention is right where it overlaps an expected one and has its entity among its candidates; each counts once. */
export function judgeMentions(
  texts: readonly { readonly text: CorpusText; readonly found: readonly FoundSpan[] }[],
): MentionReport {
  let [expected, found, right] = [0, 0, 0]
  const misses: string[] = []
  for (const { text, found: spans } of texts) {
    const points = Array.from(text.text)
    const wanted = placed(text)
    const open = new Set(wanted)
    expected += wanted.length
    found += spans.length
    for (const span of spans) {
      const hit = [...open].find(
        (each) => each.start < span.end && span.start < each.end && each.ids.some((id) => span.ids.includes(id)),
      )
      if (hit) {
        open.delete(hit)
        right++
      } else {
        misses.push(`found “${points.slice(span.start, span.end).join('')}” as ${span.ids.join(' or ')}`)
      }
    }
    for (const { start, end, ids } of open)
      misses.push(`not found “${points.slice(start, end).join('')}”, ${ids.join(' or ')}`)
  }
  const share = (of: number) => (of === 0 ? 1 : rounded(right / of))
  return { n: expected, precision: share(found), recall: share(expected), misses }
}

/** Spans that are given by their words stand where the words do, one after another. */
function placed({
  text,
  spans,
}: CorpusText): { readonly start: number; readonly end: number; readonly ids: readonly string[] }[] {
  const next = new Map<string, number>()
  return spans.map(({ start, end, text: words, ids }: CorpusSpan) => {
    if (start !== null && end !== null) return { start, end, ids }
    const wanted = words ?? ''
    const at = text.indexOf(wanted, next.get(wanted) ?? 0)
    next.set(wanted, at + wanted.length)
    const from = at < 0 ? -1 : Array.from(text.slice(0, at)).length
    return { start: from, end: at < 0 ? -1 : from + Array.from(wanted).length, ids }
  })
}
