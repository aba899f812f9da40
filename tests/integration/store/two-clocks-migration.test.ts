/**
 * A graph of schema 3, as the version before the two clocks wrote it, becomes one that keeps every rule and answers as known then.
 * `fixtures/schema-3.jsonl` is what that version left of three loads of the small dataset, with what it answered after each.
 */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { KINDS, PREDICATES } from '../../../server/model/ontology/generated/ontology.ts'
import { checkGraph } from '../../../server/store/neo4j/check/check-graph.ts'
import { connect } from '../../../server/store/neo4j/driver.ts'
import { migrate } from '../../../server/store/neo4j/migrate.ts'
import { migrationFiles } from '../../../server/store/neo4j/migration-files.ts'
import { neo4jReadStore } from '../../../server/store/neo4j/read-store.ts'
import { applyDataset } from '../../../server/store/neo4j/write/apply-dataset.ts'
import { recallDataset } from '../../../server/store/neo4j/write/recall.ts'
import type { Root } from '../../../server/store/read-port.ts'
import { select } from '../../../server/store/selection.ts'
import { cleanDatabase } from '../../support/clean-database.ts'
import { CLAIMS, SMALL_DATASET } from '../../support/small-dataset.ts'
import { raw } from './store-graph.ts'

/** A point in time is `{ at }`. */
type Properties = Record<string, unknown>

/** After a load: when it was, and the current claims and entities. */
interface Then {
  readonly at: string
  readonly claims: readonly {
    readonly id: string
    readonly status: string
    readonly origins: number
    readonly version: number
  }[]
  readonly entities: readonly { readonly id: string; readonly slug: string; readonly name: string }[]
}

interface NodeLine {
  readonly labels: readonly string[]
  readonly properties: Properties
}

/** Its ends by their places among the nodes. */
interface RelationshipLine {
  readonly from: number
  readonly type: string
  readonly to: number
  readonly properties: Properties
}

const lines = readFileSync(new URL('fixtures/schema-3.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { then: Then } | NodeLine | RelationshipLine)
const then = lines.flatMap((line) => ('then' in line ? line.then : []))
const nodes = lines.flatMap((line) => ('labels' in line ? line : []))
const relationships = lines.flatMap((line) => ('from' in line ? line : []))

const graph = connect(inject('neo4j'))
beforeAll(async () => {
  await cleanDatabase(graph.driver)
  await migrate(graph, { migrations: migrationFiles().slice(0, 3) })
  await raw(graph, 'MATCH (m:Meta) DELETE m')
  await raw(graph, 'UNWIND $nodes AS row CREATE (n:$(row.labels)) SET n = row.properties, n.place = row.place', {
    nodes: nodes.map(({ labels, properties }, place) => ({ labels, place, properties: withMoments(properties) })),
  })
  await raw(
    graph,
    `MATCH (n) WHERE n.place IS NOT NULL WITH n ORDER BY n.place WITH collect(n) AS nodes
     UNWIND $relationships AS row
     WITH nodes[row.from] AS a, nodes[row.to] AS b, row
     CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`,
    { relationships: relationships.map((line) => ({ ...line, properties: withMoments(line.properties) })) },
  )
  await raw(graph, 'MATCH (n) REMOVE n.place')
  const { applied } = await migrate(graph)
  expect(applied.map(({ name }) => name)).toEqual(['two_clocks'])
}, 300_000)
afterAll(() => graph.close())

function withMoments(properties: Properties): Properties {
  const isMoment = (value: unknown): value is { at: string } =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, 'at')
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key, isMoment(value) ? new Date(value.at) : value]),
  )
}

const offences = () => checkGraph(graph, { kinds: KINDS, predicates: PREDICATES })

async function known(root: Root, fields: readonly string[], knownAt: string) {
  const clocks = { validAt: null, knownAt }
  const rows = await neo4jReadStore(graph).select(root, select(...fields), { quotes: false, clocks })
  return rows.map(({ object }) => object).sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
}

test('the fixture holds a past that the old schema told in another way', () => {
  const labels = nodes.flatMap((node) => node.labels)
  expect(labels).toContain('EntityVersion')
  expect(labels.filter((label) => label === 'Verdict' || label === 'Revision')).toEqual([])
  expect(then).toHaveLength(3)
})

test('every rule of the check is kept', async () => {
  expect(await offences()).toEqual([])
})

test('reads as known at each moment answer what was answered then', async () => {
  for (const { at, claims, entities } of then) {
    const ofClaims: Root = { from: 'claims', filter: {}, first: 100, after: null }
    expect(await known(ofClaims, ['id', 'status', 'origins', 'version'], at), at).toMatchObject(claims)
    const ofEntities: Root = { from: 'entities', kinds: null, read: null, first: 100, after: null }
    expect(await known(ofEntities, ['id', 'slug'], at), at).toMatchObject(
      entities.map(({ id, slug }) => ({ id, slug })),
    )
  }
})

test('each former dataset is recalled, and the next load goes on from the last', async () => {
  for (const { at, claims } of then) {
    const recalled = await recallDataset(graph, 'small', at)
    expect(recalled.claims.map(({ id }) => id)).toEqual(claims.map(({ id }) => id))
  }
  expect((await applyDataset(graph, SMALL_DATASET)).changes).toEqual([])
  const { changes } = await applyDataset(graph, {
    ...SMALL_DATASET,
    claims: CLAIMS.map((claim) => (claim.id === 'c-develops' ? { ...claim, note: 'later' } : claim)),
  })
  expect(changes).toMatchObject([{ change: 'superseded', id: 'c-develops' }])
  expect(await offences()).toEqual([])
})
