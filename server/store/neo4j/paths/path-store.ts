/** The port for the search of paths, on Neo4j. */
import type { EndEntity, Limits, PathStore } from '../../path-port.ts'
import { cypher } from '../cypher-text.ts'
import type { Graph } from '../driver.ts'
import { read } from '../run-query.ts'
import { between } from './between.ts'
import { expand } from './expand.ts'

const NAMED = cypher('paths/named')
const OF_KINDS = cypher('paths/of-kinds')

export function neo4jPathStore(graph: Graph): PathStore {
  return {
    named: (given, limits) =>
      read<EndEntity & { given: string }>(graph, { text: NAMED, parameters: { of: { given } }, ...timed(limits) }),
    ofKinds: (kinds, most, limits) =>
      read<EndEntity>(graph, { text: OF_KINDS, parameters: { of: { kinds, most } }, ...timed(limits) }),
    between: (search) => between((expansion) => expand(graph, expansion), search),
  }
}

function timed({ signal, until }: Limits) {
  return { signal, timeoutMs: Math.max(1, Math.ceil(until - performance.now())) }
}
