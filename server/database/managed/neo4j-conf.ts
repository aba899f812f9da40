import { CounterwatchError } from '../../model/errors.ts'

/** What of a managed Neo4j can be set. */
export interface ServerSettings {
  readonly port: number
  readonly heap: string
  readonly pageCache: string
}

const size = /^\d+[kmg]$/i

/** Memory, from the environment where the user set it. */
export function memorySettings(env: NodeJS.ProcessEnv): Omit<ServerSettings, 'port'> {
  return {
    heap: sizeOf(env, 'COUNTERWATCH_NEO4J_HEAP') ?? '1g',
    pageCache: sizeOf(env, 'COUNTERWATCH_NEO4J_PAGECACHE') ?? '256m',
  }
}

function sizeOf(env: NodeJS.ProcessEnv, field: string): string | null {
  const text = env[field]
  if (!text) return null
  if (size.test(text)) return text.toLowerCase()
  throw new CounterwatchError('SETUP', `${field} is not an amount of memory.`, {
    field,
    accepted: 'A number and k, m or g, such as 512m.',
  })
}

/** The text of neo4j.conf for a database that one user's process owns. */
export function neo4jConf(settings: ServerSettings): string {
  const lines: readonly (readonly [string, string | number | boolean])[] = [
    ['server.default_listen_address', '127.0.0.1'],
    ['server.bolt.listen_address', `127.0.0.1:${settings.port}`],
    ['server.bolt.advertised_address', `127.0.0.1:${settings.port}`],
    ['server.http.enabled', false],
    ['server.https.enabled', false],
    ['dbms.security.auth_enabled', true],
    // The password is 32 random bytes; a lock after wrong guesses would only let another local user lock the owner out.
    ['dbms.security.auth_max_failed_attempts', 0],
    ['dbms.usage_report.enabled', false],
    // Queries hold names and search terms, and logs must not.
    ['db.logs.query.enabled', 'OFF'],
    ['server.memory.heap.initial_size', settings.heap],
    ['server.memory.heap.max_size', settings.heap],
    ['server.memory.pagecache.size', settings.pageCache],
    // Two databases would reserve 256 MB of log each.
    ['db.tx_log.preallocate', false],
    ['db.tx_log.rotation.retention_policy', '2 days 256M'],
    // Nobody reads them, and writing them takes half a second of each start.
    ['internal.dbms.dump_diagnostics', false],
    // The default waits twice 5 s at each stop, even with no connection.
    ['internal.server.bolt.thread_pool_shutdown_wait_time', '1s'],
    ['internal.server.bolt.connection_shutdown_wait_time', '1s'],
    ['internal.dbms.bolt.netty_server_shutdown_quiet_period', 0],
    ['internal.dbms.bolt.netty_server_shutdown_timeout', 2],
  ]
  return lines.map(([name, value]) => `${name}=${value}\n`).join('')
}
