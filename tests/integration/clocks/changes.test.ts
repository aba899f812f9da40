/** The log of changes: what the writers reported, in their order, and nothing else, however it is paged and whoever writes meanwhile. */
import fc from 'fast-check'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Dataset } from '../../../server/model/dataset.ts'
import { TEXTS, TEXTS_OF_ENTITY } from '../../../server/store/neo4j/changes/change-store.ts'
import { reinstate } from '../../../server/store/neo4j/set-aside/reinstate.ts'
import { setAside } from '../../../server/store/neo4j/set-aside/set-aside.ts'
import { applyDataset } from '../../../server/store/neo4j/write/apply-dataset.ts'
import { type TestApp, testApp } from '../../support/app.ts'
import { lastMoment } from '../../support/last-moment.ts'
import { operatorsOf } from '../../support/plan.ts'
import { CLAIMS, SMALL_DATASET } from '../../support/small-dataset.ts'
import { arbitraryDataset } from '../store/arbitrary-dataset.ts'
import { claimStates, differences } from '../store/claim-states.ts'
import { emptyGraph } from '../store/store-graph.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
beforeEach(() => emptyGraph(app.graph))
afterAll(() => app.stop())

interface Told {
  readonly at: string
  readonly kind: string
  readonly id: string
  readonly before?: unknown
  readonly after?: unknown
}

const FIELDS = 'at kind id before { status origins } after { status origins }'

async function page(since: string | null, first: number, fields = FIELDS, entity: string | null = null) {
  const { data, errors } = await app.query(
    `query ($since: String, $first: Int, $entity: ID) { changes(since: $since, first: $first, entity: $entity) { nodes { ${fields} } pageInfo { endCursor hasNextPage } } }`,
    { since, first, entity },
  )
  expect(errors).toBeUndefined()
  return data.changes as { nodes: Told[]; pageInfo: { endCursor: string; hasNextPage: boolean } }
}

/** Everything behind a place, page by page. */
async function log(
  since: string | null = null,
  first = 100,
  fields = FIELDS,
  entity: string | null = null,
): Promise<Told[]> {
  const all: Told[] = []
  for (let cursor = since; ;) {
    const { nodes, pageInfo } = await page(cursor, first, fields, entity)
    all.push(...nodes)
    cursor = pageInfo.endCursor
    if (!pageInfo.hasNextPage) return all
  }
}

const KIND = { added: 'created', superseded: 'superseded', retracted: 'retracted', restored: 'restored' } as const

