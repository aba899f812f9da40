import { memo, useMemo, useState } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { formatPartialDate } from '../../i18n/format.ts'
import type { GraphState } from '../../state/graph/types.ts'
import { monthAt } from '../../state/time/months.ts'
import { type Timeline, timelineOf } from '../../state/time/timeline.ts'
import { useI18n } from '../i18n-context.tsx'
import { TIME_HELP_ID, TimeBrush } from './time-brush.tsx'
import { UndatedSwitch } from './undated-switch.tsx'

/** When the claims of the map begin, and the time from which links are shown. */
export const MapTimeline = memo(function MapTimeline({ graph }: { readonly graph: GraphState }) {
  const { t } = useI18n()
  const [present] = useState(() => new Date().toISOString().slice(0, 7))
  const timeline = useMemo(() => timelineOf(graph.links.values(), present), [graph.links, present])
  if (graph.entities.size === 0) return null
  return (
    <Disclosure className="timeline">
      <Heading className="legend__heading" level={2}>
        <Button slot="trigger" className="legend__toggle">
          {t('timeline.label')}
        </Button>
      </Heading>
      <DisclosurePanel>
        {timeline ? (
          <Panel timeline={timeline} graph={graph} />
        ) : (
          <p className="timeline__panel">{t('timeline.nothing')}</p>
        )}
      </DisclosurePanel>
    </Disclosure>
  )
})

function Panel({ timeline, graph }: { readonly timeline: Timeline; readonly graph: GraphState }) {
  const { t, lang } = useI18n()
  const { between } = graph
  const from = between?.from ?? monthAt(timeline.first)
  const to = between?.to ?? monthAt(timeline.last)
  return (
    <div className="timeline__panel">
      <TimeBrush timeline={timeline} between={between} />
      <p className="timeline__ends" aria-hidden="true">
        <span>{formatPartialDate(from, lang)}</span>
        <span>{formatPartialDate(to, lang)}</span>
      </p>
      <UndatedSwitch graph={graph} />
      <p id={TIME_HELP_ID} className="legend__help timeline__help">
        {t('timeline.help')} {t(timeline.step === 12 ? 'timeline.years' : 'timeline.months')}
      </p>
    </div>
  )
}
