import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PathGraph } from '../../../server/model/paths/path-graph.ts'
import { findPaths, type FoundPaths } from '../../../server/services/paths/find-paths.ts'
import type { PathBounds } from '../../../server/services/paths/path-bounds.ts'
import type { Graph } from '../../../server/store/neo4j/driver.ts'
import { neo4jPathStore } from '../../../server/store/neo4j/paths/path-store.ts'
import { bruteForce, bruteForceObstacles } from '../../property/paths/brute-force.ts'
import { bruteForceCutSize, isJoined } from '../../property/paths/brute-force-cut.ts'
import { scenes, type Scene } from '../../property/paths/random-graph.ts'
import { loadGraph, loadRetracted, slugOf } from './load-graph.ts'
import { emptyGraph } from './shared-graph.ts'

const GRAPHS = 200
const SEED = Number(process.env.PATHS_SEED ?? Math.floor(Math.random() * 2 ** 31))

/** All graphs lie side by side in one database, so their ids are kept apart. */
function apart(scene: Scene, number: number): Scene {
  const id = (old: string): string => `e-g${number}${old.slice(1)}`
  const ends = [...scene.from, ...scene.to].map(id)
  // What is an end may be named neither to be avoided nor to be passed through, and nothing for both.
  const inner = (ids: readonly string[]) => ids.map(id).filter((each) => !ends.includes(each))
  const avoidIds = inner(scene.policy.avoidIds)
  const viaIds = inner(scene.policy.viaIds).filter((each) => !avoidIds.includes(each))
  const links = scene.graph.links.map((link, i) => ({
    ...link,
    claim: `c-g${number}${link.claim.slice(1)}-${i}`,
    subject: id(link.subject),
    object: id(link.object),
  }))
  return {
    ...scene,
    from: scene.from.map(id),
    to: scene.to.map(id),
    policy: { ...scene.policy, avoidIds, viaIds },
    graph: { links, entities: scene.graph.entities.map((entity) => ({ ...entity, id: id(entity.id) })) },
  }
}

const plain = ({ paths }: FoundPaths) =>
  paths.map(({ hops, weakest }) => ({
    weakest,
    hops: hops.map(({ from, to, link, direction }) => ({ from, to, claim: link.claim, direction })),
  }))

describe(`paths in ${GRAPHS} random graphs in Neo4j (seed ${SEED})`, () => {
  const all = fc
    .sample(scenes(8, 22), { numRuns: GRAPHS, seed: SEED })
    .map(apart)
    .filter(({ from, to }) => new Set([...from, ...to]).size > 1)
  let graph: Graph

  beforeAll(async () => {
    graph = await emptyGraph()
    const together: PathGraph = {
      entities: all.flatMap((scene) => scene.graph.entities),
      links: all.flatMap((scene) => scene.graph.links),
    }
    await loadGraph(graph, together)
    // What is retracted must change nothing: here, a strong link between any two ends.
    await loadRetracted(
      graph,
      all.map(({ from, to }, i) => ({
        claim: `c-retracted-${i}`,
        predicate: 'supplies' as const,
        subject: from[0] as string,
        object: to.at(-1) as string,
        status: 'asserted' as const,
        modality: 'actual' as const,
        inferred: false,
        origins: 9,
        validFrom: null,
        validTo: null,
      })),
    )
  })
  afterAll(() => graph?.close())

  const find = (scene: Scene, bounds: Partial<PathBounds> = {}, ends = { from: scene.from, to: scene.to }) =>
    findPaths(
      { store: neo4jPathStore(graph), bounds: { milliseconds: 60_000, ...bounds } },
      { from: { ids: ends.from }, to: { ids: ends.to }, policy: scene.policy, first: 25 },
    )

  it('equal brute force, with what hides a path where there is none', async () => {
    let withPaths = 0
    let withObstacles = 0
    for (const scene of all) {
      const { graph: small, from, to, policy } = scene
      const found = await find(scene)
      const expected = bruteForce(small, from, to, policy)
      expect(plain(found)).toEqual(expected.slice(0, 25))
      expect(found).toMatchObject({ complete: true, stoppedBy: null, maxHops: policy.maxHops })
      if (expected.length > 0) {
        withPaths++
        expect(found.obstacles).toEqual([])
      } else {
        const hiding = bruteForceObstacles(small, from, to, policy)
        expect(Object.fromEntries(found.obstacles.map(({ field, paths }) => [field, paths]))).toEqual(
          Object.fromEntries(hiding.map(({ field, paths }) => [field, Math.min(25, paths)])),
        )
        if (hiding.length > 0) withObstacles++
      }
    }
    expect(withPaths).toBeGreaterThan(GRAPHS / 5)
    expect(withObstacles).toBeGreaterThan(GRAPHS / 20)
  }, 240_000)

  it('have the least cut of all divisions of the graph, whatever the hop limit of the search', async () => {
    let parted = 0
    for (const scene of all.slice(0, 120)) {
      const { graph: small, from, to, policy } = scene
      if (from.length > 1 || to.length > 1) continue
      const [source, target] = [from[0] as string, to[0] as string]
      const found = await findPaths(
        { store: neo4jPathStore(graph), bounds: { milliseconds: 60_000 } },
        { from: { ids: from }, to: { ids: to }, policy, first: 25, cuts: true },
      )
      expect(found.cuts).toHaveLength(found.paths.length)
      for (const { claims, size } of found.cuts) {
        expect(claims).toHaveLength(bruteForceCutSize(small, source, target, policy))
        expect(size).toBe(claims?.length)
        expect(isJoined(small, source, target, policy, claims ?? [])).toBe(false)
        parted++
      }
    }
    expect(parted).toBeGreaterThan(30)
  }, 120_000)

  it('are the same by slug', async () => {
    for (const scene of all.slice(0, 20)) {
      const bySlug = await find(scene, {}, { from: scene.from.map(slugOf), to: scene.to.map(slugOf) })
      expect(bySlug).toEqual(await find(scene))
    }
  })

  it.each([
    ['listed', 5_000],
    ['too many to list', 3],
  ])(
    'reach every entity of a kind when those are %s',
    async (_, kindEnds) => {
      for (const scene of all.slice(0, 50)) {
        const { entities } = scene.graph
        const kinds = [...new Set(entities.map(({ kind }) => kind))].slice(0, 1)
        const from = entities.filter(({ kind }) => !kinds.includes(kind)).slice(0, 1)
        if (from.length === 0) continue
        const fromIds = from.map(({ id }) => id)
        const toIds = entities.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
        // An end that is named may not be avoided; one of a kind is left out.
        const inner = (ids: readonly string[]) => ids.filter((id) => !fromIds.includes(id))
        const policy = {
          ...scene.policy,
          avoidIds: inner(scene.policy.avoidIds),
          viaIds: inner(scene.policy.viaIds),
        }
        const forth = bruteForce(scene.graph, fromIds, toIds, policy).slice(0, 25)
        const back = bruteForce(scene.graph, toIds, fromIds, policy).slice(0, 25)
        const deps = { store: neo4jPathStore(graph), bounds: { kindEnds, milliseconds: 60_000 } }
        const rest = { policy, first: 25 }
        const found = await findPaths(deps, { from: { ids: fromIds }, to: { kinds }, ...rest })
        expect(plain(found)).toEqual(forth)
        expect(found.complete).toBe(true)
        expect(plain(await findPaths(deps, { from: { kinds }, to: { ids: fromIds }, ...rest }))).toEqual(back)
      }
    },
    120_000,
  )
})
