import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ClaimRow } from '../../../server/model/dataset.ts'
import { applyDataset } from '../../../server/store/neo4j/write/apply-dataset.ts'
import type { TestApp } from '../../support/app.ts'
import { CLAIMS, ENTITIES, REJECTIONS } from '../../support/small-dataset.ts'
import { smallGraph } from './small-graph.ts'

let app: TestApp
beforeAll(async () => {
  app = await smallGraph()
})
afterAll(() => app.stop())

const OPERATIONS: Readonly<Record<string, string>> = {
  'an entity with neighbours, claims and evidence': `query ($n: Int) { entity(id: "e-acme") { name linkCounts { total } neighbours(first: $n) { nodes {
    entity { name } claim { summary stances { speaker { name } passage { paragraph } } } } } } }`,
  'four lists deep': `query ($n: Int) { entity(id: "e-acme") { neighbours(first: $n) { nodes { entity { neighbours(first: $n) { nodes {
    claim { stances { speaker { names { text } } } } } } } } } } }`,
  'a page of claims': `query ($n: Int) { claims(first: $n) { nodes { id contradicts { id } qualifiers { entity { name } } stances { kind } } } }`,
  'a search': `query ($n: Int) { search(query: "a", first: $n) { nodes { entity { name summary } } } }`,
  nodes: `query ($n: Int) { nodes(ids: ["e-acme", "e-eye", "c-tool"]) { id ... on Entity { neighbours(first: $n) { nodes { claim { id } } } } } }`,
  paths: `query ($n: Int) { paths(from: { ids: ["e-arrest"] }, to: { ids: ["e-ministry"] }, first: $n) { nodes { hops { sentence from { name } claim { stances { kind } } } } } }`,
}

/** How common words are is counted for search once in each state of the graph, not once a request. */
const ONCE_A_REVISION = /UNWIND e\.searchKeys|AS revision, COUNT/u

/** The number of statements that an operation sends. */
async function statements(query: string, n: number): Promise<number> {
  let count = 0
  const stop = app.graph.observe(({ text }) => {
    if (!ONCE_A_REVISION.test(text)) count++
  })
  const { errors } = await app.query(query, { n })
  stop()
  expect(errors).toBeUndefined()
  return count
}

test.each(Object.entries(OPERATIONS))(
  '%s: as many statements for one row as for many, and for a larger graph',
  async (_, query) => {
    const one = await statements(query, 1)
    expect(await statements(query, 20)).toBe(one)
    expect(one).toBeGreaterThan(0)
    expect(one).toBeLessThan(12)
  },
)

test('the answer and not the graph sets the number of statements: the same again with 60 more links', async () => {
  const before: number[] = []
  for (const query of Object.values(OPERATIONS)) before.push(await statements(query, 10))
  const supply = CLAIMS.find(({ id }) => id === 'c-supplies') as ClaimRow
  const more = Array.from({ length: 60 }, (_, i): ClaimRow => {
    const id = `c-more${i}`
    return {
      ...supply,
      id,
      object: 'e-land',
      qualifiers: [],
      stances: supply.stances.map((stance, at) => ({ ...stance, id: `${id}.${at + 1}` })),
    }
  })
  await applyDataset(app.graph, {
    name: 'small',
    entities: ENTITIES,
    claims: [...CLAIMS, ...more],
    rejections: REJECTIONS,
  })
  const after: number[] = []
  for (const query of Object.values(OPERATIONS)) after.push(await statements(query, 10))
  expect(after).toEqual(before)
})

test('reads cannot write: the database itself refuses', async () => {
  const { read } = await import('../../../server/store/neo4j/run-query.ts')
  await expect(read(app.graph, { text: 'CREATE (n:Intruder) RETURN n' })).rejects.toThrow()
  const [row] = await read<{ n: number }>(app.graph, { text: 'MATCH (n:Intruder) RETURN count(n) AS n' })
  expect(row?.n).toBe(0)
})
