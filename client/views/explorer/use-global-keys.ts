import { useEffect } from 'react'
import { type Intent, intentOf, type KeyPress, worksAnywhere } from '../../state/keyboard/shortcuts.ts'
import { actions } from './actions.ts'
import { focusSearch } from './focus.ts'

export function pressOf(event: Pick<KeyboardEvent, 'code' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>): KeyPress {
  const { code, shiftKey, altKey, ctrlKey, metaKey } = event
  return { code, shift: shiftKey, alt: altKey, command: ctrlKey || metaKey }
}

/** Undo, redo and search with Ctrl or ⌘, wherever the focus is; in a text field undo stays the field's own. */
export function useGlobalKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const press = pressOf(event)
      if (event.defaultPrevented || !worksAnywhere(press)) return
      const intent = intentOf(press)
      if (intent === null || (intent !== 'search' && isTextField(event.target))) return
      const act = GLOBAL[intent]
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
}

const GLOBAL: Partial<Record<Intent, () => void>> = {
  undo: actions.undo,
  redo: actions.redo,
  search: focusSearch,
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
