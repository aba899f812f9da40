/** The log, JSON lines on stderr. It holds no search terms, names or variables: a log must not tell what somebody looked for. */
import { pino } from 'pino'

export interface Log {
  request(method: string, path: string, status: number, milliseconds: number): void
  fault(correlationId: string, error: unknown): void
  info(message: string): void
}

export function createLog(level: string): Log {
  const log = pino({ level, base: null }, pino.destination({ dest: 2, sync: true }))
  return {
    // Addresses of entities and claims hold ids; the route is enough.
    request: (method, path, status, milliseconds) =>
      log.debug({ method, route: routeOf(path), status, ms: Math.round(milliseconds) }, 'request'),
    fault: (correlationId, error) => log.error({ correlationId, error: describe(error) }, 'fault'),
    info: (message) => log.info(message),
  }
}

function routeOf(path: string): string {
  const first = path.split('/')[1] ?? ''
  return ['graphql', 'claims', 'entities', 'healthz', 'readyz', 'assets'].includes(first) ? `/${first}` : '/'
}

/** Where it happened, not with what: messages of the database may quote parameters. */
function describe(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error }
  const code = (error as { code?: unknown }).code
  const stack = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at '))
  return { name: error.name, ...(typeof code === 'string' && { code }), stack: stack?.slice(0, 12) }
}
