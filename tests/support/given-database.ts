import neo4j, { type Driver } from 'neo4j-driver'
import { givenDatabase } from '../../server/database/given.ts'
import { verifyDatabase } from '../../server/database/verify.ts'
import { CounterwatchError } from '../../server/model/errors.ts'
import { testDatabaseMark } from './clean-database.ts'
import type { TestDatabase } from './test-database.ts'

export const testPrefix = 'COUNTERWATCH_TEST_'

/**
 * The database that `COUNTERWATCH_TEST_NEO4J_URI` names, or null. Tests wipe it, so it must be empty or bear the mark that
 * an earlier test run set; the user's own `NEO4J_URI` is never taken.
 */
export async function givenTestDatabase(env: NodeJS.ProcessEnv = process.env): Promise<TestDatabase | null> {
  const at = givenDatabase(env, testPrefix)
  if (at === null) return null
  if (at.uri === env.NEO4J_URI) throw refused('It is the same as NEO4J_URI.')
  await verifyDatabase(at, 10_000)
  const driver = neo4j.driver(at.uri, neo4j.auth.basic(at.username, at.password), { telemetryDisabled: true })
  try {
    await claim(driver)
  } finally {
    await driver.close()
  }
  return { ...at, origin: 'given', stop: () => Promise.resolve() }
}

/** A constraint as the mark: it stays when the nodes go, and no query of the product meets it. */
async function claim(driver: Driver): Promise<void> {
  const constraints = await driver.executeQuery('SHOW CONSTRAINTS YIELD name RETURN name')
  const names = constraints.records.map((record) => record.get('name') as string)
  if (names.includes(testDatabaseMark)) return
  const nodes = await driver.executeQuery('MATCH (n) RETURN n LIMIT 1')
  const indexes = await driver.executeQuery("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")
  if (nodes.records.length + names.length + indexes.records.length > 0) {
    throw refused('It holds nodes, constraints or indexes that no test of Counterwatch wrote.')
  }
  await driver.executeQuery(
    `CREATE CONSTRAINT ${testDatabaseMark} IF NOT EXISTS FOR (n:CounterwatchTest) REQUIRE n.id IS UNIQUE`,
  )
}

function refused(reason: string): CounterwatchError {
  return new CounterwatchError('CONFLICT', `Tests will not use the database of ${testPrefix}NEO4J_URI. ${reason}`, {
    field: `${testPrefix}NEO4J_URI`,
    accepted: 'The address of an empty database that tests may wipe; without it, they start one of their own.',
  })
}
