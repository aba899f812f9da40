import { formatPartialDate } from '../../i18n/format.ts'
import { useI18n } from '../i18n-context.tsx'
import type { Evidence } from '../hooks/use-evidence.ts'
import { EntityLink } from '../parts/entity-name.tsx'

/** The documents that the stances stand in, each once, with the paragraphs. */
export function Sources({ evidence: { claim, rivals } }: { readonly evidence: Evidence }) {
  const { t, lang } = useI18n()
  const passages = [claim, ...rivals].flatMap(({ stances }) => stances.map(({ passage }) => passage))
  const documents = new Map(passages.map(({ document }) => [document.id, document]))
  return (
    <section className="sources">
      <h2>{t('claim.sources')}</h2>
      <ol>
        {[...documents.values()].map((document) => {
          const paragraphs = new Set(
            passages.filter((passage) => passage.document.id === document.id).map(({ paragraph }) => paragraph),
          )
          const about = [
            document.publisher?.name ?? null,
            document.publishedAt === null ? null : formatPartialDate(document.publishedAt, lang),
            t('passage.paragraphs', { paragraphs: [...paragraphs].sort((a, b) => a - b).join(', ') }),
            document.address,
          ]
          return (
            <li key={document.id}>
              <EntityLink entity={document} />
              {'. '}
              {about.filter((part) => part !== null).join(', ')}
              {document.sha256 !== null && (
                <span className="facts__long">
                  {' '}
                  SHA-256 <code>{document.sha256}</code>
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
