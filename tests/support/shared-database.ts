import neo4j, { type Driver } from 'neo4j-driver'
import { inject } from 'vitest'

/** A driver to the database that all suites of a run share; to be closed by its user. Clean before use. */
export function sharedDriver(): Driver {
  const { uri, username, password } = inject('neo4j')
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { telemetryDisabled: true })
}
