import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ClaimRow, Dataset, EntityRow } from '../../../server/model/dataset.ts'
import { KINDS, PREDICATES } from '../../../server/model/ontology/generated/ontology.ts'
import { checkGraph } from '../../../server/store/neo4j/check/check-graph.ts'
import type { Graph } from '../../../server/store/neo4j/driver.ts'
import { read } from '../../../server/store/neo4j/run-query.ts'
import { applyDataset } from '../../../server/store/neo4j/write/apply-dataset.ts'
import { CLAIMS, ENTITIES, PASSAGES, REJECTIONS, SMALL_DATASET } from '../../support/small-dataset.ts'
import { completeGraph, currentGraph } from './snapshot.ts'
import { emptyGraph, storeGraph } from './store-graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await storeGraph()
})
beforeEach(() => emptyGraph(graph))
afterAll(() => graph.close())

const apply = (dataset: Dataset) => applyDataset(graph, dataset)
const offences = () => checkGraph(graph, { kinds: KINDS, predicates: PREDICATES })

function withClaim(id: string, change: (claim: ClaimRow) => ClaimRow): Dataset {
  return { ...SMALL_DATASET, claims: CLAIMS.map((claim) => (claim.id === id ? change(claim) : claim)) }
}

function withEntity(id: string, change: Partial<EntityRow>): Dataset {
  return {
    ...SMALL_DATASET,
    entities: ENTITIES.map((entity) => (entity.id === id ? { ...entity, ...change } : entity)),
  }
}

async function linksOf(claim: string) {
  return await read(graph, {
    text: 'MATCH (s:Entity)-[l]->(o:Entity) WHERE l.claim = $claim RETURN s.id AS from, type(l) AS type, o.id AS to, l.status AS status, l.modality AS modality, l.retractedAt IS NULL AS current ORDER BY l.recordedAt',
    parameters: { claim },
  })
}

async function statusOf(claim: string) {
  const [row] = await read(graph, {
    text: 'MATCH (c:Claim {id: $claim}) WHERE c.retractedAt IS NULL RETURN c.status AS status, c.origins AS origins, c.version AS version',
    parameters: { claim },
  })
  return row
}

test('a load tells what it added; the same again writes nothing', async () => {
  const first = await apply(SMALL_DATASET)
  expect(first.counts).toMatchObject({
    entity: { added: ENTITIES.length },
    claim: { added: CLAIMS.length },
    rejection: { added: REJECTIONS.length },
  })
  expect(await offences()).toEqual([])
  const before = await completeGraph(graph)
  const writes: string[] = []
  const stop = graph.observe(({ mode, text }) => mode === 'write' && writes.push(text))
  const again = await apply(SMALL_DATASET)
  // Rows in another order are the same rows, and cost only the comparison.
  const turned = await apply({ ...SMALL_DATASET, claims: [...CLAIMS].reverse(), entities: [...ENTITIES].reverse() })
  stop()
  expect([again.revision, again.changes, turned.revision, turned.changes]).toEqual([
    first.revision,
    [],
    first.revision,
    [],
  ])
  expect(again.counts).toEqual(turned.counts)
  expect(writes).toEqual([])
  expect(await completeGraph(graph)).toEqual(before)
})

test('a dry run tells the same and writes nothing', async () => {
  const before = await completeGraph(graph)
  const dry = await applyDataset(graph, SMALL_DATASET, { dryRun: true })
  expect(await completeGraph(graph)).toEqual(before)
  expect(dry).toEqual({ ...(await apply(SMALL_DATASET)), dryRun: true, revision: dry.revision })
})

test('a changed claim is a new version; its link follows, and its stances stand on it', async () => {
  await apply(SMALL_DATASET)
  const report = await apply(withClaim('c-plans', (claim) => ({ ...claim, modality: 'actual', object: 'e-ministry' })))
  expect(report.changes).toEqual([
    { type: 'claim', change: 'superseded', id: 'c-plans', label: 'Claim plans', fields: ['modality', 'object'] },
  ])
  expect(await linksOf('c-plans')).toMatchObject([
    { to: 'e-land', modality: 'planned', current: false },
    { to: 'e-ministry', modality: 'actual', current: true },
  ])
  expect(await statusOf('c-plans')).toEqual({ status: 'asserted', origins: 1, version: 2 })
  expect(await offences()).toEqual([])
})

