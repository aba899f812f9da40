import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { leastCut } from '../../../server/model/paths/cut.ts'
import { findCut } from '../../../server/store/neo4j/paths/find-cut.ts'
import { mayPassThrough } from '../../../server/model/paths/policy.ts'
import { bruteForceCutSize, isJoined } from './brute-force-cut.ts'
import { memory } from './memory-expand.ts'
import { scenes, type Scene } from './random-graph.ts'

// Thousands of graphs: seconds on a free machine, more on a busy one.
vi.setConfig({ testTimeout: 120_000 })

interface Parted extends Scene {
  readonly source: string
  readonly target: string
}

const parted = (mostEntities: number, mostLinks: number): fc.Arbitrary<Parted> =>
  scenes(mostEntities, mostLinks).map((scene) => {
    const [source = '', target = ''] = scene.graph.entities.map(({ id }) => id)
    return { ...scene, source, target }
  })

/** The links that the model may be given: those of what may be passed, and of the two. */
function passableLinks({ graph, source, target, policy }: Parted) {
  const may = new Set(
    graph.entities.filter((e) => e.id === source || e.id === target || mayPassThrough(e, policy)).map(({ id }) => id),
  )
  return graph.links.filter(({ subject, object }) => may.has(subject) && may.has(object))
}

function expectLeast({ graph, source, target, policy }: Parted, cut: readonly string[]): void {
  expect(cut.length).toBe(bruteForceCutSize(graph, source, target, policy))
  expect(new Set(cut).size).toBe(cut.length)
  expect(isJoined(graph, source, target, policy, cut)).toBe(false)
}

it('a cut is as small as the smallest of all divisions of the graph, and parts the two', () => {
  const sizes = new Map<number, number>()
  fc.assert(
    fc.property(parted(9, 30), (scene) => {
      const cut = leastCut(
        { links: passableLinks(scene), isOpen: () => false },
        scene.source,
        scene.target,
        scene.policy,
      )
      expectLeast(scene, cut as string[])
      sizes.set(cut?.length ?? 0, (sizes.get(cut?.length ?? 0) ?? 0) + 1)
    }),
    { numRuns: 4_000 },
  )
  // Not all of them nothing, or one.
  expect([...sizes].filter(([size, count]) => size >= 2 && count > 50).length).toBeGreaterThan(1)
})

it('from a graph that is known in part it is the same, or none', () => {
  let told = 0
  let untold = 0
  const scene = parted(9, 24).chain((each) =>
    fc.tuple(fc.constant(each), fc.subarray(each.graph.entities.map(({ id }) => id))),
  )
  fc.assert(
    fc.property(scene, ([each, some]) => {
      const looked = new Set([each.source, each.target, ...some])
      const links = passableLinks(each).filter(({ subject, object }) => looked.has(subject) || looked.has(object))
      const cut = leastCut({ links, isOpen: (id) => !looked.has(id) }, each.source, each.target, each.policy)
      if (cut === null) untold++
      else {
        if (looked.size < each.graph.entities.length) told++
        expectLeast(each, cut)
      }
    }),
    { numRuns: 4_000 },
  )
  expect(told).toBeGreaterThan(500)
  expect(untold).toBeGreaterThan(50)
})

const weights = fc.array(fc.constantFrom(1, 2, 5, 1_000), { minLength: 3, maxLength: 9 })

function search({ policy }: Parted, end: (id: string) => any, [source, target]: [string, string], mostLinks = 1_000) {
  return {
    from: end(source),
    to: end(target),
    policy,
    remainders: new Map(),
    mostLinks,
    mostLinksOfOne: 1_000,
    until: Number.POSITIVE_INFINITY,
  }
}

it('going out from both ends finds it, whatever the weights make it look at', async () => {
  await fc.assert(
    fc.asyncProperty(parted(9, 24), weights, async (scene, weigh) => {
      const { expand, end } = memory(scene.graph, weigh)
      const found = await findCut(expand, search(scene, end, [scene.source, scene.target]))
      expect(found.stoppedBy).toBeNull()
      expectLeast(scene, found.claims as string[])
    }),
    { numRuns: 2_000 },
  )
})

it('when a bound stops it, it says so, or had the cut before', async () => {
  let stopped = 0
  await fc.assert(
    fc.asyncProperty(parted(9, 24), weights, fc.integer({ min: 1, max: 12 }), async (scene, weigh, most) => {
      const { expand, end } = memory(scene.graph, weigh)
      const found = await findCut(expand, search(scene, end, [scene.source, scene.target], most))
      if (found.claims) expectLeast(scene, found.claims)
      else {
        stopped++
        expect(found.stoppedBy).toBe('links')
      }
    }),
    { numRuns: 1_500 },
  )
  expect(stopped).toBeGreaterThan(300)
})
