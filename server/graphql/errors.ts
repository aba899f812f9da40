/**
 * The one place that turns an error of ours into a GraphQL error. A caller's mistake is shown with its code, the argument
 * and what would be accepted; any other error is a fault, told by a correlation id alone.
 */
import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { CounterwatchError, type ErrorCode } from '../model/errors.ts'

const SHOWN: ReadonlySet<ErrorCode> = new Set(['BAD_INPUT', 'NOT_FOUND', 'TOO_LARGE', 'CONFLICT', 'CANCELLED'])

export type LogFault = (correlationId: string, error: unknown) => void

/** @param error whatever a resolver threw, possibly wrapped by the executor */
export function toGraphQLError(error: unknown, logFault: LogFault): GraphQLError {
  // An error of GraphQL itself (syntax, validation, variables) comes bare, or wrapped in another of its kind.
  if (error instanceof GraphQLError && isOfGraphQL(error)) return withCode(error)
  const original = error instanceof GraphQLError ? error.originalError : error
  const place = error instanceof GraphQLError ? { nodes: error.nodes, path: error.path } : {}
  if (original instanceof CounterwatchError && SHOWN.has(original.code)) {
    const { field, accepted } = original.detail
    const extensions = { code: original.code, ...(field && { argument: field }), ...(accepted && { accepted }) }
    return new GraphQLError(original.message, { ...place, extensions })
  }
  if (original instanceof CounterwatchError && original.code === 'DATABASE_UNAVAILABLE') {
    return new GraphQLError('The database does not answer at the moment; try again in a few seconds', {
      ...place,
      extensions: { code: 'DATABASE_UNAVAILABLE' },
    })
  }
  const correlationId = randomUUID()
  logFault(correlationId, original)
  return new GraphQLError(`Something went wrong on our side (${correlationId})`, {
    ...place,
    extensions: { code: 'INTERNAL', correlationId },
  })
}

function isOfGraphQL(error: GraphQLError): boolean {
  const { originalError } = error
  return originalError === undefined || (originalError instanceof GraphQLError && isOfGraphQL(originalError))
}

/** An error of the request itself (syntax, validation, coercion of variables) is the caller's, and may be shown as it is. */
function withCode(error: GraphQLError): GraphQLError {
  if (error.extensions.code !== undefined) return error
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    path: error.path,
    extensions: { ...error.extensions, code: 'BAD_REQUEST' },
  })
}
