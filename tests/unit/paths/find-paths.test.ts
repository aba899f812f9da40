/** The use case on a store in memory: what it asks for, what it makes of the answer, and its errors. */
import { describe, expect, it } from 'vitest'
import type { PathEntity, PathLink } from '../../../server/model/paths/path-graph.ts'
import { findPaths, type PathsRequest } from '../../../server/services/paths/find-paths.ts'
import type { EndEntity, PathStore, Subgraph, SubgraphSearch } from '../../../server/store/path-port.ts'
import { entity, link } from './links.ts'

function memoryStore(entities: readonly PathEntity[], links: readonly PathLink[], answer: Partial<Subgraph> = {}) {
  const searches: SubgraphSearch[] = []
  const end = (each: PathEntity): EndEntity => ({ ...each, weight: 1 })
  const store: PathStore = {
    named: async (given) =>
      given.flatMap((text) =>
        entities.filter(({ id }) => id === text || id.slice(2) === text).map((each) => ({ ...end(each), given: text })),
      ),
    without: async () => [],
    cut: async () => ({ claims: null, linksSeen: 0, stoppedBy: 'links' }),
    ofKinds: async ({ kinds, most }) =>
      entities
        .filter(({ kind }) => kinds.includes(kind))
        .slice(0, most)
        .map(end),
    between: async (search) => {
      searches.push(search)
      return { graph: { entities, links }, linksSeen: links.length, stoppedBy: null, ...answer }
    },
  }
  return { store, searches }
}

const three = [entity('a'), entity('b'), entity('z', { kind: 'PublicBody' })]
const chain = [link('a', 'b'), link('b', 'z', { status: 'denied' })]
const denied = { statuses: ['asserted', 'denied'] as const }
const aToZ: PathsRequest = { from: { ids: ['e-a'] }, to: { ids: ['z'] } }

describe('findPaths', () => {
  it('lists the paths, with what was searched', async () => {
    const { store, searches } = memoryStore(three, chain)
    const found = await findPaths({ store }, { ...aToZ, policy: denied })
    expect(found).toMatchObject({ maxHops: 4, complete: true, stoppedBy: null, linksSeen: 2, obstacles: [] })
    expect(found.paths.map(({ hops }) => hops.map(({ from, to, link: { claim } }) => [from, to, claim]))).toEqual([
      [
        ['e-a', 'e-b', 'c-a-b'],
        ['e-b', 'e-z', 'c-b-z'],
      ],
    ])
    expect(searches).toHaveLength(1)
  })

  it('names what hides a path where there is none', async () => {
    const { store } = memoryStore(three, chain)
    expect(await findPaths({ store }, aToZ)).toMatchObject({
      paths: [],
      complete: true,
      obstacles: [{ field: 'statuses', paths: 1 }],
    })
  })

  it('names nothing when the search was not complete: a path may exist as it is', async () => {
    const { store, searches } = memoryStore(three, [], { stoppedBy: 'links' })
    expect(await findPaths({ store }, aToZ)).toMatchObject({
      paths: [],
      complete: false,
      stoppedBy: 'links',
      obstacles: [],
    })
    expect(searches).toHaveLength(1)
  })

  it('spends on the obstacles no more links than on the search', async () => {
    const { store, searches } = memoryStore(three, [], { linksSeen: 40 })
    await findPaths({ store, bounds: { links: 100 } }, aToZ)
    expect(searches.map(({ mostLinks }) => mostLinks)).toEqual([100, 100, 60, 20])
  })

  it('takes every entity of a kind as an end', async () => {
    const { store, searches } = memoryStore(three, chain)
    const found = await findPaths({ store }, { from: { kinds: ['PublicBody'] }, to: { ids: ['a'] }, policy: denied })
    expect(found.paths).toHaveLength(1)
    expect(searches[0]).toMatchObject({ from: { expandable: true, kinds: ['PublicBody'] }, to: { expandable: true } })
  })

  it('searches from the other side where there are too many to list, and from the first of them where both are', async () => {
    const { store, searches } = memoryStore(three, chain)
    const kinds = { from: { kinds: ['Company' as const] }, to: { kinds: ['PublicBody' as const] } }
    expect(await findPaths({ store, bounds: { kindEnds: 1 } }, kinds)).toMatchObject({ complete: true })
    expect(searches[0]).toMatchObject({ from: { expandable: false, entities: [] }, to: { expandable: true } })
    expect(await findPaths({ store, bounds: { kindEnds: 0 } }, kinds)).toMatchObject({
      complete: false,
      stoppedBy: 'links',
    })
  })

  it.each<[string, string, string, Partial<PathsRequest>]>([
    ['an id that nothing has', 'NOT_FOUND', 'from.ids', { from: { ids: ['e-a', 'e-nobody'] } }],
    ['a slug that nothing has', 'NOT_FOUND', 'to.ids', { to: { ids: ['nobody'] } }],
    ['one entity at both ends', 'BAD_INPUT', 'to', { to: { ids: ['a'] } }],
    ['a bad field', 'BAD_INPUT', 'first', { first: 99 }],
  ])('refuses %s', async (_, code, field, change) => {
    const { store } = memoryStore(three, chain)
    const refused = findPaths({ store }, { ...aToZ, ...change })
    await expect(refused).rejects.toMatchObject({ code, detail: { field, accepted: expect.any(String) } })
  })

  it('stops between two looks when the caller goes away', async () => {
    // Every entity joined to every other: enough to rank for the caller to leave meanwhile.
    const many = Array.from({ length: 120 }, (_, i) => entity(`n${i}`))
    const links = many.flatMap((_, i) => Array.from({ length: i }, (__, j) => link(`n${i}`, `n${j}`)))
    const { store } = memoryStore(many, links)
    const leaving = new AbortController()
    const search = findPaths(
      { store, bounds: { looks: 1_000_000, milliseconds: 60_000 } },
      {
        from: { ids: ['n0'] },
        to: { ids: ['n1'] },
        policy: { maxHops: 6 },
        first: 25,
        signal: leaving.signal,
      },
    )
    setTimeout(() => leaving.abort(), 15)
    await expect(search).rejects.toMatchObject({ code: 'CANCELLED' })
  })
})
