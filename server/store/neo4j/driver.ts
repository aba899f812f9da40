/**
 * One Neo4j database as the store sees it: the driver with our settings, one bookmark manager for every session (so that
 * whoever writes reads what they wrote, on a cluster too), and a hook that sees each statement.
 *
 * Integers: `disableLosslessIntegers` is on. Every integer that we keep is a small count, offset or version (numbers of
 * claims are decimals kept as text), so each is exact as a JavaScript number; `encodeParameters` sends whole numbers back as integers.
 */
import neo4j, { type BookmarkManager, type Driver } from 'neo4j-driver'
import { CounterwatchError } from '../../model/errors.ts'

/** One statement that was sent, told after its answer; `rows` is null when it failed. */
export interface StatementEvent {
  readonly mode: 'read' | 'write'
  readonly text: string
  readonly milliseconds: number
  readonly rows: number | null
}

export type StatementListener = (event: StatementEvent) => void

export interface Graph {
  readonly driver: Driver
  /** Undefined: the user's home database. */
  readonly database: string | undefined
  readonly bookmarkManager: BookmarkManager
  readonly listeners: ReadonlySet<StatementListener>
  /** Calls the listener for each statement until the returned function is called. */
  observe(listener: StatementListener): () => void
  close(): Promise<void>
}

export interface ConnectOptions {
  /** `bolt://` for one server, `neo4j://` or `neo4j+s://` for a cluster. */
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly database?: string | undefined
  readonly maxPoolSize?: number
}

/** Rows asked for at once; answers are smaller than this, so that each comes in one exchange. */
const FETCH_SIZE = 2_000

/** Makes the driver; it connects with the first statement (see `verifyConnection`). */
export function connect(options: ConnectOptions): Graph {
  const listeners = new Set<StatementListener>()
  const driver = createDriver(options)
  return {
    driver,
    database: options.database,
    bookmarkManager: neo4j.bookmarkManager(),
    listeners,
    observe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: () => driver.close(),
  }
}

function createDriver(options: ConnectOptions): Driver {
  try {
    return neo4j.driver(options.uri, neo4j.auth.basic(options.username, options.password), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      fetchSize: FETCH_SIZE,
      maxConnectionPoolSize: options.maxPoolSize ?? 50,
      connectionAcquisitionTimeout: 10_000,
      connectionTimeout: 5_000,
      connectionLivenessCheckTimeout: 30_000,
      // `run-query` retries, within the deadline of its caller.
      disableAutoCommitRetries: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      userAgent: 'counterwatch',
    })
  } catch (cause) {
    throw new CounterwatchError(
      'SETUP',
      `The address of the database is not one that Neo4j understands: ${options.uri}`,
      {
        field: 'NEO4J_URI',
        accepted: 'bolt://host:7687, neo4j://host:7687, or either with +s for TLS',
        cause,
      },
    )
  }
}
