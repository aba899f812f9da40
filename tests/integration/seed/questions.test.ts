/** Hard questions to the shipped seed, by GraphQL; and the queries of the README, so that they stay true. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { neo4jWriteStore } from '../../../server/store/neo4j/write-store.ts'
import type { TestApp } from '../../support/app.ts'
import { seedGraph } from './seed-graph.ts'

let app: TestApp
beforeAll(async () => {
  app = await seedGraph()
})
afterAll(() => app.stop())

async function ask(query: string): Promise<any> {
  const { data, errors } = await app.query(query)
  expect(errors).toBeUndefined()
  return data
}

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
const queries = [...README.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query]) => query as string)

test('the README holds queries', () => {
  expect(queries.length).toBeGreaterThanOrEqual(4)
})

test.each(queries)('a query of the README answers, and not with nothing: %s', async (query) => {
  const [answer] = Object.values(await ask(query)) as { nodes?: unknown[]; claims?: { nodes: unknown[] } }[]
  expect((answer?.nodes ?? answer?.claims?.nodes)?.length).toBeGreaterThan(0)
})

test('the graph that the seed makes passes every check', async () => {
  expect(await neo4jWriteStore(app.graph).check()).toEqual([])
})

test('from the detention to the company behind the cameras, each hop with its paragraph, nothing inferred', async () => {
  const { paths } = await ask(`{ paths(from: { ids: ["bokaev-detention"] }, to: { ids: ["target-ai"] }) {
    complete nodes { entities { slug } hops { claim { inferred status stances { passage { paragraph document { slug } } } } } } } }`)
  expect(paths.complete).toBe(true)
  expect(paths.nodes[0].entities.map(({ slug }: any) => slug)).toEqual(['bokaev-detention', 'target-eye', 'target-ai'])
  for (const { claim } of paths.nodes[0].hops) {
    expect(claim.inferred).toBe(false)
    expect(claim.stances[0].passage.paragraph).toBeGreaterThan(0)
  }
})

test('from the company on to the ministry only by an inference, which says so', async () => {
  const without = await ask(
    `{ paths(from: { ids: ["target-ai"] }, to: { ids: ["ministry-of-internal-affairs-kz"] }, policy: { maxHops: 2 }) { nodes { length } obstacles { field } } }`,
  )
  expect(without.paths.nodes).toEqual([])
  expect(without.paths.obstacles.map(({ field }: any) => field)).toContain('inferred')
  const { paths } =
    await ask(`{ paths(from: { ids: ["target-ai"] }, to: { ids: ["ministry-of-internal-affairs-kz"] }, policy: { maxHops: 2, inferred: true }) {
    nodes { weakest hops { sentence claim { inferred stances { speaker { slug } } } } } } }`)
  const [path] = paths.nodes
  expect(path.hops[path.weakest].claim).toMatchObject({
    inferred: true,
    stances: [{ speaker: { slug: 'counterwatch-editor' } }, {}, {}],
  })
})

test('the entry in the database: his account and the ministry’s stand side by side, both disputed', async () => {
  const { claims } = await ask(`{ claims(filter: { subjects: ["bokaev-database-entry"] }, first: 100) { nodes {
    predicate status object { slug } contradicts { predicate stances { kind speaker { slug } } } stances { kind speaker { slug } reportedBy { slug } } } } }`)
  const agent = claims.nodes.find(
    ({ predicate, object }: any) => predicate === 'AGENT' && object?.slug.includes('extremism'),
  )
  expect(agent.status).toBe('disputed')
  expect(agent.stances).toContainEqual({
    kind: 'asserts',
    speaker: { slug: 'sanzhar-bokaev' },
    reportedBy: { slug: 'azattyk' },
  })
  expect(
    agent.stances.filter(({ kind }: any) => kind === 'denies').map(({ reportedBy }: any) => reportedBy.slug),
  ).toEqual(['sanzhar-bokaev'])
  const cause = claims.nodes.find(({ predicate }: any) => predicate === 'HAS_CAUSE')
  expect(cause).toMatchObject({
    status: 'disputed',
    stances: [{ kind: 'asserts', speaker: { slug: 'ministry-of-internal-affairs-kz' } }],
  })
  expect(cause.contradicts).toHaveLength(1)
})

test('every denial is a denial: the minister, and the ministry that rejects the finding as a whole', async () => {
  const minister = await ask(
    `{ claims(filter: { speakers: ["yerzhan-sadenov"], stanceKinds: [denies] }) { nodes { predicate status subject { slug } } } }`,
  )
  expect(minister.claims.nodes).toEqual([
    { predicate: 'REGISTERS', status: 'denied', subject: { slug: 'government-of-kazakhstan' } },
  ])
  const wholesale = await ask(
    `{ claims(filter: { speakers: ["ministry-of-ai-kz"], stanceKinds: [denies] }, first: 100) { nodes { status stances { kind scope rejects { slug } speaker { slug } } } } }`,
  )
  expect(wholesale.claims.nodes.length).toBeGreaterThan(3)
  for (const { status, stances } of wholesale.claims.nodes) {
    expect(status).toBe('disputed')
    expect(stances).toContainEqual({
      kind: 'denies',
      scope: 'wholesale',
      rejects: { slug: expect.any(String) },
      speaker: { slug: 'ministry-of-ai-kz' },
    })
  }
})

test('nothing links the security committee to a Chinese vendor in three hops, and the answer is complete', async () => {
  for (const vendor of ['geedge-networks', 'hikvision', 'dahua']) {
    const { paths } = await ask(
      `{ paths(from: { ids: ["national-security-committee-kz"] }, to: { ids: ["${vendor}"] }, policy: { maxHops: 3, inferred: true, statuses: [asserted, disputed, denied] }) { complete nodes { length } } }`,
    )
    expect(paths, vendor).toEqual({ complete: true, nodes: [] })
  }
})

test('camera numbers: what is there and what is planned are told apart, with their comparators', async () => {
  const { claims } = await ask(
    '{ claims(filter: { units: ["camera"] }, first: 100) { nodes { value comparator modality } } }',
  )
  const told = claims.nodes.map(({ value, comparator, modality }: any) => `${modality} ${comparator} ${value}`)
  for (const expected of [
    'actual atLeast 128000',
    'actual exact 6000',
    'actual about 5000',
    'planned about 4200',
    'planned exact 22000',
  ]) {
    expect(told).toContain(expected)
  }
  expect(told.filter((each: string) => each.endsWith(' 14000'))).toHaveLength(1)
})

test('who did not answer whom, and what is secret', async () => {
  const { silent, secret } = await ask(`{
    silent: claims(filter: { predicates: [DID_NOT_ANSWER] }) { nodes { subject { slug } object { slug } qualifiers { key } } }
    secret: claims(filter: { unknown: [secret] }) { nodes { predicate summary } }
  }`)
  expect(silent.nodes.map(({ subject }: any) => subject.slug)).toContain('ministry-of-internal-affairs-kz')
  expect(secret.nodes.length).toBeGreaterThan(0)
})

test('the Kyrgyz article tells that it was translated', async () => {
  const { entity } = await ask(
    '{ entity(id: "azattyk-ky") { ... on Document { derivedFrom { how document { slug } } publisher { slug } publishedAt } } }',
  )
  expect(entity).toEqual({
    derivedFrom: [{ how: 'translatedFrom', document: { slug: expect.any(String) } }],
    publisher: { slug: 'azattyk' },
    publishedAt: '2025-10-07',
  })
})
