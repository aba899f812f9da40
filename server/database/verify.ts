import neo4j, { type Driver } from 'neo4j-driver'
import { setTimeout as sleep } from 'node:timers/promises'
import { CounterwatchError } from '../model/errors.ts'
import type { Coordinates } from './given.ts'

/** Resolves when the database answers and lets us in; waits for one that does not answer yet, at most `waitMs`. */
export async function verifyDatabase(at: Coordinates, waitMs: number, signal?: AbortSignal): Promise<void> {
  const deadline = Date.now() + waitMs
  const driver = neo4j.driver(at.uri, neo4j.auth.basic(at.username, at.password), {
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 5_000,
    telemetryDisabled: true,
  })
  try {
    for (;;) {
      const problem = await attempt(driver, at)
      if (problem === null) return
      if (problem.code !== 'DATABASE_UNAVAILABLE' || Date.now() >= deadline) throw problem
      await sleep(250)
      if (signal?.aborted) throw new CounterwatchError('CANCELLED', 'Stopped while waiting for the database.')
    }
  } finally {
    await driver.close()
  }
}

async function attempt(driver: Driver, at: Coordinates): Promise<CounterwatchError | null> {
  try {
    await driver.getServerInfo()
    return null
  } catch (cause) {
    return connectionProblem(cause, at)
  }
}

/** What a failed connection means for the person who meets it. Names the address without the credentials that it may hold. */
export function connectionProblem(cause: unknown, at: Coordinates): CounterwatchError {
  const code = codeOf(cause)
  const place = withoutCredentials(at.uri)
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new CounterwatchError(
      'DATABASE_AUTH',
      `The database at ${place} refuses the user name or the password (user ${at.username}).`,
      {
        field: 'NEO4J_PASSWORD',
        accepted: 'Set NEO4J_USERNAME and NEO4J_PASSWORD (or NEO4J_PASSWORD_FILE) to an account of that database.',
        cause,
      },
    )
  }
  return new CounterwatchError('DATABASE_UNAVAILABLE', `The database at ${place} does not answer.`, {
    field: 'NEO4J_URI',
    accepted:
      'Check that Neo4j runs there and that the address and port are right; without NEO4J_URI, a local Neo4j is started.',
    cause,
  })
}

function codeOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  return typeof code === 'string' ? code : ''
}

export function withoutCredentials(uri: string): string {
  if (!URL.canParse(uri)) return 'the given address'
  const url = new URL(uri)
  return `${url.protocol}//${url.host}`
}
