import { CounterwatchError } from '../../model/errors.ts'
import { silent, type Progress } from '../../model/progress.ts'
import { howToGet } from '../advice.ts'
import { runCommand } from './run-command.ts'

export const mavenAdvice = `${howToGet('maven')}. Then open a new terminal.`

const oldestMaven = [3, 6, 3] as const

export function mavenCommand(platform: NodeJS.Platform = process.platform): string {
  return platform === 'win32' ? 'mvn.cmd' : 'mvn'
}

export interface CopyRequest {
  readonly pom: string
  readonly into: string
  /** How many jars are expected, to show how far it is. */
  readonly expected: number
  readonly env: NodeJS.ProcessEnv
  readonly progress?: Progress
  readonly signal?: AbortSignal
}

/** Copies the jars that a pom names, and those that they need, into a folder. */
export async function copyDependencies(request: CopyRequest): Promise<void> {
  const progress = request.progress ?? silent
  let fetched = 0
  const result = await runCommand(
    mavenCommand(),
    [
      '--batch-mode',
      '--strict-checksums',
      '--file',
      request.pom,
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${request.into}`,
    ],
    {
      env: request.env,
      ...(request.signal === undefined ? {} : { signal: request.signal }),
      onLine: (line) => {
        const name = /Downloaded from .*\/([^/]+\.jar)/.exec(line)?.[1]
        if (name === undefined) return
        fetched += 1
        progress({ message: `Fetched ${name}`, done: Math.min(fetched, request.expected), total: request.expected })
      },
    },
  )
  if (result.kind === 'not-found') {
    throw new CounterwatchError('SETUP', 'Maven was not found; it is needed once, to fetch Neo4j.', {
      field: 'mvn',
      accepted: `${mavenAdvice} Or set COUNTERWATCH_NEO4J_LIB to a folder with the jars, or NEO4J_URI to a running Neo4j.`,
    })
  }
  if (result.code !== 0) throw mavenFailure(`${result.stdout}\n${result.stderr}`)
}

const offline =
  /Unknown host|Temporary failure in name resolution|Connection (?:refused|timed out|reset)|Network is unreachable|No route to host|offline mode|UnknownHostException|connect timed out|Connect timed out/i

/** Turns what Maven says into what to do. */
export function mavenFailure(output: string): CounterwatchError {
  const said = output
    .split('\n')
    .filter((line) => /ERROR|error:/i.test(line))
    .map((line) => line.replace(/^\[ERROR\]\s*/, '').trim())
    .filter((line) => line !== '' && !/^(?:\[Help|To see the full|Re-run Maven|For more information)/.test(line))
  const reason = said[0] ?? output.trim().split('\n').at(-1) ?? ''
  if (offline.test(output)) {
    return new CounterwatchError('SETUP', `Maven cannot reach its repository to fetch Neo4j. Maven says: ${reason}`, {
      field: 'mvn',
      accepted:
        'Connect to the network and start again (a proxy goes into ~/.m2/settings.xml). To run offline, copy the Counterwatch cache folder of a ' +
        'machine that has started once, or set COUNTERWATCH_NEO4J_LIB to a folder with the jars.',
    })
  }
  if (/JAVA_HOME|No compiler|Unrecognized option|Unsupported class file/.test(output) && said.length <= 2) {
    return new CounterwatchError('SETUP', `Maven does not run. It says: ${reason}`, {
      field: 'mvn',
      accepted: 'Check that JAVA_HOME names a Java 17 or newer, or unset it; then `mvn -version` must answer.',
    })
  }
  return new CounterwatchError('SETUP', `Maven could not fetch Neo4j. It says: ${reason}`, {
    field: 'mvn',
    accepted:
      'Run `mvn -version` and `npm run cli -- doctor`. Damaged files in ~/.m2/repository/org/neo4j can be deleted; they are fetched again.',
  })
}

/** The version in `mvn -version`; null where it says none. */
export function mavenVersion(output: string): string | null {
  return /Apache Maven (\d+(?:\.\d+)*)/.exec(output)?.[1] ?? null
}

export function mavenIsNewEnough(version: string): boolean {
  const parts = version.split('.').map(Number)
  for (const [index, least] of oldestMaven.entries()) {
    const part = parts[index] ?? 0
    if (part !== least) return part > least
  }
  return true
}