test('a stance that goes changes the status of its claim, and of the claims that it contradicts', async () => {
  await apply(SMALL_DATASET)
  expect(await statusOf('c-victim')).toMatchObject({ status: 'disputed' })
  expect(await statusOf('c-supplies')).toMatchObject({ status: 'disputed' })
  // The rival account is now only denied, and so contradicts nobody.
  const report = await apply(
    withClaim('c-because', (claim) => ({
      ...claim,
      stances: claim.stances.map((stance) => ({ ...stance, kind: 'denies' })),
    })),
  )
  expect(report.counts).toMatchObject({ claim: { superseded: 0 }, stance: { superseded: 1 } })
  expect(await statusOf('c-because')).toMatchObject({ status: 'denied', version: 1 })
  expect(await statusOf('c-victim')).toMatchObject({ status: 'asserted', version: 1 })
  expect(await linksOf('c-victim')).toMatchObject([
    { status: 'disputed', current: false },
    { status: 'asserted', current: true },
  ])
  await apply(withClaim('c-supplies', (claim) => ({ ...claim, stances: claim.stances.slice(0, 1) })))
  expect(await statusOf('c-supplies')).toMatchObject({ status: 'asserted' })
  expect(await offences()).toEqual([])
})

test('what vanishes is retracted, what comes back is a new version, and nothing is forgotten', async () => {
  await apply(SMALL_DATASET)
  const all = await currentGraph(graph)
  const claims = CLAIMS.filter(({ id }) => id !== 'c-because')
  const report = await apply({ ...SMALL_DATASET, claims, rejections: [] })
  expect(report.counts).toMatchObject({
    claim: { retracted: 1 },
    stance: { retracted: 1 },
    rejection: { retracted: 1 },
  })
  expect(await linksOf('c-because')).toMatchObject([{ current: false }])
  expect(await statusOf('c-found')).toMatchObject({ status: 'asserted' })
  expect(await offences()).toEqual([])
  const back = await apply(SMALL_DATASET)
  expect(back.counts).toMatchObject({ claim: { restored: 1 }, stance: { restored: 1 }, rejection: { restored: 1 } })
  expect(await statusOf('c-because')).toMatchObject({ version: 2 })
  expect(await currentGraph(graph)).toEqual(all)
  expect(await offences()).toEqual([])
})

test('a wholesale denial stands on what rests on the document, as long as it does', async () => {
  const resting = "MATCH (:Stance {id: 'r-finding'})-[:ON]->(c:Claim) WHERE c.retractedAt IS NULL RETURN c.id AS id"
  await apply(SMALL_DATASET)
  expect(await read(graph, { text: resting })).toEqual([{ id: 'c-found' }])
  expect(await statusOf('c-found')).toMatchObject({ status: 'disputed' })
  await apply(
    withClaim('c-found', (claim) => ({
      ...claim,
      stances: claim.stances.map((stance) => ({ ...stance, basis: null })),
    })),
  )
  expect(await read(graph, { text: resting })).toEqual([])
  expect(await statusOf('c-found')).toMatchObject({ status: 'asserted' })
  await apply(
    withClaim('c-tool', (claim) => ({
      ...claim,
      stances: claim.stances.map((stance) => ({ ...stance, basis: 'e-finding' })),
    })),
  )
  expect(await read(graph, { text: `${resting} ORDER BY id` })).toEqual([{ id: 'c-found' }, { id: 'c-tool' }])
  expect(await offences()).toEqual([])
})

test('an entity keeps its former states; two can swap their slugs; a kind can change', async () => {
  await apply(SMALL_DATASET)
  const swap: Record<string, string> = { 'e-acme': 'lab', 'e-lab': 'acme' }
  const report = await apply({
    ...SMALL_DATASET,
    entities: ENTITIES.map((entity) => ({
      ...entity,
      slug: swap[entity.id] ?? entity.slug,
      kind: entity.id === 'e-editor' ? 'Group' : entity.kind,
      names: entity.id === 'e-eye' ? entity.names.slice(1) : entity.names,
    })),
  })
  expect(report.changes.map(({ id, fields }) => [id, fields])).toEqual([
    ['e-acme', ['slug']],
    ['e-eye', ['names']],
    ['e-lab', ['slug']],
    ['e-editor', ['kind']],
  ])
  const [editor] = await read(graph, {
    text: "MATCH (e:Entity {id: 'e-editor'}) RETURN labels(e) AS labels, e.version AS version",
  })
  expect(editor).toEqual({ labels: ['Entity', 'Group'], version: 2 })
  const was = "MATCH (e:Entity {id: 'e-acme'})-[:WAS]->(v:EntityVersion) RETURN v.version AS version, v.row AS row"
  const [former] = await read<{ version: number; row: string }>(graph, { text: was })
  expect([former?.version, JSON.parse(former?.row ?? '')]).toEqual([1, ENTITIES[0]])
  expect(await offences()).toEqual([])
})

