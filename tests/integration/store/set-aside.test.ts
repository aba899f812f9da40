/** Rows that are retracted by hand: what follows at once, what stays known, and what loads make of them. */
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
import { select } from '../../../server/store/selection.ts'
import { lastMoment } from '../../support/last-moment.ts'
import { CLAIMS, SMALL_DATASET } from '../../support/small-dataset.ts'
import { claimStates, differences } from './claim-states.ts'
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

const retract = (...objects: string[]) => setAside(graph, { action: 'retract', objects, because: 'a test' })
const bringBack = (...objects: string[]) => reinstate(graph, { objects, because: null })
const load = (dataset: Dataset = SMALL_DATASET) => applyDataset(graph, dataset)
const offences = () => checkGraph(graph, { kinds: KINDS, predicates: PREDICATES })

function withClaim(id: string, change: (claim: ClaimRow) => ClaimRow): Dataset {
  return { ...SMALL_DATASET, claims: CLAIMS.map((claim) => (claim.id === id ? change(claim) : claim)) }
}

async function statusOf(id: string, knownAt: string | null = null) {
  const [row] = await neo4jReadStore(graph).select(
    { from: 'ids', type: 'Claim', ids: [id] },
    select('status', 'origins'),
    {
      quotes: false,
      clocks: { validAt: null, knownAt },
    },
  )
  return row?.object
}

async function revision() {
  const [row] = await read(graph, {
    text: 'MATCH (m:Meta) MATCH (r:Revision {number: m.revision}) RETURN r.number AS number, r.action AS action, r.objects AS objects, r.because AS because',
  })
  return row
}

test('a retracted claim goes with its stances and its link; its rivals settle, and what was known before stays known', async () => {
  const moment = await lastMoment(graph)
  const before = await claimStates(graph)
  const report = await retract('c-because')
  expect(report).toMatchObject({
    action: 'retract',
    dryRun: false,
    unchanged: [],
    rows: [
      { type: 'claim', id: 'c-because' },
      { type: 'stance', id: 'c-because.1' },
    ],
    claims: [
      {
        id: 'c-because',
        summary: 'Claim because',
        before: { status: 'disputed', origins: 1 },
        after: null,
        link: { type: 'HAS_CAUSE', from: 'e-arrest', to: 'e-bodies' },
      },
      {
        id: 'c-victim',
        before: { status: 'disputed', origins: 1 },
        after: { status: 'asserted', origins: 1 },
        link: { type: 'VICTIM', from: 'e-arrest', to: 'e-victim' },
      },
    ],
  })
  expect(report.claims).toEqual(differences(before, await claimStates(graph)))
  expect(await statusOf('c-because')).toBeUndefined()
  expect(await statusOf('c-because', moment)).toMatchObject({ status: 'disputed' })
  expect(await statusOf('c-victim', moment)).toMatchObject({ status: 'disputed' })
  expect(await revision()).toEqual({
    number: report.revision,
    action: 'retract',
    objects: ['c-because'],
    because: 'a test',
  })
  expect(await offences()).toEqual([])
})

test.each([
  ['a denial', 'c-supplies.2', 'c-supplies', { status: 'asserted', origins: 1 }],
  [
    'the only assertion, with the wholesale denial that stood on it',
    'c-found.1',
    'c-found',
    { status: 'unsupported', origins: 0 },
  ],
  ['a wholesale denial', 'r-finding', 'c-found', { status: 'asserted', origins: 1 }],
])('%s is retracted, and its claim settles', async (_, stance, claim, after) => {
  const before = await claimStates(graph)
  const { claims } = await retract(stance)
  expect(claims).toMatchObject([{ id: claim, after }])
  expect(claims).toEqual(differences(before, await claimStates(graph)))
  expect(await statusOf(claim)).toMatchObject(after)
  expect(await offences()).toEqual([])
})

test('a dry run tells the same and writes nothing, both ways', async () => {
  const decision = { action: 'retract', objects: ['c-found', 'c-supplies.2'], because: null } as const
  const loaded = await completeGraph(graph)
  const dry = await setAside(graph, decision, { dryRun: true })
  expect(await completeGraph(graph)).toEqual(loaded)
  const done = await setAside(graph, decision)
  expect(dry).toEqual({ ...done, dryRun: true, revision: done.revision - 1 })

  const retracted = await completeGraph(graph)
  const dryBack = await reinstate(graph, { objects: decision.objects, because: null }, { dryRun: true })
  expect(await completeGraph(graph)).toEqual(retracted)
  const back = await bringBack(...decision.objects)
  expect(dryBack).toEqual({ ...back, dryRun: true, revision: back.revision - 1 })
})

