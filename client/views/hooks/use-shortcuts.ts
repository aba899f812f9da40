import { useEffect, useEffectEvent } from 'react'
import { type Intent, intentOf, type KeyPress, worksAnywhere } from '../../state/keyboard/shortcuts.ts'

export function pressOf(event: Pick<KeyboardEvent, 'code' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>): KeyPress {
  const { code, shiftKey, altKey, ctrlKey, metaKey } = event
  return { code, shift: shiftKey, alt: altKey, command: ctrlKey || metaKey }
}

/**
 * Shortcuts with Ctrl or ⌘, wherever the focus is. In a text field undo and redo stay the field's own.
 * @param act does what is asked, and says whether it did
 */
export function useShortcuts(act: (intent: Intent) => boolean): void {
  const onIntent = useEffectEvent(act)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const press = pressOf(event)
      if (event.defaultPrevented || !worksAnywhere(press)) return
      const intent = intentOf(press)
      if (intent === null || (intent !== 'search' && isTextField(event.target))) return
      if (onIntent(intent)) event.preventDefault()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
