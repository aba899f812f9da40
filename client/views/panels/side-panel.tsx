import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { ExplorerState } from '../../state/explorer/state.ts'
import { explorer } from '../explorer/explorer.ts'
import { focusMap, PANEL_ID } from '../focus.ts'
import { useI18n } from '../i18n-context.tsx'
import { ErrorBoundary } from '../parts/error-boundary.tsx'
import { EntityPanel } from './entity-panel.tsx'
import { LinkPanel } from './link-panel.tsx'
import { PathsPanel } from './paths-panel.tsx'
import { SelectedStrip } from './selected-strip.tsx'

/** Details of what is chosen, or how two ends are connected. Escape leads back to the map. */
export function SidePanel({ state }: { readonly state: ExplorerState }) {
  const { t } = useI18n()
  const { selected, selectedLink, peek, side } = state
  const link = selectedLink === null ? undefined : state.history.graph.links.get(selectedLink)
  const entity = peek ?? selected.at(-1)
  return (
    // Escape bubbles up from whatever in the panel has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      id={PANEL_ID}
      className="panel"
      aria-label={t('panel.label')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) focusMap()
      }}
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
            <SelectedStrip state={state} />
            {peek === null && link ? (
              <LinkPanel link={link} graph={state.history.graph} />
            ) : entity === undefined ? (
              <p className="panel__empty">{t('panel.empty')}</p>
            ) : (
              <EntityPanel key={entity} id={entity} graph={state.history.graph} />
            )}
          </ErrorBoundary>
        </TabPanel>
        <TabPanel id="paths" className="panel__body">
          <ErrorBoundary>
            <PathsPanel question={state.question} />
          </ErrorBoundary>
        </TabPanel>
      </Tabs>
    </section>
  )
}
