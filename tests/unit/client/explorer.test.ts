import { describe, expect, it } from 'vitest'
import { chain } from '../../../client/graph/layouts/chain.ts'
import { layers } from '../../../client/graph/layouts/layers.ts'
import { tidy } from '../../../client/graph/layouts/tidy.ts'
import { encodeAddress } from '../../../client/state/address/encode.ts'
import { createExplorer, type Explorer } from '../../../client/state/explorer/create-explorer.ts'
import { LIMITS } from '../../../client/state/explorer/limits.ts'
import { EMPTY_EXPLORER, NO_QUESTION } from '../../../client/state/explorer/state.ts'
import { EMPTY_HISTORY } from '../../../client/state/graph/history.ts'
import { stepBack, stepForward } from '../../../client/state/explorer/selection.ts'
import { toAddress } from '../../../client/state/explorer/to-address.ts'
import type { GraphState } from '../../../client/state/graph/types.ts'
import { fakeSource } from './fake-source.ts'

function explorerOn(lines: readonly string[]) {
  const source = fakeSource(lines)
  const explorer = createExplorer({
    source,
    tidy: (input) => Promise.resolve(tidy(input)),
    layers: (input) => Promise.resolve(layers(input)),
    chain: (input) => Promise.resolve(chain(input)),
  })
  return { source, explorer }
}

const graphOf = (explorer: Explorer): GraphState => explorer.store.get().history.graph
const entities = (explorer: Explorer) => [...graphOf(explorer).entities.keys()].sort()
const links = (explorer: Explorer) => [...graphOf(explorer).links.keys()].sort()

const TRIANGLE = ['a SUPPLIES b', 'a USES c', 'b OWNS c', 'c OWNS d']

describe('opening an entity', () => {
  it('brings its neighbours, and every link between what is on the map', async () => {
    const { explorer } = explorerOn(TRIANGLE)
    await explorer.open('e-a')
    expect(entities(explorer)).toEqual(['e-a', 'e-b', 'e-c'])
    expect(links(explorer)).toEqual(['e-a~SUPPLIES~e-b', 'e-a~USES~e-c', 'e-b~OWNS~e-c'])
    expect(explorer.store.get().selected).toEqual(['e-a'])
  })

  it('selects what is there already, shows it when it was hidden, and asks nothing', async () => {
    const { explorer, source } = explorerOn(TRIANGLE)
    await explorer.open('e-a')
    explorer.do('hide', { type: 'hide', entities: ['e-b'], on: true })
    const asked = source.asked.length
    await explorer.open('e-b')
    expect(source.asked).toHaveLength(asked)
    expect(graphOf(explorer).hidden.size).toBe(0)
    expect(explorer.store.get().selected).toEqual(['e-b'])
  })

  it('takes some of every relation of a hub', async () => {
    const hub = Array.from({ length: 200 }, (_, at) => `hub ${at < 190 ? 'USES' : 'OWNS'} x${at}`)
    const { explorer } = explorerOn(hub)
    await explorer.open('e-hub')
    expect(graphOf(explorer).links.size).toBe(2 * LIMITS.openingPerRelation)
  })

  it('says when there is no such entity, and leaves the map as it was', async () => {
    const { explorer } = explorerOn(TRIANGLE)
    await explorer.open('e-nobody')
    expect(explorer.store.get().notice).toEqual({ type: 'notFound' })
    expect(graphOf(explorer).entities.size).toBe(0)
  })

  it('adds nothing when the server fails, and can be tried again', async () => {
    const { explorer, source } = explorerOn(TRIANGLE)
    source.fail = true
    await explorer.open('e-a')
    const { notice } = explorer.store.get()
    expect(notice?.type).toBe('failure')
    expect(graphOf(explorer).entities.size).toBe(0)
    source.fail = false
    if (notice?.type === 'failure') notice.retry?.()
    await explorer.open('e-d')
    expect(entities(explorer)).toEqual(['e-a', 'e-b', 'e-c', 'e-d'])
  })
})

