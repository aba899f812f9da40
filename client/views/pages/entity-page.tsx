import { Button, Link } from 'react-aria-components'
import { EntityFactsDocument } from '../../api/generated/graphql.ts'
import { formatMoment } from '../../i18n/format.ts'
import { useOwnId } from '../hooks/use-own-id.ts'
import { usePageTitle } from '../hooks/use-page-title.ts'
import { useStore } from '../hooks/use-store.ts'
import { asOf } from '../navigation.ts'
import { namesHidden } from '../preferences.ts'
import { useQuery } from '../hooks/use-query.ts'
import { useI18n } from '../i18n-context.tsx'
import { ClaimList } from '../panels/claim-list.tsx'
import { DocumentFacts } from '../panels/document-facts.tsx'
import { EntityHead } from '../panels/entity-head.tsx'
import { EntitySections } from '../panels/entity-sections.tsx'
import { RelationTable } from '../panels/relation-table.tsx'
import { CopyButton } from '../parts/copy-button.tsx'
import { FailureCard } from '../parts/failure-card.tsx'
import { Loading } from '../parts/loading.tsx'
import { openIdOnMap } from '../search/open-on-map.ts'
import { changesPath, dossierPath, entityPath, keepingDates } from '../routes.ts'
import { NotThere } from '../time/not-there.tsx'

/** An entity at its lasting address, to read and to print; the map is one button away. */
export function EntityPage({ id }: { readonly id: string }) {
  const { t, lang } = useI18n()
  const { data, failure, retry } = useQuery(EntityFactsDocument, { id, lang, ...useStore(asOf) })
  const entity = data?.entity
  usePageTitle(entity?.name ?? t('entity.title'))
  const hidden = useStore(namesHidden)
  useOwnId(id, entity?.id, entityPath)
  if (failure) return <FailureCard failure={failure} onRetry={retry} />
  if (!data) return <Loading />
  if (!entity) return <NotThere />
  return (
    <article className="page page--entity">
      <EntityHead entity={entity} headingLevel={1} />
      <div className="actions">
        <Button className="button button--main" onPress={() => openIdOnMap(entity.id)}>
          {t('entity.openMap')}
        </Button>
        <Link className="button" href={dossierPath(entity.id)}>
          {t('dossier.label')}
        </Link>
        <Link className="button" href={changesPath(null, entity.id)}>
          {t('changes.here')}
        </Link>
        <CopyButton
          label={t('claim.copyAddress')}
          text={() => `${location.origin}${keepingDates(entityPath(entity.id), asOf.get())}`}
        />
      </div>
      {'publisher' in entity && <DocumentFacts document={entity} />}
      <h2>{t('entity.links')}</h2>
      <RelationTable id={entity.id} counts={entity.linkCounts} graph={null} />
      <EntitySections id={entity.id} />
      <h2>{t('entity.claims')}</h2>
      <ClaimList filter={{ subjects: [entity.id] }} empty={t('entity.noLinks')} />
      <ClaimList filter={{ objects: [entity.id] }} empty="" />
      {/* By its id anybody could look up the name. */}
      {!hidden && (
        <p className="page__below">
          {t('entity.version', { id: entity.id, version: entity.version, date: formatMoment(entity.recordedAt, lang) })}
        </p>
      )}
    </article>
  )
}