/** What one write must tell: the rows that its report names, and the claims whose state is another. */
async function recorded(write: () => Promise<readonly { id: string; kind: string }[]>): Promise<Told[]> {
  const before = await claimStates(app.graph)
  const rows = await write()
  const changes = differences(before, await claimStates(app.graph))
  const at = await lastMoment(app.graph)
  const after = await claimStates(app.graph)
  const known = new Set(rows.map(({ id }) => id))
  const settled = changes.filter(({ id }) => !known.has(id)).map(({ id }) => ({ id, kind: 'statusChanged' }))
  const stateOf = (states: typeof before, id: string) => {
    const state = states.get(id)
    return state === undefined ? null : { status: state.status, origins: state.origins }
  }
  return [...rows, ...settled]
    .map(({ id, kind }) => ({ at, kind, id, before: stateOf(before, id), after: stateOf(after, id) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

const load = (dataset: Dataset) => async () => {
  const { changes } = await applyDataset(app.graph, dataset)
  return changes.map(({ id, change }) => ({ id, kind: KIND[change] }))
}
const retract = (object: string) => async () => {
  const { rows } = await setAside(app.graph, { action: 'retract', objects: [object], because: null })
  return rows.map(({ id }) => ({ id, kind: 'retracted' }))
}
const downgrade = (object: string) => async () => {
  const { rows } = await setAside(app.graph, { action: 'downgrade', objects: [object], because: null })
  return rows.filter(({ type }) => type === 'document').map(({ id }) => ({ id, kind: 'downgraded' }))
}
const regrade = (object: string) => async () => {
  const { rows } = await reinstate(app.graph, { objects: [object], because: null })
  return rows.filter(({ type }) => type === 'document').map(({ id }) => ({ id, kind: 'reinstated' }))
}
const bringBack = (object: string) => async () => {
  const { rows } = await reinstate(app.graph, { objects: [object], because: null })
  return rows.map(({ id }) => ({ id, kind: 'restored' }))
}

test(
  'what loads and decisions reported, whatever the size of a page and wherever it begins',
  { timeout: 600_000 },
  async () => {
    const datasets = fc.array(arbitraryDataset, { minLength: 2, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(datasets, fc.integer({ min: 1, max: 7 }), fc.nat(), async (history, size, pick) => {
        await emptyGraph(app.graph)
        const expected: Told[] = []
        for (const dataset of history) {
          expected.push(...(await recorded(load(dataset))))
          const claim = dataset.claims[pick % Math.max(1, dataset.claims.length)]
          if (claim === undefined) continue
          expected.push(...(await recorded(retract(claim.id))), ...(await recorded(bringBack(claim.id))))
          const document = claim.stances[0]?.document
          if (document === undefined) continue
          expected.push(...(await recorded(downgrade(document))), ...(await recorded(regrade(document))))
        }
        expect(await log()).toEqual(expected)
        const ids = ({ at, id, kind }: Told) => `${at} ${id} ${kind}`
        expect((await log(null, size, 'at kind id')).map(ids)).toEqual(expected.map(ids))
        const from = expected[pick % expected.length]
        if (from === undefined) return
        const behind = expected.filter(({ at }) => at > from.at)
        expect((await log(from.at, 100, 'at kind id')).map(ids)).toEqual(behind.map(ids))
      }),
      { numRuns: Number(process.env.CHANGES_RUNS ?? 2), endOnFailure: true },
    )
  },
)

test('each change shows what it is about, as it was known right after it, or before it went', async () => {
  await applyDataset(app.graph, SMALL_DATASET)
  const { endCursor } = (await page(await lastMoment(app.graph), 1)).pageInfo
  const [first] = CLAIMS
  await applyDataset(app.graph, {
    ...SMALL_DATASET,
    entities: SMALL_DATASET.entities.map((row) =>
      row.id === 'e-lab' ? { ...row, summary: { ...row.summary, en: 'The lab' } } : row,
    ),
    claims: CLAIMS.map((claim) =>
      claim === first ? { ...claim, summary: { ...claim.summary, en: 'Other words' } } : claim,
    ),
  })
  await setAside(app.graph, { action: 'retract', objects: ['c-because', 'r-finding'], because: null })
  const told = await log(
    endCursor,
    100,
    'kind type id summary(lang: en) entity { id summary } claim { id status version summary } stance { id speaker { slug } }',
  )
  expect(told).toMatchObject([
    {
      kind: 'superseded',
      type: 'claim',
      id: 'c-develops',
      summary: 'Other words',
      claim: { version: 2 },
      entity: null,
    },
    { kind: 'superseded', type: 'entity', id: 'e-lab', summary: 'Lab', entity: { id: 'e-lab', summary: 'The lab' } },
    { kind: 'retracted', type: 'claim', id: 'c-because', claim: { id: 'c-because', status: 'disputed' } },
    {
      kind: 'retracted',
      type: 'stance',
      id: 'c-because.1',
      summary: 'Claim because',
      stance: { speaker: { slug: 'ministry' } },
    },
    { kind: 'statusChanged', type: 'claim', id: 'c-found', claim: { status: 'asserted' } },
    { kind: 'statusChanged', type: 'claim', id: 'c-victim', claim: { status: 'asserted' } },
    { kind: 'retracted', type: 'stance', id: 'r-finding', summary: null, claim: null },
  ])
  expect((await page(null, 100)).nodes.length).toBeGreaterThan(30)
})

/** What touches entities of the small dataset. */
const TOUCHES: readonly (readonly [entity: string, rows: readonly string[]])[] = [
  ['e-land', ['e-land', 'c-plans', 'c-plans.1', 'c-found', 'c-found.1', 'r-finding']],
  ['e-bodies', ['e-bodies', 'c-because', 'c-because.1', 'c-denied', 'c-denied.1', 'c-found', 'c-found.1', 'r-finding']],
  ['e-victim', ['e-victim', 'c-victim', 'c-victim.1', 'c-denied', 'c-denied.1']],
  ['e-lab', ['e-lab', 'c-found.1']],
  ['e-finding', ['e-finding', 'c-found.1', 'r-finding']],
]

test('of one entity: what touches it or ever did, as the whole log tells it, however it is paged', async () => {
  await applyDataset(app.graph, SMALL_DATASET)
  await setAside(app.graph, { action: 'retract', objects: ['c-because'], because: null })
  await setAside(app.graph, { action: 'downgrade', objects: ['e-finding'], because: null })
  await applyDataset(app.graph, {
    ...SMALL_DATASET,
    claims: CLAIMS.map((claim) => (claim.id === 'c-found' ? { ...claim, subject: 'e-bodies' } : claim)),
  })
  await reinstate(app.graph, { objects: ['c-because', 'e-finding'], because: null })
  const whole = await log()
  for (const [entity, rows] of TOUCHES) {
    const expected = whole.filter(({ id }) => rows.includes(id))
    expect(await log(null, 100, FIELDS, entity), entity).toEqual(expected)
    expect(await log(null, 2, FIELDS, entity.slice(2)), entity).toEqual(expected)
  }
  const kinds = (await log(null, 100, 'kind id', 'e-finding')).filter(({ id }) => id === 'e-finding')
  expect(kinds.map(({ kind }) => kind)).toEqual(['created', 'downgraded', 'reinstated'])
  expect(await log(null, 100, 'kind id', 'e-nobody')).toEqual([])
  const { errors } = await app.query('{ changes(entity: "nobody") { nodes { id } } }')
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'entity' })
})

test('an empty page has a cursor, from which what comes later is told', async () => {
  const empty = await page(null, 10)
  expect(empty).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false, endCursor: expect.any(String) as string } })
  await applyDataset(app.graph, SMALL_DATASET)
  const whole = await log(empty.pageInfo.endCursor)
  expect(whole).toEqual(await log())
  const { pageInfo } = await page(await lastMoment(app.graph), 10)
  expect((await page(pageInfo.endCursor, 10)).nodes).toEqual([])
})

