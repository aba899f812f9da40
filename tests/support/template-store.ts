import { createHash, randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { defaultCacheFolder } from '../../server/database/folders.ts'
import { homeIn } from '../../server/database/managed/home.ts'
import { neo4jVersion } from '../../server/database/managed/jars.ts'
import { neo4jConf } from '../../server/database/managed/neo4j-conf.ts'
import { openManaged } from '../../server/database/managed/open-managed.ts'
import { currentOwner, takeOwnership } from '../../server/database/managed/owner-lock.ts'
import { endOrphan } from '../../server/database/managed/process-record.ts'
import { CounterwatchError } from '../../server/model/errors.ts'
import type { Progress } from '../../server/model/progress.ts'
import type { Preparation } from './test-database.ts'

const folderPrefix = 'counterwatch-test-'

/** Small: several may run at once, beside a browser. */
export function testEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, COUNTERWATCH_NEO4J_HEAP: '512m', COUNTERWATCH_NEO4J_PAGECACHE: '64m' }
}

/**
 * A data folder that Neo4j has already been through, so that a start finds its system database made and its first
 * password set: built once a machine for each version and preparation, then only copied.
 */
export async function copyOfTemplate(preparation: Preparation | null, progress: Progress): Promise<string> {
  const template = await ensureTemplate(preparation, progress)
  await sweep(progress)
  const folder = await mkdtemp(join(tmpdir(), folderPrefix))
  await cp(template, folder, { recursive: true, mode: constants.COPYFILE_FICLONE })
  return folder
}

async function ensureTemplate(preparation: Preparation | null, progress: Progress): Promise<string> {
  const key = createHash('sha256')
    .update(JSON.stringify([neo4jVersion, neo4jConf({ port: 0, heap: '', pageCache: '' }), preparation?.key ?? '']))
    .digest('hex')
    .slice(0, 16)
  const templates = join(defaultCacheFolder(process.env), 'test-templates')
  const template = join(templates, key)
  if (await exists(template)) return template
  await mkdir(templates, { recursive: true, mode: 0o700 })
  const release = await waitForOwnership(join(templates, `${key}.lock`))
  try {
    if (!(await exists(template))) await build(template, preparation, progress)
  } finally {
    await release()
  }
  return template
}

async function build(template: string, preparation: Preparation | null, progress: Progress): Promise<void> {
  progress({ message: 'Preparing a template store for tests (once)' })
  const draft = `${template}.${randomUUID()}`
  try {
    const database = await openManaged({
      env: testEnvironment(process.env),
      dataFolder: draft,
      progress,
      profile: 'throwaway',
      closing: 'clean',
    })
    try {
      await preparation?.run(database)
    } finally {
      await database.stop()
    }
    await rm(join(homeIn(draft).folder, 'logs'), { recursive: true, force: true })
    await rename(draft, template)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** Another run may be building the same template, which takes half a minute. */
async function waitForOwnership(lock: string): Promise<() => Promise<void>> {
  const deadline = Date.now() + 300_000
  for (;;) {
    try {
      return await takeOwnership(lock)
    } catch (error) {
      if (!(error instanceof CounterwatchError) || Date.now() > deadline) throw error
      await sleep(500)
    }
  }
}

/** Removes what killed test runs left: their stores, and the servers that still run on them. */
async function sweep(progress: Progress): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(folderPrefix)) continue
    const folder = join(tmpdir(), name)
    const found = await stat(folder).catch(() => null)
    // One that is just being copied has no owner yet.
    if (found === null || Date.now() - found.mtimeMs < 60_000) continue
    const home = homeIn(folder)
    if ((await currentOwner(home.lock)) !== null) continue
    await endOrphan(home, progress)
    await rm(folder, { recursive: true, force: true })
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null
}
