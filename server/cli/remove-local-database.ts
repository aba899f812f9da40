/** Removes the files of the managed database: what is deleted inside of a database leaves traces in its logs. */
import { access, rm } from 'node:fs/promises'
import { homeIn } from '../database/managed/home.ts'
import { currentOwner, takeOwnership } from '../database/managed/owner-lock.ts'
import { endOrphan } from '../database/managed/process-record.ts'
import type { Progress } from '../model/progress.ts'

export type Removal =
  | { readonly state: 'removed'; readonly folder: string }
  | { readonly state: 'none' }
  /** Another of our processes uses it, and nothing was removed. */
  | { readonly state: 'running' }

export async function removeLocalDatabase(dataFolder: string, progress: Progress): Promise<Removal> {
  const home = homeIn(dataFolder)
  if ((await currentOwner(home.lock)) !== null) return { state: 'running' }
  // Made by each start of ours, and by nobody else.
  if (!(await exists(home.conf))) return { state: 'none' }
  const release = await takeOwnership(home.lock)
  try {
    await endOrphan(home, progress)
    await rm(home.folder, { recursive: true })
    return { state: 'removed', folder: home.folder }
  } finally {
    await release()
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
