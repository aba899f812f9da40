/** The read port on Neo4j. */
import type { ContentCandidate, KeyCounts, ReadOptions, ReadStore, SearchCandidate, StatsRow } from '../read-port.ts'
import { NOW } from '../../model/clocks.ts'
import { firstDay, lastDay } from '../../model/partial-date.ts'
import { cypher } from './cypher-text.ts'
import type { Graph } from './driver.ts'
import { readSelection } from './read-selection.ts'
import { rememberedStats } from './remembered-stats.ts'
import { read, type Statement } from './run-query.ts'
import { contentQuery, luceneQuery } from './search/lucene.ts'
import { shapeBudget } from './shape-budget.ts'

const CANDIDATES = cypher('read/candidates')
const CANDIDATES_AS_OF = cypher('read/candidates-as-of')
const CONTENT = cypher('read/content')
const CONTENT_AS_OF = cypher('read/content-as-of')
const ENTITY_COUNT = cypher('read/entity-count')
const KEY_COUNTS = cypher('read/key-counts')
const NAMED_ENTITIES = cypher('read/named-entities')
const REVISION = cypher('read/revision')
const STATS = cypher('read/stats')
const STATS_AS_OF = cypher('read/stats-as-of')
/** Former states are found beside present ones, and only some of either are of the moment. */
const MORE_AS_OF = 4

export function neo4jReadStore(graph: Graph, shapes = shapeBudget()): ReadStore {
  const revision = async (options: ReadOptions): Promise<number> => {
    const [row] = await read<{ revision: number }>(graph, { text: REVISION, ...limits(options) })
    return row?.revision ?? 0
  }
  return {
    select: (root, selection, options) => readSelection({ graph, shapes }, root, selection, options),
    candidates: async ({ clauses, kinds, limit }, options) =>
      clauses.length === 0 || kinds?.length === 0
        ? []
        : await read<SearchCandidate & Record<string, unknown>>(graph, {
            ...asOf(
              options,
              { text: CANDIDATES, parameters: { query: luceneQuery(clauses, kinds), limit } },
              { text: CANDIDATES_AS_OF, parameters: { limit: limit * MORE_AS_OF } },
            ),
            ...limits(options),
          }),
    keyCounts: (options) => keyCounts(graph, options),
    content: async ({ groups, limit }, options) =>
      groups.length === 0
        ? []
        : await read<ContentCandidate & Record<string, unknown>>(graph, {
            ...asOf(
              options,
              { text: CONTENT, parameters: { query: contentQuery(groups), paragraphs: options.quotes, limit } },
              { text: CONTENT_AS_OF, parameters: { limit: limit * MORE_AS_OF } },
            ),
            ...limits(options),
          }),
    namedEntities: (options) => read(graph, { text: NAMED_ENTITIES, ...limits(options) }),
    revision,
    stats: rememberedStats(revision, async (options) => {
      const [row] = await read<StatsRow & Record<string, unknown>>(graph, {
        ...asOf(options, { text: STATS, parameters: {} }, { text: STATS_AS_OF, parameters: {} }),
        ...limits(options),
      })
      return row as StatsRow
    }),
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

/** The statement of now, or the one for a read on a clock, which takes the clocks and what else is its own besides. */
function asOf({ clocks = NOW }: ReadOptions, now: Required<Statement>, then: Required<Statement>): Required<Statement> {
  const { validAt, knownAt } = clocks
  if (validAt === null && knownAt === null) return now
  const at = knownAt === null ? null : new Date(knownAt)
  const days = { first: validAt && firstDay(validAt), last: validAt && lastDay(validAt) }
  return { text: then.text, parameters: { ...now.parameters, ...then.parameters, at, ...days } }
}

function limits({ signal, timeoutMs }: ReadOptions) {
  return { signal, timeoutMs }
}
