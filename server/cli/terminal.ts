/** What a person sees on stderr: progress, and errors in words. */
import { CounterwatchError, type ErrorCode } from '../model/errors.ts'
import type { Progress } from '../model/progress.ts'
import { problemsOf } from '../services/seed/problem.ts'
import { type ExitCode, exitCodeOf } from './exit-codes.ts'

interface Terminal {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** Steps as lines; on a terminal a step that counts rewrites its own line, elsewhere it is told once. */
export function stderrProgress(terminal: Terminal = process.stderr): Progress {
  let open = ''
  return ({ message, done, total }) => {
    const again = message === open
    if (!terminal.isTTY) {
      if (!again) terminal.write(`${message}\n`)
      open = message
      return
    }
    if (open !== '' && !again) terminal.write('\n')
    const counts = total !== undefined && total > 0
    const text = counts ? `${message} (${done ?? 0}/${total})` : message
    terminal.write(`\r\u001b[K${text.slice(0, Math.max(20, (terminal.columns ?? 80) - 1))}`)
    const finished = !counts || (done ?? 0) >= total
    if (finished) terminal.write('\n')
    open = finished ? '' : message
  }
}

/** What the second line of an error begins with. */
const LEAD: Readonly<Partial<Record<ErrorCode, string>>> = {
  SETUP: 'What to do',
  DATABASE_AUTH: 'What to do',
  DATABASE_UNAVAILABLE: 'What to do',
}

/** Tells an error in words, and gives the exit code for it. */
export function tellError(error: unknown, terminal: Terminal = process.stderr): ExitCode {
  terminal.write(`${errorText(error)}\n`)
  return exitCodeOf(error)
}

export function errorText(error: unknown): string {
  if (!(error instanceof CounterwatchError)) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return `A fault of ours. Please report it with these lines, after a look whether they hold something private:\n${told}`
  }
  const { accepted, file, line } = error.detail
  // The problems of a folder each tell theirs.
  if (problemsOf(error).length > 0) return error.message
  const place =
    file === undefined || error.message.includes(file) ? '' : `${file}${line === undefined ? '' : `:${line}`}: `
  return `${place}${error.message}${accepted === undefined ? '' : `\n${LEAD[error.code] ?? 'Accepted'}: ${accepted}`}`
}
