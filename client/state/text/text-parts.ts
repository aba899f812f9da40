/** A part of a text as the server gives it: Unicode code points, zero-based, half-open. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface TextPart<Tag> {
  readonly text: string
  /** The span that these words are; null between the spans. */
  readonly tag: Tag | null
}

/**
 * A text cut at its spans: joined again, the parts are the text. Spans are taken in the order of their starts; what an
 * earlier one has already taken is not taken twice, and what lies outside of the text is left out.
 */
export function textParts<Tag extends Span>(text: string, spans: readonly Tag[]): TextPart<Tag>[] {
  const points = Array.from(text)
  const parts: TextPart<Tag>[] = []
  let at = 0
  const push = (to: number, tag: Tag | null) => {
    if (to > at) parts.push({ text: points.slice(at, to).join(''), tag })
    at = Math.max(at, to)
  }
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const end = Math.min(span.end, points.length)
    if (end <= Math.max(at, span.start)) continue
    push(span.start, null)
    push(end, span)
  }
  push(points.length, null)
  return parts
}

/** The spans that lie in a window of the text, counted from its start; one that crosses its edge is cut there. */
export function spansWithin<Tag extends Span>(spans: readonly Tag[], { start, end }: Span): Tag[] {
  return spans.flatMap((span) => {
    const inside = { ...span, start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }
    return inside.end > inside.start ? [inside] : []
  })
}
