/** Runs the action of a command to its end or to Ctrl-C, and undoes what it left open, the last first. */
import { setTimeout as sleep } from 'node:timers/promises'
import { CounterwatchError } from '../model/errors.ts'
import type { Progress } from '../model/progress.ts'
import type { Host, Io, Outcome } from './host.ts'

/** What stops by itself after Ctrl-C, as a database that is just starting, gets this long to do so. */
const GRACE_MS = 15_000

export async function runAction(
  host: Host,
  progress: Progress,
  action: (io: Io) => Promise<Outcome>,
  graceMs: number = GRACE_MS,
): Promise<Outcome> {
  const undo: (() => Promise<unknown>)[] = []
  const undoAll = async () => {
    for (const step of undo.splice(0).reverse()) await step().catch(() => {})
  }
  const { env, stdout, signal } = host
  const io: Io = { env, stdout, signal, progress, defer: (step) => void undo.push(step) }
  const stop = Promise.withResolvers<never>()
  stop.promise.catch(() => {})
  const onAbort = () => stop.reject(new CounterwatchError('CANCELLED', 'Stopped.'))
  if (signal.aborted) onAbort()
  signal.addEventListener('abort', onAbort)
  const work = action(io)
  work.catch(() => {})
  try {
    return await Promise.race([work, stop.promise])
  } finally {
    signal.removeEventListener('abort', onAbort)
    await undoAll()
    if (signal.aborted) {
      // With its connection closed, most work ends now; what it opened meanwhile is closed too.
      await Promise.race([work.catch(() => {}), sleep(graceMs)])
      await undoAll()
    }
  }
}
