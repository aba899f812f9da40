/** A downgraded document: its stances stay and do not count, the preview equals what happens, and it can be undone. */
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ClaimRow, Dataset } from '../../../server/model/dataset.ts'
import { KINDS, PREDICATES } from '../../../server/model/ontology/generated/ontology.ts'
import { checkGraph } from '../../../server/store/neo4j/check/check-graph.ts'
import type { Graph } from '../../../server/store/neo4j/driver.ts'
import { neo4jReadStore } from '../../../server/store/neo4j/read-store.ts'
import { read } from '../../../server/store/neo4j/run-query.ts'
import { reinstate } from '../../../server/store/neo4j/set-aside/reinstate.ts'
import { setAside } from '../../../server/store/neo4j/set-aside/set-aside.ts'
import { applyDataset } from '../../../server/store/neo4j/write/apply-dataset.ts'
import { field, select } from '../../../server/store/selection.ts'
import { lastMoment } from '../../support/last-moment.ts'
import { operatorsOf } from '../../support/plan.ts'
import { CLAIMS, ENTITIES, SMALL_DATASET } from '../../support/small-dataset.ts'
import { arbitraryDataset } from './arbitrary-dataset.ts'
import { claimStates, differences } from './claim-states.ts'
import { decideEach, everyDocument } from './decide-each.ts'
import { completeGraph, currentGraph } from './snapshot.ts'
import { emptyGraph, storeGraph } from './store-graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await storeGraph()
})
beforeEach(async () => {
  await emptyGraph(graph)
  await applyDataset(graph, SMALL_DATASET)
})
afterAll(() => graph.close())

const downgrade = (...objects: string[]) => setAside(graph, { action: 'downgrade', objects, because: 'a test' })
const withdraw = (...objects: string[]) => setAside(graph, { action: 'withdraw', objects, because: null })
const bringBack = (...objects: string[]) => reinstate(graph, { objects, because: null })
const offences = () => checkGraph(graph, { kinds: KINDS, predicates: PREDICATES })

/** A claim, and its stances by whether they count. */
async function claimOf(id: string, knownAt: string | null = null) {
  const [row] = await neo4jReadStore(graph).select(
    { from: 'ids', type: 'Claim', ids: [id] },
    select('status', 'origins', field('stances', select('id', 'counts'))),
    { quotes: false, clocks: { validAt: null, knownAt } },
  )
  return row?.object
}

async function documentOf(id: string, knownAt: string | null = null) {
  const [row] = await neo4jReadStore(graph).select(
    { from: 'ids', type: 'Entity', ids: [id] },
    select(field('downgraded', select('at', 'reason'))),
    { quotes: false, clocks: { validAt: null, knownAt } },
  )
  return row?.object.downgraded
}

/** Ids of the current stances that count. */
async function counting(): Promise<string[]> {
  const ids = (
    await read<{ id: string }>(graph, { text: 'MATCH (s:Stance) WHERE s.retractedAt IS NULL RETURN s.id AS id' })
  ).map(({ id }) => id)
  const rows = await neo4jReadStore(graph).select({ from: 'ids', type: 'Stance', ids }, select('id', 'counts'), {
    quotes: false,
  })
  return rows.flatMap(({ object }) => (object.counts === true ? (object.id as string) : [])).sort()
}

test('the preview equals what happens, and reinstating gives the very earlier answers', async () => {
  const before = await currentGraph(graph)
  const outcomes = await decideEach(graph, 'downgrade', await everyDocument(graph), [
    { from: { ids: ['acme'] }, to: { ids: ['ministry'] } },
    { from: { ids: ['acme'] }, to: { kinds: ['PublicBody'] }, policy: { minOrigins: 1 } },
    { from: { ids: ['land'] }, to: { ids: ['acme'] }, policy: { setAside: ['ministry'] } },
  ])
  expect([...outcomes].map(([id, { report, pathsChanged }]) => [id, report.claims.length, pathsChanged > 0])).toEqual([
    ['e-finding', 1, true],
    ['e-news', 12, true],
    ['e-original', 0, false],
  ])
  expect(await currentGraph(graph)).toEqual(before)
})

