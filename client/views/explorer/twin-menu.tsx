import { Popover } from 'react-aria-components'
import { labelOf } from '../../i18n/names.ts'
import { useI18n } from '../i18n-context.tsx'
import { EntityMenuItems } from './entity-menu.tsx'
import { explorer } from './explorer.ts'

/** The menu of an entity in the list, beside the button of its row: the same as on the canvas. */
export function TwinMenu({
  id,
  button,
  onClose,
}: {
  readonly id: string
  readonly button: HTMLElement
  readonly onClose: () => void
}) {
  const { t, lang } = useI18n()
  const card = explorer.store.get().history.graph.entities.get(id)
  return (
    <Popover
      className="popover"
      aria-label={t('menu.label', { name: card ? labelOf(card, lang) : '' })}
      triggerRef={{ current: button }}
      isOpen
      placement="bottom start"
      onOpenChange={(open) => !open && onClose()}
    >
      <EntityMenuItems id={id} onClose={onClose} onExpand={() => void explorer.expandAll(id)} />
    </Popover>
  )
}
