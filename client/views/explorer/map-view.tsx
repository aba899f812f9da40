import { useCallback, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ExplorerState } from '../../state/explorer/state.ts'
import { drawn } from '../../state/graph/drawn.ts'
import { visibleEntities, visibleLinks } from '../../state/graph/selectors.ts'
import type { Point } from '../../state/graph/types.ts'
import { actions } from './actions.ts'
import { EmptyMap } from './empty-map.tsx'
import { EntityMenu } from './entity-menu.tsx'
import { ExpandMenu } from './expand-menu.tsx'
import { FilterBar } from './filter-bar.tsx'
import { focusMap, focusPanel, MAP_ID } from '../focus.ts'
import { Legend } from './legend.tsx'
import { MapTimeline } from './map-timeline.tsx'
import { MapToolbar } from './map-toolbar.tsx'
import { OverflowDialog } from './overflow-dialog.tsx'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { useCanvas } from './use-canvas.ts'
import { useMapKeys } from './use-map-keys.ts'
import { useI18n } from '../i18n-context.tsx'

/** A menu on the canvas, and what it is about. */
interface OpenMenu {
  readonly type: 'entity' | 'expand'
  readonly id: string
  readonly at: Point
}

/** The canvas with what belongs to it: tools, legend, menus. The canvas itself is pixels; the list says the same in words. */
export function MapView({ state, onOpenPanel }: { readonly state: ExplorerState; readonly onOpenPanel: () => void }) {
  const { t } = useI18n()
  const [menu, setMenu] = useState<OpenMenu | null>(null)
  const [helping, setHelping] = useState(false)
  const help = useCallback(() => setHelping(true), [])
  const endHelp = useCallback(() => setHelping(false), [])
  const { container, canvas } = useCanvas(state, (id, at) => setMenu({ type: 'entity', id, at }))
  const openMenu = (type: OpenMenu['type'], id: string) => {
    // To expand a closed group is to open it.
    if (type === 'expand' && actions.openGroup(id)) return
    const at = canvas.current?.placeOf(id)
    if (at) setMenu({ type, id, at })
  }
  const onKeyDown = useMapKeys(canvas, {
    menu: (id) => openMenu('entity', id),
    expand: (id) => openMenu('expand', id),
    help,
    panel: () => {
      onOpenPanel()
      focusPanel()
    },
  })
  const close = () => {
    // While the menu is there, nothing beside it takes the focus; it goes at once, so that the next key is the map's.
    flushSync(() => setMenu(null))
    focusMap()
  }
  const { graph } = state.history
  const map = drawn(graph)
  return (
    <>
      <MapToolbar state={state} canvas={canvas} onHelp={help} />
      <div className="map-area">
        <div className="map-stage">
          <FilterBar graph={graph} />
          {/* Pixels with a keyboard of their own: a group that takes the focus, and the list beside it for everyone else. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <div
            id={MAP_ID}
            ref={container}
            className="map"
            role="group"
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            aria-label={t('map.canvas', { entities: visibleEntities(map).length, links: visibleLinks(map).length })}
            aria-describedby="map-help"
            onKeyDown={onKeyDown}
            // The renderer takes the focus from whatever has it; the keys of the map are for what was pressed there.
            onMouseDown={focusMap}
          />
          <MapTimeline graph={graph} />
        </div>
        <p id="map-help" className="visually-hidden">
          {t('map.help')}
        </p>
        {graph.entities.size === 0 && <EmptyMap busy={state.busy} />}
        <Legend graph={graph} />
        {menu?.type === 'entity' && (
          <EntityMenu id={menu.id} at={menu.at} onClose={close} onExpand={() => setMenu({ ...menu, type: 'expand' })} />
        )}
        {menu?.type === 'expand' && <ExpandMenu id={menu.id} at={menu.at} onClose={close} />}
      </div>
      <OverflowDialog addition={state.overflow} graph={graph} />
      <ShortcutsDialog open={helping} onClose={endHelp} />
    </>
  )
}
