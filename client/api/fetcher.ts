import { reportReached, reportUnreached } from './connection.ts'
import { ApiFailure, type Failure, isAbort } from './failure.ts'
import type { TypedDocumentString } from './generated/graphql.ts'

const TIMEOUT = 20_000

interface GraphQLAnswer<T> {
  readonly data?: T | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[]
}

/** Sends one operation to our own server, and to nowhere else. Throws `ApiFailure`, or what the caller's signal aborts with. */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const timeout = AbortSignal.timeout(TIMEOUT)
  const response = await send(JSON.stringify({ query: document.toString(), variables }), timeout, signal)
  if (response.status === 502 || response.status === 503 || response.status === 504) {
    reportUnreached('unavailable')
    throw new ApiFailure({ kind: 'unavailable' })
  }
  const answer = await read<Result>(response)
  if (answer?.data && !answer.errors) {
    reportReached()
    return answer.data
  }
  const failure = failureIn(answer, response)
  if (failure.kind === 'unavailable') reportUnreached('unavailable')
  else reportReached()
  throw new ApiFailure(failure)
}

async function send(body: string, timeout: AbortSignal, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
      },
      body,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    })
  } catch (thrown) {
    if (signal?.aborted) throw thrown
    if (timeout.aborted || isAbort(thrown)) throw new ApiFailure({ kind: 'timeout' })
    reportUnreached('away')
    throw new ApiFailure({ kind: 'away' })
  }
}

async function read<T>(response: Response): Promise<GraphQLAnswer<T> | null> {
  try {
    return (await response.json()) as GraphQLAnswer<T>
  } catch (thrown) {
    if (isAbort(thrown)) throw thrown
    return null
  }
}

/** Codes that mean "try again later" rather than "change the request". */
const AWAY_CODES = new Set(['DATABASE_UNAVAILABLE', 'UNAVAILABLE', 'SERVICE_UNAVAILABLE'])
const FAULT_CODES = new Set(['INTERNAL', 'INTERNAL_SERVER_ERROR'])

function failureIn(answer: GraphQLAnswer<unknown> | null, response: Response): Failure {
  const error = answer?.errors?.[0]
  const code = typeof error?.extensions?.['code'] === 'string' ? error.extensions['code'] : `HTTP_${response.status}`
  if (AWAY_CODES.has(code)) return { kind: 'unavailable' }
  if (error && !FAULT_CODES.has(code)) return { kind: 'refused', code, message: error.message }
  const correlation = error?.extensions?.['correlationId']
  return { kind: 'fault', code, correlation: typeof correlation === 'string' ? correlation : null }
}
