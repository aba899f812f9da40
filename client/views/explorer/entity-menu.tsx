import { Header, Menu, MenuItem, MenuSection } from 'react-aria-components'
import { drawn } from '../../state/graph/drawn.ts'
import type { Point } from '../../state/graph/types.ts'
import { useCardName } from '../hooks/use-name-mask.ts'
import { useI18n } from '../i18n-context.tsx'
import { navigate } from '../navigation.ts'
import { dossierPath, entityPath } from '../routes.ts'
import { actions } from './actions.ts'
import { AnchoredMenu } from './anchored-menu.tsx'
import { explorer } from './explorer.ts'

interface MenuAction {
  readonly id: string
  readonly label: string
  readonly act: () => void
  readonly keys?: string
  readonly stays?: boolean
}

/** What can be done with an entity of the map, or a closed group; everything here has a key or a button as well. */
export function EntityMenu({
  id,
  at,
  onClose,
  onExpand,
}: {
  readonly id: string
  readonly at: Point
  readonly onClose: () => void
  readonly onExpand: () => void
}) {
  const { t } = useI18n()
  const nameOf = useCardName()
  const card = drawn(explorer.store.get().history.graph).entities.get(id)
  return (
    <AnchoredMenu at={at} label={t('menu.label', { name: nameOf(card) })} onClose={onClose}>
      <EntityMenuItems id={id} onClose={onClose} onExpand={onExpand} />
    </AnchoredMenu>
  )
}

export function EntityMenuItems({
  id,
  onClose,
  onExpand,
}: {
  readonly id: string
  readonly onClose: () => void
  readonly onExpand: () => void
}) {
  const { t } = useI18n()
  const nameOf = useCardName()
  const { graph } = explorer.store.get().history
  const map = drawn(graph)
  const card = map.entities.get(id)
  if (!card) return null
  const name = nameOf(card)
  const pin = {
    id: 'pin',
    label: t(map.pinned.has(id) ? 'menu.unpin' : 'menu.pin'),
    keys: 'I',
    act: () => actions.togglePin([id]),
  }
  const visibility = [
    { id: 'hide', label: t('menu.hide'), keys: 'H', act: () => actions.hide([id]) },
    { id: 'only', label: t('menu.only'), keys: 'Shift+H', act: () => actions.onlyThese([id]) },
    { id: 'remove', label: t('menu.remove'), act: () => actions.remove([id]) },
  ]
  const connections = [
    { id: 'from', label: t('menu.pathFrom'), act: () => actions.askFrom(id) },
    { id: 'to', label: t('menu.pathTo'), act: () => actions.askTo(id) },
  ]
  const items: readonly MenuAction[] = card.group
    ? [
        { id: 'ungroup', label: t('group.open'), keys: 'Enter', act: () => actions.openGroup(id) },
        { id: 'open', label: t('menu.open'), act: () => actions.select(id) },
        pin,
        ...visibility,
        ...connections,
      ]
    : [
        { id: 'open', label: t('menu.open'), keys: 'Enter', act: () => actions.select(id) },
        { id: 'expand', label: t('menu.expand'), keys: 'E', act: onExpand, stays: true },
        { id: 'collapse', label: t('menu.collapse'), keys: 'C', act: () => actions.collapse(id) },
        { id: 'groupNeighbours', label: t('group.neighbours'), act: () => actions.groupNeighbours(id) },
        pin,
        {
          id: 'note',
          label: t(graph.notes.has(id) ? 'menu.noteChange' : 'note.write'),
          keys: 'N',
          act: () => actions.note(id),
        },
        ...visibility,
        ...connections,
        { id: 'page', label: t('menu.page'), act: () => navigate(entityPath(id)), stays: true },
        { id: 'dossier', label: t('dossier.label'), act: () => navigate(dossierPath(id)), stays: true },
      ]
  return (
    <Menu
      className="menu"
      aria-label={t('menu.label', { name })}
      // A menu takes the focus when it opens, as menus do.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus="first"
      onAction={(key) => {
        const item = items.find((one) => one.id === key)
        if (!item) return
        if (!item.stays) onClose()
        item.act()
      }}
    >
      <MenuSection>
        <Header className="menu__header">{name}</Header>
        {items.map(({ id: key, label, keys }) => (
          <MenuItem key={key} id={key} className="menu__item" textValue={label}>
            <span>{label}</span>
            {keys !== undefined && <kbd>{keys}</kbd>}
          </MenuItem>
        ))}
      </MenuSection>
    </Menu>
  )
}
