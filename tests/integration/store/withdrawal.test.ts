/** The preview of a withdrawal equals what then happens: for the documents of the seed, and on random datasets. */
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { KINDS, PREDICATES } from '../../../server/model/ontology/generated/ontology.ts'
import { loadSeed } from '../../../server/services/seed/load-seed.ts'
import { checkGraph } from '../../../server/store/neo4j/check/check-graph.ts'
import type { Graph } from '../../../server/store/neo4j/driver.ts'
import { read } from '../../../server/store/neo4j/run-query.ts'
import { setAside } from '../../../server/store/neo4j/set-aside/set-aside.ts'
import { applyDataset } from '../../../server/store/neo4j/write/apply-dataset.ts'
import { arbitraryDataset } from './arbitrary-dataset.ts'
import { claimStates, differences } from './claim-states.ts'
import { decideEach, everyDocument } from './decide-each.ts'
import { emptyGraph, storeGraph } from './store-graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await storeGraph()
})
afterAll(() => graph.close())

async function documents(...slugs: string[]): Promise<string[]> {
  const rows = await read<{ id: string }>(graph, {
    text: 'MATCH (d:Document) WHERE d.slug IN $slugs RETURN d.id AS id ORDER BY id',
    parameters: { slugs },
  })
  expect(rows).toHaveLength(slugs.length)
  return rows.map(({ id }) => id)
}

test(
  'documents of the seed: an article, a leak, a video, and one that nothing rests on',
  { timeout: 600_000 },
  async () => {
    await emptyGraph(graph)
    await applyDataset(graph, loadSeed(fileURLToPath(new URL('../../../graph-seed', import.meta.url))).dataset)
    const outcomes = await decideEach(
      graph,
      'withdraw',
      await documents('azattyk-ky', 'geedge-leak', 'bokaev-video', 'azattyk-asia-russian-original'),
      [
        { from: { ids: ['target-ai'] }, to: { kinds: ['PublicBody'] }, policy: { maxHops: 2 } },
        {
          from: { ids: ['bokaev-detention'] },
          to: { ids: ['ministry-of-internal-affairs-kz'] },
          policy: { inferred: true },
        },
        {
          from: { ids: ['target-ai'] },
          to: { kinds: ['PublicBody'], places: ['kazakhstan'] },
          policy: {
            maxHops: 2,
            setAside: ['target-ai', 'target-ai-representatives'],
            statuses: ['asserted', 'disputed', 'denied'],
          },
        },
      ],
    )
    const values = [...outcomes.values()]
    // Otherwise nothing was proved.
    expect(values.filter(({ report }) => report.claims.length > 0).length).toBeGreaterThan(2)
    expect(values.some(({ pathsChanged }) => pathsChanged > 0)).toBe(true)
  },
)

test('documents of random datasets, one after another and undone', { timeout: 600_000 }, async () => {
  const every = { maxHops: 3, statuses: ['asserted', 'disputed', 'denied', 'unsupported'] } as const
  await fc.assert(
    fc.asyncProperty(arbitraryDataset, async (dataset) => {
      await emptyGraph(graph)
      await applyDataset(graph, dataset)
      await decideEach(graph, 'withdraw', await everyDocument(graph), [
        { from: { kinds: ['Company'] }, to: { kinds: ['Organization', 'PublicBody'] }, policy: every },
        { from: { kinds: ['Company'] }, to: { kinds: ['PublicBody'] }, policy: { minOrigins: 1 } },
      ])
    }),
    { numRuns: Number(process.env.WITHDRAWAL_RUNS ?? 2), endOnFailure: true },
  )
})

test('two documents that share a claim: what the first leaves, the second takes', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDataset, async (dataset) => {
      await emptyGraph(graph)
      await applyDataset(graph, dataset)
      for (const document of await everyDocument(graph)) {
        const before = await claimStates(graph)
        const decision = { action: 'withdraw', objects: [document], because: 'all of them' } as const
        const dry = await setAside(graph, decision, { dryRun: true })
        const done = await setAside(graph, decision)
        expect({ ...done, dryRun: true, revision: dry.revision }).toEqual(dry)
        expect(dry.claims).toEqual(differences(before, await claimStates(graph)))
      }
      const states = [...(await claimStates(graph)).values()]
      expect(states.filter(({ status }) => status !== 'unsupported')).toEqual([])
      expect(await checkGraph(graph, { kinds: KINDS, predicates: PREDICATES })).toEqual([])
      const again = await applyDataset(graph, dataset)
      expect(again.changes).toEqual([])
    }),
    { numRuns: Number(process.env.WITHDRAWAL_RUNS ?? 2), endOnFailure: true },
  )
})
