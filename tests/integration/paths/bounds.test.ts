import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findPaths, type PathsRequest } from '../../../server/services/paths/find-paths.ts'
import type { PathBounds } from '../../../server/services/paths/path-bounds.ts'
import type { Graph } from '../../../server/store/neo4j/driver.ts'
import { neo4jPathStore } from '../../../server/store/neo4j/paths/path-store.ts'
import { hubGraph, LEAVES } from './hub-graph.ts'
import { loadGraph } from './load-graph.ts'
import { emptyGraph } from './shared-graph.ts'

describe(`a hub of ${LEAVES} links`, () => {
  let graph: Graph
  let statements: string[] = []

  beforeAll(async () => {
    graph = await emptyGraph()
    await loadGraph(graph, hubGraph())
    graph.observe(({ text }) => statements.push(text))
  })
  afterAll(() => graph?.close())

  const find = (request: PathsRequest, bounds: Partial<PathBounds> = {}) => {
    statements = []
    // Much time, so that a busy machine changes nothing; the tests about time give less.
    return findPaths({ store: neo4jPathStore(graph), bounds: { milliseconds: 60_000, ...bounds } }, request)
  }
  const between = (from: string, to: string) => ({ from: { ids: [`e-${from}`] }, to: { ids: [`e-${to}`] } })

  it.each([
    ['two entities that hang on it', { ...between('leaf-1', 'leaf-2'), policy: { maxHops: 2 } }, [2]],
    ['two that are joined beside it too', { ...between('leaf-7', 'leaf-8'), policy: { maxHops: 3 } }, [1, 2]],
    ['two chains that end in it', between('far-a', 'far-b'), [4]],
    ['the hub itself and an end of a chain', between('hub', 'far-b'), [2]],
  ])('is not looked at between %s', async (_, ends, lengths) => {
    const found = await find(ends)
    expect(found.paths.map(({ hops }) => hops.length)).toEqual(lengths)
    expect(found).toMatchObject({ complete: true, stoppedBy: null })
    expect(found.linksSeen).toBeLessThan(20)
  })

  it('is looked at where there is no way round, and all is still searched', async () => {
    const found = await find(between('leaf-1', 'leaf-2'))
    expect(found).toMatchObject({ complete: true, stoppedBy: null })
    expect(found.paths.map(({ hops }) => hops.length)).toEqual([2])
    expect(found.linksSeen).toBeGreaterThan(LEAVES)

    const toKind = await find({ from: { ids: ['e-far-a'] }, to: { kinds: ['Contract'] } }, { kindEnds: 0 })
    expect(toKind).toMatchObject({ complete: true, stoppedBy: null })
    expect(toKind.paths.map(({ hops }) => hops.length)).toEqual([2, 4])
  })

  it('is answered in the time given', async () => {
    const started = performance.now()
    await find({ ...between('leaf-1', 'leaf-2'), policy: { maxHops: 6 } }, { milliseconds: 2_000 })
    // Far from how long it would run without a bound; how near to it is for the bench to say, on a quiet machine.
    expect(performance.now() - started).toBeLessThan(15_000)
  })

  it('stops at the bound on links and says so; the lighter ways are still found', async () => {
    const request = { from: { ids: ['e-far-a'] }, to: { kinds: ['Contract' as const] } }
    const found = await find(request, { kindEnds: 0, links: 500 })
    expect(found).toMatchObject({ complete: false, stoppedBy: 'links', obstacles: [] })
    expect(found.linksSeen).toBeLessThanOrEqual(501)
    expect(found.paths.map(({ hops }) => hops.map(({ to }) => to))).toContainEqual(['e-near-a', 'e-tender'])

    const one = await find(request, { kindEnds: 0, linksOfOne: 100 })
    expect(one).toMatchObject({ complete: false, stoppedBy: 'links' })
    expect(one.linksSeen).toBeLessThan(500)
    expect(one.paths.map(({ hops }) => hops.map(({ to }) => to))).toContainEqual(['e-near-a', 'e-tender'])
  })

  it('is not looked at to find what parts two that hang on it, and said to be too large to tell of itself', async () => {
    const apart = await find({ ...between('leaf-1', 'leaf-2'), policy: { maxHops: 2 }, cuts: true })
    expect(apart.cuts).toEqual([{ claims: [expect.stringMatching(/^c-[12]$/)], size: 1, stoppedBy: null }])
    const near = await find({ ...between('leaf-7', 'leaf-8'), policy: { maxHops: 2 }, cuts: true })
    expect(near.cuts.map(({ size }) => size)).toEqual([2, 2])
    expect(near.cuts[0]?.claims).toHaveLength(2)
    const own = await find({ ...between('hub', 'far-b'), cuts: true }, { links: 500 })
    expect(own).toMatchObject({ complete: true, cuts: [{ claims: null, size: null, stoppedBy: 'links' }] })
  })

  it('says that ends were left out when neither side can be listed', async () => {
    const found = await find({ from: { kinds: ['Person'] }, to: { kinds: ['Contract'] } }, { kindEnds: 0 })
    expect(found).toMatchObject({ complete: false, stoppedBy: 'links' })
  })

  it('stops when the time is over, and says so', async () => {
    const found = await find(
      { from: { ids: ['e-far-a'] }, to: { kinds: ['Contract'] } },
      { kindEnds: 0, milliseconds: 40 },
    )
    expect(found).toMatchObject({ complete: false, stoppedBy: 'time' })
  })

  it('stops after the looks for a route that it may make; the paths until then are the best ones', async () => {
    const request = { ...between('leaf-7', 'leaf-8'), policy: { maxHops: 2 } }
    const found = await find(request, { looks: 2 })
    expect(found).toMatchObject({ complete: false, stoppedBy: 'paths' })
    expect(found.paths).toEqual((await find(request)).paths.slice(0, found.paths.length))
    expect(found.paths.length).toBeGreaterThan(0)
  })

  it('takes as many statements for one end as for fifty, and for few links as for many', async () => {
    const fifty = Array.from({ length: 50 }, (_, i) => `e-leaf-${100 + i}`)
    for (const ids of [fifty.slice(0, 1), fifty]) {
      const found = await find({ from: { ids }, to: { ids: ['e-far-b'] }, first: 25 })
      expect(found.paths.length).toBeGreaterThan(0)
      expect(statements.length).toBeLessThanOrEqual(1 + found.maxHops)
    }
    await find({ from: { kinds: ['Contract'] }, to: { ids: ['e-leaf-1'] }, policy: { maxHops: 4 } })
    expect(statements.length).toBeLessThanOrEqual(2 + 4)
  })

  it('lets go at once when the caller goes away, here and in the database', async () => {
    const request = { from: { ids: ['e-far-a'] }, to: { kinds: ['Contract' as const] }, policy: { maxHops: 6 } }
    const before = new AbortController()
    before.abort()
    await expect(find({ ...request, signal: before.signal })).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(statements).toEqual([])

    // At the moments of each of its statements.
    for (const afterMs of [1, 5, 20, 60]) {
      const leaving = new AbortController()
      const finding = find({ ...request, signal: leaving.signal }, { kindEnds: 0 })
      const outcome = finding.then(
        () => 'answered',
        (error: { code?: string }) => error.code,
      )
      await new Promise((resolve) => setTimeout(resolve, afterMs))
      const left = performance.now()
      leaving.abort()
      expect(['CANCELLED', 'answered']).toContain(await outcome)
      expect(performance.now() - left).toBeLessThan(1_000)
    }
    await expect.poll(running, { timeout: 3_000 }).toBe(0)
  })

  async function running(): Promise<number> {
    const { records } = await graph.driver.executeQuery('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery')
    return records.filter((record) => String(record.get('currentQuery')).includes('$of.ids')).length
  }

  it('knows no entity that was retracted', async () => {
    await graph.driver.executeQuery("MATCH (e:Entity {id: 'e-leaf-9'}) SET e.retractedAt = datetime()")
    const gone = { from: { ids: ['e-leaf-1'] }, to: { ids: ['e-leaf-9'] } }
    await expect(find(gone)).rejects.toMatchObject({ code: 'NOT_FOUND', detail: { field: 'to.ids' } })
  })
})
