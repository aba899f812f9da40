import type { Driver } from 'neo4j-driver'

/** The name of the constraint that says: tests may wipe this database. */
export const testDatabaseMark = 'counterwatch_test_database'

export interface CleanOptions {
  /** Keep constraints and indexes, where making them again would cost more than it tells. */
  readonly keepSchema?: boolean
}

/** Empties a test database: all nodes, and unless told otherwise all constraints and indexes, except the tests' own mark. */
export async function cleanDatabase(driver: Driver, options: CleanOptions = {}): Promise<void> {
  await inSession(driver, 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS')
  if (options.keepSchema === true) return
  for (const name of await names(driver, 'SHOW CONSTRAINTS YIELD name RETURN name')) {
    if (name !== testDatabaseMark) await inSession(driver, `DROP CONSTRAINT \`${name}\` IF EXISTS`)
  }
  const indexes =
    "SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL RETURN name"
  for (const name of await names(driver, indexes)) await inSession(driver, `DROP INDEX \`${name}\` IF EXISTS`)
}

async function names(driver: Driver, query: string): Promise<string[]> {
  return (await inSession(driver, query)).map((record) => record.name as string)
}

/** Auto-commit: deleting in batches is not allowed in a transaction of the driver. */
async function inSession(driver: Driver, query: string): Promise<Record<string, unknown>[]> {
  const session = driver.session()
  try {
    return (await session.run(query)).records.map((record) => record.toObject())
  } finally {
    await session.close()
  }
}
