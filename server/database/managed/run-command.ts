import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

export type CommandResult =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'ended'; readonly code: number | null; readonly stdout: string; readonly stderr: string }

export interface CommandOptions {
  readonly env: NodeJS.ProcessEnv
  readonly cwd?: string
  readonly signal?: AbortSignal
  readonly timeoutMs?: number
  readonly onLine?: (line: string) => void
}

/** Enough to find the reason of a failure, and no more, however much a command says. */
const keptCharacters = 200_000

/** Runs a command to its end. A command that is not installed is a result; it is looked up on the PATH of `env`. */
export function runCommand(command: string, args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const script = process.platform === 'win32' && /\.(cmd|bat)$/i.test(command)
    // Windows runs batch files through its shell only; their arguments are ours, never a user's.
    const child = spawn(script ? `"${command}"` : command, script ? args.map((arg) => `"${arg}"`) : args, {
      env: options.env,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: script,
      windowsHide: true,
    })
    const kept = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const) {
      createInterface({ input: child[name] }).on('line', (line) => {
        kept[name] = `${kept[name]}${line}\n`.slice(-keptCharacters)
        options.onLine?.(line)
      })
    }
    // spawn's own timeout outlives a command that is not there, and keeps our process waiting for it.
    const timer = options.timeoutMs === undefined ? undefined : setTimeout(() => child.kill(), options.timeoutMs)
    child.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer)
      if (error.code === 'ENOENT' || error.code === 'EACCES') resolve({ kind: 'not-found' })
      else reject(error)
    })
    child.once('close', (code) => {
      clearTimeout(timer)
      resolve({ kind: 'ended', code, ...kept })
    })
  })
}
