import { setTimeout as sleep } from 'node:timers/promises'
import { CounterwatchError } from '../../model/errors.ts'
import type { Progress } from '../../model/progress.ts'
import type { Database } from '../database.ts'
import { verifyDatabase } from '../verify.ts'
import { boltAnswers } from './bolt-answers.ts'
import { homeIn } from './home.ts'
import { currentOwner } from './owner-lock.ts'
import { readPassword } from './password.ts'
import { readRecord } from './process-record.ts'

export interface JoinOptions {
  readonly dataFolder: string
  readonly progress: Progress
  readonly signal?: AbortSignal
}

/** The first start of the owner may still be fetching Neo4j. */
const waitMs = 60_000

/** The database that another of our processes runs on this folder, left to it; null where nobody does. */
export async function joinManaged(options: JoinOptions): Promise<Database | null> {
  const home = homeIn(options.dataFolder)
  const deadline = Date.now() + waitMs
  for (;;) {
    const owner = await currentOwner(home.lock)
    if (owner === null) return null
    const [record, password] = [await readRecord(home), await readPassword(home)]
    if (record !== null && password !== null && (await boltAnswers(record.port))) {
      options.progress({ message: `Using the database of the running Counterwatch (process ${owner.pid})` })
      const at = { uri: `bolt://127.0.0.1:${record.port}`, username: 'neo4j', password }
      await verifyDatabase(at, 30_000, options.signal)
      return { ...at, source: 'managed', stop: () => Promise.resolve(), onExit: () => () => {} }
    }
    if (Date.now() > deadline) {
      throw new CounterwatchError(
        'DATABASE_UNAVAILABLE',
        `The database of the running Counterwatch (process ${owner.pid}) does not answer.`,
        {
          field: 'COUNTERWATCH_DATA',
          accepted: 'Wait until it is up, or stop it; then try again.',
        },
      )
    }
    if (options.signal?.aborted) throw new CounterwatchError('CANCELLED', 'Stopped while waiting for the database.')
    await sleep(250)
  }
}
