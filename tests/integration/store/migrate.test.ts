import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { connect } from '../../../server/store/neo4j/driver.ts'
import { migrate, schemaVersion } from '../../../server/store/neo4j/migrate.ts'
import { migrationFiles, migrationOf } from '../../../server/store/neo4j/migration-files.ts'
import { read } from '../../../server/store/neo4j/run-query.ts'
import { cleanDatabase } from '../../support/clean-database.ts'
import { raw } from './store-graph.ts'

const graph = connect(inject('neo4j'))
beforeEach(() => cleanDatabase(graph.driver))
afterAll(() => graph.close())

const ONE = migrationOf(
  'V001__one.cypher',
  '// A comment\nCREATE INDEX one IF NOT EXISTS FOR (n:One) ON (n.a);\nCREATE (:One {a: 1});\n',
)
const TWO = migrationOf('V002__two.cypher', 'MATCH (n:One) SET n.b = 2;')

test('brings an empty database to the schema, once, with every index ready', async () => {
  const latest = migrationFiles().length
  expect((await migrate(graph)).applied).toHaveLength(latest)
  expect(await schemaVersion(graph)).toBe(latest)
  const indexes = await read<{ name: string; state: string }>(graph, { text: 'SHOW INDEXES YIELD name, state' })
  expect(indexes.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['entity_id', 'claim_key', 'stance_key', 'passage_id']),
  )
  expect(indexes.filter(({ state }) => state !== 'ONLINE')).toEqual([])
  const [meta] = await read(graph, { text: 'MATCH (m:Meta) RETURN m.revision AS revision, m.id AS id' })
  expect(meta).toEqual({ revision: 0, id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string })

  const statements: string[] = []
  graph.observe(({ mode, text }) => mode === 'write' && statements.push(text))
  expect((await migrate(graph)).applied).toEqual([])
  expect(statements).toEqual([])
})

test('two processes at once apply each migration once', async () => {
  const reports = await Promise.all([1, 2, 3].map(() => migrate(graph, { migrations: [ONE, TWO] })))
  expect(reports.flatMap(({ applied }) => applied.map(({ name }) => name)).sort()).toEqual(['one', 'two'])
  expect(await read(graph, { text: 'MATCH (n:One) RETURN n.a AS a, n.b AS b' })).toEqual([{ a: 1, b: 2 }])
})

test('applies what is new, and refuses a changed file or a newer database', async () => {
  await migrate(graph, { migrations: [ONE] })
  expect((await migrate(graph, { migrations: [ONE, TWO] })).applied).toEqual([{ version: 2, name: 'two' }])
  const better = migrationOf(
    'V001__one.cypher',
    '// A better comment\nCREATE INDEX one IF NOT EXISTS FOR (n:One) ON (n.a);\n\nCREATE (:One {a: 1});',
  )
  expect((await migrate(graph, { migrations: [better, TWO] })).applied).toEqual([])
  const changed = migrationOf('V001__one.cypher', 'CREATE (:One {a: 2});')
  await expect(migrate(graph, { migrations: [changed, TWO] })).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('one') as string,
  })
  await expect(migrate(graph, { migrations: [ONE] })).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('newer') as string,
  })
})

test('leaves a database of others as it is', async () => {
  await raw(graph, "CREATE (:Invoice {number: 'x'})")
  await expect(migrate(graph)).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('Invoice') as string,
  })
  const constraints = await read<{ name: string }>(graph, { text: 'SHOW CONSTRAINTS YIELD name' })
  expect(constraints.filter(({ name }) => name !== 'counterwatch_test_database')).toEqual([])
})

test('an interrupted migration is taken up again', async () => {
  const broken = migrationOf(
    'V001__one.cypher',
    'CREATE INDEX one IF NOT EXISTS FOR (n:One) ON (n.a);\nTHIS IS NO CYPHER;',
  )
  await expect(migrate(graph, { migrations: [broken] })).rejects.toThrow()
  expect(await schemaVersion(graph)).toBe(0)
  expect((await migrate(graph, { migrations: [ONE] })).applied).toEqual([{ version: 1, name: 'one' }])
})
