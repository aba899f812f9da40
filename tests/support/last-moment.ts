import type { Graph } from '../../server/store/neo4j/driver.ts'
import { read } from '../../server/store/neo4j/run-query.ts'

/** The moment of the last write, as the API tells moments: with milliseconds, which the database's own text leaves out where they end in 0. */
export async function lastMoment(graph: Graph): Promise<string> {
  const [row] = await read<{ moment: string }>(graph, {
    text: "MATCH (m:Meta {key: 'graph'}) RETURN m.recordedAt AS moment",
  })
  return row?.moment ?? ''
}
