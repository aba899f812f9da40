import { describe, expect, it } from 'vitest'
import type { Kind } from '../../../client/api/types.ts'
import { createExplorer, type Explorer } from '../../../client/state/explorer/create-explorer.ts'
import { LIMITS } from '../../../client/state/explorer/limits.ts'
import { type Addition, partOf, sharesOf } from '../../../client/state/explorer/overflow.ts'
import { stepBack } from '../../../client/state/explorer/selection.ts'
import { run } from '../../../client/state/graph/run.ts'
import { type ClaimCard, EMPTY_GRAPH, type EntityCard } from '../../../client/state/graph/types.ts'
import { noticeText } from '../../../client/views/explorer/notice-text.ts'
import { fakeSource } from './fake-source.ts'

const card = (id: string, kind: Kind = 'Company'): EntityCard => ({
  id,
  slug: id,
  kind,
  labels: { en: id, kk: id, ky: id, ru: id },
  generic: false,
  anonymous: false,
})

/** A map of so many entities that nothing else is linked to. */
const filled = (count: number) =>
  ({
    type: 'add',
    entities: Array.from({ length: count }, (_, at) => card(`e-f${at}`)),
    claims: [],
    positions: new Map(),
  }) as const

const graphOf = (explorer: Explorer) => explorer.store.get().history.graph

function explorerWith(links: number, standing: number): Explorer {
  const lines = Array.from({ length: links }, (_, at) => `hub USES x${at}`)
  const source = fakeSource(['x0 OWNS x1', ...lines])
  const explorer = createExplorer({
    source,
    tidy: async () => new Map(),
    layers: async () => new Map(),
    chain: async () => new Map(),
  })
  explorer.do('open', filled(standing))
  return explorer
}

describe('an entity that is opened with more neighbours than the map has room for', () => {
  it('is held up, with the map as it was, and forgotten when the reader wants none of it', async () => {
    const explorer = explorerWith(20, LIMITS.map - 10)
    const before = graphOf(explorer)
    await explorer.open('e-hub')
    expect(explorer.store.get().overflow?.gathered.entities).toHaveLength(21)
    expect(graphOf(explorer)).toBe(before)
    await explorer.settleOverflow('none')
    expect(explorer.store.get().overflow).toBeNull()
    expect(graphOf(explorer)).toBe(before)
  })

  it('comes with as many as fit, joined to one another, in one step', async () => {
    const explorer = explorerWith(20, LIMITS.map - 10)
    await explorer.open('e-hub')
    await explorer.settleOverflow({ kinds: new Set(['Company']), relations: new Set(['USES outgoing']) })
    const { entities, links } = graphOf(explorer)
    expect(entities.size).toBe(LIMITS.map)
    expect(entities.has('e-hub')).toBe(true)
    expect([...links.keys()]).toContain('e-x0~OWNS~e-x1')
    expect(explorer.store.get()).toMatchObject({ overflow: null, selected: ['e-hub'] })
    explorer.change(stepBack)
    expect(graphOf(explorer).entities.size).toBe(LIMITS.map - 10)
  })

  it('comes whole on a map of its own, from which one step leads back', async () => {
    const explorer = explorerWith(20, LIMITS.map)
    await explorer.open('e-hub')
    const before = graphOf(explorer)
    await explorer.settleOverflow('alone')
    expect(graphOf(explorer).entities.size).toBe(21)
    expect(graphOf(explorer).links.size).toBe(21)
    explorer.change(stepBack)
    expect(graphOf(explorer)).toBe(before)
  })

  it('is nothing to ask about where all of it fits, to the last', async () => {
    const explorer = explorerWith(9, LIMITS.map - 10)
    await explorer.open('e-hub')
    expect(explorer.store.get().overflow).toBeNull()
    expect(graphOf(explorer).entities.size).toBe(LIMITS.map)
  })

  it('can be expanded by what fits of the next page', async () => {
    const explorer = explorerWith(20, LIMITS.map - 30)
    await explorer.open('e-hub')
    explorer.do('open', { ...filled(LIMITS.map - 22), entities: filled(LIMITS.map - 22).entities.slice(-8) })
    explorer.do('remove', { type: 'remove', entities: ['e-x5', 'e-x6', 'e-x7'] })
    explorer.do('open', { ...filled(1), entities: [card('e-g1'), card('e-g2')] })
    await explorer.expand({ id: 'e-hub', predicate: 'USES', direction: 'outgoing' })
    expect(explorer.store.get().overflow?.step).toBe('expand')
    await explorer.settleOverflow({ kinds: new Set(['Company']), relations: new Set(['USES outgoing']) })
    expect(graphOf(explorer).entities.size).toBe(LIMITS.map)
  })
})

