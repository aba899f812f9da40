/** Reads a backup line by line. Nothing of it is believed before the whole file has been verified. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { CounterwatchError } from '../../../model/errors.ts'
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupHeader, type BackupRow } from './backup-format.ts'

/** More than a paragraph of the largest document can take. */
const MAX_LINE = 64 * 1024 * 1024

/** Reads the file to its end. @throws BAD_FILE when it is damaged, not ours, or of a newer version */
export async function verifyBackup(file: string): Promise<BackupHeader> {
  let header: BackupHeader | undefined
  let [nodes, relationships] = [0, 0]
  let sealed: string | undefined
  const hash = createHash('sha256')
  const ids = new Set<string>()
  for await (const line of linesOf(file)) {
    if (sealed !== undefined) throw bad(file, 'it goes on after its end')
    const value = parse(file, line)
    if (header === undefined) header = headerOf(file, value)
    else if (isRow(value)) {
      if ('node' in value) {
        nodes++
        ids.add(value.node.id)
      } else {
        relationships++
        if (!ids.has(value.relationship.from) || !ids.has(value.relationship.to))
          throw bad(file, 'a relationship has an end that is not in it')
      }
    } else if (typeof value.sha256 === 'string') {
      sealed = value.sha256
      if (hash.copy().digest('hex') !== sealed) throw bad(file, 'its content was changed')
    } else throw bad(file, 'a line of it is of no known kind')
    hash.update(`${line}\n`)
  }
  if (header === undefined || sealed === undefined) throw bad(file, 'it ends too early')
  if (nodes !== header.nodes || relationships !== header.relationships) throw bad(file, 'rows are missing')
  return header
}

/** The rows of a verified backup: all nodes, then all relationships. */
export async function* backupRows(file: string): AsyncGenerator<BackupRow> {
  for await (const line of linesOf(file)) {
    const value = parse(file, line)
    if (isRow(value)) yield value
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file)
  const gunzip = source.pipe(createGunzip())
  source.on('error', (error) => gunzip.destroy(error))
  let rest: Buffer = Buffer.alloc(0)
  try {
    for await (const chunk of gunzip) {
      rest = Buffer.concat([rest, chunk as Buffer])
      let start = 0
      for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10, start)) {
        yield rest.toString('utf8', start, end)
        start = end + 1
      }
      rest = rest.subarray(start)
      if (rest.length > MAX_LINE) throw bad(file, 'a line of it is longer than any row')
    }
  } catch (error) {
    if (error instanceof CounterwatchError) throw error
    throw bad(
      file,
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : (error as Error).message,
      error,
    )
  } finally {
    source.destroy()
  }
  if (rest.length > 0) throw bad(file, 'it ends in the middle of a line')
}

function headerOf(file: string, value: Record<string, unknown>): BackupHeader {
  if (value.format !== BACKUP_FORMAT) throw bad(file, 'it is no backup of Counterwatch')
  if (typeof value.version !== 'number' || value.version > BACKUP_VERSION) {
    throw bad(file, `its version is ${String(value.version)}, and this program reads up to ${BACKUP_VERSION}`)
  }
  return value as unknown as BackupHeader
}

function isRow(value: object): value is BackupRow {
  return 'node' in value || 'relationship' in value
}

function parse(file: string, line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {
    // Told below.
  }
  throw bad(file, 'a line of it is not JSON')
}

function bad(file: string, reason: string, cause?: unknown): CounterwatchError {
  return new CounterwatchError('BAD_FILE', `The backup cannot be read: ${reason}.`, {
    file,
    accepted: 'a file that `counterwatch backup` wrote; nothing was changed',
    cause,
  })
}
