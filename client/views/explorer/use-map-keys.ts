import type { KeyboardEvent, RefObject } from 'react'
import type { Canvas } from '../../graph/canvas.ts'
import {
  selectEntity,
  selectLink,
  selectNothing,
  startOfWalk,
  walk,
  walkNeighbours,
} from '../../state/explorer/selection.ts'
import type { ExplorerState } from '../../state/explorer/state.ts'
import { drawn } from '../../state/graph/drawn.ts'
import { linksOf } from '../../state/graph/selectors.ts'
import { type Intent, intentOf } from '../../state/keyboard/shortcuts.ts'
import { cycle } from '../../state/keyboard/walk.ts'
import { actions, targets } from './actions.ts'
import { explorer } from './explorer.ts'
import { focusSearch } from '../focus.ts'
import { pressOf } from '../hooks/use-shortcuts.ts'

export interface MapKeyHandlers {
  readonly menu: (id: string) => void
  readonly expand: (id: string) => void
  readonly help: () => void
  readonly panel: () => void
}

const ZOOM_STEP = 1.25

/** What the keys do while the map has the focus. */
export function useMapKeys(canvas: RefObject<Canvas | null>, handlers: MapKeyHandlers) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget) return
    const intent = intentOf(pressOf(event.nativeEvent))
    if (intent === null) return
    event.preventDefault()
    event.stopPropagation()
    act(intent, explorer.store.get(), canvas.current, handlers)
  }
}

function act(intent: Intent, state: ExplorerState, canvas: Canvas | null, handlers: MapKeyHandlers): void {
  const at = startOfWalk(state)
  const those = targets(state)
  switch (intent) {
    case 'left':
    case 'right':
    case 'up':
    case 'down':
      return explorer.change((now) => walk(now, intent))
    case 'nextNeighbour':
      return explorer.change((now) => walkNeighbours(now, 1))
    case 'previousNeighbour':
      return explorer.change((now) => walkNeighbours(now, -1))
    case 'nextLink':
      return explorer.change(nextLink)
    case 'open':
      if (state.selectedLink === null && at !== null && actions.openGroup(at)) return
      if (state.selectedLink === null && at !== null) explorer.change((now) => selectEntity(now, at))
      return handlers.panel()
    case 'mark':
      return at === null ? undefined : actions.select(at, true)
    case 'expand':
      return at === null ? undefined : handlers.expand(at)
    case 'collapse':
      return at === null ? undefined : actions.collapse(at)
    case 'menu':
      return at === null ? undefined : handlers.menu(at)
    case 'hide':
      return those.length === 0 ? undefined : actions.hide(those)
    case 'onlyThese':
      return those.length === 0 ? undefined : actions.onlyThese(those)
    case 'showAll':
      return actions.showAll()
    case 'pin':
      return those.length === 0 ? undefined : actions.togglePin(those)
    case 'note':
      return at === null ? undefined : actions.note(at)
    case 'group':
      return actions.group(those)
    case 'connect': {
      const [from, to] = state.selected
      if (from !== undefined && to !== undefined) actions.askBetween(from, to)
      else if (at !== null) actions.askFrom(at)
      return handlers.panel()
    }
    case 'tidy':
      return void explorer.tidy()
    case 'layers':
      return void explorer.layers()
    case 'zoomIn':
      return canvas?.zoomBy(ZOOM_STEP)
    case 'zoomOut':
      return canvas?.zoomBy(1 / ZOOM_STEP)
    case 'fit':
      return canvas?.fit()
    case 'undo':
      return actions.undo()
    case 'redo':
      return actions.redo()
    case 'search':
      return focusSearch()
    case 'help':
      return handlers.help()
    case 'leave':
      return explorer.change(selectNothing)
  }
}

/** The next link of the entity where the walk stands. */
function nextLink(state: ExplorerState): ExplorerState {
  const at = startOfWalk(state)
  if (at === null) return state
  const links = linksOf(drawn(state.history.graph), at).map(({ link }) => link.id)
  const next = cycle(links, state.selectedLink, 1)
  return next === null ? state : { ...selectLink(state, next), cursor: at }
}