describe('what cannot be chosen from', () => {
  const explorerOf = (lines: readonly string[]) =>
    createExplorer({
      source: fakeSource(lines),
      tidy: async () => new Map(),
      layers: async () => new Map(),
      chain: async () => new Map(),
    })
  const notice = (explorer: Explorer) => explorer.store.get().notice

  it('is told of an address that has more entities than the map holds: how many are missing, and what is gone', async () => {
    const explorer = explorerOf(Array.from({ length: LIMITS.map + 5 }, (_, at) => `hub USES x${at}`))
    const ids = Array.from({ length: LIMITS.map + 5 }, (_, at) => `x${at}`)
    await explorer.restore(`v=1&e=${[...ids, 'gone'].join('.')}`)
    expect(graphOf(explorer).entities.size).toBe(LIMITS.map)
    expect(notice(explorer)).toEqual({ type: 'missing', count: 1, beyond: 5 })
    await explorer.restore(`v=1&e=${ids.slice(0, LIMITS.map).join('.')}`)
    expect(notice(explorer)).toBeNull()
  })

  it('is told of chains that do not fit, which do not come in part; alone they come', async () => {
    const explorer = explorerOf(['a USES b', 'b USES c'])
    explorer.do('open', filled(LIMITS.map - 2))
    const before = graphOf(explorer)
    const chain = { entities: ['a', 'b', 'c'].map((id) => card(`e-${id}`)), claims: [] }
    await explorer.showPaths(chain, [], 'add')
    expect(notice(explorer)).toEqual({ type: 'noRoom', count: 3, room: 2 })
    expect(graphOf(explorer)).toBe(before)
    // What stands on the map already needs no room.
    explorer.do('open', { ...filled(0), entities: [card('e-a')] })
    explorer.do('remove', { type: 'remove', entities: ['e-f0'] })
    await explorer.showPaths(chain, [], 'add')
    expect(graphOf(explorer).entities.size).toBe(LIMITS.map)
    await explorer.showPaths(chain, [], 'only')
    expect([...graphOf(explorer).entities.keys()]).toEqual(['e-a', 'e-b', 'e-c'])
  })

  it('is told of more claims than one question tells, and of no fewer; and with it what else there is to tell', async () => {
    const ends = Array.from({ length: 400 }, (_, at) => `x${at}`)
    const lines = ends.flatMap((a, at) =>
      Array.from({ length: 10 }, (_, by) => `${a} USES ${ends[(at + by + 1) % 400]}`),
    )
    expect(lines).toHaveLength(LIMITS.claims)
    const fragment = `v=1&e=${ends.join('.')}`
    const whole = explorerOf(lines)
    await whole.restore(fragment)
    expect(notice(whole)).toBeNull()
    const cut = explorerOf([...lines, 'x0 OWNS x1'])
    await cut.restore(fragment)
    expect(notice(cut)).toEqual({ type: 'tooManyClaims', also: null })
    await cut.travel({ validAt: '2025-01', knownAt: null })
    expect(notice(cut)).toEqual({ type: 'tooManyClaims', also: null })
    await cut.restore(`${fragment}.gone`)
    expect(notice(cut)).toEqual({ type: 'tooManyClaims', also: { type: 'missing', count: 1, beyond: 0 } })
    expect(noticeText(notice(cut)!, (id) => `${id}.`)).toBe('notice.missing. notice.tooManyClaims.')
    await cut.showPaths({ entities: ends.map((id) => card(`e-${id}`)), claims: [] }, [], 'only')
    expect(notice(cut)).toMatchObject({ type: 'tooManyClaims', also: { type: 'added', entities: 400 } })
  })
})

describe('what there is to choose from', () => {
  const claim = (object: string, parts: Partial<ClaimCard> = {}): ClaimCard => ({
    id: `c-${object}`,
    subject: 'e-hub',
    predicate: 'USES',
    object,
    status: 'asserted',
    modality: 'actual',
    inferred: false,
    origins: 1,
    undated: true,
    validFrom: null,
    validTo: null,
    ...parts,
  })
  const addition: Addition = {
    step: 'expand',
    centre: card('e-hub'),
    gathered: {
      entities: [card('e-a'), card('e-b', 'Person'), card('e-c'), card('e-d'), card('e-e')],
      claims: [
        claim('e-a', { status: 'disputed', origins: 5 }),
        claim('e-b'),
        claim('e-c', { origins: 3 }),
        { ...claim('e-hub', { id: 'c-d' }), subject: 'e-d', predicate: 'OWNS' },
        claim('e-e'),
      ],
    },
  }
  const standing = (count: number) =>
    run(run(EMPTY_GRAPH, filled(count - 2)), { ...filled(0), entities: [card('e-hub'), card('e-e')] })

  it('is counted by kind and by relation, without what is there already', () => {
    const { kinds, relations } = sharesOf(standing(10), addition)
    expect(kinds).toEqual([
      { of: 'Company', count: 3 },
      { of: 'Person', count: 1 },
    ])
    expect(relations.map(({ of, count }) => [of.key, count])).toEqual([
      ['USES outgoing', 3],
      ['OWNS incoming', 1],
    ])
  })

  const all = { kinds: new Set<Kind>(['Company', 'Person']), relations: new Set(['USES outgoing', 'OWNS incoming']) }
  const ids = (part: { entities: readonly EntityCard[] }) => part.entities.map(({ id }) => id)

  it('comes by its evidence where there is not room for all', () => {
    const part = partOf(standing(LIMITS.map - 2), addition, all)
    expect(ids(part)).toEqual(['e-c', 'e-b'])
    expect(part.wanted).toBe(4)
    // And what joins those that are there: no claim without its ends.
    expect(part.claims.map(({ id }) => id).sort()).toEqual(['c-e-b', 'c-e-c', 'c-e-e'])
  })

  it('is left out by kind and by relation', () => {
    expect(ids(partOf(standing(10), addition, { ...all, kinds: new Set(['Person']) }))).toEqual(['e-b'])
    expect(ids(partOf(standing(10), addition, { ...all, relations: new Set(['OWNS incoming']) }))).toEqual(['e-d'])
    expect(partOf(standing(LIMITS.map), addition, all)).toMatchObject({ entities: [], wanted: 4 })
  })
})
