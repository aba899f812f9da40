import { Heading } from 'react-aria-components'
import type { EntityFactsQuery } from '../../api/types.ts'
import { useI18n } from '../i18n-context.tsx'
import { OriginalName } from '../parts/entity-name.tsx'
import { KindMark } from '../parts/kind-mark.tsx'

/** Name in the reader's language with the original beside it, kind, one line, and every written form. */
export function EntityHead({
  entity,
  headingLevel,
}: {
  readonly entity: NonNullable<EntityFactsQuery['entity']>
  readonly headingLevel: 1 | 2
}) {
  const { t, texts } = useI18n()
  const { name, names, kind: kindId, summary, generic, anonymous } = entity
  const { mark, nameKind, nameSource } = texts.vocabularies
  return (
    <header className="entity__head">
      <p className="entity__kind">
        <KindMark kind={kindId} size={24} />
        <span title={texts.kinds[kindId].description}>{texts.kinds[kindId].singular}</span>
        {generic && (
          <span className="chip" title={mark.terms.generic.help}>
            {mark.terms.generic.label}
          </span>
        )}
        {anonymous && (
          <span className="chip" title={mark.terms.anonymous.help}>
            {mark.terms.anonymous.label}
          </span>
        )}
      </p>
      <Heading level={headingLevel} className="entity__name">
        {name}
      </Heading>
      <OriginalName names={names} label={name} />
      {summary !== null && <p className="entity__summary">{summary}</p>}
      <details className="fold">
        <summary>{t('entity.names', { count: names.length })}</summary>
        <ul className="names">
          {names.map(({ text, lang: tag, kind, source }) => (
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
