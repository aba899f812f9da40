import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CounterwatchError } from '../../model/errors.ts'
import type { Progress } from '../../model/progress.ts'
import { copyDependencies } from './maven.ts'

const pom = fileURLToPath(new URL('../pom.xml', import.meta.url))
const marker = 'complete.json'
const expectedJars = 214

/** Neo4j's version, as the pom has it: the one place where it is written. */
export const neo4jVersion = versionInPom(readFileSync(pom, 'utf8'))

export function versionInPom(text: string): string {
  const version = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)<\/version>/.exec(text)?.[1]
  if (version === undefined) throw new Error('The pom names no version of Neo4j.')
  return version
}

export interface Jars {
  readonly folder: string
  /** In a fixed order: a class archive holds only for the same class path. */
  readonly files: readonly string[]
  /** Changes with any of the files. */
  readonly fingerprint: string
}

/** Neo4j's jars: `COUNTERWATCH_NEO4J_LIB`, else the cache folder, filled through Maven the first time. */
export async function findJars(
  cacheFolder: string,
  env: NodeJS.ProcessEnv,
  progress: Progress,
  signal?: AbortSignal,
): Promise<Jars> {
  if (env.COUNTERWATCH_NEO4J_LIB) return givenJars(resolve(env.COUNTERWATCH_NEO4J_LIB))
  const folder = join(cacheFolder, `neo4j-${neo4jVersion}`)
  const ready = completeJars(folder)
  if (ready !== null) return ready
  await fetchJars(cacheFolder, folder, env, progress, signal)
  const fetched = completeJars(folder)
  if (fetched === null) throw new Error(`The jars in ${folder} are not what was just put there.`)
  return fetched
}

function givenJars(folder: string): Jars {
  const files = jarsIn(folder)
  if (!files.includes(`neo4j-${neo4jVersion}.jar`)) {
    throw new CounterwatchError('SETUP', `COUNTERWATCH_NEO4J_LIB has no neo4j-${neo4jVersion}.jar.`, {
      field: 'COUNTERWATCH_NEO4J_LIB',
      accepted: `A folder with the jars of org.neo4j:neo4j:${neo4jVersion} and all that it needs, as Maven's dependency:copy-dependencies leaves them.`,
    })
  }
  return described(folder, files)
}

/** The jars of a folder that was filled to its end and still has every file; else null. */
export function completeJars(folder: string): Jars | null {
  try {
    const listed = JSON.parse(readFileSync(join(folder, marker), 'utf8')) as { files: Record<string, number> }
    const names = Object.keys(listed.files).sort()
    const whole = names.every((name) => statSync(join(folder, name)).size === listed.files[name])
    return whole && names.length > 0 ? described(folder, names) : null
  } catch {
    return null
  }
}

/** Fills a folder of its own, then puts it in place by a rename: a killed or a parallel start leaves no half folder behind. */
async function fetchJars(
  cacheFolder: string,
  folder: string,
  env: NodeJS.ProcessEnv,
  progress: Progress,
  signal?: AbortSignal,
): Promise<void> {
  progress({ message: `Fetching Neo4j ${neo4jVersion} through Maven (about 118 MB, once)` })
  await mkdir(cacheFolder, { recursive: true, mode: 0o700 })
  await removeAbandoned(cacheFolder)
  const draft = join(cacheFolder, `fetching-${process.pid}-${randomUUID()}`)
  await mkdir(draft, { mode: 0o700 })
  try {
    await copyDependencies({
      pom,
      into: draft,
      expected: expectedJars,
      env,
      progress,
      ...(signal === undefined ? {} : { signal }),
    })
    const files = Object.fromEntries(jarsIn(draft).map((name) => [name, statSync(join(draft, name)).size]))
    await writeFile(join(draft, marker), JSON.stringify({ version: neo4jVersion, files }, null, 2))
    await rename(draft, folder).catch(async (error: NodeJS.ErrnoException) => {
      // Somebody else was quicker, or what is there is damaged.
      if (completeJars(folder) !== null) return
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST' && error.code !== 'EPERM') throw error
      await rename(folder, join(cacheFolder, `fetching-damaged-${randomUUID()}`))
      await rename(draft, folder)
    })
  } catch (error) {
    if (signal?.aborted) throw new CounterwatchError('CANCELLED', 'Stopped while fetching Neo4j.')
    throw error
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** What a killed start left more than an hour ago. */
async function removeAbandoned(cacheFolder: string): Promise<void> {
  for (const name of await readdir(cacheFolder)) {
    if (!name.startsWith('fetching-')) continue
    const path = join(cacheFolder, name)
    const found = await stat(path).catch(() => null)
    if (found !== null && Date.now() - found.mtimeMs > 3_600_000) await rm(path, { recursive: true, force: true })
  }
}

function jarsIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.jar'))
      .sort()
  } catch {
    return []
  }
}

function described(folder: string, names: readonly string[]): Jars {
  const files = names.map((name) => join(folder, name))
  const fingerprint = files
    .map((file) => {
      const { size, mtimeMs } = statSync(file)
      return `${file}:${size}:${mtimeMs}`
    })
    .join('\n')
  return { folder, files, fingerprint }
}
