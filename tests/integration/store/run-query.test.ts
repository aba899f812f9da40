import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { connect, type Graph, type StatementEvent } from '../../../server/store/neo4j/driver.ts'
import { read, readStream, verifyConnection, write } from '../../../server/store/neo4j/run-query.ts'
import { storeGraph } from './store-graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await storeGraph()
})
afterAll(() => graph.close())

/** Runs for minutes. */
const SLOW =
  'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS n'

test('numbers travel as integers and come back as numbers, moments as ISO 8601', async () => {
  const text =
    'UNWIND [1, 2, 3] AS n RETURN n, [n, {at: datetime("2025-06-14T10:00:00Z")}] AS list, 2.5 AS half LIMIT $first'
  const rows = await read(graph, { text, parameters: { first: 2 } })
  const list = (n: number) => [n, { at: '2025-06-14T10:00:00.000Z' }]
  expect(rows).toEqual([
    { n: 1, list: list(1), half: 2.5 },
    { n: 2, list: list(2), half: 2.5 },
  ])
})

test('a read cannot write', async () => {
  await expect(read(graph, { text: 'CREATE (:Claim {key: "x"})' })).rejects.toThrow(/read access mode/i)
})

test('a statement ends at its deadline, and its caller soon after', async () => {
  const started = performance.now()
  await expect(read(graph, { text: SLOW, timeoutMs: 300 })).rejects.toMatchObject({ code: 'TOO_LARGE' })
  expect(performance.now() - started).toBeLessThan(3_000)
})

test('a caller who goes away is let go, and the statement with them', async () => {
  const away = new AbortController()
  setTimeout(() => away.abort(), 200)
  await expect(read(graph, { text: SLOW, signal: away.signal })).rejects.toMatchObject({ code: 'CANCELLED' })
  const running =
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'a * b = -1' RETURN currentQuery AS text"
  await expect
    .poll(
      async () =>
        (await read<{ text: string }>(graph, { text: running })).filter(({ text }) => !text.startsWith('SHOW')),
      { timeout: 10_000 },
    )
    .toEqual([])
})

test('a write is one transaction: all of it or nothing', async () => {
  const half = write(graph, async (tx) => {
    await tx.run({ text: 'CREATE (:Scratch {n: 1})' })
    throw new Error('no')
  })
  await expect(half).rejects.toThrow('no')
  expect(await read(graph, { text: 'MATCH (n:Scratch) RETURN n.n AS n' })).toEqual([])
})

test('who writes reads what they wrote', async () => {
  await write(graph, (tx) => tx.run({ text: 'CREATE (:Scratch {n: $n})', parameters: { n: 7 } }))
  expect(await read(graph, { text: 'MATCH (n:Scratch) RETURN n.n AS n' })).toEqual([{ n: 7 }])
  await write(graph, (tx) => tx.run({ text: 'MATCH (n:Scratch) DELETE n' }))
})

test('a stream hands over rows as they come', async () => {
  let sum = 0
  for await (const { n } of readStream<{ n: number }>(graph, { text: 'UNWIND range(1, 5000) AS n RETURN n' })) sum += n
  expect(sum).toBe((5000 * 5001) / 2)
})

test('each statement is told to who observes, until they stop', async () => {
  const events: StatementEvent[] = []
  const stop = graph.observe((event) => events.push(event))
  await read(graph, { text: 'RETURN 1 AS n' })
  stop()
  await read(graph, { text: 'RETURN 2 AS n' })
  expect(events).toMatchObject([{ mode: 'read', text: 'RETURN 1 AS n', rows: 1 }])
})

test('a wrong password, a silent address and a strange one are told apart', async () => {
  const at = inject('neo4j')
  const wrong = connect({ ...at, password: 'not the password' })
  await expect(verifyConnection(wrong)).rejects.toMatchObject({ code: 'DATABASE_AUTH' })
  await wrong.close()
  const silent = connect({ ...at, uri: 'bolt://127.0.0.1:1' })
  await expect(verifyConnection(silent)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' })
  await silent.close()
  expect(() => connect({ ...at, uri: 'http://127.0.0.1' })).toThrow(expect.objectContaining({ code: 'SETUP' }))
})
