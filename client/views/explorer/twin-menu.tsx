import { Popover } from 'react-aria-components'
import { useCardName } from '../hooks/use-name-mask.ts'
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
  const { t } = useI18n()
  const nameOf = useCardName()
  const card = explorer.store.get().history.graph.entities.get(id)
  return (
    <Popover
      className="popover"
      aria-label={t('menu.label', { name: nameOf(card) })}
      triggerRef={{ current: button }}
      isOpen
      placement="bottom start"
      onOpenChange={(open) => !open && onClose()}
    >
      <EntityMenuItems id={id} onClose={onClose} onExpand={() => void explorer.expandAll(id)} />
    </Popover>
  )
}
