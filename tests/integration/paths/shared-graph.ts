/** The shared test database, empty but for the indexes that the search relies on. */
import { inject } from 'vitest'
import { connect, type Graph } from '../../../server/store/neo4j/driver.ts'
import { cleanDatabase } from '../../support/clean-database.ts'

const SCHEMA = [
  'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT entity_slug IF NOT EXISTS FOR (n:Entity) REQUIRE n.slug IS UNIQUE',
  'CREATE INDEX entity_kind_slug IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.slug)',
]

export async function emptyGraph(): Promise<Graph> {
  const graph = connect(inject('neo4j'))
  await cleanDatabase(graph.driver)
  for (const statement of SCHEMA) await graph.driver.executeQuery(statement)
  return graph
}
