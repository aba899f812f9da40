import { CounterwatchError } from '../../server/model/errors.ts'
import { silent, type Progress } from '../../server/model/progress.ts'
import { containerEngineAnswers, containerTestDatabase } from './container-database.ts'
import { givenTestDatabase } from './given-database.ts'
import { managedTestDatabase } from './managed-database.ts'
import type { Preparation, TestDatabase } from './test-database.ts'

/**
 * A real Neo4j that can never be a user's: the one of `COUNTERWATCH_TEST_NEO4J_URI`, else a managed server on a throwaway
 * store, else a container. Fails aloud where none can be had: tests that silently skip the database prove nothing.
 */
export async function testDatabase(
  preparation: Preparation | null = null,
  progress: Progress = silent,
): Promise<TestDatabase> {
  const given = await givenTestDatabase()
  if (given !== null) {
    await preparation?.run(given)
    return given
  }
  const missing = await attempt(preparation, progress)
  if (!(missing instanceof CounterwatchError)) return missing
  if (await containerEngineAnswers()) {
    const database = await containerTestDatabase()
    await preparation?.run(database)
    return database
  }
  throw new CounterwatchError('SETUP', 'There is no Neo4j for the tests, and no way to start one.', {
    accepted:
      'Install Java 17 and Maven (then `npm run cli -- doctor`), or start a container engine, or set COUNTERWATCH_TEST_NEO4J_URI.',
    cause: missing,
  })
}

/** A managed server, or what this machine lacks for one; any other failure is one of ours and is thrown. */
async function attempt(preparation: Preparation | null, progress: Progress): Promise<TestDatabase | CounterwatchError> {
  try {
    return await managedTestDatabase(preparation, progress)
  } catch (error) {
    if (error instanceof CounterwatchError && ['java', 'mvn'].includes(error.detail.field ?? '')) return error
    throw error
  }
}
