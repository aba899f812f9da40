/** The read port on Neo4j. */
import type { ReadOptions, ReadStore, SearchCandidate, StatsRow } from '../read-port.ts'
import { cypher } from './cypher-text.ts'
import type { Graph } from './driver.ts'
import { readSelection } from './read-selection.ts'
import { read } from './run-query.ts'
import { shapeBudget } from './shape-budget.ts'

const CANDIDATES = cypher('read/candidates')
const STATS = cypher('read/stats')

export function neo4jReadStore(graph: Graph, shapes = shapeBudget()): ReadStore {
  return {
    select: (root, selection, options) => readSelection({ graph, shapes }, root, selection, options),
    candidates: ({ keys, prefix, kinds, limit }, options) =>
      read<SearchCandidate & Record<string, unknown>>(graph, {
        text: CANDIDATES,
        parameters: { query: keys.map((key) => clause(key, prefix)).join(' AND '), kinds, limit },
        ...limits(options),
      }),
    stats: async (options) => {
      const [row] = await read<StatsRow & Record<string, unknown>>(graph, { text: STATS, ...limits(options) })
      return row as StatsRow
    },
  }
}

/** Keys are letters and digits only; what Lucene could read as syntax is escaped all the same. */
function clause(key: string, prefix: boolean): string {
  const escaped = key.replace(/[^\p{L}\p{N}\p{M}]/gu, '\\$&')
  return prefix ? `searchKeys:${escaped}*` : `searchKeys:${escaped}`
}

function limits({ signal, timeoutMs }: ReadOptions) {
  return { signal, timeoutMs }
}
