import { describe, expect, it } from 'vitest'
import { chain } from '../../../client/graph/layouts/chain.ts'
import { layers } from '../../../client/graph/layouts/layers.ts'
import { tidy } from '../../../client/graph/layouts/tidy.ts'
import { type AsOf, asOfIn, PRESENT, withAsOf } from '../../../client/state/address/as-of.ts'
import { encodeAddress } from '../../../client/state/address/encode.ts'
import { createExplorer } from '../../../client/state/explorer/create-explorer.ts'
import { questionAt } from '../../../client/state/explorer/policy.ts'
import { stepBack, stepForward } from '../../../client/state/explorer/selection.ts'
import { NO_QUESTION } from '../../../client/state/explorer/state.ts'
import { toAddress } from '../../../client/state/explorer/to-address.ts'
import { monthsOfKey, stepMonths } from '../../../client/state/time/step-date.ts'
import { keepingDates } from '../../../client/views/routes.ts'
import { fakeSource } from './fake-source.ts'

const THEN: AsOf = { validAt: null, knownAt: '2025-10-03' }

describe('dates in an address', () => {
  it.each([
    ['', THEN, 'known=2025-10-03'],
    ['v=1&e=a', { validAt: '2025-06', knownAt: null }, 'v=1&e=a&at=2025-06'],
    ['v=1&at=2019&known=2020-01-01&e=a', THEN, 'v=1&e=a&known=2025-10-03'],
    ['at=2019', PRESENT, ''],
  ])('%s at %o is %s', (fragment, dates, result) => {
    expect(withAsOf(fragment, dates)).toBe(result)
    expect(asOfIn(result)).toEqual(dates)
  })

  it('are passed over where they are none', () => {
    expect(asOfIn('at=yesterday&known=2025')).toBe(PRESENT)
    expect(asOfIn('at=2025-06-14&known=<script>')).toEqual({ validAt: '2025-06-14', knownAt: null })
  })

  it.each([
    ['/entities/e-a', '/entities/e-a#known=2025-10-03'],
    ['/search', '/search#known=2025-10-03'],
    ['/#v=1&e=a', '/#v=1&e=a&known=2025-10-03'],
    ['/claims/c-1#at=2019', '/claims/c-1#at=2019'],
    ['/help', '/help'],
    ['/', '/'],
    ['/stories/geedge#3', '/stories/geedge#3'],
    ['https://example.org/entities/e-a', 'https://example.org/entities/e-a'],
  ])('go along to %s as %s', (href, result) => {
    expect(keepingDates(href, THEN)).toBe(result)
    expect(keepingDates(href, PRESENT)).toBe(href)
  })
})

describe('a step in time', () => {
  it.each([
    ['2025-06', 1, '2025-07'],
    ['2025-12', 1, '2026-01'],
    ['2025-01', -1, '2024-12'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2025', 12, '2026'],
    ['2025', -12, '2024'],
    ['2025', 1, '2025-02'],
    ['9999-12', 1, '9999-01'],
    ['0001', -12, '0001'],
  ])('from %s by %i months is %s', (date, months, result) => {
    expect(stepMonths(date, months)).toBe(result)
  })

  it('is a month by an arrow, a year by PageUp and PageDown, and nothing by another key', () => {
    expect(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home'].map((key) => monthsOfKey(key, false))).toEqual([
      1,
      -1,
      12,
      -12,
      null,
    ])
    // In a text the arrows to the side move the caret.
    expect([monthsOfKey('ArrowLeft', false), monthsOfKey('ArrowLeft', true)]).toEqual([null, -1])
  })
})

describe('the map at another date', () => {
  const NOW = ['a SUPPLIES b', 'a USES c', 'b OWNS c']
  const explorerThen = () =>
    createExplorer({
      source: fakeSource(NOW, { '2025-10-03': ['a SUPPLIES b'], '2001-01-01': [] }),
      tidy: (input) => Promise.resolve(tidy(input)),
      layers: (input) => Promise.resolve(layers(input)),
      chain: (input) => Promise.resolve(chain(input)),
    })
  type Explorer = ReturnType<typeof explorerThen>
  const graphOf = (explorer: Explorer) => explorer.store.get().history.graph
  const shown = (explorer: Explorer) => [[...graphOf(explorer).entities.keys()], [...graphOf(explorer).links.keys()]]

  it('holds what the graph knew then, moves nothing, and gives back what was not known', async () => {
    const explorer = explorerThen()
    await explorer.open('e-a')
    explorer.do('pin', { type: 'pin', entities: ['e-c'], on: true })
    const before = graphOf(explorer)
    await explorer.travel(THEN)
    expect(shown(explorer)).toEqual([['e-a', 'e-b'], ['e-a~SUPPLIES~e-b']])
    expect(graphOf(explorer).positions.get('e-b')).toEqual(before.positions.get('e-b'))
    expect(graphOf(explorer).pinned.size).toBe(0)
    await explorer.travel(PRESENT)
    const { asOf, absent, ...after } = graphOf(explorer)
    expect({ ...after, asOf, absent }).toEqual(before)
  })

  it('is one step to undo, however many dates were passed on the way', async () => {
    const explorer = explorerThen()
    await explorer.open('e-a')
    const before = graphOf(explorer)
    const steps = explorer.store.get().history.past.length
    await explorer.travel({ validAt: null, knownAt: '2001-01-01' })
    await explorer.travel(THEN)
    expect(explorer.store.get().history.past).toHaveLength(steps + 1)
    explorer.change(stepBack)
    expect(graphOf(explorer)).toEqual(before)
    explorer.change(stepForward)
    expect(shown(explorer)).toEqual([['e-a', 'e-b'], ['e-a~SUPPLIES~e-b']])
  })

  it('is in its address with what it does not show, for whoever opens it and goes back to now', async () => {
    const explorer = explorerThen()
    await explorer.open('e-a')
    await explorer.travel(THEN)
    const address = encodeAddress(toAddress(explorer.store.get())!)
    expect(address).toMatch(/^v=1&e=a\.b\.c&.*&known=2025-10-03$/)
    const other = explorerThen()
    await other.restore(address)
    expect(shown(other)).toEqual(shown(explorer))
    expect(other.store.get().notice).toBeNull()
    await other.travel(PRESENT)
    expect(shown(other)[0]?.toSorted()).toEqual(['e-a', 'e-b', 'e-c'])
    expect(shown(other)[1]).toHaveLength(3)
  })

  it('opens and expands as it was then', async () => {
    const explorer = explorerThen()
    await explorer.travel(THEN)
    await explorer.open('e-a')
    expect(shown(explorer)).toEqual([['e-a', 'e-b'], ['e-a~SUPPLIES~e-b']])
    await explorer.open('e-c')
    expect(explorer.store.get().notice).toEqual({ type: 'notFound' })
  })

  it('asks for chains at its date, unless the question has its own', () => {
    expect(questionAt({ ...NO_QUESTION, setAside: ['e-a'] }, THEN)).toMatchObject({
      knownAt: '2025-10-03',
      setAside: [],
    })
    expect(questionAt({ ...NO_QUESTION, validAt: '2019' }, { validAt: '2025', knownAt: null })).toMatchObject({
      validAt: '2019',
      knownAt: null,
    })
  })
})
