/**
 * Brings the schema of a database to what this version needs.
 *
 * Each migration is recorded as a node (:Migration {version, name, checksum, appliedAt}). A lease on one lock node keeps
 * two processes from migrating at once; schema statements cannot share a transaction with data, so the lease is renewed
 * between them when half of it is gone (not each time: a change of the schema makes the database plan every statement anew). Nothing is written when there is nothing to do.
 */
import { randomUUID } from 'node:crypto'
import { CounterwatchError } from '../../model/errors.ts'
import { silent, type Progress } from '../../model/progress.ts'
import { cypher } from './cypher-text.ts'
import type { Graph } from './driver.ts'
import { migrationFiles, type Migration } from './migration-files.ts'
import { read, write } from './run-query.ts'
import { refreshKeys } from './search/refresh-keys.ts'

export interface MigrateOptions {
  readonly migrations?: readonly Migration[]
  readonly progress?: Progress
  /** How long to wait for another process that migrates. */
  readonly waitMs?: number
}

export interface MigrationReport {
  readonly version: number
  readonly applied: readonly { readonly version: number; readonly name: string }[]
}

interface Recorded {
  readonly version: number
  readonly name: string
  readonly checksum: string
}

const LOCK = {
  constraint: 'CREATE CONSTRAINT migration_lock IF NOT EXISTS FOR (n:MigrationLock) REQUIRE n.key IS UNIQUE',
  versions: 'CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (n:Migration) REQUIRE n.version IS UNIQUE',
  take: cypher('migrate/take-lock'),
  release: cypher('migrate/release-lock'),
}
const HISTORY = cypher('migrate/history')
const FOREIGN = cypher('migrate/foreign-nodes')
const RECORD = cypher('migrate/record')
const ENSURE_META = cypher('migrate/ensure-meta')
const LEASE_SECONDS = 120

export async function migrate(graph: Graph, options: MigrateOptions = {}): Promise<MigrationReport> {
  const migrations = options.migrations ?? migrationFiles()
  const progress = options.progress ?? silent
  const latest = migrations.at(-1)?.version ?? 0
  if (pending(await history(graph), migrations).length === 0) {
    if (!options.migrations) await refreshKeys(graph, progress)
    return { version: latest, applied: [] }
  }

  await refuseForeignDatabase(graph)
  const holder = randomUUID()
  let lease = await takeLock(graph, holder, options.waitMs ?? 60_000)
  try {
    // Another process may have migrated while we waited.
    const todo = pending(await history(graph), migrations)
    for (const migration of todo) {
      progress({ message: `Migrating the database: ${migration.name}`, done: migration.version, total: latest })
      for (const text of migration.statements) {
        lease = await renewLock(graph, holder, lease)
        await write(graph, (tx) => tx.run({ text }))
      }
      const { version, name, checksum } = migration
      await write(graph, (tx) => tx.run({ text: RECORD, parameters: { version, name, checksum } }))
    }
    await write(graph, (tx) => tx.run({ text: ENSURE_META, parameters: { id: randomUUID() } }))
    await read(graph, { text: 'CALL db.awaitIndexes(120)', timeoutMs: 125_000 })
    if (!options.migrations) await refreshKeys(graph, progress)
    return { version: latest, applied: todo.map(({ version, name }) => ({ version, name })) }
  } finally {
    await write(graph, (tx) => tx.run({ text: LOCK.release, parameters: { holder } })).catch(() => {})
  }
}

/** The version of the schema of a database; 0 for one that was never migrated. */
export async function schemaVersion(graph: Graph): Promise<number> {
  return (await history(graph)).at(-1)?.version ?? 0
}

/** What is still to be applied; throws where the database and the files disagree about what was. Pure. */
export function pending(recorded: readonly Recorded[], migrations: readonly Migration[]): Migration[] {
  for (const { version, name, checksum } of recorded) {
    const known = migrations.find((migration) => migration.version === version)
    if (!known) {
      throw new CounterwatchError(
        'CONFLICT',
        `The database was written by a newer Counterwatch (schema ${version}, ${name}).`,
        {
          accepted: `a database of schema ${migrations.at(-1)?.version ?? 0} or older: upgrade this program, or give it another database`,
        },
      )
    }
    if (known.checksum !== checksum) {
      throw new CounterwatchError(
        'CONFLICT',
        `Migration ${version} (${name}) is not the one that this database was made with.`,
        {
          accepted: 'the released file: an applied migration is never edited, a change is a new migration',
        },
      )
    }
  }
  const applied = new Set(recorded.map(({ version }) => version))
  return migrations.filter(({ version }) => !applied.has(version))
}

function history(graph: Graph): Promise<Recorded[]> {
  return read<Recorded>(graph, { text: HISTORY })
}

/** A database that others use stays as it is. */
async function refuseForeignDatabase(graph: Graph): Promise<void> {
  const [found] = await read<{ labels: string[] }>(graph, { text: FOREIGN })
  if (!found) return
  throw new CounterwatchError(
    'CONFLICT',
    `The database holds what Counterwatch did not write (${found.labels.join(', ') || 'nodes without a label'}).`,
    {
      field: 'NEO4J_URI',
      accepted: 'an empty database, or one that Counterwatch made',
    },
  )
}

/** When the lease was taken. */
async function takeLock(graph: Graph, holder: string, waitMs: number): Promise<number> {
  for (const text of [LOCK.constraint, LOCK.versions]) await write(graph, (tx) => tx.run({ text }))
  const until = Date.now() + waitMs
  for (;;) {
    const now = Date.now()
    if (await holdsLock(graph, holder)) return now
    if (now > until) throw lost()
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}

async function renewLock(graph: Graph, holder: string, taken: number): Promise<number> {
  const now = Date.now()
  if (now - taken < LEASE_SECONDS * 500) return taken
  if (!(await holdsLock(graph, holder))) throw lost()
  return now
}

async function holdsLock(graph: Graph, holder: string): Promise<boolean> {
  const parameters = { holder, seconds: LEASE_SECONDS }
  const rows = await write(graph, (tx) => tx.run({ text: LOCK.take, parameters }))
  return rows.length === 1
}

function lost(): CounterwatchError {
  return new CounterwatchError('CONFLICT', 'Another process is migrating this database.', {
    accepted: `wait until it is done, and try again; a process that died frees it within ${LEASE_SECONDS} seconds`,
  })
}
