/** Runs the action of a command to its end or to Ctrl-C, and undoes what it left open, the last first. */
import { CounterwatchError } from '../model/errors.ts'
import type { Progress } from '../model/progress.ts'
import type { Host, Io, Outcome } from './host.ts'

export async function runAction(
  host: Host,
  progress: Progress,
  action: (io: Io) => Promise<Outcome>,
): Promise<Outcome> {
  const undo: (() => Promise<unknown>)[] = []
  const { env, stdout, signal } = host
  const io: Io = { env, stdout, signal, progress, defer: (step) => void undo.push(step) }
  const stop = Promise.withResolvers<never>()
  const onAbort = () => stop.reject(new CounterwatchError('CANCELLED', 'Stopped.'))
  if (signal.aborted) onAbort()
  signal.addEventListener('abort', onAbort)
  const work = action(io)
  // After Ctrl-C nobody waits for it, and its connection is closed below.
  work.catch(() => {})
  stop.promise.catch(() => {})
  try {
    return await Promise.race([work, stop.promise])
  } finally {
    signal.removeEventListener('abort', onAbort)
    for (const step of undo.reverse()) await step().catch(() => {})
  }
}
