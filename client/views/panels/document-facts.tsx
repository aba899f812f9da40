import type { EntityFactsQuery } from '../../api/types.ts'
import { formatMoment, formatPartialDate } from '../../i18n/format.ts'
import { useI18n } from '../i18n-context.tsx'
import { EntityLink } from '../parts/entity-name.tsx'
import { GiveText } from './give-text.tsx'

type Entity = NonNullable<EntityFactsQuery['entity']>

/** Where a document was published, in which language, and whether its text was given. */
export function DocumentFacts({ document }: { readonly document: Extract<Entity, { publisher?: unknown }> }) {
  const { t, lang, texts } = useI18n()
  const { publisher, language, publishedAt, title, address, sha256, textGiven, derivedFrom, downgraded } = document
  return (
    <dl className="facts">
      {title != null && (
        <div>
          <dt>{t('document.title')}</dt>
          <dd lang={language ?? undefined}>{title}</dd>
        </div>
      )}
      {downgraded && (
        <div>
          <dt>{t('document.downgraded')}</dt>
          <dd>
            {t('document.downgradedOn', { date: formatMoment(downgraded.at, lang) })}
            {downgraded.reason !== null && <>. {t('decision.reason', { reason: downgraded.reason })}</>}
          </dd>
        </div>
      )}
      {publisher && (
        <div>
          <dt>{t('document.publisher')}</dt>
          <dd>
            <EntityLink entity={publisher} />
          </dd>
        </div>
      )}
      {publishedAt != null && (
        <div>
          <dt>{t('document.published')}</dt>
          <dd>{formatPartialDate(publishedAt, lang)}</dd>
        </div>
      )}
      {language != null && (
        <div>
          <dt>{t('document.language')}</dt>
          <dd>{language}</dd>
        </div>
      )}
      {address != null && (
        <div>
          <dt>{t('document.address')}</dt>
          <dd className="facts__long">{address}</dd>
        </div>
      )}
      {derivedFrom?.map(({ how, document: origin }) => (
        <div key={origin.id}>
          <dt>{texts.vocabularies.derivation.terms[how].label}</dt>
          <dd>
            <EntityLink entity={origin} />
          </dd>
        </div>
      ))}
      {sha256 != null && (
        <div>
          <dt>SHA-256</dt>
          <dd className="facts__long">
            <code>{sha256}</code>
          </dd>
        </div>
      )}
      {sha256 != null && (
        <div>
          <dt>{t('document.text')}</dt>
          <dd>{textGiven ? t('document.textGiven') : <GiveText />}</dd>
        </div>
      )}
    </dl>
  )
}
