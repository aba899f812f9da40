/** Turns what the driver throws into the closed union of errors; what stays is a fault of ours. */
import neo4j, { Neo4jError } from 'neo4j-driver'
import { CounterwatchError } from '../../model/errors.ts'

const TIMED_OUT = /^Neo\.\w+\.Transaction\.(TransactionTimedOut\w*|LockAcquisitionTimeout)$/
const TOO_MUCH_MEMORY =
  /^Neo\.\w+\.General\.(MemoryPoolOutOfMemoryError|TransactionOutOfMemoryError|StackOverFlowError)$/
const AUTH = /^Neo\.ClientError\.Security\./
const AWAY = /^(ServiceUnavailable|SessionExpired|Neo\.\w+\.(General\.DatabaseUnavailable|Database\.\w+|Cluster\.\w+))$/

/** Errors that no second try mends, though the driver calls some of them transient. */
export function isFinal(error: unknown): boolean {
  return (
    !neo4j.isRetryableError(error) ||
    (error instanceof Neo4jError && (TIMED_OUT.test(error.code) || TOO_MUCH_MEMORY.test(error.code)))
  )
}

export function translateDriverError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error
  if (TIMED_OUT.test(error.code)) return tooLarge(error)
  if (TOO_MUCH_MEMORY.test(error.code)) {
    return new CounterwatchError('TOO_LARGE', 'The question needs more memory than the database gives to one.', {
      accepted: 'a narrower question: fewer levels, fewer rows, more filters',
      cause: error,
    })
  }
  if (AUTH.test(error.code)) {
    return new CounterwatchError('DATABASE_AUTH', 'The database refuses the user name or the password.', {
      field: 'NEO4J_PASSWORD',
      accepted: 'set NEO4J_USERNAME and NEO4J_PASSWORD to a user of that database',
      cause: error,
    })
  }
  if (AWAY.test(error.code) || error.message.startsWith('Connection acquisition timed out')) return unavailable(error)
  return error
}

export function tooLarge(cause?: unknown): CounterwatchError {
  return new CounterwatchError('TOO_LARGE', 'The question took longer than it may.', {
    accepted: 'a narrower question: fewer levels, fewer rows, more filters',
    cause,
  })
}

export function isTooLarge(error: unknown): boolean {
  return error instanceof CounterwatchError && error.code === 'TOO_LARGE'
}

export function cancelled(): CounterwatchError {
  return new CounterwatchError('CANCELLED', 'The caller went away before the answer was ready.')
}

function unavailable(cause: unknown): CounterwatchError {
  return new CounterwatchError('DATABASE_UNAVAILABLE', 'The database does not answer.', {
    accepted: 'start the database, or check the address in NEO4J_URI',
    cause,
  })
}
