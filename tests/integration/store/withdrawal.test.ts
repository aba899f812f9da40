/** The preview of a withdrawal equals what then happens: for the documents of the seed, and on random datasets. */
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { KINDS, PREDICATES } from '../../../server/model/ontology/generated/ontology.ts'
import type { PathRequest } from '../../../server/model/paths/request.ts'
import { previewWithdrawal } from '../../../server/services/decisions/preview-withdrawal.ts'
import { PATH_BOUNDS } from '../../../server/services/paths/path-bounds.ts'
import { findPaths } from '../../../server/services/paths/find-paths.ts'
import { loadSeed } from '../../../server/services/seed/load-seed.ts'
import { checkGraph } from '../../../server/store/neo4j/check/check-graph.ts'
import type { Graph } from '../../../server/store/neo4j/driver.ts'
import { neo4jPathStore } from '../../../server/store/neo4j/paths/path-store.ts'
import { neo4jReadStore } from '../../../server/store/neo4j/read-store.ts'
import { read } from '../../../server/store/neo4j/run-query.ts'
import { reinstate } from '../../../server/store/neo4j/set-aside/reinstate.ts'
import { neo4jDecisionPreviews, setAside } from '../../../server/store/neo4j/set-aside/set-aside.ts'
import { applyDataset } from '../../../server/store/neo4j/write/apply-dataset.ts'
import { arbitraryDataset } from './arbitrary-dataset.ts'
import { claimStates, differences } from './claim-states.ts'
import { emptyGraph, storeGraph } from './store-graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await storeGraph()
})
afterAll(() => graph.close())

const options = { quotes: false }

/** Withdraws each document by itself; @returns what changed, by document */
async function withdrawEach(documents: readonly string[], questions: readonly PathRequest[]) {
  const store = neo4jPathStore(graph)
  const deps = {
    store: neo4jReadStore(graph),
    paths: store,
    decisions: neo4jDecisionPreviews(graph),
    bounds: PATH_BOUNDS,
  }
  const found = () => Promise.all(questions.map((question) => findPaths({ store }, { ...question, first: 25 })))
  const outcomes = new Map<string, { claims: number; pathsChanged: number }>()
  for (const document of documents) {
    const [before, paths] = [await claimStates(graph), await found()]
    const writes: string[] = []
    const stop = graph.observe(({ mode, text }) => mode === 'write' && writes.push(text))
    const preview = await previewWithdrawal(deps, document, questions, options)
    stop()
    expect(writes, document).toEqual([])

    const decision = { action: 'withdraw', objects: [document], because: null } as const
    const report = await setAside(graph, decision)
    expect(report, document).toEqual({ ...preview.report, dryRun: false, revision: report.revision })
    const after = await claimStates(graph)
    expect(preview.report.claims, document).toEqual(differences(before, after))
    expect(
      preview.paths.map((each) => each.before.paths),
      document,
    ).toEqual(paths.map((each) => each.paths))
    expect(
      preview.paths.map((each) => each.after.paths),
      document,
    ).toEqual((await found()).map((each) => each.paths))
    expect(await stancesThatRestOn(document), document).toEqual([])
    // It reads everything: once is enough for a graph.
    if (document === documents.at(-1))
      expect(await checkGraph(graph, { kinds: KINDS, predicates: PREDICATES }), document).toEqual([])

    const back = await reinstate(graph, { objects: [document], because: null })
    expect(back.rows, document).toEqual(report.rows)
    expect(await claimStates(graph), document).toEqual(before)
    outcomes.set(document, {
      claims: report.claims.length,
      pathsChanged: preview.paths.reduce(
        (sum, { vanishing, appearing, weaker, stronger }) =>
          sum + vanishing.length + appearing.length + weaker.length + stronger.length,
        0,
      ),
    })
  }
  return outcomes
}

async function stancesThatRestOn(document: string) {
  return await read(graph, {
    text: 'MATCH (s:Stance) WHERE s.retractedAt IS NULL AND $document IN [s.documentId, s.basisId] RETURN s.id AS id',
    parameters: { document },
  })
}

async function documents(...slugs: string[]): Promise<string[]> {
  const rows = await read<{ id: string }>(graph, {
    text: 'MATCH (d:Document) WHERE d.slug IN $slugs RETURN d.id AS id ORDER BY id',
    parameters: { slugs },
  })
  expect(rows).toHaveLength(slugs.length)
  return rows.map(({ id }) => id)
}

async function everyDocument(): Promise<string[]> {
  const rows = await read<{ id: string }>(graph, {
    text: 'MATCH (d:Document) WHERE d.retractedAt IS NULL RETURN d.id AS id ORDER BY id',
  })
  return rows.map(({ id }) => id)
}

test(
  'documents of the seed: an article, a leak, a video, and one that nothing rests on',
  { timeout: 600_000 },
  async () => {
    await emptyGraph(graph)
    await applyDataset(graph, loadSeed(fileURLToPath(new URL('../../../graph-seed', import.meta.url))).dataset)
    const outcomes = await withdrawEach(
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
    expect(values.filter(({ claims }) => claims > 0).length).toBeGreaterThan(2)
    expect(values.some(({ pathsChanged }) => pathsChanged > 0)).toBe(true)
  },
)

test('documents of random datasets, one after another and undone', { timeout: 600_000 }, async () => {
  const every = { maxHops: 3, statuses: ['asserted', 'disputed', 'denied', 'unsupported'] } as const
  await fc.assert(
    fc.asyncProperty(arbitraryDataset, async (dataset) => {
      await emptyGraph(graph)
      await applyDataset(graph, dataset)
      await withdrawEach(await everyDocument(), [
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
      for (const document of await everyDocument()) {
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
