import { Button, Link } from 'react-aria-components'
import { ChangesDocument, ChangesOfDocument } from '../../api/generated/graphql.ts'
import { formatPartialDate } from '../../i18n/format.ts'
import { usePageTitle } from '../hooks/use-page-title.ts'
import { usePages } from '../hooks/use-pages.ts'
import { useQuery } from '../hooks/use-query.ts'
import { useI18n } from '../i18n-context.tsx'
import { replaceAddress } from '../navigation.ts'
import { DateField } from '../parts/date-field.tsx'
import { EntityLink } from '../parts/entity-name.tsx'
import { FailureCard } from '../parts/failure-card.tsx'
import { Loading } from '../parts/loading.tsx'
import { changesPath } from '../routes.ts'
import { ChangeLine } from './change-line.tsx'

const PAGE = 50

/** What the record has that it did not have before a day, in the order in which it was written. */
export function ChangesPage({
  since,
  entity,
}: {
  readonly since: string | null
  /** Id of an entity: only what touches it. Null: everything. */
  readonly entity: string | null
}) {
  const { t, lang } = useI18n()
  const title = since === null ? t('changes.titleAll') : t('changes.title', { date: formatPartialDate(since, lang) })
  usePageTitle(title)
  const { rows, failure, retry, more, trouble } = usePages(
    ChangesDocument,
    { since, first: PAGE, entity, lang },
    ({ changes }) => changes,
    'since',
  )
  return (
    <article className="page page--changes">
      <h1>{title}</h1>
      {entity !== null && <Of id={entity} since={since} />}
      <div className="changes__since">
        <DateField
          label={t('changes.since')}
          help={t('changes.sinceHelp')}
          form="day"
          value={since}
          onChange={(day) => replaceAddress(changesPath(day, entity))}
        />
      </div>
      {failure ? (
        <FailureCard failure={failure} onRetry={retry} />
      ) : !rows ? (
        <Loading />
      ) : rows.length === 0 ? (
        <p className="panel__empty">{t('changes.none')}</p>
      ) : (
        <>
          <p className="page__above">{t('changes.order')}</p>
          <ol className="changes">
            {rows.map((change) => (
              <li key={`${change.at} ${change.id}`}>
                <ChangeLine change={change} />
              </li>
            ))}
          </ol>
          {trouble && more && <FailureCard failure={trouble} onRetry={more} />}
          {more && !trouble && (
            <Button className="button" onPress={more}>
              {t('claims.more')}
            </Button>
          )}
        </>
      )}
    </article>
  )
}

/** What it is narrowed to, and the way back to all. */
function Of({ id, since }: { readonly id: string; readonly since: string | null }) {
  const { t, lang } = useI18n()
  const { data } = useQuery(ChangesOfDocument, { id, lang })
  return (
    <p className="changes__of">
      {t('changes.of')} {data?.entity ? <EntityLink entity={data.entity} mark /> : id}{' '}
      <Link className="button button--quiet button--small" href={changesPath(since)}>
        {t('changes.all')}
      </Link>
    </p>
  )
}
