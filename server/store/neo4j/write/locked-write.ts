/**
 * A transaction of a writer. Writers go one after another: each first takes the lock of the Meta node, then reads the clock,
 * so that recorded moments are in the order of commits and never equal. A writer that planned on an older revision is told so.
 */
import { randomUUID } from 'node:crypto'
import { CounterwatchError } from '../../../model/errors.ts'
import { cypher } from '../cypher-text.ts'
import type { Graph } from '../driver.ts'
import { write } from '../run-query.ts'
import type { Writer } from './batches.ts'

/** Somebody else wrote since the plan was made: plan again. */
export class StaleRevision extends Error {}

/** What a write was, as it is kept with its revision. */
export interface WriteNote {
  readonly action: 'load' | 'retract' | 'withdraw' | 'downgrade' | 'reinstate' | 'text'
  /** Of a load. */
  readonly dataset?: string
  /** Of what was decided by hand: the ids that it was decided on, and why. */
  readonly objects?: readonly string[]
  readonly because?: string | null
}

interface Locked {
  readonly revision: number
  readonly token: string
  readonly last: string
  readonly now: string
}

const MAX_PLANS = 10
const LOCK = cypher('write/lock')
const UNLOCK = cypher('write/unlock')

/** @param expected the revision that the work was planned on; null when the work does not depend on it */
export async function lockedWrite<T>(
  graph: Graph,
  expected: number | null,
  note: WriteNote,
  work: (writer: Writer) => Promise<T>,
): Promise<{ readonly revision: number; readonly result: T }> {
  const token = randomUUID()
  let done: { revision: number; result: T } | undefined
  return await write(graph, async (tx) => {
    const [locked] = await tx.run<Locked>({ text: LOCK })
    if (!locked) throw notMigrated()
    // The connection broke after the commit of the first try.
    if (done && locked.token === token) return done
    if (expected !== null && locked.revision !== expected) throw new StaleRevision()
    const now = later(locked.now, locked.last)
    const result = await work({ tx, now })
    const [counted] = await tx.run<{ revision: number }>({ text: UNLOCK, parameters: { now, token, note } })
    done = { revision: counted?.revision ?? 0, result }
    return done
  })
}

/** Plans and writes; again when somebody else wrote between the two. @throws CONFLICT when others keep writing */
export async function planAndWrite<T>(attempt: () => Promise<T>): Promise<T> {
  for (let plan = 1; ; plan++) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof StaleRevision)) throw error
      if (plan === MAX_PLANS) {
        throw new CounterwatchError('CONFLICT', 'Others keep writing to this graph.', {
          accepted: 'try again when they are done',
          cause: error,
        })
      }
    }
  }
}

export function notMigrated(): CounterwatchError {
  return new CounterwatchError('SETUP', 'The database has no schema of Counterwatch yet.', {
    accepted: 'run `counterwatch migrate` first',
  })
}

/** Moments are kept to the millisecond; one is always after the last, even when the server's clock was set back. */
function later(now: string, last: string): string {
  return now > last ? now : new Date(Date.parse(last) + 1).toISOString()
}
