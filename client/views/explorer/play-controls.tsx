import { useEffect, useState } from 'react'
import { Group } from 'react-aria-components'
import { playOf } from '../../state/explorer/with-play.ts'
import type { GraphState } from '../../state/graph/types.ts'
import { PLAY_SPEEDS } from '../../state/time/play-speed.ts'
import { PLAY_ID } from '../focus.ts'
import { useCalm } from '../hooks/use-calm.ts'
import { useStore } from '../hooks/use-store.ts'
import { useI18n } from '../i18n-context.tsx'
import { Choice } from '../parts/choice.tsx'
import { ToolButton } from '../parts/tool-button.tsx'
import { playSpeed } from '../preferences.ts'
import { MonthStep } from '../time/month-step.tsx'
import { useDraft } from '../time/use-draft.ts'
import { explorer } from './explorer.ts'

const SPEEDS = PLAY_SPEEDS.map((id) => ({ id, label: `${id === '0.5' ? '½' : id}×` }))

/** Beside the date: a month back, play or pause, a month on, and how fast. Who wants no motion steps by hand. */
export function PlayControls({ graph, playing }: { readonly graph: GraphState; readonly playing: boolean }) {
  const { t } = useI18n()
  const calm = useCalm()
  const speed = useStore(playSpeed)
  const [now] = useState(() => new Date())
  const [draft, change] = useDraft(graph.asOf, (next) => void explorer.travel(next))
  useEffect(() => {
    if (calm) explorer.pause()
  }, [calm])
  const step = (validAt: string) => {
    explorer.pause()
    change({ ...draft, validAt })
  }
  return (
    <Group className="play" aria-label={t('play.label')}>
      <MonthStep by={-1} date={draft.validAt} onChange={step} />
      {!calm && (
        <ToolButton
          id={PLAY_ID}
          icon={playing ? 'pause' : 'play'}
          label={t(playing ? 'play.pause' : 'play.start')}
          isDisabled={!playing && playOf(graph, now).length === 0}
          onPress={() => (playing ? explorer.pause() : void explorer.play())}
        />
      )}
      <MonthStep by={1} date={draft.validAt} onChange={step} />
      {!calm && (
        <Choice label={t('play.speed')} value={speed} onChange={(next) => playSpeed.set(next)} options={SPEEDS} />
      )}
    </Group>
  )
}
