import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { comparePaths, entitiesOf, type Path } from '../../../server/model/paths/path.ts'
import type { PathGraph } from '../../../server/model/paths/path-graph.ts'
import { bestPaths, rankedPaths } from '../../../server/model/paths/ranked-paths.ts'
import { relaxations } from '../../../server/model/paths/relaxations.ts'
import { bruteForce, bruteForceObstacles, type PlainPath } from './brute-force.ts'
import { scenes, type Scene } from './random-graph.ts'

// Thousands of graphs: seconds on a free machine, more on a busy one.
vi.setConfig({ testTimeout: 120_000 })

const plain = ({ hops, weakest }: Path): PlainPath => ({
  weakest,
  hops: hops.map(({ from, to, link, direction }) => ({ from, to, claim: link.claim, direction })),
})

const ends = ({ from, to }: Scene) => ({ from: new Set(from), to: new Set(to) })

const all = (scene: Scene, graph: PathGraph = scene.graph): Path[] =>
  bestPaths(graph, ends(scene), scene.policy, Number.POSITIVE_INFINITY).paths.slice()

describe('paths of random graphs', () => {
  it('are those of a brute-force enumeration, in its order, with its weakest hop', () => {
    let nonEmpty = 0
    let many = 0
    fc.assert(
      fc.property(scenes(), (scene) => {
        const expected = bruteForce(scene.graph, scene.from, scene.to, scene.policy)
        if (expected.length > 0) nonEmpty++
        if (expected.length > 5) many++
        expect(all(scene).map(plain)).toEqual(expected)
      }),
      { numRuns: 3_000 },
    )
    // The graphs are worth the while: enough of them have paths, and many paths.
    expect(nonEmpty).toBeGreaterThan(1_000)
    expect(many).toBeGreaterThan(100)
  })

  it('are those of a brute-force enumeration, too, where they must pass through one of some entities', () => {
    let withSome = 0
    let fewer = 0
    const via = scenes().chain((scene) =>
      fc
        .subarray(
          scene.graph.entities.map(({ id }) => id),
          { minLength: 1, maxLength: 2 },
        )
        .map((viaIds) => ({ ...scene, policy: { ...scene.policy, viaIds } })),
    )
    fc.assert(
      fc.property(via, fc.integer({ min: 1, max: 6 }), (scene, first) => {
        const expected = bruteForce(scene.graph, scene.from, scene.to, scene.policy)
        expect(all(scene).map(plain)).toEqual(expected)
        expect(bestPaths(scene.graph, ends(scene), scene.policy, first).paths.map(plain)).toEqual(
          expected.slice(0, first),
        )
        if (expected.length > 0) withSome++
        if (expected.length > 0 && all({ ...scene, policy: { ...scene.policy, viaIds: [] } }).length > expected.length)
          fewer++
      }),
      { numRuns: 3_000 },
    )
    expect(withSome).toBeGreaterThan(300)
    expect(fewer).toBeGreaterThan(100)
  })

  it('are the same for the first k as for all', () => {
    fc.assert(
      fc.property(scenes(), fc.integer({ min: 1, max: 6 }), (scene, first) => {
        const answer = bestPaths(scene.graph, ends(scene), scene.policy, first)
        expect(answer.complete).toBe(true)
        expect(answer.paths).toEqual(all(scene).slice(0, first))
      }),
      { numRuns: 1_000 },
    )
  })

  it('do not depend on the order of the input', () => {
    const shuffled = scenes().chain((scene) =>
      fc.tuple(
        fc.constant(scene),
        fc.shuffledSubarray([...scene.graph.links], { minLength: scene.graph.links.length }),
        fc.shuffledSubarray([...scene.graph.entities], { minLength: scene.graph.entities.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([scene, links, entities]) => {
        expect(all(scene, { links, entities })).toEqual(all(scene))
      }),
      { numRuns: 1_000 },
    )
  })

  it('come in the strict order that comparePaths states, simple, within the most hops, from end to end', () => {
    fc.assert(
      fc.property(scenes(), (scene) => {
        const paths = all(scene)
        for (const [i, path] of paths.entries()) {
          if (i > 0) expect(comparePaths(paths[i - 1] as Path, path)).toBeLessThan(0)
          const entities = entitiesOf(path)
          expect(new Set(entities).size).toBe(entities.length)
          expect(path.hops.length).toBeLessThanOrEqual(scene.policy.maxHops)
          expect(scene.from).toContain(entities[0])
          expect(scene.to).toContain(entities.at(-1))
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('are right as far as they go when stopped early, and say so', () => {
    fc.assert(
      fc.property(scenes(), fc.integer({ min: 1, max: 6 }), (scene, looks) => {
        const answer = bestPaths(scene.graph, ends(scene), scene.policy, 25, looks)
        const expected = all(scene)
        expect(answer.paths).toEqual(expected.slice(0, answer.paths.length))
        if (answer.complete) expect(answer.paths.length).toBe(Math.min(25, expected.length))
      }),
      { numRuns: 1_000 },
    )
  })

  it('need at most one look for each hop of each answer, besides those for the ends', () => {
    fc.assert(
      fc.property(scenes(), (scene) => {
        // A way that must pass through something may enter an entity twice: a look for nothing.
        fc.pre(scene.policy.viaIds.length === 0)
        const { from, to } = ends(scene)
        const both = [...from].filter((id) => to.has(id)).length
        let looks = 0
        let paths = 0
        for (const path of rankedPaths(scene.graph, { from, to }, scene.policy)) path ? paths++ : looks++
        expect(looks).toBeLessThanOrEqual(1 + both + (both > 0 ? 2 : 1) * paths * (scene.policy.maxHops + 1))
      }),
      { numRuns: 500 },
    )
  })
})

describe('what hides a path', () => {
  it('is each setting that, lifted alone, lets brute force find one', () => {
    let hidden = 0
    fc.assert(
      fc.property(scenes(7, 12), (scene) => {
        fc.pre(bruteForce(scene.graph, scene.from, scene.to, scene.policy).length === 0)
        const found = relaxations(scene.policy)
          .map(({ field, policy }) => ({ field, paths: all({ ...scene, policy }).length }))
          .filter(({ paths }) => paths > 0)
        const expected = bruteForceObstacles(scene.graph, scene.from, scene.to, scene.policy)
        expect(found.toSorted(byField)).toEqual(expected.toSorted(byField))
        if (found.length > 0) hidden++
      }),
      { numRuns: 2_000 },
    )
    expect(hidden).toBeGreaterThan(100)
  })
})

const byField = (a: { field: string }, b: { field: string }): number => (a.field < b.field ? -1 : 1)
