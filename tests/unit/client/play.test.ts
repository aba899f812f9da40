import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AsOf } from '../../../client/state/address/as-of.ts'
import { createExplorer } from '../../../client/state/explorer/create-explorer.ts'
import type { GraphSource } from '../../../client/state/explorer/graph-source.ts'
import { stepBack, stepForward } from '../../../client/state/explorer/selection.ts'
import { playOf, withPlay } from '../../../client/state/explorer/with-play.ts'
import { monthsOfPlay } from '../../../client/state/time/months-of-play.ts'
import { PLAY_SPEEDS, paceOf } from '../../../client/state/time/play-speed.ts'
import { holdsAt } from '../../../client/state/time/holds-at.ts'
import { stepMonths } from '../../../client/state/time/step-date.ts'
import { fakeSource } from './fake-source.ts'

describe('the months of a play', () => {
  it.each([
    ['2026-08', null, ['2026-09', '2026-10', '2026-11']],
    ['2026-08-31', '2020', ['2026-09', '2026-10', '2026-11']],
    ['2026-10', null, ['2026-11']],
    [null, '2026-09-14', ['2026-09', '2026-10', '2026-11']],
    // From the present, and from what is still to come, it begins anew.
    ['2026-11', '2026-10', ['2026-10', '2026-11']],
    ['2030', '2026-11', ['2026-11']],
    [null, null, []],
    ['2026-11', null, []],
    [null, '2027', []],
  ])('from %s, with %s as the first date, are %j', (chosen, first, months) => {
    expect(monthsOfPlay(chosen, first, '2026-11')).toEqual(months)
  })

  it('begin with the first month of a year, and leave none out', () => {
    const months = monthsOfPlay('2024', '1999', '2026-11')
    expect(months[0]).toBe('2024-01')
    expect(months).toHaveLength(35)
    for (const [at, month] of months.entries()) if (at > 0) expect(month).toBe(stepMonths(months[at - 1]!, 1))
  })
})

/** Links of one entity, each with the dates between which it holds. */
const DATED = { b: ['2024-11', null], c: ['2025-01-20', '2025-02'], d: [null, null] } as const
const THIS_MONTH = new Date(Date.UTC(2025, 2, 10))

function sourceAt(asOf: AsOf, asked: string[], gate: () => Promise<void>): GraphSource {
  const held = Object.entries(DATED).filter(
    ([, [from, to]]) => asOf.validAt === null || holdsAt(from, to, asOf.validAt),
  )
  const all = fakeSource(['a USES b', 'a USES c', 'a USES d'])
  const some = fakeSource(held.map(([end]) => `a USES ${end}`))
  return {
    ...all,
    at: (other) => sourceAt(other, asked, gate),
    async claimsBetween(subjects, objects, limit) {
      asked.push(asOf.validAt ?? 'whenever')
      await gate()
      const claims = await some.claimsBetween(subjects, objects, limit)
      return claims.map((claim) => ({ ...claim, validFrom: DATED[claim.object.slice(2) as keyof typeof DATED][0] }))
    },
  }
}

describe('the speed of a play', () => {
  it('is one of three, in months a second', () => {
    expect(PLAY_SPEEDS.map(paceOf)).toEqual([2_000, 1_000, 500])
  })
})

function playing(gate: () => Promise<void> = async () => {}, pace = () => 0) {
  const asked: string[] = []
  const inner = createExplorer({
    source: sourceAt({ validAt: null, knownAt: null }, asked, gate),
    tidy: async () => new Map(),
    layers: async () => new Map(),
    chain: async () => new Map(),
  })
  const explorer = withPlay(inner, pace)
  const shown: string[] = []
  explorer.store.subscribe(() => {
    const { asOf, links } = explorer.store.get().history.graph
    const ends = [...links.values()].map(({ object }) => object.slice(2)).sort()
    const line = `${asOf.validAt ?? 'whenever'} ${ends.join('')}`
    if (shown.at(-1) !== line) shown.push(line)
  })
  return { explorer, asked, shown, graph: () => explorer.store.get().history.graph }
}

