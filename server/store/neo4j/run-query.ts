/**
 * The only place that talks to Neo4j.
 *
 * `read` runs one statement in auto-commit and READ access mode (the database itself refuses a write), with a timeout on
 * the server and a deadline here a little later, for statements that the server does not stop. It tries again what the
 * driver calls retryable, with jitter, within the deadline. `write` runs one transaction; `readStream` hands rows over as they come.
 */
import neo4j, { type ManagedTransaction, type Session } from 'neo4j-driver'
import { cancelled, isFinal, isTooLarge, tooLarge, translateDriverError } from './driver-error.ts'
import type { Graph, StatementEvent } from './driver.ts'
import { decodeRecord, encodeParameters, type Row } from './values.ts'

export type { Row } from './values.ts'

export interface Statement {
  readonly text: string
  readonly parameters?: Readonly<Row>
}

export interface Limits {
  readonly signal?: AbortSignal | undefined
  /** Of the statement (or the transaction) on the server. */
  readonly timeoutMs?: number | undefined
}

export interface Transaction {
  run<R = Row>(statement: Statement): Promise<R[]>
}

/** Of commands and of a start, where the first statement on a cold and busy machine takes long; requests bring their own. */
const READ_TIMEOUT_MS = 120_000
const WRITE_TIMEOUT_MS = 300_000
/** How much longer than the server we wait before we give up on it. */
const GRACE_MS = 500
const RETRY_FOR_MS = 3_000
const MAX_TRIES = 8

export async function read<R = Row>(graph: Graph, statement: Statement & Limits): Promise<R[]> {
  const timeoutMs = statement.timeoutMs ?? READ_TIMEOUT_MS
  const parameters = encodeParameters(statement.parameters ?? {})
  const started = performance.now()
  let away: unknown
  for (let attempt = 1; ; attempt++) {
    const session = openSession(graph, 'READ')
    try {
      const left = Math.max(1, Math.ceil(timeoutMs - (performance.now() - started)))
      const answer = session.run(statement.text, parameters, { timeout: neo4j.int(left) })
      const result = await within(answer, left + GRACE_MS, statement.signal)
      void session.close()
      tell(graph, 'read', statement.text, started, result.records.length)
      return result.records.map(decodeRecord) as R[]
    } catch (error) {
      // Not awaited: a server that is busy with our statement may not answer the reset for long.
      void session.close().catch(() => {})
      const mayTryAgain = performance.now() - started < Math.min(RETRY_FOR_MS, timeoutMs)
      if (isFinal(error) || attempt >= MAX_TRIES || !mayTryAgain || statement.signal?.aborted) {
        tell(graph, 'read', statement.text, started, null)
        throw translateDriverError(away !== undefined && isTooLarge(error) ? away : error)
      }
      away = error
      await pause(attempt)
    }
  }
}

/**
 * Runs `work` in one transaction and commits it. The driver runs `work` again when the transaction fails in a way that a
 * second try mends, so it must have no effect outside of the transaction, and must find out by itself whether it is already done.
 */
export async function write<T>(graph: Graph, work: (tx: Transaction) => Promise<T>, limits: Limits = {}): Promise<T> {
  const session = openSession(graph, 'WRITE')
  const timeoutMs = limits.timeoutMs ?? WRITE_TIMEOUT_MS
  try {
    const done = session.executeWrite((tx) => work(transaction(graph, tx, limits.signal)), {
      timeout: neo4j.int(timeoutMs),
    })
    return await within(done, timeoutMs + GRACE_MS, limits.signal)
  } catch (error) {
    throw translateDriverError(error)
  } finally {
    await Promise.race([session.close().catch(() => {}), pause(1)])
  }
}

/** Rows as they come, for answers that do not fit in memory; READ access mode, no retries. */
export async function* readStream<R = Row>(graph: Graph, statement: Statement & Limits): AsyncGenerator<R> {
  const session = openSession(graph, 'READ')
  const started = performance.now()
  let rows = 0
  try {
    const timeout = neo4j.int(statement.timeoutMs ?? WRITE_TIMEOUT_MS)
    for await (const record of session.run(statement.text, encodeParameters(statement.parameters ?? {}), { timeout })) {
      if (statement.signal?.aborted) throw cancelled()
      rows++
      yield decodeRecord(record) as R
    }
    tell(graph, 'read', statement.text, started, rows)
  } catch (error) {
    throw translateDriverError(error)
  } finally {
    await session.close().catch(() => {})
  }
}

/** Resolves when the database answers; tries until `waitMs` have passed, else throws why not. */
export async function verifyConnection(graph: Graph, waitMs = 0): Promise<void> {
  const until = performance.now() + waitMs
  for (let attempt = 1; ; attempt++) {
    try {
      await read(graph, { text: 'RETURN 1 AS one', timeoutMs: Math.max(1_000, Math.min(5_000, waitMs)) })
      return
    } catch (error) {
      if ((error as { code?: string }).code === 'DATABASE_AUTH' || performance.now() > until) throw error
      await pause(attempt)
    }
  }
}

function openSession(graph: Graph, mode: 'READ' | 'WRITE'): Session {
  const { bookmarkManager, database } = graph
  return graph.driver.session({
    defaultAccessMode: mode,
    bookmarkManager,
    ...(database === undefined ? {} : { database }),
  })
}

function transaction(graph: Graph, tx: ManagedTransaction, signal: AbortSignal | undefined): Transaction {
  return {
    async run<R>({ text, parameters = {} }: Statement): Promise<R[]> {
      if (signal?.aborted) throw cancelled()
      const started = performance.now()
      try {
        const result = await tx.run(text, encodeParameters(parameters))
        tell(graph, 'write', text, started, result.records.length)
        return result.records.map(decodeRecord) as R[]
      } catch (error) {
        tell(graph, 'write', text, started, null)
        throw error
      }
    },
  }
}

function tell(graph: Graph, mode: StatementEvent['mode'], text: string, started: number, rows: number | null): void {
  if (graph.listeners.size === 0) return
  const event = { mode, text, milliseconds: performance.now() - started, rows }
  for (const listener of graph.listeners) listener(event)
}

/** The answer, unless the time runs out or the caller goes away first. */
function within<T>(answer: PromiseLike<T>, milliseconds: number, signal: AbortSignal | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', leave)
    }
    const leave = (): void => (stop(), reject(cancelled()))
    const timer = setTimeout(() => (stop(), reject(tooLarge())), milliseconds)
    signal?.addEventListener('abort', leave, { once: true })
    if (signal?.aborted) leave()
    answer.then(
      (value) => (stop(), resolve(value)),
      (error: unknown) => (stop(), reject(error instanceof Error ? error : new Error(String(error)))),
    )
  })
}

/** Doubles from 50 ms to 1 s, each time by a random half more or less. */
function pause(attempt: number): Promise<void> {
  const base = Math.min(1_000, 50 * 2 ** (attempt - 1))
  return new Promise((resolve) => setTimeout(resolve, base * (0.5 + Math.random())))
}
