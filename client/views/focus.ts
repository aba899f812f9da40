import { createStore } from '../state/store.ts'

/** Where the keyboard goes between the parts of a screen. */
export const MAP_ID = 'map'
export const PANEL_ID = 'panel'

export function focusMap(): void {
  document.getElementById(MAP_ID)?.focus()
}

/** Once the field in which something was chosen has done with the focus. */
export function focusMapSoon(): void {
  requestAnimationFrame(focusMap)
}

/** The panel may be about to be drawn. */
export function focusPanel(): void {
  requestAnimationFrame(() => document.getElementById(PANEL_ID)?.focus())
}

/**
 * A ref of what may go while the focus is in it: then the focus goes on, and is not lost. The same function for every
 * drawing, since React takes another one for another element.
 * @param goOn is told the element while it still stands in its place
 */
export function handsFocus(goOn: (gone: HTMLElement) => void) {
  return (element: HTMLElement | null) => {
    if (element === null) return undefined
    return () => {
      if (element.contains(document.activeElement)) goOn(element)
    }
  }
}

export const handsFocusToPanel = handsFocus(focusPanel)

/** The first of them that is in sight and takes it. @returns whether one did */
export function focusFirst(elements: readonly (HTMLElement | null)[]): boolean {
  for (const element of elements) {
    if (!element?.isConnected || !element.checkVisibility()) continue
    element.focus()
    if (element.contains(document.activeElement)) return true
  }
  return false
}

export function focusSearch(): void {
  document.getElementById('search')?.focus()
}

export const DATE_ID = 'as-of-open'

export const PLAY_ID = 'play-time'

/** Where a play is paused, once what it was begun in is closed and has given back the focus. */
export function focusPlay(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(PLAY_ID)?.focus()))
}

/** When the date that had the focus is taken off: on to where another is chosen. */
export function focusDate(): void {
  requestAnimationFrame(() => document.getElementById(DATE_ID)?.focus())
}

/** The entity whose note is to be written: its field takes the focus as soon as it is there. */
export const noteWanted = createStore<string | null>(null)

/** After a menu of the list, which gives the focus back to its row a frame later: where the row has gone, to the one that Tab leads to. */
export function focusListIfLost(): void {
  const look = () => {
    if (document.activeElement !== document.body) return
    document.querySelector<HTMLElement>('.tree [role=row][tabindex="0"]')?.focus({ preventScroll: true })
  }
  requestAnimationFrame(() => requestAnimationFrame(look))
}
