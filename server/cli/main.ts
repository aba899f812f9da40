/** `npm run cli -- COMMAND`. Ctrl-C stops a command and what it started; a second one does not wait. */
import { runCli } from './cli.ts'
import { EXIT } from './exit-codes.ts'

const interrupted = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.on(name, () => {
    if (interrupted.signal.aborted) process.exit(EXIT.stopped)
    interrupted.abort()
  })
}
// Whoever reads us may have had enough, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') interrupted.abort()
  else throw error
})

const exit = await runCli(process.argv.slice(2), {
  env: process.env,
  stdout: { write: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())) },
  stderr: process.stderr,
  signal: interrupted.signal,
})
if (interrupted.signal.aborted) process.exit(exit)
process.exitCode = exit
