import { useState } from 'react'
import { Button, MenuTrigger, Popover } from 'react-aria-components'
import { useI18n } from '../i18n-context.tsx'
import { Icon } from '../parts/icon.tsx'
import { explorer } from './explorer.ts'
import { EntityMenuItems } from './entity-menu.tsx'

/** The menu of an entity in the list: the same as on the canvas. */
export function TwinMenu({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useI18n()
  const [open, setOpen] = useState(false)
  return (
    <MenuTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="tool tool--small" aria-label={t('menu.label', { name })}>
        <Icon name="more" />
      </Button>
      <Popover className="popover">
        <EntityMenuItems id={id} onClose={() => setOpen(false)} onExpand={() => void explorer.expandAll(id)} />
      </Popover>
    </MenuTrigger>
  )
}
