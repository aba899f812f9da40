import { labelOf } from '../../i18n/names.ts'
import type { Suggestion } from '../hooks/use-suggestions.ts'
import { useI18n } from '../i18n-context.tsx'
import { MarkedText } from '../parts/marked-text.tsx'

/** An entity that was found: its name, the written form that matched with the matching part marked, and what it is. */
export function HitText({ item: { card, summary, matched } }: { readonly item: Suggestion }) {
  const { lang, texts } = useI18n()
  const name = labelOf(card, lang)
  const form = <MarkedText text={matched.text} spans={matched.parts} lang={matched.lang} />
  return (
    <span className="hit__text">
      <span className="hit__name">
        {matched.text === name ? form : name}
        {matched.text !== name && <span className="hit__matched">{form}</span>}
      </span>
      <span className="hit__about">
        {texts.kinds[card.kind].singular}
        {summary !== null && ` · ${summary}`}
      </span>
    </span>
  )
}
