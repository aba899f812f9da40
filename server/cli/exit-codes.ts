/** The exit codes of every command, in one table: scripts rely on them. */
import { CounterwatchError, type ErrorCode } from '../model/errors.ts'

export const EXIT = {
  ok: 0,
  fault: 1,
  badInput: 2,
  badFile: 3,
  offences: 4,
  database: 5,
  stopped: 130,
} as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** What each code says, for `--help`. */
export const EXIT_MEANING: Readonly<Record<keyof typeof EXIT, string>> = {
  ok: 'done',
  fault: 'a fault of ours: please report it',
  badInput: 'a bad command, option or argument, or nothing of that name',
  badFile: 'a file or folder that cannot be taken; nothing was written',
  offences: 'the check found something',
  database: 'the database or the machine: nothing was written',
  stopped: 'stopped by Ctrl-C',
}

const EXIT_OF: Readonly<Record<ErrorCode, ExitCode>> = {
  BAD_INPUT: EXIT.badInput,
  NOT_FOUND: EXIT.badInput,
  TOO_LARGE: EXIT.badInput,
  BAD_FILE: EXIT.badFile,
  CHECK_FAILED: EXIT.offences,
  CONFLICT: EXIT.database,
  DATABASE_UNAVAILABLE: EXIT.database,
  DATABASE_AUTH: EXIT.database,
  SETUP: EXIT.database,
  CANCELLED: EXIT.stopped,
}

export function exitCodeOf(error: unknown): ExitCode {
  return error instanceof CounterwatchError ? EXIT_OF[error.code] : EXIT.fault
}

/** The table as it stands below `--help`. */
export function exitCodeHelp(): string {
  const rows = (Object.keys(EXIT) as (keyof typeof EXIT)[]).map(
    (name) => `  ${String(EXIT[name]).padStart(3)}  ${EXIT_MEANING[name]}`,
  )
  return `Exit codes:\n${rows.join('\n')}`
}