describe('a play', () => {
  // The date alone stands still.
  beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: THIS_MONTH }))
  afterEach(() => vi.useRealTimers())
  const opened = async (gate?: () => Promise<void>, pace?: () => number) => {
    const all = playing(gate, pace)
    await all.explorer.open('e-a')
    // The opening knows no dates here; the map with them is that of a date.
    await all.explorer.travel({ validAt: '2025-03', knownAt: null })
    await all.explorer.travel({ validAt: null, knownAt: null })
    all.shown.length = 0
    all.asked.length = 0
    return all
  }

  it('shows month after month from the first date to today, as the server tells each, and is one step to undo', async () => {
    const { explorer, asked, shown, graph } = await opened()
    const before = graph()
    const steps = explorer.store.get().history.past.length
    expect(playOf(before, THIS_MONTH)).toEqual(['2024-11', '2024-12', '2025-01', '2025-02', '2025-03'])
    await explorer.play()
    expect(shown).toEqual(['whenever bcd', '2024-11 bd', '2024-12 bd', '2025-01 bcd', '2025-02 bcd', '2025-03 bd'])
    expect(asked).toEqual(['2024-11', '2024-12', '2025-01', '2025-02', '2025-03'])
    expect(explorer.store.get().playing).toBe(false)
    expect(explorer.store.get().history.past).toHaveLength(steps + 1)
    const after = graph()
    explorer.change(stepBack)
    expect(graph()).toBe(before)
    explorer.change(stepForward)
    expect(graph()).toBe(after)
  })

  it('rests after each month as long as is chosen then', async () => {
    const paces = [1, 80, 1, 1, 1]
    const { explorer } = await opened(undefined, () => paces.shift() ?? 0)
    const begun = performance.now()
    await explorer.play()
    expect(paces).toEqual([])
    expect(performance.now() - begun).toBeGreaterThan(75)
  })

  it('never asks for a month before the one before has come', async () => {
    let under = 0
    let most = 0
    const { explorer } = await opened(async () => {
      most = Math.max(most, ++under)
      await new Promise((resolve) => void setTimeout(resolve, 3))
      under--
    })
    await explorer.play()
    expect(most).toBe(1)
  })

  it.each([
    ['pause', ({ explorer }) => explorer.pause()],
    ['a filter', ({ explorer }) => explorer.do('filter', { type: 'switchUndated', off: true })],
    ['undo', ({ explorer }) => explorer.change(stepBack)],
    ['another date', ({ explorer }) => explorer.travel({ validAt: '2019', knownAt: null })],
    ['an address', ({ explorer }) => explorer.restore('v=1&e=a')],
  ] as [string, (all: ReturnType<typeof playing>) => unknown][])(
    'is stopped by %s, whose map stays',
    async (_, act) => {
      let release = () => {}
      let held = false
      const all = await opened(() =>
        held ? new Promise<void>((resolve) => void (release = resolve)) : Promise.resolve(),
      )
      const { explorer, asked, graph } = all
      const stop = explorer.store.subscribe(() => {
        if (graph().asOf.validAt === '2024-12') held = true
      })
      const played = explorer.play()
      // Held while January is under way.
      await expect.poll(() => asked.at(-1)).toBe('2025-01')
      stop()
      held = false
      const done = act(all)
      expect(explorer.store.get().playing).toBe(false)
      release()
      await played
      await done
      const { asOf } = graph()
      await new Promise((resolve) => void setTimeout(resolve, 20))
      expect(graph().asOf).toEqual(asOf)
      expect(asOf.validAt).not.toBe('2025-01')
      expect(explorer.store.get()).toMatchObject({ busy: null, playing: false, notice: null })
    },
  )

  it('goes on when something is only marked', async () => {
    const { explorer, graph } = await opened()
    const played = explorer.play()
    explorer.change((state) => ({ ...state, cursor: 'e-a' }))
    expect(explorer.store.get().playing).toBe(true)
    await played
    expect(graph().asOf.validAt).toBe('2025-03')
  })

  it('ends where the server does not answer, says why, and goes on from there when told to', async () => {
    let fail = false
    const { explorer, graph } = await opened(async () => {
      if (fail) throw new Error('away')
    })
    const stop = explorer.store.subscribe(() => (fail ||= graph().asOf.validAt === '2024-12'))
    await explorer.play()
    expect(graph().asOf.validAt).toBe('2024-12')
    const { playing: on, notice } = explorer.store.get()
    expect([on, notice?.type]).toEqual([false, 'failure'])
    stop()
    fail = false
    if (notice?.type === 'failure') notice.retry?.()
    await expect.poll(() => graph().asOf.validAt).toBe('2025-03')
  })
})
