import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CounterwatchError } from '../../model/errors.ts'
import { howToGet } from '../advice.ts'
import { runCommand } from './run-command.ts'

export interface Java {
  readonly command: string
  readonly major: number
  /** The whole of `java -version`: what a class archive depends on. */
  readonly description: string
}

export const oldestJava = 17

/** The newest that Neo4j 5.26 was made for. */
export const newestJava = 21

export const javaAdvice = `${howToGet('java')}. Then open a new terminal, or set JAVA_HOME.`

/** The Java to run Neo4j with: JAVA_HOME's where it is new enough, else the one on the PATH. */
export async function findJava(env: NodeJS.ProcessEnv): Promise<Java> {
  const found = (await Promise.all(javaCandidates(env).map((command) => askJava(command, env)))).filter(
    (java) => java !== null,
  )
  const fit = found.find((java) => java.major >= oldestJava)
  if (fit !== undefined) return fit
  const old = found[0]
  if (old !== undefined) {
    throw new CounterwatchError('SETUP', `Java ${old.major} is too old: Neo4j needs Java ${oldestJava} or newer.`, {
      field: 'java',
      accepted: javaAdvice,
    })
  }
  throw new CounterwatchError('SETUP', 'Java was not found, and Neo4j runs on Java.', {
    field: 'java',
    accepted: javaAdvice,
  })
}

/** Asks one Java what it is; null where there is none. */
export async function askJava(command: string, env: NodeJS.ProcessEnv): Promise<Java | null> {
  const result = await runCommand(command, ['-version'], { env, timeoutMs: 20_000 })
  if (result.kind === 'not-found' || result.code !== 0) return null
  const description = result.stderr + result.stdout
  const major = javaMajor(description)
  return major === null ? null : { command, major, description }
}

/** `version "17.0.15"` is 17; `version "1.8.0_392"` is 8. */
export function javaMajor(description: string): number | null {
  const match = /version "(?:1\.)?(\d+)/.exec(description)
  return match === null ? null : Number(match[1])
}

/** Where to look for Java, the preferred first. */
export function javaCandidates(env: NodeJS.ProcessEnv): string[] {
  const name = process.platform === 'win32' ? 'java.exe' : 'java'
  const atHome = env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', name) : null
  return atHome !== null && existsSync(atHome) ? [atHome, name] : [name]
}

/**
 * The environment for Java, whose names of files are in the character set of the locale: under `C` or `POSIX`, as in many a
 * container or service, it cannot open a path with a letter outside ASCII. macOS and Windows always use Unicode.
 */
export function withUnicodePaths(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
): NodeJS.ProcessEnv {
  if (platform === 'win32' || platform === 'darwin') return env
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || 'C'
  return /utf-?8/i.test(locale) ? env : { ...env, LC_ALL: 'C.UTF-8' }
}
