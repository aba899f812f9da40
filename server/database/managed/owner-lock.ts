import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CounterwatchError } from '../../model/errors.ts'
import { processInfo } from './process-info.ts'

/** Who owns a data folder: a process number together with its start, since numbers are used again. */
export interface Owner {
  readonly pid: number
  readonly started: string
  readonly since: string
}

/** Takes the folder for this process, over the lock of a process that was killed; returns how to let it go. */
export async function takeOwnership(lock: string): Promise<() => Promise<void>> {
  const self = await processInfo(process.pid)
  const mine: Owner = { pid: process.pid, started: self?.started ?? '', since: new Date().toISOString() }
  const text = JSON.stringify(mine)
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (await place(lock, text)) return () => letGo(lock, text)
    const found = await readFile(lock, 'utf8').catch(() => null)
    if (found === null) continue
    const owner = parseOwner(found)
    if (owner !== null && (await isAlive(owner))) throw taken(owner, dirname(lock))
    await removeStale(lock, found)
  }
  throw new CounterwatchError('SETUP', 'The lock of the data folder cannot be taken.', {
    field: 'COUNTERWATCH_DATA',
    file: lock,
    accepted: 'If no other Counterwatch runs on this folder, delete this file.',
  })
}

/** The living owner of a folder; null where there is none. */
export async function currentOwner(lock: string): Promise<Owner | null> {
  const text = await readFile(lock, 'utf8').catch(() => null)
  const owner = text === null ? null : parseOwner(text)
  return owner !== null && (await isAlive(owner)) ? owner : null
}

export function parseOwner(text: string): Owner | null {
  try {
    const { pid, started, since } = JSON.parse(text) as Partial<Owner>
    return typeof pid === 'number' && typeof started === 'string' && typeof since === 'string'
      ? { pid, started, since }
      : null
  } catch {
    return null
  }
}

async function isAlive(owner: Owner): Promise<boolean> {
  const info = await processInfo(owner.pid)
  return info !== null && info.started === owner.started
}

/** Appears with its content or not at all: a lock that is seen empty could be taken for a stale one. */
async function place(lock: string, text: string): Promise<boolean> {
  const draft = `${lock}.${randomUUID()}`
  await writeFile(draft, text, { mode: 0o600, flag: 'wx' })
  try {
    await link(draft, lock)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

/** Of two that take over at once, the slower may catch the new lock of the quicker: it puts that back. */
async function removeStale(lock: string, stale: string): Promise<void> {
  const aside = join(dirname(lock), `stale-${randomUUID()}`)
  try {
    await rename(lock, aside)
  } catch {
    return
  }
  const caught = await readFile(aside, 'utf8')
  if (caught !== stale) await link(aside, lock).catch(() => {})
  await rm(aside, { force: true })
}

async function letGo(lock: string, text: string): Promise<void> {
  const found = await readFile(lock, 'utf8').catch(() => null)
  if (found === text) await rm(lock, { force: true })
}

function taken(owner: Owner, folder: string): CounterwatchError {
  return new CounterwatchError(
    'SETUP',
    `Counterwatch already runs on the data folder ${folder}: process ${owner.pid}, since ${owner.since}.`,
    {
      field: 'COUNTERWATCH_DATA',
      accepted: `Use that one, or stop it (Ctrl-C in its terminal, or end process ${owner.pid}), or set COUNTERWATCH_DATA to another folder.`,
    },
  )
}
