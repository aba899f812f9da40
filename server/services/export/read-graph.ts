/** The whole graph as rows, one revision of it: entities by slug, then claims by id with their stances and passages. */
import { CounterwatchError } from '../../model/errors.ts'
import type { Progress } from '../../model/progress.ts'
import type { ReadOptions, ReadStore } from '../../store/read-port.ts'
import { allPages } from '../all-pages.ts'
import {
  CLAIM_FIELDS,
  ENTITY_FIELDS,
  exportedClaim,
  exportedDocument,
  exportedEntity,
  type ExportedRow,
} from './rows.ts'

export interface GraphRow {
  readonly type: 'entity' | 'document' | 'claim'
  readonly row: ExportedRow
}

export interface GraphRead {
  readonly revision: number
  /** @throws CONFLICT at the end, when somebody wrote meanwhile: what was read is of no one revision */
  readonly rows: AsyncIterable<GraphRow>
}

const TIMEOUT_MS = 60_000

export async function readGraph(store: ReadStore, progress: Progress, signal?: AbortSignal): Promise<GraphRead> {
  const options: ReadOptions = { quotes: false, timeoutMs: TIMEOUT_MS, signal }
  const { revision, entitiesByKind, claimsByStatus } = await store.stats(options)
  const total = [...entitiesByKind, ...claimsByStatus].reduce((sum, { count }) => sum + count, 0)
  return { revision, rows: rows(store, options, { revision, total }, progress) }
}

async function* rows(
  store: ReadStore,
  options: ReadOptions,
  { revision, total }: { readonly revision: number; readonly total: number },
  progress: Progress,
): AsyncGenerator<GraphRow> {
  let done = 0
  const step = () => {
    if (++done % 500 === 0) progress({ message: 'Exporting the graph', done, total })
  }
  const entities = { from: 'entities', kinds: null, read: null } as const
  for await (const answer of allPages(store, entities, ENTITY_FIELDS, options)) {
    yield { type: 'entity', row: exportedEntity(answer) }
    if (answer.kind === 'Document') yield { type: 'document', row: exportedDocument(answer) }
    step()
  }
  for await (const answer of allPages(store, { from: 'claims', filter: {} }, CLAIM_FIELDS, options)) {
    yield { type: 'claim', row: exportedClaim(answer) }
    step()
  }
  const after = await store.stats(options)
  if (after.revision === revision) return
  throw new CounterwatchError('CONFLICT', 'The graph was written to while it was being exported.', {
    accepted: 'try again when the writer is done',
  })
}