test(
  'random datasets: the same, and each claim is left with what a withdrawal leaves',
  { timeout: 300_000 },
  async () => {
    const every = { maxHops: 3, statuses: ['asserted', 'disputed', 'denied', 'unsupported'] } as const
    await fc.assert(
      fc.asyncProperty(arbitraryDataset, async (dataset) => {
        await emptyGraph(graph)
        await applyDataset(graph, dataset)
        const documents = await everyDocument(graph)
        const outcomes = await decideEach(graph, 'downgrade', documents, [
          { from: { kinds: ['Company'] }, to: { kinds: ['Organization', 'PublicBody'] }, policy: every },
        ])
        for (const document of documents) {
          const counted = await counting()
          const { claims } = await withdraw(document)
          expect(outcomes.get(document)?.report.claims).toEqual(claims)
          await bringBack(document)
          const { rows } = await downgrade(document)
          const still = await counting()
          expect(rows.map(({ id }) => id)).toEqual([document, ...counted.filter((id) => !still.includes(id))].sort())
          await bringBack(document)
        }
      }),
      { numRuns: Number(process.env.DOWNGRADE_RUNS ?? 1), endOnFailure: true },
    )
  },
)

test('stances stay, and do not count for status, origins or links; what was known before still counts them', async () => {
  const [moment, states] = [await lastMoment(graph), await claimStates(graph)]
  const report = await downgrade('e-finding')
  expect(report).toMatchObject({
    action: 'downgrade',
    rows: [
      { type: 'stance', id: 'c-found.1' },
      { type: 'document', id: 'e-finding' },
      { type: 'rejection', id: 'r-finding' },
    ],
    claims: [
      { id: 'c-found', before: { status: 'disputed', origins: 1 }, after: { status: 'unsupported', origins: 0 } },
    ],
    unchanged: [],
  })
  expect(report.claims).toEqual(differences(states, await claimStates(graph)))
  const stances = (counts: boolean) => [
    { id: 'c-found.1', counts },
    { id: 'r-finding', counts },
  ]
  expect(await claimOf('c-found')).toEqual({ status: 'unsupported', origins: 0, stances: stances(false) })
  expect(await claimOf('c-found', moment)).toEqual({ status: 'disputed', origins: 1, stances: stances(true) })
  const at = await lastMoment(graph)
  expect(await documentOf('e-finding')).toEqual({ at, reason: 'a test' })
  expect(await documentOf('e-finding', moment)).toBeNull()
  expect(await documentOf('e-news')).toBeNull()
  const [last] = await read(graph, {
    text: 'MATCH (m:Meta) MATCH (r:Revision {number: m.revision}) RETURN r.action AS action, r.objects AS objects, r.because AS because',
  })
  expect(last).toEqual({ action: 'downgrade', objects: ['e-finding'], because: 'a test' })
  expect(await offences()).toEqual([])

  await bringBack('e-finding')
  expect(await claimOf('c-found')).toEqual({ status: 'disputed', origins: 1, stances: stances(true) })
  expect(await claimOf('c-found', at)).toEqual({ status: 'unsupported', origins: 0, stances: stances(false) })
  expect(await documentOf('e-finding')).toBeNull()
  expect(await documentOf('e-finding', at)).toEqual({ at, reason: 'a test' })
  expect(await offences()).toEqual([])
})

test('whether a stance counts is looked up by the ids of its documents', async () => {
  const texts: string[] = []
  const stop = graph.observe(({ text }) => texts.push(text))
  await claimOf('c-found')
  stop()
  const asked = texts.filter((text) => text.includes('downgradedAt'))
  expect(asked).toHaveLength(1)
  for (const text of asked) {
    const operators = await operatorsOf(graph, text)
    expect(
      operators.some((name) => name.startsWith('NodeUniqueIndexSeek')),
      text,
    ).toBe(true)
    expect(operators.filter((name) => name.includes('Scan'))).toEqual([])
  }
})

test('a speaker’s earlier stance counts again where the later one stands in a downgraded document', async () => {
  const base = CLAIMS.find(({ id }) => id === 'c-found') as ClaimRow
  const [stance] = base.stances
  if (stance === undefined) throw new Error('no stance')
  const later = { ...stance, id: 'c-found.2', kind: 'denies' as const, date: '2025-11', basis: 'e-original' }
  const claims = CLAIMS.map((claim) => (claim === base ? { ...claim, stances: [stance, later] } : claim))
  await applyDataset(graph, { ...SMALL_DATASET, claims, rejections: [] })
  expect(await claimOf('c-found')).toMatchObject({ status: 'denied' })
  await downgrade('e-original')
  expect(await claimOf('c-found')).toMatchObject({ status: 'asserted', origins: 1 })
})

