/** What a command works with: everything that it may touch of the process, so that tests can give their own. */
import type { Progress } from '../model/progress.ts'
import type { ExitCode } from './exit-codes.ts'

export interface Host {
  readonly env: NodeJS.ProcessEnv
  /** Resolves when the text is out, so that nothing is lost in a pipe. */
  readonly stdout: { write(text: string): Promise<void> }
  readonly stderr: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown }
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
}

/** What one run of a command has. */
export interface Io extends Pick<Host, 'env' | 'stdout' | 'signal'> {
  readonly progress: Progress
  /** Done when the command ends, however it ends; the last first. */
  defer(undo: () => Promise<unknown>): void
}

/** What a command found, in both forms; it prints nothing itself, except what is too long to hold. */
export interface Outcome {
  /** With `--json`: one object; null where the command has written its answer itself. */
  readonly data: Readonly<Record<string, unknown>> | null
  /** Without: for people. Empty where there is nothing to say. */
  readonly text: string
  readonly exit?: ExitCode
}
