import { Heading } from 'react-aria-components'
import { labelOf } from '../../i18n/names.ts'
import type { EntityCard } from '../../state/graph/types.ts'
import { useI18n } from '../i18n-context.tsx'
import { OriginalName } from '../parts/entity-name.tsx'
import { KindMark } from '../parts/kind-mark.tsx'

/** Name in the reader's language with the original beside it, kind, one line, and every written form. */
export function EntityHead({
  card,
  summary,
  headingLevel,
}: {
  readonly card: EntityCard
  readonly summary: string | null
  readonly headingLevel: 1 | 2
}) {
  const { t, lang, texts } = useI18n()
  const { mark, nameKind, nameSource } = texts.vocabularies
  return (
    <header className="entity__head">
      <p className="entity__kind">
        <KindMark kind={card.kind} size={24} />
        <span title={texts.kinds[card.kind].description}>{texts.kinds[card.kind].singular}</span>
        {card.generic && (
          <span className="chip" title={mark.terms.generic.help}>
            {mark.terms.generic.label}
          </span>
        )}
        {card.anonymous && (
          <span className="chip" title={mark.terms.anonymous.help}>
            {mark.terms.anonymous.label}
          </span>
        )}
      </p>
      <Heading level={headingLevel} className="entity__name">
        {labelOf(card, lang)}
      </Heading>
      <OriginalName card={card} />
      {summary !== null && <p className="entity__summary">{summary}</p>}
      <details className="fold">
        <summary>{t('entity.names', { count: card.names.length })}</summary>
        <ul className="names">
          {card.names.map(({ text, lang: tag, kind, source }) => (
            <li key={`${text} ${tag} ${kind}`}>
              <span lang={tag} className="names__text">
                {text}
              </span>
              <span className="names__about">
                {[tag, nameKind.terms[kind].label, nameSource.terms[source].label].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </header>
  )
}
