/** As known at a moment, the graph answers what it answered at that moment, whatever was written since. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reinstate } from '../../../server/store/neo4j/set-aside/reinstate.ts'
import { setAside } from '../../../server/store/neo4j/set-aside/set-aside.ts'
import { applyDataset } from '../../../server/store/neo4j/write/apply-dataset.ts'
import { type TestApp, testApp } from '../../support/app.ts'
import { lastMoment } from '../../support/last-moment.ts'
import { arbitraryDataset } from '../store/arbitrary-dataset.ts'
import { everyDocument } from '../store/decide-each.ts'
import { emptyGraph } from '../store/store-graph.ts'
import { answers } from './recorded-answers.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.stop())

/** A dataset, and whether a document is downgraded after it is loaded, or is no longer. */
const step = fc.record({ dataset: arbitraryDataset, pick: fc.nat(), downgrades: fc.boolean() })
const history = fc.array(step, { minLength: 2, maxLength: 3 })

test('knownAt answers what was answered then, for random histories', { timeout: 900_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      await emptyGraph(app.graph)
      const recorded = new Map<string, Record<string, unknown>>()
      for (const { dataset, pick, downgrades } of steps) {
        await applyDataset(app.graph, dataset)
        const documents = await everyDocument(app.graph)
        const objects = documents.slice(pick % (documents.length + 1)).slice(0, 1)
        if (downgrades) await setAside(app.graph, { action: 'downgrade', objects, because: 'a test' })
        else await reinstate(app.graph, { objects: documents, because: null })
        recorded.set(await lastMoment(app.graph), await answers(app, null))
      }
      for (const [moment, then] of recorded) expect(await answers(app, moment)).toEqual(then)
    }),
    { numRuns: Number(process.env.KNOWN_AT_RUNS ?? 2), endOnFailure: true },
  )
})
