import { readFile, rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { CounterwatchError } from '../../model/errors.ts'
import type { Progress } from '../../model/progress.ts'
import type { Home } from './home.ts'
import { processInfo } from './process-info.ts'
import { writeFileWhole } from './write-file-whole.ts'

/** The Neo4j process of a data folder, written down so that a later start finds it when ours was killed. */
export interface ProcessRecord {
  readonly pid: number
  readonly port: number
}

export async function writeRecord(home: Home, record: ProcessRecord): Promise<void> {
  await writeFileWhole(home.recordFile, JSON.stringify(record))
}

export async function readRecord(home: Home): Promise<ProcessRecord | null> {
  try {
    const { pid, port } = JSON.parse(await readFile(home.recordFile, 'utf8')) as Partial<ProcessRecord>
    return typeof pid === 'number' && typeof port === 'number' ? { pid, port } : null
  } catch {
    return null
  }
}

export async function removeRecord(home: Home): Promise<void> {
  await rm(home.recordFile, { force: true })
}

/** Ends the Neo4j that a killed Counterwatch left on this folder. Asks for our lock to be held: then no living process owns it. */
export async function endOrphan(home: Home, progress: Progress): Promise<void> {
  const record = await readRecord(home)
  if (record === null || !(await isNeo4jOf(home, record.pid))) return
  progress({ message: `Ending the Neo4j that a killed start left (process ${record.pid})` })
  process.kill(record.pid, 'SIGTERM')
  if (!(await endsWithin(home, record.pid, 20_000))) process.kill(record.pid, 'SIGKILL')
  if (await endsWithin(home, record.pid, 10_000)) return
  throw new CounterwatchError('SETUP', `A Neo4j of an earlier start does not end: process ${record.pid}.`, {
    field: 'COUNTERWATCH_DATA',
    accepted: `End process ${record.pid}, then start again.`,
  })
}

/** Ours by what it was started with, not by its number, which may have gone to another program. */
async function isNeo4jOf(home: Home, pid: number): Promise<boolean> {
  const info = await processInfo(pid)
  return info !== null && commandLineIsOf(info.commandLine, home.folder)
}

export function commandLineIsOf(commandLine: string, homeFolder: string): boolean {
  return commandLine.includes('CommunityEntryPoint') && commandLine.includes(`--home-dir=${homeFolder} `)
}

async function endsWithin(home: Home, pid: number, ms: number): Promise<boolean> {
  const deadline = Date.now() + ms
  while (await isNeo4jOf(home, pid)) {
    if (Date.now() > deadline) return false
    await sleep(100)
  }
  return true
}
