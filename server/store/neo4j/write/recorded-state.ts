/** What is recorded of a dataset, and what of other datasets stands in its way. */
import type { Dataset } from '../../../model/dataset.ts'
import { CounterwatchError } from '../../../model/errors.ts'
import { cypher } from '../cypher-text.ts'
import type { Graph } from '../driver.ts'
import { read, readStream } from '../run-query.ts'
import { inBatches } from './batches.ts'
import { stancesOf } from './canonical.ts'
import { notMigrated } from './locked-write.ts'
import type { RecordedRow, RecordedState } from './plan-changes.ts'

export interface GraphState {
  readonly revision: number
  readonly datasets: readonly { readonly name: string; readonly hash: string }[]
}

interface RecordedLine extends RecordedRow {
  readonly id: string
  readonly claim?: string | null
  readonly dataset?: string
}

const TYPES = ['entities', 'claims', 'stances'] as const
type Type = (typeof TYPES)[number]
const STATE = cypher('write/graph-state')
const OWN = texts('recorded')
const OTHERS = texts('others')

export async function graphState(graph: Graph): Promise<GraphState> {
  const [state] = await read<{ revision: number | null; datasets: GraphState['datasets'] }>(graph, { text: STATE })
  if (!state || state.revision === null) throw notMigrated()
  return { revision: state.revision, datasets: state.datasets }
}

/**
 * The rows of a dataset, and the retracted rows of other datasets that it brings back as its own.
 * @throws CONFLICT where another dataset has a current row with an id of this one
 */
export async function recordedState(graph: Graph, dataset: Dataset, hasOthers: boolean): Promise<RecordedState> {
  const ids: Record<Type, readonly string[]> = {
    entities: dataset.entities.map(({ id }) => id),
    claims: dataset.claims.map(({ id }) => id),
    stances: stancesOf(dataset).map(({ id }) => id),
  }
  const state = {
    entities: new Map<string, RecordedLine>(),
    claims: new Map<string, RecordedLine>(),
    stances: new Map(),
  }
  for (const type of TYPES) {
    const known: Map<string, RecordedLine> = state[type]
    for await (const line of readStream<RecordedLine>(graph, {
      text: OWN[type],
      parameters: { dataset: dataset.name },
    })) {
      keepLatest(known, line)
    }
    if (!hasOthers) continue
    for (const batch of inBatches(ids[type].filter((id) => known.get(id)?.retracted !== false))) {
      const lines = await read<RecordedLine>(graph, {
        text: OTHERS[type],
        parameters: { ids: batch, dataset: dataset.name },
      })
      for (const line of lines) {
        if (!line.retracted) throw taken(line.id, line.dataset ?? '')
        keepLatest(known, line)
      }
    }
  }
  return state
}

export function taken(what: string, dataset: string): CounterwatchError {
  return new CounterwatchError('CONFLICT', `${what} belongs to the dataset "${dataset}".`, {
    field: what,
    accepted: 'an id and a slug that no other dataset has; nothing was written',
  })
}

function keepLatest(known: Map<string, RecordedLine>, line: RecordedLine): void {
  const before = known.get(line.id)
  if (!before || before.version < line.version) known.set(line.id, line)
}

function texts(prefix: string): Record<Type, string> {
  const [entities, claims, stances] = TYPES.map((type) => cypher(`write/${prefix}-${type}`)) as [string, string, string]
  return { entities, claims, stances }
}
