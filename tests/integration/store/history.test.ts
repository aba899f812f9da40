/** However a graph came to hold a dataset, it says the same as one that was loaded with it at once, and remembers what it said before. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Dataset } from '../../../server/model/dataset.ts'
import { KINDS, PREDICATES } from '../../../server/model/ontology/generated/ontology.ts'
import { checkGraph } from '../../../server/store/neo4j/check/check-graph.ts'
import type { Graph } from '../../../server/store/neo4j/driver.ts'
import { read } from '../../../server/store/neo4j/run-query.ts'
import { applyDataset } from '../../../server/store/neo4j/write/apply-dataset.ts'
import { canonicalEntity } from '../../../server/store/neo4j/write/canonical.ts'
import { recallDataset } from '../../../server/store/neo4j/write/recall.ts'
import { lastMoment } from '../../support/last-moment.ts'
import { arbitraryDataset } from './arbitrary-dataset.ts'
import { currentGraph } from './snapshot.ts'
import { emptyGraph, storeGraph } from './store-graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await storeGraph()
})
afterAll(() => graph.close())

const history = fc.array(arbitraryDataset, { minLength: 1, maxLength: 4 })

test(
  'any history ends in the state of its last dataset, keeps every rule, and can be read back',
  { timeout: 600_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.constantFrom(20_000, 4), async (datasets, chunkRows) => {
        await emptyGraph(graph)
        const moments: string[] = []
        for (const dataset of datasets) {
          await applyDataset(graph, dataset, { chunkRows })
          moments.push(await lastMoment(graph))
        }
        expect(await checkGraph(graph, { kinds: KINDS, predicates: PREDICATES })).toEqual([])
        const revision = await revisionOf(graph)
        const again = await applyDataset(graph, datasets.at(-1) as Dataset)
        expect([again.changes, again.revision]).toEqual([[], revision])
        for (const [index, moment] of moments.entries()) {
          expect(await recallDataset(graph, 'seed', moment)).toEqual(inOrder(datasets[index] as Dataset))
        }
        const grown = await currentGraph(graph)

        await emptyGraph(graph)
        await applyDataset(graph, datasets.at(-1) as Dataset)
        expect(await currentGraph(graph)).toEqual(grown)
      }),
      { numRuns: Number(process.env.STORE_HISTORY_RUNS ?? 6) },
    )
  },
)

/** As it is recalled: rows by their ids, lists in canonical order. */
function inOrder({ name, entities, claims, rejections }: Dataset): Dataset {
  const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
    [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    name,
    entities: byId(entities).map(canonicalEntity),
    claims: byId(claims).map((claim) => ({ ...claim, stances: byId(claim.stances) })),
    rejections: byId(rejections),
  }
}

async function revisionOf(on: Graph): Promise<number> {
  const [row] = await read<{ revision: number }>(on, {
    text: "MATCH (m:Meta {key: 'graph'}) RETURN m.revision AS revision",
  })
  return row?.revision ?? 0
}
