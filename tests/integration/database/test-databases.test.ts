import { afterAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { cleanDatabase, testDatabaseMark } from '../../support/clean-database.ts'
import { containerEngineAnswers, containerTestDatabase } from '../../support/container-database.ts'
import { givenTestDatabase } from '../../support/given-database.ts'
import { sharedDriver } from '../../support/shared-database.ts'
import { verifyDatabase } from '../../../server/database/verify.ts'

const driver = sharedDriver()
afterAll(() => driver.close())

describe('a database given to the tests', () => {
  const env = (): NodeJS.ProcessEnv => {
    const { uri, username, password } = inject('neo4j')
    return {
      COUNTERWATCH_TEST_NEO4J_URI: uri,
      COUNTERWATCH_TEST_NEO4J_USERNAME: username,
      COUNTERWATCH_TEST_NEO4J_PASSWORD: password,
    }
  }

  beforeEach(async () => {
    await cleanDatabase(driver)
    // As if no test had ever seen it.
    await driver.executeQuery(`DROP CONSTRAINT ${testDatabaseMark} IF EXISTS`)
  })

  test('is taken when it is empty, and from then on', async () => {
    expect(await givenTestDatabase(env())).toMatchObject({ origin: 'given' })
    await driver.executeQuery('CREATE (:LeftByAnEarlierRun)')
    expect(await givenTestDatabase(env())).toMatchObject({ origin: 'given' })
    await cleanDatabase(driver)
    expect(await givenTestDatabase(env())).toMatchObject({ origin: 'given' })
  })

  test.each(['CREATE (:Mine)', 'CREATE INDEX mine FOR (n:Mine) ON (n.name)'])(
    'is refused when it holds anything else: %s',
    async (query) => {
      await driver.executeQuery(query)
      await expect(givenTestDatabase(env())).rejects.toMatchObject({ code: 'CONFLICT' })
      await cleanDatabase(driver)
    },
  )

  test("is never the user's own", async () => {
    const own = env()
    const user = {
      NEO4J_URI: own.COUNTERWATCH_TEST_NEO4J_URI,
      NEO4J_PASSWORD: own.COUNTERWATCH_TEST_NEO4J_PASSWORD,
    }
    expect(await givenTestDatabase(user)).toBeNull()
    await expect(givenTestDatabase({ ...own, ...user })).rejects.toMatchObject({ code: 'CONFLICT' })
  })
})

test('a container serves as a test database', async (context) => {
  if (!(await containerEngineAnswers())) {
    const reason = 'NOT TESTED: no container engine answers; see docker-compose.yml and `npm run cli -- doctor`'
    console.warn(reason)
    context.skip(reason)
  }
  const database = await containerTestDatabase()
  try {
    await verifyDatabase(database, 30_000)
  } finally {
    await database.stop()
  }
}, 300_000)
