import { Button, Link } from 'react-aria-components'
import { EntityFactsDocument } from '../../api/generated/graphql.ts'
import { groupOf } from '../../state/graph/groups.ts'
import type { GraphState } from '../../state/graph/types.ts'
import { actions } from '../explorer/actions.ts'
import { explorer } from '../explorer/explorer.ts'
import { useStore } from '../hooks/use-store.ts'
import { asOf } from '../navigation.ts'
import { useQuery } from '../hooks/use-query.ts'
import { useStay } from '../hooks/use-stay.ts'
import { useI18n } from '../i18n-context.tsx'
import { FailureCard } from '../parts/failure-card.tsx'
import { Loading } from '../parts/loading.tsx'
import { changesPath, dossierPath, entityPath } from '../routes.ts'
import { DocumentFacts } from './document-facts.tsx'
import { EntityHead } from './entity-head.tsx'
import { EntitySections } from './entity-sections.tsx'
import { NoteField } from './note-field.tsx'
import { RelationTable } from './relation-table.tsx'

/** What is known of an entity: who it is, how much is joined to it, its numbers, what it says. */
export function EntityPanel({ id, graph }: { readonly id: string; readonly graph: GraphState }) {
  const { t, lang } = useI18n()
  const dates = useStore(asOf)
  const stays = useStay()
  const { data, failure, retry } = useQuery(EntityFactsDocument, stays ? { id, lang, ...dates } : null)
  if (failure) return <FailureCard failure={failure} onRetry={retry} />
  if (!data) return <Loading />
  const { entity } = data
  if (!entity) return <p className="panel__empty">{t('entity.missing')}</p>
  const onMap = graph.entities.has(id)
  const note = graph.notes.get(id) ?? ''
  const group = groupOf(graph, id)
  return (
    <article className="entity">
      <EntityHead entity={entity} headingLevel={2} />
      {group && (
        <div className="actions">
          <span>{t('group.inside')}</span>
          <Button className="button button--small" onPress={() => actions.openGroup(group.id)}>
            {t('group.open')}
          </Button>
          <Button className="button button--quiet button--small" onPress={() => actions.takeOut(id)}>
            {t('group.takeOut')}
          </Button>
        </div>
      )}
      <div className="actions">
        {onMap ? (
          <>
            <Button className="button button--small" onPress={() => void explorer.expandAll(id)}>
              {t('entity.expand')}
            </Button>
            <Button className="button button--quiet button--small" onPress={() => actions.togglePin([id])}>
              {t(graph.pinned.has(id) ? 'menu.unpin' : 'menu.pin')}
            </Button>
            <Button className="button button--quiet button--small" onPress={() => actions.hide([id])}>
              {t('menu.hide')}
            </Button>
          </>
        ) : (
          <Button className="button button--main button--small" onPress={() => void explorer.open(id)}>
            {t('entity.addToMap')}
          </Button>
        )}
        <Button className="button button--quiet button--small" onPress={() => actions.askFrom(id)}>
          {t('menu.pathFrom')}
        </Button>
        <Button className="button button--quiet button--small" onPress={() => actions.askTo(id)}>
          {t('menu.pathTo')}
        </Button>
        <Link className="button button--quiet button--small" href={entityPath(id)}>
          {t('menu.page')}
        </Link>
        <Link className="button button--quiet button--small" href={dossierPath(id)}>
          {t('dossier.label')}
        </Link>
        <Link className="button button--quiet button--small" href={changesPath(null, id)}>
          {t('changes.here')}
        </Link>
      </div>
      {(onMap || note !== '') && <NoteField id={id} note={note} />}
      {'publisher' in entity && <DocumentFacts document={entity} />}
      <h3>{t('entity.links')}</h3>
      <RelationTable id={id} counts={entity.linkCounts} graph={graph} />
      <EntitySections id={id} />
    </article>
  )
}
