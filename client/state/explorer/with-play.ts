import { sameAsOf } from '../address/as-of.ts'
import type { GraphState } from '../graph/types.ts'
import { monthsOfPlay } from '../time/months-of-play.ts'
import type { Explorer } from './create-explorer.ts'

/** An explorer whose map can walk through time by itself. */
export interface PlayingExplorer extends Explorer {
  /** Shows month after month (`playOf`), each as the server tells it; all of them are one step to undo. */
  readonly play: () => Promise<void>
  /** Stays where it stands. Whatever else changes the map does the same first. */
  readonly pause: () => void
}

/** The months that are to come when the map is played. */
export function playOf({ asOf, links }: GraphState, now: Date): string[] {
  let first: string | null = null
  for (const { claims } of links.values()) {
    for (const { validFrom } of claims)
      if (validFrom !== null && (first === null || validFrom < first)) first = validFrom
  }
  return monthsOfPlay(asOf.validAt, first, now.toISOString().slice(0, 7))
}

/** @param pace ms from one month to the next, or as long as the answer takes: never two questions at once. Asked at each month. */
export function withPlay(explorer: Explorer, pace: () => number): PlayingExplorer {
  const { store } = explorer
  const graph = () => store.get().history.graph
  const tell = (playing: boolean) =>
    explorer.change((state) => (state.playing === playing ? state : { ...state, playing }))
  let under: AbortController | null = null

  const pause = () => {
    under?.abort()
    under = null
    tell(false)
  }

  const play = async (): Promise<void> => {
    pause()
    const { signal } = (under = new AbortController())
    const { asOf } = graph()
    tell(true)
    let rested = Promise.resolve()
    for (const validAt of playOf(graph(), new Date())) {
      await rested
      if (signal.aborted) return
      rested = new Promise((resolve) => void setTimeout(resolve, pace()))
      const to = { ...asOf, validAt }
      await explorer.travel(to, signal)
      if (signal.aborted) return
      // A month that the server did not tell ends it; why is in the notice, which goes on from here.
      if (!sameAsOf(graph().asOf, to)) {
        const retry = () => void play()
        explorer.change((state) =>
          state.notice?.type === 'failure' ? { ...state, notice: { ...state.notice, retry } } : state,
        )
        break
      }
    }
    pause()
  }

  const after =
    <Given extends unknown[], Result>(act: (...given: Given) => Result) =>
    (...given: Given): Result => {
      pause()
      return act(...given)
    }
  return {
    store,
    play,
    pause,
    // To mark something is no step of the map.
    change: (change) => {
      const before = store.get().history
      explorer.change(change)
      if (store.get().history !== before) pause()
    },
    do: after(explorer.do),
    open: after(explorer.open),
    expand: after(explorer.expand),
    expandAll: after(explorer.expandAll),
    tidy: after(explorer.tidy),
    layers: after(explorer.layers),
    showPaths: after(explorer.showPaths),
    travel: after(explorer.travel),
    settleOverflow: after(explorer.settleOverflow),
    ask: after(explorer.ask),
    restore: after(explorer.restore),
    cancel: after(explorer.cancel),
    forget: after(explorer.forget),
  }
}
