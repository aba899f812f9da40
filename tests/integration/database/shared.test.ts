import { afterAll, beforeAll, expect, test } from 'vitest'
import { ping } from '../../../server/database/health.ts'
import { cleanDatabase, testDatabaseMark } from '../../support/clean-database.ts'
import { sharedDriver } from '../../support/shared-database.ts'

const driver = sharedDriver()
beforeAll(() => cleanDatabase(driver))
afterAll(() => driver.close())

test('the shared database answers', async () => {
  expect(await ping(driver, 30_000)).toBe('up')
})

test('cleaning removes nodes and schema', async () => {
  await driver.executeQuery('CREATE CONSTRAINT some FOR (n:Some) REQUIRE n.id IS UNIQUE')
  await driver.executeQuery('CREATE INDEX other FOR (n:Some) ON (n.name)')
  await driver.executeQuery('UNWIND range(1, 50) AS id CREATE (n:Some {id: id})-[:NEXT]->(:Some {id: -id})')
  await cleanDatabase(driver)
  const nodes = await driver.executeQuery('MATCH (n) RETURN n')
  const schema = await driver.executeQuery("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")
  const names = schema.records.map((record) => record.get('name') as string)
  expect(nodes.records).toHaveLength(0)
  expect(names.filter((name) => name !== testDatabaseMark)).toEqual([])
})
