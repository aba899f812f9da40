import { readFile } from 'node:fs/promises'
import { runCommand } from './run-command.ts'

/** One running process: the number alone may meanwhile belong to another. */
export interface ProcessInfo {
  readonly pid: number
  /** When it started, in a form that only its equality means something. */
  readonly started: string
  readonly commandLine: string
}

/** What runs under a number now; null where nothing does, or what did has ended and only waits to be collected. */
export async function processInfo(pid: number): Promise<ProcessInfo | null> {
  if (!isRunning(pid)) return null
  switch (process.platform) {
    case 'linux':
      return await fromProc(pid)
    case 'win32':
      return await fromWindows(pid)
    default:
      return await fromPs(pid)
  }
}

export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function fromProc(pid: number): Promise<ProcessInfo | null> {
  try {
    const [stat, commandLine, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
      readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => ''),
    ])
    const parsed = parseStat(stat)
    if (parsed === null || parsed.state === 'Z' || parsed.state === 'X') return null
    return {
      pid,
      started: `${boot.trim()}/${parsed.startTicks}`,
      commandLine: commandLine.replaceAll('\0', ' ').trim(),
    }
  } catch {
    return null
  }
}

/** The command name in the second field may itself hold spaces and brackets. */
export function parseStat(stat: string): { state: string; startTicks: string } | null {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, startTicks] = [fields[0], fields[19]]
  return state === undefined || startTicks === undefined ? null : { state, startTicks }
}

async function fromPs(pid: number): Promise<ProcessInfo | null> {
  const result = await runCommand('ps', ['-ww', '-o', 'state=,lstart=,command=', '-p', String(pid)], {
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    timeoutMs: 10_000,
  })
  return result.kind === 'not-found' ? null : parsePs(pid, result.stdout)
}

/** `S    Sun Nov 22 06:52:52 2026 /usr/bin/java ...` */
export function parsePs(pid: number, output: string): ProcessInfo | null {
  const match = /^(\S+)\s+(\w{3}\s+\w{3}\s+\d+\s+[\d:]+\s+\d{4})\s+(.*)$/m.exec(output.trim())
  const [, state, started, commandLine] = match ?? []
  if (state === undefined || started === undefined || commandLine === undefined || state.startsWith('Z')) return null
  return { pid, started: started.replaceAll(/\s+/g, ' '), commandLine }
}

async function fromWindows(pid: number): Promise<ProcessInfo | null> {
  const query = `$p = Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}'; if ($p) { $p.CreationDate.ToFileTimeUtc(); $p.CommandLine }`
  const result = await runCommand('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', query], {
    env: process.env,
    timeoutMs: 20_000,
  })
  if (result.kind === 'not-found') return null
  const [started, commandLine = ''] = result.stdout.split(/\r?\n/)
  return started ? { pid, started, commandLine } : null
}
