import { type KeyboardEvent, memo } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { ExplorerState } from '../../state/explorer/state.ts'
import { linkOf } from '../../state/graph/drawn.ts'
import type { GraphState } from '../../state/graph/types.ts'
import { explorer } from '../explorer/explorer.ts'
import { PANEL_ID } from '../focus.ts'
import { useI18n } from '../i18n-context.tsx'
import { ErrorBoundary } from '../parts/error-boundary.tsx'
import { EntityPanel } from './entity-panel.tsx'
import { GroupPanel } from './group-panel.tsx'
import { LinkPanel } from './link-panel.tsx'
import { PathsPanel } from './paths-panel.tsx'
import { SelectedStrip } from './selected-strip.tsx'

/** What the panel tells of: entities or a link, on a map. */
export interface Details extends Pick<ExplorerState, 'selected' | 'selectedLink' | 'peek'> {
  readonly graph: GraphState
}

/** Escape, from whatever in the panel has the focus, unless that has a use for it. */
export function leaveOnEscape(onLeave: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onLeave()
  }
}

/** Details of what is chosen, or how two ends are connected. Escape leads back to where the reader came from. */
export const SidePanel = memo(function SidePanel({
  details: { graph, selected, selectedLink, peek },
  side,
  question,
  onLeave,
}: Pick<ExplorerState, 'side' | 'question'> & { readonly details: Details; readonly onLeave: () => void }) {
  const { t } = useI18n()
  const link = selectedLink === null ? undefined : linkOf(graph, selectedLink)
  const entity = peek ?? selected.at(-1)
  const group = entity === undefined ? undefined : graph.groups.get(entity)
  return (
    // Escape bubbles up from whatever in the panel has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      id={PANEL_ID}
      className="panel"
      aria-label={t('panel.label')}
      tabIndex={-1}
      onKeyDown={leaveOnEscape(onLeave)}
    >
      <Tabs
        className="panel__tabs"
        selectedKey={side}
        onSelectionChange={(key) => explorer.change((now) => ({ ...now, side: key === 'paths' ? 'paths' : 'details' }))}
      >
        <TabList className="tabs" aria-label={t('panel.label')}>
          <Tab id="details" className="tab">
            {t('panel.details')}
          </Tab>
          <Tab id="paths" className="tab">
            {t('panel.paths')}
          </Tab>
        </TabList>
        <TabPanel id="details" className="panel__body">
          <ErrorBoundary key={link?.id ?? entity ?? ''}>
            <SelectedStrip selected={selected} graph={graph} />
            {peek === null && link ? (
              <LinkPanel link={link} graph={graph} />
            ) : group ? (
              <GroupPanel group={group} graph={graph} />
            ) : entity === undefined ? (
              <p className="panel__empty">{t('panel.empty')}</p>
            ) : (
              <EntityPanel key={entity} id={entity} graph={graph} />
            )}
          </ErrorBoundary>
        </TabPanel>
        <TabPanel id="paths" className="panel__body">
          <ErrorBoundary>
            <PathsPanel question={question} />
          </ErrorBoundary>
        </TabPanel>
      </Tabs>
    </section>
  )
})