describe('links among what was opened', () => {
  const ALL = ['e-a~SUPPLIES~e-b', 'e-a~USES~e-c', 'e-b~OWNS~e-c']

  it('come after the entities, and stand on the map before and after any step taken meanwhile', async () => {
    const { explorer, source } = explorerOn(TRIANGLE)
    const ask = source.claimsBetween
    const { promise: answered, resolve: answer } = Promise.withResolvers<void>()
    source.claimsBetween = async (...asked) => {
      await answered
      return ask(...asked)
    }
    const opened = explorer.open('e-a')
    await expect.poll(() => links(explorer)).toEqual(ALL.slice(0, 2))
    explorer.do('pin', { type: 'pin', entities: ['e-b'], on: true })
    explorer.change(stepBack)
    answer()
    await opened
    expect(links(explorer)).toEqual(ALL)
    explorer.change(stepForward)
    expect(links(explorer)).toEqual(ALL)
    expect(graphOf(explorer).pinned.size).toBe(1)
    explorer.change(stepBack)
    explorer.change(stepBack)
    expect(entities(explorer)).toEqual([])
    explorer.change(stepForward)
    expect(links(explorer)).toEqual(ALL)
  })

  it('are missed aloud when the server fails, and asked for again', async () => {
    const { explorer, source } = explorerOn(TRIANGLE)
    const ask = source.claimsBetween
    source.claimsBetween = () => Promise.reject(new Error('away'))
    await explorer.open('e-a')
    const { notice } = explorer.store.get()
    expect(notice?.type).toBe('failure')
    source.claimsBetween = ask
    if (notice?.type === 'failure') notice.retry?.()
    await expect.poll(() => links(explorer)).toEqual(ALL)
    expect(explorer.store.get().notice).toEqual({ type: 'added', entities: 3, links: 3 })
  })
})

describe('expanding', () => {
  const many = Array.from({ length: 60 }, (_, at) => `a USES x${String(at).padStart(2, '0')}`)

  it('yields new links until the total is reached, moves nothing and adds nothing twice', async () => {
    const { explorer } = explorerOn([...many, 'b OWNS a'])
    await explorer.open('e-b')
    const before = new Map(graphOf(explorer).positions)
    const sizes: number[] = []
    for (let page = 0; page < 4; page++) {
      await explorer.expand({ id: 'e-a', predicate: 'USES', direction: 'outgoing' })
      sizes.push(graphOf(explorer).links.size)
    }
    expect(sizes).toEqual([26, 51, 61, 61])
    expect(explorer.store.get().notice).toEqual({ type: 'nothingNew' })
    for (const [id, at] of before) expect(graphOf(explorer).positions.get(id)).toEqual(at)
  })

  it('goes back to the first page when an expansion was undone', async () => {
    const { explorer } = explorerOn([...many, 'b OWNS a'])
    await explorer.open('e-b')
    await explorer.expand({ id: 'e-a', predicate: 'USES', direction: 'outgoing' })
    const first = links(explorer)
    explorer.change(stepBack)
    await explorer.expand({ id: 'e-a', predicate: 'USES', direction: 'outgoing' })
    expect(links(explorer)).toEqual(first)
  })

  it('finds links between the neighbours that two expansions at once bring', async () => {
    const { explorer } = explorerOn(['b OWNS a', 'a USES x', 'a SUPPLIES y', 'x OWNS y'])
    await explorer.open('e-b')
    await Promise.all([
      explorer.expand({ id: 'e-a', predicate: 'USES', direction: 'outgoing' }),
      explorer.expand({ id: 'e-a', predicate: 'SUPPLIES', direction: 'outgoing' }),
    ])
    expect(links(explorer)).toContain('e-x~OWNS~e-y')
  })
})

describe('an address', () => {
  it('gives the same view to another reader', async () => {
    const { explorer } = explorerOn(TRIANGLE)
    await explorer.open('e-a')
    explorer.do('move', { type: 'move', positions: new Map([['e-b', { x: 333, y: -44 }]]) })
    explorer.do('pin', { type: 'pin', entities: ['e-b'], on: true })
    explorer.do('hide', { type: 'hide', entities: ['e-c'], on: true })
    explorer.do('filter', { type: 'switchPredicates', predicates: ['OWNS'], off: true })
    const fragment = encodeAddress(toAddress(explorer.store.get())!)

    const { explorer: other } = explorerOn(TRIANGLE)
    await other.restore(fragment)
    const [mine, theirs] = [graphOf(explorer), graphOf(other)]
    expect(entities(other)).toEqual(entities(explorer))
    expect(links(other)).toEqual(links(explorer))
    for (const [id, at] of mine.positions) expect(theirs.positions.get(id)).toEqual(at)
    expect(theirs.pinned).toEqual(mine.pinned)
    expect(theirs.hidden).toEqual(mine.hidden)
    expect(theirs.offPredicates).toEqual(mine.offPredicates)
    expect(encodeAddress(toAddress(other.store.get())!)).toBe(fragment)
  })

  it('counts what no longer exists', async () => {
    const { explorer } = explorerOn(TRIANGLE)
    await explorer.restore('v=1&e=a.gone')
    expect(entities(explorer)).toEqual(['e-a'])
    expect(explorer.store.get().notice).toEqual({ type: 'missing', count: 1, beyond: 0 })
  })

  it('refuses a damaged one and keeps the map', async () => {
    const { explorer } = explorerOn(TRIANGLE)
    await explorer.open('e-a')
    await explorer.restore('v=1&e=a&h=9')
    expect(explorer.store.get().notice).toEqual({ type: 'badAddress', reason: 'damaged' })
    expect(entities(explorer)).toEqual(['e-a', 'e-b', 'e-c'])
  })
})

