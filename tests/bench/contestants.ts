/**
 * Four ways to the same answer. The statements of an operation are recorded once from our own server, and the others send
 * exactly these: the raw driver by `executeQuery` and by `session.run`, and a plain HTTP server that runs them by
 * `session.run`, as ours does, and answers the rows as JSON.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import neo4j, { type Driver } from 'neo4j-driver'
import type { Operation } from './operations.ts'

export interface RecordedStatement {
  readonly text: string
  readonly parameters: Record<string, unknown>
}

export interface Contestant {
  readonly name: string
  /** Whether it takes part in an operation; in all where it does not say. */
  takes?(operation: Operation): boolean
  /** Whether it may run out of time, which is told, and is then left out. */
  readonly mayGiveUp?: boolean
  /** One answer, as text, so that each does the work of serialising it. */
  run(operation: Operation): Promise<string>
  stop(): Promise<void>
}

export type Recording = ReadonlyMap<string, readonly RecordedStatement[]>

/** Sees every statement that goes through a driver, with its parameters. */
export function recordStatements(driver: Driver): { take(): RecordedStatement[] } {
  const seen: RecordedStatement[] = []
  const original = driver.session.bind(driver)
  driver.session = (...options: Parameters<Driver['session']>) => {
    const session = original(...options)
    const run = session.run.bind(session)
    session.run = ((text: string, parameters: Record<string, unknown>, config: object) => {
      seen.push({ text, parameters })
      return run(text, parameters, config)
    }) as typeof session.run
    return session
  }
  return { take: () => seen.splice(0) }
}

export function graphqlContestant(url: string): Contestant {
  return {
    name: 'GraphQL',
    run: (operation) => post(new URL('graphql', url), { query: operation.query, variables: operation.variables }),
    stop: () => Promise.resolve(),
  }
}

export function executeQueryContestant(driver: Driver, recording: Recording): Contestant {
  return {
    name: 'raw executeQuery',
    run: async ({ name }) => {
      const rows: unknown[] = []
      for (const { text, parameters } of recording.get(name) ?? []) {
        const { records } = await driver.executeQuery(text, parameters, { routing: 'READ' })
        rows.push(records.map((record) => record.toObject()))
      }
      return JSON.stringify(rows)
    },
    stop: () => Promise.resolve(),
  }
}

export function sessionContestant(driver: Driver, recording: Recording): Contestant {
  return {
    name: 'raw session.run',
    run: ({ name }) => runBySession(driver, recording, name),
    stop: () => Promise.resolve(),
  }
}

export async function plainHttpContestant(driver: Driver, recording: Recording): Promise<Contestant> {
  const server = createServer((incoming, outgoing) => {
    let body = ''
    incoming.on('data', (chunk: Buffer) => (body += chunk.toString()))
    incoming.on('end', () => {
      const { name } = JSON.parse(body) as { name: string }
      runBySession(driver, recording, name).then(
        (text) => outgoing.writeHead(200, { 'content-type': 'application/json' }).end(text),
        (error: unknown) => outgoing.writeHead(500).end(String(error)),
      )
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  return {
    name: 'plain HTTP',
    run: ({ name }) => post(url, { name }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function runBySession(driver: Driver, recording: Recording, name: string): Promise<string> {
  const rows: unknown[] = []
  for (const { text, parameters } of recording.get(name) ?? []) {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ })
    const { records } = await session.run(text, parameters, { timeout: 15_000 })
    await session.close()
    rows.push(records.map((record) => record.toObject()))
  }
  return JSON.stringify(rows)
}

async function post(url: URL, body: unknown): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const text = await response.text()
  if (!response.ok || text.includes('"errors"')) throw new Error(`${response.status} ${text.slice(0, 500)}`)
  return text
}
