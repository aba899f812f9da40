/** The search in both directions, on graphs in memory: it brings every link that matters, whatever the weights make it do. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestPaths } from '../../../server/model/paths/ranked-paths.ts'
import { between } from '../../../server/store/neo4j/paths/between.ts'
import type { SearchEnd, Subgraph } from '../../../server/store/path-port.ts'
import { bruteForce } from './brute-force.ts'
import { memory } from './memory-expand.ts'
import { scenes, type Scene } from './random-graph.ts'

const weighted = scenes(9, 24).chain((scene) =>
  fc.record({
    scene: fc.constant(scene),
    weights: fc.array(fc.constantFrom(1, 2, 5, 1_000), { minLength: 3, maxLength: 9 }),
    links: fc.constantFrom(1, 3, 8),
  }),
)

async function collect(
  scene: Scene,
  weights: readonly number[],
  bounds: { mostLinks?: number; mostLinksOfOne?: number } = {},
) {
  const { expand, end, calls } = memory(scene.graph, weights)
  const side = (ids: readonly string[]): SearchEnd => ({ entities: ids.map(end), kinds: [], expandable: true })
  const found = await between(expand, {
    from: side(scene.from),
    to: side(scene.to),
    policy: scene.policy,
    remainders: new Map(),
    mostLinks: 1_000,
    mostLinksOfOne: 1_000,
    until: Number.POSITIVE_INFINITY,
    ...bounds,
  })
  return { found, calls: calls() }
}

const claimsOf = (scene: Scene, { graph }: Subgraph): string[] =>
  bestPaths(graph, { from: new Set(scene.from), to: new Set(scene.to) }, scene.policy, 1_000).paths.map(({ hops }) =>
    hops.map(({ link }) => link.claim).join(),
  )

const expectedOf = ({ graph, from, to, policy }: Scene): string[] =>
  bruteForce(graph, from, to, policy).map(({ hops }) => hops.map(({ claim }) => claim).join())

describe('the subgraph between two ends', () => {
  it('holds every path, with at most one statement a hop', async () => {
    await fc.assert(
      fc.asyncProperty(weighted, async ({ scene, weights }) => {
        const { found, calls } = await collect(scene, weights)
        expect(found.stoppedBy).toBeNull()
        expect(calls).toBeLessThanOrEqual(scene.policy.maxHops)
        expect(claimsOf(scene, found)).toEqual(expectedOf(scene))
      }),
      { numRuns: 3_000 },
    )
  }, 120_000)

  it('is whole, or says that a bound on links stopped it; what it holds is there in truth', async () => {
    let stopped = 0
    await fc.assert(
      fc.asyncProperty(weighted, fc.boolean(), async ({ scene, weights, links }, ofOne) => {
        const { found } = await collect(scene, weights, ofOne ? { mostLinksOfOne: links } : { mostLinks: links })
        const claims = claimsOf(scene, found)
        const expected = expectedOf(scene)
        if (found.stoppedBy === null) expect(claims).toEqual(expected)
        else stopped++
        for (const link of found.graph.links) expect(scene.graph.links).toContain(link)
      }),
      { numRuns: 1_500 },
    )
    expect(stopped).toBeGreaterThan(300)
  }, 120_000)
})
