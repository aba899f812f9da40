/** As known at a moment, the graph answers what it answered at that moment, whatever was written since. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applyDataset } from '../../../server/store/neo4j/write/apply-dataset.ts'
import { type TestApp, testApp } from '../../support/app.ts'
import { arbitraryDataset } from '../store/arbitrary-dataset.ts'
import { emptyGraph } from '../store/store-graph.ts'
import { answers, lastMoment } from './recorded-answers.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.stop())

const history = fc.array(arbitraryDataset, { minLength: 2, maxLength: 3 })

test('knownAt answers what was answered then, for random histories', { timeout: 900_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(history, async (datasets) => {
      await emptyGraph(app.graph)
      const recorded = new Map<string, Record<string, unknown>>()
      for (const dataset of datasets) {
        await applyDataset(app.graph, dataset)
        recorded.set(await lastMoment(app), await answers(app, null))
      }
      for (const [moment, then] of recorded) expect(await answers(app, moment)).toEqual(then)
    }),
    { numRuns: Number(process.env.KNOWN_AT_RUNS ?? 2), endOnFailure: true },
  )
})
