import { Header, Menu, MenuItem, MenuSection } from 'react-aria-components'
import { EntityFactsDocument } from '../../api/generated/graphql.ts'
import { relationKey } from '../../state/graph/best-names.ts'
import { shownClaims } from '../../state/graph/selectors.ts'
import type { Point } from '../../state/graph/types.ts'
import { useCardName } from '../hooks/use-name-mask.ts'
import { usePreview } from '../hooks/use-preview.ts'
import { useQuery } from '../hooks/use-query.ts'
import { useStore } from '../hooks/use-store.ts'
import { useI18n } from '../i18n-context.tsx'
import { namesHidden } from '../preferences.ts'
import { relationLabel } from '../parts/relation-label.ts'
import { AnchoredMenu } from './anchored-menu.tsx'
import { explorer } from './explorer.ts'

/** The relations of an entity with how many links each has, and how many of them are on the map: pick one to add the next. */
export function ExpandMenu({
  id,
  at,
  onClose,
}: {
  readonly id: string
  readonly at: Point
  readonly onClose: () => void
}) {
  const i18n = useI18n()
  const { t, lang } = i18n
  const nameOf = useCardName()
  const { data } = useQuery(EntityFactsDocument, { id, lang, ...explorer.store.get().history.graph.asOf })
  const { graph } = explorer.store.get().history
  const card = graph.entities.get(id)
  const rows = (data?.entity?.linkCounts ?? []).map(({ predicate, direction, total }) => ({
    key: relationKey(predicate, direction),
    predicate,
    direction,
    total,
    shown: shownClaims(graph, id, predicate, direction),
  }))
  const hidden = useStore(namesHidden)
  const names = usePreview(id, graph.asOf, hidden ? undefined : data?.entity?.linkCounts)
  const done = rows.filter(({ shown, total }) => shown >= total).map(({ key }) => key)
  const label = t('expand.label', { name: nameOf(card) })
  return (
    <AnchoredMenu at={at} label={label} onClose={onClose}>
      <Menu
        // The first relation has the focus as soon as the relations are known.
        key={data ? 'known' : 'loading'}
        className="menu"
        aria-label={label}
        // A menu takes the focus when it opens, as menus do.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus="first"
        disabledKeys={[...done, 'loading']}
        onAction={(key) => {
          onClose()
          const row = rows.find((one) => one.key === key)
          if (row) void explorer.expand({ id, predicate: row.predicate, direction: row.direction })
          else if (key === 'all') void explorer.expandAll(id)
        }}
      >
        <MenuSection>
          <Header className="menu__header">{t('expand.title')}</Header>
          {!data && (
            <MenuItem id="loading" className="menu__item">
              {t('state.loading')}
            </MenuItem>
          )}
          {data && (
            <MenuItem id="all" className="menu__item">
              {t('expand.all')}
            </MenuItem>
          )}
          {rows.map(({ key, predicate, direction, total, shown }) => (
            <MenuItem key={key} id={key} className="menu__item" textValue={relationLabel(predicate, direction, i18n)}>
              <span>
                {relationLabel(predicate, direction, i18n)}
                {!hidden && <span className="menu__names">{namesOf(names.get(key), total)}</span>}
              </span>
              <span className="count">{t('expand.shownOf', { shown, total })}</span>
            </MenuItem>
          ))}
        </MenuSection>
      </Menu>
    </AnchoredMenu>
  )
}

/** A line of its own also while it is empty, so that nothing moves when the names come. */
function namesOf(names: readonly string[] | undefined, total: number): string {
  if (!names) return '\u00a0'
  return names.join(', ') + (total > names.length ? ', …' : '')
}
