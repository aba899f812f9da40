import { useEffect } from 'react'
import { Popover } from 'react-aria-components'
import { focusListIfLost } from '../focus.ts'
import { drawn } from '../../state/graph/drawn.ts'
import { useCardName } from '../hooks/use-name-mask.ts'
import { useI18n } from '../i18n-context.tsx'
import { EntityMenuItems } from './entity-menu.tsx'
import { explorer } from './explorer.ts'

/** The menu of an entity in the list, beside a part of its row: the same as on the canvas. */
export function TwinMenu({
  id,
  beside,
  onClose,
}: {
  readonly id: string
  readonly beside: HTMLElement
  readonly onClose: () => void
}) {
  const { t } = useI18n()
  const nameOf = useCardName()
  useEffect(() => focusListIfLost, [])
  const card = drawn(explorer.store.get().history.graph).entities.get(id)
  return (
    <Popover
      className="popover"
      aria-label={t('menu.label', { name: nameOf(card) })}
      triggerRef={{ current: beside }}
      isOpen
      placement="bottom start"
      onOpenChange={(open) => !open && onClose()}
    >
      <EntityMenuItems id={id} onClose={onClose} onExpand={() => void explorer.expandAll(id)} />
    </Popover>
  )
}
