import { AboutDocument, SourcesDocument } from '../../api/generated/graphql.ts'
import { formatPartialDate } from '../../i18n/format.ts'
import { usePageTitle } from '../hooks/use-page-title.ts'
import { useQuery } from '../hooks/use-query.ts'
import { useI18n } from '../i18n-context.tsx'
import { ForgetDevice } from '../parts/forget-device.tsx'
import { EntityLink } from '../parts/entity-name.tsx'

/** What this is, what it is not, what was read, and how to ask for a correction. */
export function AboutPage() {
  const { t, lang } = useI18n()
  usePageTitle(t('nav.about'))
  const { data } = useQuery(AboutDocument, { lang })
  const { data: read } = useQuery(SourcesDocument, { lang })
  return (
    <article className="page">
      <h1>{t('about.title')}</h1>
      <p>{t('start.lead')}</p>
      <p>{t('about.how')}</p>
      <h2>{t('about.caveatTitle')}</h2>
      <p>{data?.notice.caveat ?? t('caveat')}</p>
      <p>{t('about.limits')}</p>
      {read && read.documents.nodes.length > 0 && (
        <>
          <h2>{t('about.documents')}</h2>
          <ul>
            {read.documents.nodes.map((document) => (
              <li key={document.id}>
                <EntityLink entity={document} />
                {document.publisher && ` · ${document.publisher.name}`}
                {document.publishedAt !== null && ` · ${formatPartialDate(document.publishedAt, lang)}`}
                {` · ${t(document.textGiven ? 'document.textGiven' : 'document.textNotGiven')}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 id="device">{t('device.title')}</h2>
      <p>{t('device.text')}</p>
      <ForgetDevice />
      <h2 id="corrections">{t('about.correctionsTitle')}</h2>
      <p>{t('about.corrections')}</p>
      <h2>{t('about.dataTitle')}</h2>
      <p>
        {t('about.data')} <a href="/graphql">/graphql</a>
      </p>
      {data && <p>{t('footer.version', { version: data.notice.version, licence: data.notice.dataLicence })}</p>}
    </article>
  )
}
