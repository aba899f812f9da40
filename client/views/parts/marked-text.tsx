import { type Span, textParts } from '../../state/text/text-parts.ts'

/** A text with parts of it marked. */
export function MarkedText({
  text,
  spans,
  lang,
}: {
  readonly text: string
  readonly spans: readonly Span[]
  readonly lang?: string | undefined
}) {
  return (
    <span lang={lang}>
      {textParts(text, spans).map(({ text: words, tag }, at) =>
        // The parts of a text never change their places.
        tag ? <mark key={at}>{words}</mark> : words,
      )}
    </span>
  )
}
