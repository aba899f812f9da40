import { memo, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useNameMask } from '../hooks/use-name-mask.ts'
import { useShortcuts } from '../hooks/use-shortcuts.ts'
import { useStore } from '../hooks/use-store.ts'
import { useI18n } from '../i18n-context.tsx'
import { EntityAction } from '../parts/entity-name.tsx'
import type { Side } from '../routes.ts'
import { maskNames } from '../../state/graph/mask-names.ts'
import { noteDates } from '../navigation.ts'
import { namesHidden } from '../preferences.ts'
import { leaveOnEscape, SidePanel } from '../panels/side-panel.tsx'
import { actions } from './actions.ts'
import { Announcer } from './announcer.tsx'
import { explorer } from './explorer.ts'
import { focusMapSoon, noteWanted, PANEL_ID } from '../focus.ts'
import { MapDate } from './map-date.tsx'
import { MapView } from './map-view.tsx'
import { NoticeBar } from './notice-bar.tsx'
import { Twin } from './twin.tsx'
import { useAddress } from './use-address.ts'
import { type Pane, PANES, usePanes } from './use-panes.ts'

/** The map, the list that gives the same content, and the panel. On a narrow screen one of the three at a time. */
export function ExplorerPage({ side, fragment }: { readonly side: Side; readonly fragment: string }) {
  const { t, texts } = useI18n()
  const { pane, show, onFocus, leavePanel } = usePanes(side === 'paths' ? 'panel' : 'map')
  const onOpen = useCallback(() => {
    show('map')
    focusMapSoon()
  }, [show])
  useAddress(side, fragment, onOpen)
  useShortcuts((intent) => {
    if (intent === 'undo') actions.undo()
    else if (intent === 'redo') actions.redo()
    else return false
    return true
  })
  const [sideSeen, setSideSeen] = useState(side)
  if (side !== sideSeen) {
    setSideSeen(side)
    if (side === 'paths') show('panel')
  }

  useEffect(() => noteWanted.subscribe(() => noteWanted.get() !== null && show('panel')), [show])

  const full = useStore(explorer.store)
  const { selected, selectedLink, peek } = full
  const { asOf } = full.history.graph
  useEffect(() => noteDates(asOf), [asOf])
  const mask = useNameMask()
  const hidden = mask !== null
  const graph = useMemo(
    () => (mask ? maskNames(full.history.graph, texts.kinds, mask) : full.history.graph),
    [mask, full.history.graph, texts],
  )
  // The map and the list come first: what is chosen there is in the panel a frame later.
  const details = useDeferredValue(
    useMemo(() => ({ graph, selected, selectedLink, peek }), [graph, selected, selectedLink, peek]),
  )
  const state = hidden ? { ...full, history: { ...full.history, graph } } : full
  return (
    <EntityAction value={actions.peek}>
      <div className="explorer" data-pane={pane} onFocus={onFocus}>
        <h1 className="visually-hidden">{t('explorer.title')}</h1>
        <MapDate graph={graph} playing={full.playing} />
        <PaneSwitch pane={pane} onChange={show} />
        <Twin state={state} />
        <section className="explorer__map" aria-label={t('map.label')}>
          <MapView state={state} onOpenPanel={() => show('panel')} />
          <NoticeBar state={state} />
        </section>
        {hidden ? (
          // As the panel itself.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <section
            id={PANEL_ID}
            className="panel panel--masked"
            aria-label={t('panel.label')}
            tabIndex={-1}
            onKeyDown={leaveOnEscape(leavePanel)}
          >
            <p>{t('names.hidden')}</p>
            <Button className="button" onPress={() => namesHidden.set(false)}>
              {t('names.show')}
            </Button>
          </section>
        ) : (
          <SidePanel details={details} side={full.side} question={full.question} onLeave={leavePanel} />
        )}
        <Announcer state={state} />
      </div>
    </EntityAction>
  )
}

const PaneSwitch = memo(function PaneSwitch({
  pane,
  onChange,
}: {
  readonly pane: Pane
  readonly onChange: (pane: Pane) => void
}) {
  const { t } = useI18n()
  return (
    <ToggleButtonGroup
      className="explorer__panes"
      aria-label={t('explorer.panes')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[pane]}
      onSelectionChange={(keys) => {
        const [next] = [...keys]
        onChange(PANES.find((known) => known === next) ?? 'map')
      }}
    >
      {PANES.map((id) => (
        <ToggleButton key={id} id={id} className="explorer__pane-button">
          {t(`explorer.pane.${id}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
})