describe('once more', () => {
  test('what is retracted already is told, and nothing is written', async () => {
    const { revision: after } = await retract('c-because', 'c-supplies.2')
    const whole = await completeGraph(graph)
    expect(await retract('c-because', 'c-supplies.2')).toMatchObject({
      rows: [],
      claims: [],
      unchanged: ['c-because', 'c-supplies.2'],
      revision: after,
    })
    expect(await completeGraph(graph)).toEqual(whole)
    expect(await retract('c-because', 'c-faces')).toMatchObject({
      unchanged: ['c-because'],
      rows: [{ id: 'c-faces' }, { id: 'c-faces.1' }],
    })
    expect(await bringBack('c-tool')).toMatchObject({ rows: [], unchanged: ['c-tool'] })
  })

  test.each([
    ['retracts', () => retract('c-because', 'c-nobody')],
    ['brings back', () => bringBack('c-nobody.1')],
    ['withdraws', () => setAside(graph, { action: 'withdraw', objects: ['e-acme'], because: null })],
  ])('an id that names nothing of the kind is refused before anything is written: %s', async (_, decide) => {
    const whole = await completeGraph(graph)
    await expect(decide()).rejects.toMatchObject({ code: 'NOT_FOUND', detail: { field: 'ids' } })
    expect(await completeGraph(graph)).toEqual(whole)
  })

  test('what a load retracted is not brought back by hand, nor a stance without its claim', async () => {
    await load({ ...SMALL_DATASET, claims: CLAIMS.filter(({ id }) => id !== 'c-faces') })
    await retract('c-because')
    await expect(bringBack('c-faces')).rejects.toMatchObject({ code: 'CONFLICT', detail: { field: 'ids' } })
    await expect(bringBack('c-because.1')).rejects.toMatchObject({
      code: 'CONFLICT',
      detail: { accepted: expect.stringContaining('c-because') as string },
    })
  })
})

test('what is brought back says what it said, as new versions', async () => {
  const before = await currentGraph(graph)
  const state = await claimStates(graph)
  await retract('c-because', 'c-found', 'c-supplies.2', 'c-tool')
  const set = await claimStates(graph)
  const report = await bringBack('c-because', 'c-found', 'c-supplies.2', 'c-tool')
  expect(report.claims).toEqual(differences(set, await claimStates(graph)))
  expect(await claimStates(graph)).toEqual(state)
  expect(await currentGraph(graph)).toEqual(before)
  expect(await offences()).toEqual([])
  const again = await load()
  expect([again.changes, again.heldBack]).toEqual([[], []])
})

test('two rivals that both went come back with what parts them, in either order', async () => {
  const before = await currentGraph(graph)
  for (const order of [
    ['c-because', 'c-victim'],
    ['c-victim', 'c-because'],
  ]) {
    await retract('c-because', 'c-victim')
    expect(await offences()).toEqual([])
    for (const id of order) await bringBack(id)
    expect(await currentGraph(graph)).toEqual(before)
    expect(await offences()).toEqual([])
  }
})

test('a stance waits for its claim', async () => {
  await retract('c-supplies.2')
  await retract('c-supplies')
  expect(await bringBack('c-supplies.2')).toMatchObject({ rows: [], unchanged: ['c-supplies.2'] })
  expect(await bringBack('c-supplies')).toMatchObject({ rows: [{ id: 'c-supplies' }, { id: 'c-supplies.1' }] })
  expect(await statusOf('c-supplies')).toMatchObject({ status: 'asserted' })
  expect(await bringBack('c-supplies.2')).toMatchObject({ claims: [{ after: { status: 'disputed' } }] })
  expect(await offences()).toEqual([])
})

describe('at the next load', () => {
  test('what is unchanged stays retracted, its stances too, and it is told; the rest loads', async () => {
    await retract('c-because', 'c-supplies.2', 'r-finding')
    const heldBack = ['c-because', 'c-because.1', 'c-supplies.2', 'r-finding']
    const again = await load()
    expect([again.changes, again.heldBack]).toEqual([[], heldBack])
    const changed = await load(withClaim('c-faces', (claim) => ({ ...claim, note: 'new' })))
    expect(changed.changes).toMatchObject([{ id: 'c-faces', change: 'superseded' }])
    expect((await load(withClaim('c-faces', (claim) => ({ ...claim, note: 'new' })))).heldBack).toEqual(heldBack)
    expect(await statusOf('c-because')).toBeUndefined()
    expect(await statusOf('c-supplies')).toMatchObject({ status: 'asserted' })
    expect(await offences()).toEqual([])
  })

  test('a row whose content changed is restored, a claim with its stances', async () => {
    await retract('c-because', 'c-supplies.2')
    const note = 'corrected'
    const { changes, heldBack } = await load({
      ...SMALL_DATASET,
      claims: CLAIMS.map((claim) =>
        claim.id === 'c-because'
          ? { ...claim, note }
          : { ...claim, stances: claim.stances.map((row) => (row.id === 'c-supplies.2' ? { ...row, note } : row)) },
      ),
    })
    expect(changes.map(({ id, change }) => [id, change]).sort()).toEqual([
      ['c-because', 'restored'],
      ['c-because.1', 'restored'],
      ['c-supplies.2', 'restored'],
    ])
    expect(heldBack).toEqual([])
    expect(await statusOf('c-victim')).toMatchObject({ status: 'disputed' })
    expect(await offences()).toEqual([])
  })

  test('claims of other folders may go on to contradict what is held back', async () => {
    const [first] = CLAIMS
    const other: Dataset = {
      name: 'other',
      entities: [],
      rejections: [],
      claims: [
        {
          ...(first as ClaimRow),
          id: 'c-other',
          contradicts: ['c-faces'],
          stances: (first as ClaimRow).stances.map((row) => ({ ...row, id: 'c-other.1' })),
        },
      ],
    }
    await load(other)
    await retract('c-faces')
    expect(await statusOf('c-other')).toMatchObject({ status: 'asserted' })
    expect((await load(other)).changes).toEqual([])
    const [row] = other.claims
    await load({ ...other, claims: [{ ...(row as ClaimRow), note: 'new' }] })
    expect(await offences()).toEqual([])
    await bringBack('c-faces')
    expect(await statusOf('c-other')).toMatchObject({ status: 'disputed' })
    expect(await offences()).toEqual([])
  })
})
