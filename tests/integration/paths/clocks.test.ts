/** Paths as known at a moment are those that were found at that moment, whatever happened to the graph since. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Dataset } from '../../../server/model/dataset.ts'
import { findPaths, type FoundPaths } from '../../../server/services/paths/find-paths.ts'
import type { Graph } from '../../../server/store/neo4j/driver.ts'
import { neo4jPathStore } from '../../../server/store/neo4j/paths/path-store.ts'
import { applyDataset } from '../../../server/store/neo4j/write/apply-dataset.ts'
import { lastMoment } from '../../support/last-moment.ts'
import { arbitraryDataset } from '../store/arbitrary-dataset.ts'
import { emptyGraph, storeGraph } from '../store/store-graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await storeGraph()
})
afterAll(() => graph.close())

const SEED = Number(process.env.PATHS_SEED ?? Math.floor(Math.random() * 2 ** 31))
const RUNS = Number(process.env.PATHS_HISTORY_RUNS ?? 12)

/** Some are classes, and not always. */
const withClasses = fc
  .tuple(arbitraryDataset, fc.uniqueArray(fc.constantFrom<string>('e-a', 'e-b', 'e-c', 'e-d', 'e-e'), { maxLength: 2 }))
  .map(([dataset, classes]): Dataset => ({
    ...dataset,
    entities: dataset.entities.map((row) => ({ ...row, generic: classes.includes(row.id) })),
  }))

const ENDS = [
  { from: { kinds: ['Company'] }, to: { kinds: ['PublicBody'] } },
  { from: { kinds: ['Organization'] }, to: { kinds: ['Company', 'Organization'] } },
  { from: { ids: ['e-a'] }, to: { ids: ['e-b'] } },
  { from: { ids: ['e-c'] }, to: { kinds: ['PublicBody'], places: ['e-d'] } },
] as const

async function answers(knownAt: string | null): Promise<unknown[]> {
  const policy = {
    statuses: ['asserted', 'disputed', 'denied', 'unsupported'] as const,
    modalities: ['actual', 'planned'] as const,
    knownAt,
  }
  return Promise.all(
    ENDS.map((ends) =>
      findPaths(
        { store: neo4jPathStore(graph), bounds: { milliseconds: 60_000 } },
        { ...ends, policy, first: 25 },
      ).then(
        ({ paths, complete }: FoundPaths) => ({ complete, paths }),
        ({ code, message }: { code: string; message: string }) => ({ code, message }),
      ),
    ),
  )
}

test(`paths as known then are those found then (seed ${SEED})`, { timeout: 600_000 }, async () => {
  let found = 0
  let past = 0
  await fc.assert(
    fc.asyncProperty(fc.array(withClasses, { minLength: 2, maxLength: 4 }), async (datasets) => {
      await emptyGraph(graph)
      const recorded: { moment: string; answers: unknown[] }[] = []
      for (const dataset of datasets) {
        await applyDataset(graph, dataset)
        recorded.push({ moment: await lastMoment(graph), answers: await answers(null) })
      }
      for (const { moment, answers: then } of recorded) {
        const again = await answers(moment)
        expect(again).toEqual(then)
        found += (then as { paths?: unknown[] }[]).reduce((sum, { paths = [] }) => sum + paths.length, 0)
        if (JSON.stringify(then) !== JSON.stringify(recorded.at(-1)?.answers)) past++
      }
    }),
    { numRuns: RUNS, seed: SEED },
  )
  // The histories are worth the while: there are paths, and other ones at other moments.
  expect(found).toBeGreaterThan(0)
  expect(past).toBeGreaterThan(0)
})
