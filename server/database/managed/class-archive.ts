import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Jars } from './jars.ts'
import type { ClassArchive, Profile } from './java-arguments.ts'
import type { Java } from './java.ts'

/**
 * A class data archive makes each start after the first about twice as quick. It fits one Java, one class path and one
 * kind of garbage collector; Java itself ignores one that does not fit.
 */
export interface ArchivePlan {
  readonly archive: ClassArchive
  /** To be called when the server ended well: puts a new archive in place. */
  keep(): Promise<void>
  /** To be called when it did not. */
  discard(): Promise<void>
}

export async function planArchive(
  cacheFolder: string,
  java: Java,
  jars: Jars,
  profile: Profile,
): Promise<ArchivePlan | null> {
  const key = createHash('sha256')
    .update(JSON.stringify([java.description, process.arch, jars.fingerprint, profile]))
    .digest('hex')
    .slice(0, 16)
  const folder = join(cacheFolder, 'classes')
  const file = join(folder, `${key}.jsa`)
  if (existsSync(file)) return { archive: { file, mode: 'use' }, keep: nothing, discard: nothing }
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  } catch {
    // A cache that cannot be written costs seconds, not the start.
    return null
  }
  await removeAbandoned(folder)
  const draft = join(folder, `${key}.${randomUUID()}.tmp`)
  const discard = (): Promise<void> => rm(draft, { force: true })
  return {
    archive: { file: draft, mode: 'create' },
    keep: () => rename(draft, file).catch(discard),
    discard,
  }
}

/** What a Java that was killed while writing left more than an hour ago. */
async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.tmp')) continue
    const path = join(folder, name)
    const found = await stat(path).catch(() => null)
    if (found !== null && Date.now() - found.mtimeMs > 3_600_000) await rm(path, { force: true })
  }
}

const nothing = (): Promise<void> => Promise.resolve()
