/** What a key asks for on the map. */
export type Intent =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'nextNeighbour'
  | 'previousNeighbour'
  | 'nextLink'
  | 'open'
  | 'mark'
  | 'expand'
  | 'collapse'
  | 'hide'
  | 'onlyThese'
  | 'showAll'
  | 'pin'
  | 'note'
  | 'group'
  | 'connect'
  | 'tidy'
  | 'layers'
  | 'menu'
  | 'zoomIn'
  | 'zoomOut'
  | 'fit'
  | 'undo'
  | 'redo'
  | 'search'
  | 'help'
  | 'leave'

export interface KeyPress {
  /** `KeyboardEvent.code`: the place of the key, the same on a Cyrillic layout. */
  readonly code: string
  readonly shift: boolean
  readonly alt: boolean
  /** Ctrl, or ⌘ on a Mac. */
  readonly command: boolean
}

interface Shortcut {
  readonly intent: Intent
  readonly codes: readonly string[]
  readonly shift?: boolean
  readonly command?: boolean
  /** How the key is written on the help sheet. */
  readonly keys: string
}

/** The one list: the map listens to it, and the help sheet prints it. */
export const SHORTCUTS: readonly Shortcut[] = [
  { intent: 'left', codes: ['ArrowLeft'], keys: '←' },
  { intent: 'right', codes: ['ArrowRight'], keys: '→' },
  { intent: 'up', codes: ['ArrowUp'], keys: '↑' },
  { intent: 'down', codes: ['ArrowDown'], keys: '↓' },
  { intent: 'nextNeighbour', codes: ['BracketRight'], keys: ']' },
  { intent: 'previousNeighbour', codes: ['BracketLeft'], keys: '[' },
  { intent: 'nextLink', codes: ['KeyL'], keys: 'L' },
  { intent: 'open', codes: ['Enter', 'NumpadEnter'], keys: 'Enter' },
  { intent: 'mark', codes: ['Space'], keys: 'Space' },
  { intent: 'expand', codes: ['KeyE'], keys: 'E' },
  { intent: 'collapse', codes: ['KeyC'], keys: 'C' },
  { intent: 'hide', codes: ['KeyH', 'Delete'], keys: 'H' },
  { intent: 'onlyThese', codes: ['KeyH'], shift: true, keys: 'Shift+H' },
  { intent: 'showAll', codes: ['KeyA'], keys: 'A' },
  { intent: 'pin', codes: ['KeyI'], keys: 'I' },
  { intent: 'note', codes: ['KeyN'], keys: 'N' },
  { intent: 'group', codes: ['KeyG'], keys: 'G' },
  { intent: 'connect', codes: ['KeyP'], keys: 'P' },
  { intent: 'tidy', codes: ['KeyT'], keys: 'T' },
  { intent: 'layers', codes: ['KeyT'], shift: true, keys: 'Shift+T' },
  { intent: 'menu', codes: ['F10'], shift: true, keys: 'Shift+F10' },
  { intent: 'menu', codes: ['ContextMenu'], keys: '☰' },
  { intent: 'zoomIn', codes: ['Equal', 'NumpadAdd'], keys: '+' },
  { intent: 'zoomOut', codes: ['Minus', 'NumpadSubtract'], keys: '−' },
  { intent: 'fit', codes: ['Digit0', 'Numpad0'], keys: '0' },
  { intent: 'undo', codes: ['KeyZ'], command: true, keys: 'Ctrl+Z' },
  { intent: 'redo', codes: ['KeyZ'], command: true, shift: true, keys: 'Ctrl+Shift+Z' },
  { intent: 'redo', codes: ['KeyY'], command: true, keys: 'Ctrl+Y' },
  { intent: 'search', codes: ['KeyK'], command: true, keys: 'Ctrl+K' },
  { intent: 'search', codes: ['Slash'], keys: '/' },
  { intent: 'help', codes: ['Slash'], shift: true, keys: '?' },
  { intent: 'leave', codes: ['Escape'], keys: 'Esc' },
]

/** What a key press asks for, or null. Zoom takes Shift or not: `+` needs it on many layouts. */
export function intentOf(press: KeyPress): Intent | null {
  if (press.alt) return null
  const found = SHORTCUTS.find((shortcut) => {
    if (!shortcut.codes.includes(press.code)) return false
    if ((shortcut.command ?? false) !== press.command) return false
    return shortcut.intent === 'zoomIn' || (shortcut.shift ?? false) === press.shift
  })
  return found?.intent ?? null
}

/** Shortcuts with Ctrl or ⌘ work anywhere outside a text field; single keys only while the map has the focus (WCAG 2.1.4). */
export function worksAnywhere(press: KeyPress): boolean {
  return press.command
}