describe('showing a path', () => {
  const path = {
    hops: [
      { from: 'e-a', to: 'e-c' },
      { from: 'e-c', to: 'e-d' },
    ],
    ids: ['e-a', 'e-c', 'e-d'],
  }

  it('replaces the map in one step, from left to right', async () => {
    const { explorer, source } = explorerOn(TRIANGLE)
    await explorer.open('e-b')
    const before = entities(explorer)
    const cards = await source.cards(path.ids)
    await explorer.showPaths({ entities: cards, claims: [] }, path.hops, 'only')
    expect(entities(explorer)).toEqual(path.ids)
    expect(links(explorer)).toEqual(['e-a~USES~e-c', 'e-c~OWNS~e-d'])
    const x = path.ids.map((id) => graphOf(explorer).positions.get(id)!.x)
    expect(x).toEqual([...x].sort((one, other) => one - other))
    explorer.change(stepBack)
    expect(entities(explorer)).toEqual(before)
  })

  it('can be added below what stands', async () => {
    const { explorer, source } = explorerOn([...TRIANGLE, 'q OWNS r'])
    await explorer.open('e-q')
    const standing = new Map(graphOf(explorer).positions)
    await explorer.showPaths({ entities: await source.cards(path.ids), claims: [] }, path.hops, 'add')
    for (const [id, at] of standing) expect(graphOf(explorer).positions.get(id)).toEqual(at)
    const lowest = Math.max(...[...standing.values()].map(({ y }) => y))
    for (const id of path.ids) expect(graphOf(explorer).positions.get(id)!.y).toBeGreaterThan(lowest)
  })
})

describe('forgetting', () => {
  it('leaves nothing: no step, no question, no note, nor what is still on its way', async () => {
    const { explorer, source } = explorerOn(TRIANGLE)
    await explorer.open('e-a')
    explorer.do('note', { type: 'note', entity: 'e-a', text: 'mine' })
    explorer.ask({ ...NO_QUESTION, from: { ids: ['e-a'], kinds: [], places: [] } })
    const late = explorer.expandAll('e-c')
    const later = explorer.open('e-d')
    const forgotten = explorer.forget()
    expect(explorer.store.get().history).toEqual(EMPTY_HISTORY)
    await Promise.all([late, later, forgotten])
    expect(explorer.store.get()).toEqual(EMPTY_EXPLORER)
    // Nor how far an entity was expanded.
    const asked = source.asked.length
    await explorer.open('e-a')
    expect(entities(explorer)).toEqual(['e-a', 'e-b', 'e-c'])
    expect(source.asked.length).toBeGreaterThan(asked)
  })
})

describe('layers', () => {
  const places = (explorer: Explorer) => graphOf(explorer).positions

  it('every arrow leads down, what is pinned stays, and one step takes it back', async () => {
    const { explorer } = explorerOn(TRIANGLE)
    await explorer.open('e-a')
    explorer.do('pin', { type: 'pin', entities: ['e-b'], on: true })
    const before = places(explorer)
    await explorer.layers()
    const after = places(explorer)
    expect(after.get('e-b')).toEqual(before.get('e-b'))
    for (const { subject, object } of graphOf(explorer).links.values())
      expect(after.get(object)!.y).toBeGreaterThan(after.get(subject)!.y)
    expect(explorer.store.get().history.past.at(-1)?.name).toBe('layers')
    explorer.change(stepBack)
    expect(places(explorer)).toEqual(before)
  })

  it('where several are selected, only those are arranged, by the links between them', async () => {
    const { explorer } = explorerOn(TRIANGLE)
    await explorer.open('e-a')
    explorer.change((state) => ({ ...state, selected: ['e-b', 'e-c'] }))
    const before = places(explorer)
    await explorer.layers()
    const after = places(explorer)
    expect(after.get('e-a')).toEqual(before.get('e-a'))
    expect(after.get('e-c')!.y).toBeGreaterThan(after.get('e-b')!.y)
    expect(after.get('e-c')!.x).toBe(after.get('e-b')!.x)
  })
})
