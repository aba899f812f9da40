import type { TestProject } from 'vitest/node'
import type { Coordinates } from '../../server/database/given.ts'
import { testDatabase } from './neo4j.ts'
import { preparation } from './preparation.ts'
import type { TestDatabase } from './test-database.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The one database of a run: `inject('neo4j')`, and clean it before use. */
    neo4j: Coordinates
  }
}

let database: TestDatabase | null = null

/** Starts one Neo4j for all suites of a project. */
export async function setup(project: TestProject): Promise<void> {
  const begun = Date.now()
  database = await testDatabase(preparation, ({ message }) => console.error(`[tests] ${message}`))
  console.error(`[tests] ${database.origin} Neo4j ready in ${((Date.now() - begun) / 1000).toFixed(1)} s`)
  project.provide('neo4j', { uri: database.uri, username: database.username, password: database.password })
}

export async function teardown(): Promise<void> {
  await database?.stop()
}
