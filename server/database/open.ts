import type { Progress } from '../model/progress.ts'
import type { Database } from './database.ts'
import { givenDatabase } from './given.ts'
import { joinManaged } from './managed/join-managed.ts'
import { openManaged } from './managed/open-managed.ts'
import { verifyDatabase, withoutCredentials } from './verify.ts'

export interface OpenOptions {
  readonly env: NodeJS.ProcessEnv
  readonly dataFolder: string
  readonly progress: Progress
  readonly signal?: AbortSignal
  /**
   * What to do where another of our processes runs the database of this folder: `refuse` (a second start), or `join` it
   * (a command beside a running server), which leaves it running.
   */
  readonly whenOwned?: 'refuse' | 'join'
}

/** A given server may still be on its way up, as in a compose file; a wrong address should not be waited for long. */
const givenWaitMs = 10_000

/** Gives the database of this product: the one named in the environment, else a managed child process on the data folder. */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const given = givenDatabase(options.env)
  if (given === null) {
    return (options.whenOwned === 'join' ? await joinManaged(options) : null) ?? (await openManaged(options))
  }
  options.progress({ message: `Connecting to the database at ${withoutCredentials(given.uri)}` })
  await verifyDatabase(given, givenWaitMs, options.signal)
  return { ...given, source: 'given', stop: () => Promise.resolve(), onExit: () => () => {} }
}
