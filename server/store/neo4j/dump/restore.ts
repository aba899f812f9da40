/**
 * Brings a backup back into an empty database, or into the one that it is of, replacing what is there.
 *
 * The file is read to its end and verified before anything is touched. A graph of up to 50,000 rows is replaced in one
 * transaction: all or nothing. A larger one does not fit in the memory of a transaction; it is replaced in batches, under a
 * mark that every later start sees, so that a restore that was interrupted is told, never taken for a whole graph: restoring
 * again, or wiping, puts it right. The file itself is never changed.
 */
import { CounterwatchError } from '../../../model/errors.ts'
import { silent, type Progress } from '../../../model/progress.ts'
import type { BackupReport } from '../../write-port.ts'
import { cypher } from '../cypher-text.ts'
import type { Graph } from '../driver.ts'
import { DATA_LABELS } from '../labels.ts'
import { migrate } from '../migrate.ts'
import { migrationFiles } from '../migration-files.ts'
import { read, type Transaction, write } from '../run-query.ts'
import { BATCH } from '../write/batches.ts'
import type { BackupHeader, BackupNode, BackupRelationship, BackupRow } from './backup-format.ts'
import { backupRows, verifyBackup } from './read-backup.ts'
import { deleteLabels } from './wipe.ts'

export interface RestoreOptions {
  readonly progress?: Progress | undefined
  /** Rows up to which one transaction is used. */
  readonly atomicRows?: number
}

const ATOMIC_ROWS = 50_000
const TIMEOUT_MS = 1_800_000
const TARGET = cypher('dump/target')
const IS_RESTORING = cypher('dump/is-restoring')
const MARK = cypher('dump/mark')
const UNMARK = cypher('dump/unmark')
const PUT_NODES = cypher('dump/put-nodes')
const PUT_RELATIONSHIPS = cypher('dump/put-relationships')
const DELETE_ALL = cypher('dump/delete-all')

export async function restore(graph: Graph, file: string, options: RestoreOptions = {}): Promise<BackupReport> {
  const progress = options.progress ?? silent
  progress({ message: 'Verifying the backup' })
  const header = await verifyBackup(file)
  refuseNewer(header)
  await prepareTarget(graph, header)
  await migrate(graph, { progress })

  const total = header.nodes + header.relationships
  const tell = (done: number): void => progress({ message: 'Restoring', done, total })
  if (total <= (options.atomicRows ?? ATOMIC_ROWS)) {
    await write(graph, (tx) => replaceAtOnce(tx, file, tell), { timeoutMs: TIMEOUT_MS })
  } else await replaceInBatches(graph, header, file, tell)
  // The backup may be of an older schema.
  await migrate(graph, { progress })
  const { graphId, revision, nodes, relationships } = header
  return { graphId, revision, nodes, relationships }
}

async function replaceAtOnce(tx: Transaction, file: string, tell: (done: number) => void): Promise<void> {
  await tx.run({ text: DELETE_ALL, parameters: { labels: DATA_LABELS } })
  await putRows(file, (text, rows) => tx.run(putOf(text, rows)), tell)
}

async function replaceInBatches(
  graph: Graph,
  { graphId }: BackupHeader,
  file: string,
  tell: (done: number) => void,
): Promise<void> {
  await write(graph, (tx) => tx.run({ text: MARK, parameters: { graphId } }))
  await deleteLabels(graph, DATA_LABELS)
  await putRows(file, (text, rows) => write(graph, (tx) => tx.run(putOf(text, rows))), tell)
  await write(graph, (tx) => tx.run({ text: UNMARK }))
}

type Put = (text: string, rows: readonly unknown[]) => Promise<readonly { id?: string; node?: string }[]>

async function putRows(file: string, put: Put, tell: (done: number) => void): Promise<void> {
  const nodes = new Map<string, string>()
  let done = 0
  for await (const batch of batchesOf(backupRows(file))) {
    const [first] = batch
    if (first && 'node' in first) {
      for (const { id, node } of await put(
        PUT_NODES,
        batch.map((row) => (row as { node: BackupNode }).node),
      ))
        nodes.set(id ?? '', node ?? '')
    } else {
      const rows = batch.map((row) => (row as { relationship: BackupRelationship }).relationship)
      await put(
        PUT_RELATIONSHIPS,
        rows.map((row) => ({ ...row, from: nodes.get(row.from), to: nodes.get(row.to) })),
      )
    }
    done += batch.length
    tell(done)
  }
}

/** Batches of one kind of row. */
async function* batchesOf(rows: AsyncIterable<BackupRow>): AsyncGenerator<BackupRow[]> {
  let batch: BackupRow[] = []
  for await (const row of rows) {
    const [first] = batch
    if (batch.length >= BATCH || (first && 'node' in first !== 'node' in row)) {
      yield batch
      batch = []
    }
    batch.push(row)
  }
  if (batch.length > 0) yield batch
}

function putOf(text: string, rows: readonly unknown[]) {
  return { text, parameters: { rows } }
}

function refuseNewer({ schema }: BackupHeader): void {
  const known = migrationFiles().length
  if (schema <= known) return
  throw new CounterwatchError('CONFLICT', `The backup is of a newer Counterwatch (schema ${schema}).`, {
    accepted: `a backup of schema ${known} or older: upgrade this program`,
  })
}

/** @throws CONFLICT when the database holds another graph */
async function prepareTarget(graph: Graph, { graphId }: BackupHeader): Promise<void> {
  const [target] = await read<{ id: string | null; restoring: string | null; rows: boolean }>(graph, { text: TARGET })
  // What an interrupted restore left is no graph.
  if (target?.restoring === graphId) return void (await deleteLabels(graph, DATA_LABELS))
  if (!target || !target.rows || (target.id === graphId && target.restoring === null)) return
  throw new CounterwatchError('CONFLICT', 'The database holds another graph than the backup.', {
    accepted: 'an empty database, or the one that the backup is of; nothing was changed',
  })
}

/** @throws CONFLICT on a database whose restore was interrupted */
export async function refuseInterruptedRestore(graph: Graph): Promise<void> {
  const [interrupted] = await read<{ startedAt: string }>(graph, { text: IS_RESTORING })
  if (!interrupted) return
  throw new CounterwatchError('CONFLICT', `A restore that began at ${interrupted.startedAt} is not complete.`, {
    accepted: 'wait for it; if it was interrupted, run `counterwatch restore` again, or `counterwatch wipe`',
  })
}
