import type { TestProject } from 'vitest/node'
import type { Coordinates } from '../../server/database/given.ts'
import { testDatabase } from './neo4j.ts'
import { preparation } from './preparation.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The one database of a run: `inject('neo4j')`, and clean it before use. */
    neo4j: Coordinates
  }
}

/** Starts one Neo4j for all suites of a project. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const begun = Date.now()
  const database = await testDatabase(preparation, ({ message }) => console.error(`[tests] ${message}`))
  console.error(`[tests] ${database.origin} Neo4j ready in ${((Date.now() - begun) / 1000).toFixed(1)} s`)
  project.provide('neo4j', { uri: database.uri, username: database.username, password: database.password })
  return () => database.stop()
}
