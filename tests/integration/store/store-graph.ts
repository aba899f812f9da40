/** A migrated, empty graph on the database of the run. */
import { inject } from 'vitest'
import { connect, type Graph } from '../../../server/store/neo4j/driver.ts'
import { migrate } from '../../../server/store/neo4j/migrate.ts'
import { write } from '../../../server/store/neo4j/run-query.ts'
import { cleanDatabase } from '../../support/clean-database.ts'

export async function storeGraph(): Promise<Graph> {
  const graph = connect(inject('neo4j'))
  await cleanDatabase(graph.driver, { keepSchema: true })
  await migrate(graph)
  return graph
}

/** Empties the graph between cases: the schema and the identity of the graph stay. */
export async function emptyGraph(graph: Graph): Promise<void> {
  await write(graph, (tx) =>
    tx.run({ text: 'MATCH (n) WHERE NOT (n:Meta OR n:Migration OR n:MigrationLock) DETACH DELETE n' }),
  )
}

/** Breaks things on purpose. */
export async function raw(
  graph: Graph,
  text: string,
  parameters: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> {
  return write(graph, (tx) => tx.run({ text, parameters }))
}
