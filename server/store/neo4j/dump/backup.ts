/** Writes the whole graph to one file, history and the user's texts included; the file is there only once it is complete. */
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { CounterwatchError } from '../../../model/errors.ts'
import { silent, type Progress } from '../../../model/progress.ts'
import type { BackupReport } from '../../write-port.ts'
import { cypher } from '../cypher-text.ts'
import type { Graph } from '../driver.ts'
import { DATA_LABELS } from '../labels.ts'
import { schemaVersion } from '../migrate.ts'
import { read, readStream, type Row } from '../run-query.ts'
import { notMigrated } from '../write/locked-write.ts'
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupHeader } from './backup-format.ts'

const STATE = cypher('dump/state')
const NODES = cypher('dump/nodes')
const RELATIONSHIPS = cypher('dump/relationships')
const TIMEOUT_MS = 3_600_000
const LINES_AT_ONCE = 500
const TRIES = 3

/** @param file made anew; an older one of that name is replaced at the end */
export async function backup(graph: Graph, file: string, progress: Progress = silent): Promise<BackupReport> {
  const partial = `${file}.partial`
  try {
    for (let attempt = 1; ; attempt++) {
      const header = await headerOf(graph)
      await pipeline(
        Readable.from(lines(graph, header, progress)),
        createGzip(),
        createWriteStream(partial, { mode: 0o600, flush: true }),
      )
      // Rows are read as they are at that moment: the copy is of one state only when nobody wrote meanwhile.
      if ((await headerOf(graph)).revision === header.revision) {
        await rename(partial, file)
        const { graphId, revision, nodes, relationships } = header
        return { graphId, revision, nodes, relationships }
      }
      if (attempt === TRIES) {
        throw new CounterwatchError('CONFLICT', 'Others keep writing to this graph.', {
          accepted: 'back it up when they are done',
        })
      }
    }
  } catch (error) {
    await rm(partial, { force: true })
    throw asFileProblem(error, file)
  }
}

async function headerOf(graph: Graph): Promise<BackupHeader> {
  type State = { id: string | null; revision: number; nodes: number; relationships: number }
  const [state] = await read<State>(graph, { text: STATE, parameters: { labels: DATA_LABELS }, timeoutMs: TIMEOUT_MS })
  if (!state || state.id === null) throw notMigrated()
  const { id, revision, nodes, relationships } = state
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    graphId: id,
    revision,
    schema: await schemaVersion(graph),
    createdAt: new Date().toISOString(),
    nodes,
    relationships,
  }
}

async function* lines(graph: Graph, header: BackupHeader, progress: Progress): AsyncGenerator<string> {
  const hash = createHash('sha256')
  const total = header.nodes + header.relationships
  let done = 0
  let waiting = ''
  const put = (value: unknown): void => {
    const line = `${JSON.stringify(value)}\n`
    hash.update(line)
    waiting += line
  }
  put(header)
  for (const [kind, text] of [['node', NODES] as const, ['relationship', RELATIONSHIPS] as const]) {
    for await (const row of readStream<Row>(graph, {
      text,
      parameters: { labels: DATA_LABELS },
      timeoutMs: TIMEOUT_MS,
    })) {
      put({ [kind]: withoutTimes(row) })
      if (++done % LINES_AT_ONCE !== 0) continue
      yield waiting
      waiting = ''
      progress({ message: 'Backing up', done, total })
    }
  }
  yield `${waiting}${JSON.stringify({ sha256: hash.digest('hex') })}\n`
  progress({ message: 'Backing up', done, total })
}

/** The times stand in a list of their own, exact. */
function withoutTimes(row: Row): Row {
  const times = row.times as [string, string][]
  const properties = { ...(row.properties as Row) }
  for (const [property] of times) delete properties[property]
  return { ...row, properties }
}

function asFileProblem(error: unknown, file: string): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) return error
  return new CounterwatchError('BAD_FILE', `The backup cannot be written: ${(error as Error).message}`, {
    file,
    accepted: 'a file in a folder that exists, that you may write to, with room for it',
    cause: error,
  })
}
