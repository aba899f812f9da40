import { memo, useEffect } from 'react'
import type { GraphState } from '../../state/graph/types.ts'
import { useI18n } from '../i18n-context.tsx'
import { AsOfBar } from '../time/as-of-bar.tsx'
import { explorer } from './explorer.ts'
import { PlayControls } from './play-controls.tsx'
import { UndatedSwitch } from './undated-switch.tsx'

/** The date at which the map looks, what it lets through unproved, and how much of the map the graph did not know then. */
export const MapDate = memo(function MapDate({
  graph,
  playing,
}: {
  readonly graph: GraphState
  readonly playing: boolean
}) {
  const { t } = useI18n()
  const { asOf, absent } = graph
  // A map that nobody sees does not walk on.
  useEffect(() => explorer.pause, [])
  return (
    <div className="explorer__date" data-valid-at={asOf.validAt ?? undefined}>
      <AsOfBar
        asOf={asOf}
        onChange={(next) => void explorer.travel(next)}
        lead={(asOf.validAt !== null || playing) && <PlayControls graph={graph} playing={playing} />}
        // Once a year: a month a second is more than can be listened to.
        saying={playing ? t('play.running', { year: asOf.validAt?.slice(0, 4) ?? '' }) : undefined}
        folded={asOf.validAt !== null && <UndatedSwitch graph={graph} />}
      />
      {absent.size > 0 && <p className="as-of as-of__absent">{t('asOf.absent', { count: absent.size })}</p>}
    </div>
  )
})