test('another publisher changes who relays the stances, and how many origins a claim has', async () => {
  await apply(SMALL_DATASET)
  const news = ENTITIES.find(({ id }) => id === 'e-news')
  await apply(
    withEntity('e-news', {
      document: { ...(news?.document as NonNullable<EntityRow['document']>), publisher: 'e-lab', derivedFrom: [] },
    }),
  )
  expect(await offences()).toEqual([])
  const reporter = "MATCH (:Stance {id: 'c-tool.1'})-[:REPORTED_BY]->(e) RETURN e.id AS id"
  expect(await read(graph, { text: reporter })).toEqual([{ id: 'e-lab' }])
})

test('datasets leave each other alone, and do not break each other', async () => {
  await apply(SMALL_DATASET)
  const seed = await currentGraph(graph)
  const claim = CLAIMS[0] as ClaimRow
  const own: EntityRow = { ...(ENTITIES[0] as EntityRow), id: 'e-mine', slug: 'mine' }
  const stances = claim.stances.map((stance) => ({ ...stance, id: 'c-mine.a', passage: PASSAGES.says.id }))
  const mine: Dataset = {
    name: 'mine',
    entities: [own],
    claims: [{ ...claim, id: 'c-mine', predicate: 'supplies', object: 'e-mine', contradicts: ['c-faces'], stances }],
    rejections: [],
  }
  const report = await apply(mine)
  expect(report.counts).toMatchObject({ entity: { added: 1 }, claim: { added: 1 } })
  expect(await statusOf('c-faces')).toMatchObject({ status: 'disputed' })
  expect(await offences()).toEqual([])

  const conflict = (dataset: Dataset, named: string, code = 'CONFLICT') =>
    expect(apply(dataset)).rejects.toMatchObject({ code, message: expect.stringContaining(named) as string })
  const complete = await completeGraph(graph)
  await conflict({ ...mine, entities: [own, { ...own, id: 'e-acme', slug: 'other' }] }, 'e-acme')
  await conflict({ ...mine, entities: [{ ...own, slug: 'acme' }] }, 'acme')
  await conflict({ ...mine, claims: [...mine.claims, claim] }, claim.id)
  await conflict({ ...SMALL_DATASET, claims: CLAIMS.filter(({ id }) => id !== 'c-faces') }, 'c-mine')
  await conflict(
    { ...mine, claims: mine.claims.map((row) => ({ ...row, subject: 'e-nobody' })) },
    'e-nobody',
    'BAD_INPUT',
  )
  await conflict({ ...mine, entities: [own, own] }, 'e-mine', 'BAD_INPUT')
  expect(await completeGraph(graph)).toEqual(complete)

  // A claim of another dataset that changes keeps its rival.
  await apply(withClaim('c-faces', (row) => ({ ...row, note: 'changed' })))
  expect(await statusOf('c-faces')).toMatchObject({ status: 'disputed', version: 2 })
  await apply(SMALL_DATASET)
  await apply({ name: 'mine', entities: [], claims: [], rejections: [] })
  expect(await currentGraph(graph)).toEqual(seed)
  expect(await offences()).toEqual([])
  // What another dataset gave up may be taken over.
  await apply({ ...mine, name: 'theirs' })
  expect(await offences()).toEqual([])
})

test('two writers at once end in a whole graph', async () => {
  const other = (name: string): Dataset => ({
    name,
    entities: ENTITIES.map((entity) => ({
      ...entity,
      id: `${entity.id}-${name}`,
      slug: `${entity.slug}-${name}`,
      document: null,
      kind: entity.document ? 'Organization' : entity.kind,
    })),
    claims: [],
    rejections: [],
  })
  await apply(SMALL_DATASET)
  const changed = withClaim('c-plans', (claim) => ({ ...claim, modality: 'possible' }))
  const reports = await Promise.all([apply(other('a')), apply(changed), apply(other('b')), apply(changed)])
  expect(await offences()).toEqual([])
  expect(await statusOf('c-plans')).toMatchObject({ version: 2 })
  expect(reports.reduce((sum, { changes }) => sum + changes.length, 0)).toBe(2 * ENTITIES.length + 1)
})
