import { type FocusEvent, useCallback, useRef, useState } from 'react'
import { focusFirst, MAP_ID } from '../focus.ts'

export const PANES = ['map', 'list', 'panel'] as const
export type Pane = (typeof PANES)[number]

/** The row of the list that Tab leads to. */
const ROW = '.twin [role="row"][tabindex="0"]'

interface Panes {
  /** The part that a narrow screen shows; a wide one shows all. */
  readonly pane: Pane
  readonly show: (pane: Pane) => void
  /** For the element that holds all parts: it notes where the reader is before they go into the panel. */
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
  /** Back from the panel to the row of the list that had the focus, or to the map. */
  readonly leavePanel: () => void
}

export function usePanes(first: Pane): Panes {
  const [pane, setPane] = useState(first)
  const before = useRef<Pane>('map')
  const row = useRef<HTMLElement | null>(null)
  const show = useCallback((next: Pane) => {
    if (next !== 'panel') before.current = next
    setPane(next)
  }, [])
  const onFocus = useCallback(({ target }: FocusEvent<HTMLElement>) => {
    if (target.closest('.panel') === null) row.current = target.closest('.twin') ? target : null
  }, [])
  const leavePanel = useCallback(() => {
    show(before.current)
    const leave = () =>
      focusFirst([row.current, document.getElementById(MAP_ID), document.querySelector<HTMLElement>(ROW)])
    // On a narrow screen what takes the focus is drawn first.
    if (!leave()) requestAnimationFrame(leave)
  }, [show])
  return { pane, show, onFocus, leavePanel }
}