test.each(['yesterday', 'azE', '2026-02-30'])('%j is refused by the name of the argument', async (since) => {
  const { errors } = await app.query('query ($since: String) { changes(since: $since) { nodes { id } } }', { since })
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_INPUT',
    argument: 'since',
    accepted: expect.stringContaining('endCursor') as string,
  })
})

test('who follows while others write is told each change once', { timeout: 600_000 }, async () => {
  const datasets = fc.sample(arbitraryDataset, { numRuns: 6, seed: 7 })
  let writing = true
  const writers = (async () => {
    for (const [index, dataset] of datasets.entries()) {
      await applyDataset(app.graph, dataset, { chunkRows: index % 2 === 0 ? 20_000 : 6 })
      const [claim] = dataset.claims
      if (claim) await setAside(app.graph, { action: 'retract', objects: [claim.id], because: null })
    }
    writing = false
  })()
  const told: Told[] = []
  let [cursor, pages, more]: [string | null, number, boolean] = [null, 0, true]
  while (writing || more) {
    const { nodes, pageInfo } = await page(cursor, 5, 'at kind id')
    told.push(...nodes)
    cursor = pageInfo.endCursor
    more = pageInfo.hasNextPage
    pages++
  }
  await writers
  told.push(...(await log(cursor, 5, 'at kind id')))
  expect(told).toEqual(await log(null, 100, 'at kind id'))
  expect(pages).toBeGreaterThan(10)
  expect(new Set(told.map(({ at, id }) => `${at} ${id}`)).size).toBe(told.length)
})

/** Something from each source: the planner scans an index that is empty, as it must. */
async function longHistory(): Promise<void> {
  for (const dataset of fc.sample(arbitraryDataset, { numRuns: 6, seed: 7 })) await applyDataset(app.graph, dataset)
  await applyDataset(app.graph, SMALL_DATASET)
}

test('each source is read from its index, in its order', async () => {
  await longHistory()
  const at = neo4j.types.DateTime.fromStandardDate(new Date(0))
  const until = neo4j.types.DateTime.fromStandardDate(new Date())
  for (const text of TEXTS) {
    const operators = await operatorsOf(app.graph, text, { at, until, id: '', most: neo4j.int(10) })
    expect(
      operators.filter((name) => name.startsWith('NodeIndexSeek')),
      text,
    ).toHaveLength(2)
    expect(
      operators.filter((name) => /Scan|^Sort|^Top/.test(name)),
      text,
    ).toEqual([])
  }
})

test('each source of an entity is read from its node and from indexes', async () => {
  await longHistory()
  const at = neo4j.types.DateTime.fromStandardDate(new Date(0))
  for (const text of TEXTS_OF_ENTITY) {
    const parameters = { at, until: at, id: '', most: neo4j.int(10), entity: 'e-acme' }
    const operators = await operatorsOf(app.graph, text, parameters)
    expect(
      operators.some((name) => name.startsWith('NodeUniqueIndexSeek')),
      text,
    ).toBe(true)
    expect(
      operators.filter((name) => /Scan/.test(name)),
      text,
    ).toEqual([])
  }
})
