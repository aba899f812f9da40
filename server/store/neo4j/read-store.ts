/** The read port on Neo4j. */
import type { ContentCandidate, KeyCounts, ReadOptions, ReadStore, SearchCandidate, StatsRow } from '../read-port.ts'
import { cypher } from './cypher-text.ts'
import type { Graph } from './driver.ts'
import { readSelection } from './read-selection.ts'
import { read } from './run-query.ts'
import { contentQuery, luceneQuery } from './search/lucene.ts'
import { shapeBudget } from './shape-budget.ts'

const CANDIDATES = cypher('read/candidates')
const CONTENT = cypher('read/content')
const ENTITY_COUNT = cypher('read/entity-count')
const KEY_COUNTS = cypher('read/key-counts')
const NAMED_ENTITIES = cypher('read/named-entities')
const REVISION = cypher('read/revision')
const STATS = cypher('read/stats')

export function neo4jReadStore(graph: Graph, shapes = shapeBudget()): ReadStore {
  return {
    select: (root, selection, options) => readSelection({ graph, shapes }, root, selection, options),
    candidates: async ({ clauses, kinds, limit }, options) =>
      clauses.length === 0 || kinds?.length === 0
        ? []
        : await read<SearchCandidate & Record<string, unknown>>(graph, {
            text: CANDIDATES,
            parameters: { query: luceneQuery(clauses, kinds), limit },
            ...limits(options),
          }),
    keyCounts: (options) => keyCounts(graph, options),
    content: async ({ groups, limit }, options) =>
      groups.length === 0
        ? []
        : await read<ContentCandidate & Record<string, unknown>>(graph, {
            text: CONTENT,
            parameters: { query: contentQuery(groups), paragraphs: options.quotes, limit },
            ...limits(options),
          }),
    namedEntities: (options) => read(graph, { text: NAMED_ENTITIES, ...limits(options) }),
    revision: async (options) => {
      const [row] = await read<{ revision: number }>(graph, { text: REVISION, ...limits(options) })
      return row?.revision ?? 0
    },
    stats: async (options) => {
      const [row] = await read<StatsRow & Record<string, unknown>>(graph, { text: STATS, ...limits(options) })
      return row as StatsRow
    },
  }
}

/** The revision is read first: counts that are newer than it are only counted once more. */
async function keyCounts(graph: Graph, options: ReadOptions): Promise<KeyCounts> {
  const [state] = await read<{ entities: number; revision: number }>(graph, { text: ENTITY_COUNT, ...limits(options) })
  const rows = await read<{ key: string; count: number }>(graph, { text: KEY_COUNTS, ...limits(options) })
  return {
    revision: state?.revision ?? 0,
    entities: state?.entities ?? 0,
    counts: new Map(rows.map(({ key, count }) => [key, count])),
  }
}

function limits({ signal, timeoutMs }: ReadOptions) {
  return { signal, timeoutMs }
}