describe('at the next load', () => {
  test('it stays so, whatever of the document is loaded anew', async () => {
    await downgrade('e-finding')
    expect((await applyDataset(graph, SMALL_DATASET)).changes).toEqual([])
    const entities = ENTITIES.map((row) => (row.id === 'e-finding' ? { ...row, summary: { en: 'New' } } : row))
    expect((await applyDataset(graph, { ...SMALL_DATASET, entities })).changes).toMatchObject([
      { id: 'e-finding', change: 'superseded' },
    ])
    expect(await documentOf('e-finding')).toMatchObject({ reason: 'a test' })
    expect(await claimOf('c-found')).toMatchObject({ status: 'unsupported' })
    expect(await offences()).toEqual([])
  })

  test('a stance that comes later does not count either', async () => {
    await downgrade('e-original')
    const claims = CLAIMS.map((claim) =>
      claim.id === 'c-faces'
        ? { ...claim, stances: claim.stances.map((row) => ({ ...row, basis: 'e-original' })) }
        : claim,
    )
    await applyDataset(graph, { ...SMALL_DATASET, claims })
    expect(await claimOf('c-faces')).toMatchObject({ status: 'unsupported', origins: 0, stances: [{ counts: false }] })
    expect(await offences()).toEqual([])
    await bringBack('e-original')
    expect(await claimOf('c-faces')).toMatchObject({ status: 'asserted', origins: 1 })
  })

  test('a document that goes and comes back comes back as it was', async () => {
    await downgrade('e-original')
    const without: Dataset = {
      ...SMALL_DATASET,
      entities: ENTITIES.filter(({ id }) => id !== 'e-original').map((row) =>
        row.document ? { ...row, document: { ...row.document, derivedFrom: [] } } : row,
      ),
    }
    await applyDataset(graph, without)
    expect(await downgrade('e-original')).toMatchObject({ rows: [], unchanged: ['e-original'] })
    expect(await bringBack('e-original')).toMatchObject({ rows: [], unchanged: ['e-original'] })
    await applyDataset(graph, SMALL_DATASET)
    expect(await documentOf('e-original')).toMatchObject({ reason: 'a test' })
    expect(await offences()).toEqual([])
  })
})

describe('with other decisions', () => {
  test('one on a withdrawn document is refused, and nothing is written', async () => {
    await withdraw('e-finding')
    const whole = await completeGraph(graph)
    for (const dryRun of [true, false]) {
      const decision = { action: 'downgrade', objects: ['e-finding'], because: null } as const
      await expect(setAside(graph, decision, { dryRun })).rejects.toMatchObject({
        code: 'CONFLICT',
        detail: { accepted: expect.stringContaining('reinstate') as string },
      })
    }
    expect(await completeGraph(graph)).toEqual(whole)
  })

  test('a downgraded document can be withdrawn, which changes no status; reinstating it undoes both', async () => {
    const before = await currentGraph(graph)
    await downgrade('e-news')
    const { claims, rows } = await withdraw('e-news')
    expect([claims, rows.length]).toEqual([[], 14])
    expect(await offences()).toEqual([])
    const back = await bringBack('e-news')
    expect(back.rows).toEqual([...rows, { type: 'document', id: 'e-news' }].sort((a, b) => (a.id < b.id ? -1 : 1)))
    expect(await currentGraph(graph)).toEqual(before)
    expect(await offences()).toEqual([])
  })

  test('a stance that two downgraded documents keep from counting counts when both are reinstated', async () => {
    await downgrade('e-news')
    expect((await downgrade('e-finding')).rows).toEqual([{ type: 'document', id: 'e-finding' }])
    const { rows } = await bringBack('e-news')
    expect(rows.map(({ id }) => id)).not.toContain('c-found.1')
    expect(await claimOf('c-found')).toMatchObject({ status: 'unsupported' })
    expect((await bringBack('e-finding')).rows.map(({ id }) => id)).toEqual(['c-found.1', 'e-finding', 'r-finding'])
    expect(await claimOf('c-found')).toMatchObject({ status: 'disputed' })
  })

  test('what is downgraded already is told; only documents can be', async () => {
    await downgrade('e-news')
    const whole = await completeGraph(graph)
    expect(await downgrade('e-news')).toMatchObject({ rows: [], claims: [], unchanged: ['e-news'] })
    await expect(downgrade('e-acme')).rejects.toMatchObject({ code: 'NOT_FOUND', detail: { field: 'ids' } })
    await expect(downgrade('c-found')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await completeGraph(graph)).toEqual(whole)
  })
})
