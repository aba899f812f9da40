import { afterAll, beforeAll, expect, test } from 'vitest'
import { write } from '../../../server/store/neo4j/run-query.ts'
import type { TestApp } from '../../support/app.ts'
import { smallGraph } from './small-graph.ts'

let app: TestApp
beforeAll(async () => {
  app = await smallGraph()
})
afterAll(() => app.stop())

async function ids(filter: string): Promise<string[]> {
  const { data, errors } = await app.query(`{ claims(filter: ${filter}, first: 100) { nodes { id } } }`)
  expect(errors).toBeUndefined()
  return data.claims.nodes.map(({ id }: { id: string }) => id)
}

test.each([
  ['{ subjects: ["acme"] }', ['c-develops', 'c-plans', 'c-supplies']],
  ['{ objects: ["e-eye"] }', ['c-develops', 'c-tool', 'c-uses']],
  ['{ entities: ["eye"], predicates: [SUPPLIES] }', ['c-supplies']],
  ['{ statuses: [denied] }', ['c-denied']],
  ['{ statuses: [disputed] }', ['c-because', 'c-found', 'c-supplies', 'c-victim']],
  ['{ modalities: [planned] }', ['c-plans']],
  ['{ speakers: ["minister"] }', ['c-denied', 'c-supplies']],
  ['{ speakers: ["ministry"], stanceKinds: [denies] }', ['c-found']],
  ['{ stanceKinds: [denies] }', ['c-denied', 'c-found', 'c-supplies']],
  ['{ inferred: true }', ['c-uses']],
  ['{ unknown: [notStated] }', ['c-operator']],
  ['{ units: ["person"] }', ['c-faces']],
  ['{ documents: ["news"], predicates: [QUANTITY] }', ['c-faces']],
  ['{ subjects: [] }', []],
])('claims(filter: %s)', async (filter, expected) => {
  expect(await ids(filter)).toEqual(expected)
})

test('rival accounts are told from both sides', async () => {
  const { data } = await app.query(
    '{ a: claim(id: "c-victim") { contradicts { id status } } b: claim(id: "c-because") { contradicts { id } } }',
  )
  expect(data.a.contradicts).toEqual([{ id: 'c-because', status: 'disputed' }])
  expect(data.b.contradicts).toEqual([{ id: 'c-victim' }])
})

test('a wholesale denial stands among the stances of each claim that rests on the document, and says so', async () => {
  const { data } = await app.query(
    '{ claim(id: "c-found") { status stances { kind scope speaker { slug } rejects { slug } } } }',
  )
  expect(data.claim).toEqual({
    status: 'disputed',
    stances: [
      { kind: 'asserts', scope: 'specific', speaker: { slug: 'lab' }, rejects: null },
      { kind: 'denies', scope: 'wholesale', speaker: { slug: 'ministry' }, rejects: { slug: 'finding' } },
    ],
  })
})

test('a slug that no entity has is told by its field', async () => {
  const { errors } = await app.query('{ claims(filter: { speakers: ["nobody"] }) { nodes { id } } }')
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'filter.speakers' })
  const wrong = await app.query('{ claims(filter: { subjects: ["Не слаг"] }) { nodes { id } } }')
  expect(wrong.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument: 'filter.subjects' })
})

test('documents: all, and those that were read passage by passage', async () => {
  const { data } = await app.query(
    '{ all: documents { nodes { slug } } read: documents(read: true) { nodes { slug } } }',
  )
  expect(data.all.nodes.map(({ slug }: any) => slug)).toEqual(['finding', 'news', 'original'])
  expect(data.read.nodes).toEqual([{ slug: 'news' }])
})

test('search finds by word and by the beginning of a word, best first, and never an anonymous person', async () => {
  const { data } = await app.query(
    '{ search(query: "mini") { nodes { score matchKind matchedName { text } entity { slug } } } exact: search(query: "ACME") { nodes { matchKind entity { slug } } } none: search(query: "stranger") { nodes { score } } }',
  )
  expect(data.search.nodes.map((hit: any) => [hit.entity.slug, hit.matchKind])).toEqual([
    ['minister', 'prefix'],
    ['ministry', 'prefix'],
  ])
  expect(data.exact.nodes).toEqual([{ matchKind: 'exact', entity: { slug: 'acme' } }])
  expect(data.none.nodes).toEqual([])
})

test('search pages by cursor, narrows by kind, and refuses an empty query', async () => {
  const first = await app.query(
    '{ search(query: "mini", first: 1) { nodes { entity { slug } } pageInfo { hasNextPage endCursor } } }',
  )
  expect(first.data.search.pageInfo.hasNextPage).toBe(true)
  const next = await app.query(
    'query ($after: String) { search(query: "mini", first: 1, after: $after) { nodes { entity { slug } } pageInfo { hasNextPage } } }',
    {
      after: first.data.search.pageInfo.endCursor,
    },
  )
  expect(next.data.search).toEqual({ nodes: [{ entity: { slug: 'ministry' } }], pageInfo: { hasNextPage: false } })
  const people = await app.query('{ search(query: "mini", kinds: [Person]) { nodes { entity { slug } } } }')
  expect(people.data.search.nodes).toEqual([{ entity: { slug: 'minister' } }])
  const empty = await app.query('{ search(query: " !? ") { nodes { score } } }')
  expect(empty.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument: 'query' })
})

test('hostile search queries get an answer or a clear error, and never reach Lucene as syntax', async () => {
  for (const query of [
    '*',
    'acme OR *',
    '+acme -land',
    '"acme',
    'a~2',
    '[a TO z]',
    'id:e-acme',
    '\\',
    '/x/',
    '\u202eemca',
    '\ud800',
    'AND',
    'x'.repeat(200),
  ]) {
    const { data, errors } = await app.query(
      'query ($query: String!) { search(query: $query) { nodes { entity { slug } } } }',
      { query },
    )
    if (errors) expect(errors[0]?.extensions.code, query).toBe('BAD_INPUT')
    else expect(Array.isArray(data.search.nodes), query).toBe(true)
  }
  const long = await app.query('query ($query: String!) { search(query: $query) { nodes { score } } }', {
    query: 'x'.repeat(201),
  })
  expect(long.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument: 'query' })
})

test('stats count what is current', async () => {
  const { data } = await app.query(
    '{ stats { entities claims stances passages documentsRead revision entitiesByKind { kind count } claimsByStatus { status count } } }',
  )
  expect(data.stats).toMatchObject({ entities: 15, claims: 12, stances: 14, passages: 4, documentsRead: 1 })
  expect(data.stats.claimsByStatus).toContainEqual({ status: 'disputed', count: 4 })
})

test('the first moment is told with its milliseconds, as every moment is, also where they end in 0', async () => {
  await write(app.graph, async (tx) => {
    await tx.run({ text: "MATCH (r:Revision) SET r.recordedAt = datetime('2020-01-01T00:00:00.500Z')", parameters: {} })
    // Counts are remembered for a revision.
    await tx.run({ text: "MATCH (m:Meta {key: 'graph'}) SET m.revision = m.revision + 1", parameters: {} })
  })
  const { data } = await app.query('{ now: stats { begun } later: stats(knownAt: "2100-01-01T00:00:00Z") { begun } }')
  expect(data).toEqual({ now: { begun: '2020-01-01T00:00:00.500Z' }, later: { begun: '2020-01-01T00:00:00.500Z' } })
})

test('paths by default: ties, asserted and disputed, actual, stated; with evidence on each hop', async () => {
  const ask = (policy: string) =>
    app.query(`{ paths(from: { ids: ["arrest"] }, to: { kinds: [PublicBody] }, policy: ${policy}) {
    complete maxHops obstacles { field } nodes { length weakest entities { slug } hops { direction sentence claim { id status inferred stances { passage { paragraph } } } } } } }`)
  const plain = await ask('{}')
  expect(plain.errors).toBeUndefined()
  const routes = (answer: any) =>
    answer.data.paths.nodes.map(({ entities }: any) => entities.map(({ slug }: any) => slug).join(' '))
  expect(routes(plain)).toContain('arrest eye acme ministry')
  expect(routes(plain)).not.toContain('arrest eye ministry')
  const inferred = await ask('{ inferred: true }')
  expect(routes(inferred)).toContain('arrest eye ministry')
  const path = plain.data.paths.nodes.find(({ entities }: any) => entities.length === 4)
  expect(path).toMatchObject({ length: 3, weakest: 2 })
  expect(path.hops[2]).toMatchObject({ claim: { id: 'c-supplies', status: 'disputed' }, direction: 'outgoing' })
  expect(path.hops[2].sentence).toContain('Acme')
  expect(path.hops[2].claim.stances[0].passage.paragraph).toBe(1)
})
