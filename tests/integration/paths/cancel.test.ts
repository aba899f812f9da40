/** A caller who goes away takes the work along: over HTTP, down to the database. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../support/app.ts'
import { hubGraph } from './hub-graph.ts'
import { loadGraph } from './load-graph.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
  await loadGraph(app.graph, hubGraph())
})
afterAll(() => app.stop())

/** Goes out to all ten thousand, and on from each of them. */
const QUERY = `{ paths(from: { ids: ["e-far-a"] }, to: { ids: ["e-leaf-9"] }, policy: { maxHops: 6 }) { complete nodes { length } } }`

function ask(signal?: AbortSignal): Promise<Response> {
  return fetch(new URL('graphql', app.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
    ...(signal ? { signal } : {}),
  })
}

async function running(): Promise<number> {
  const { records } = await app.graph.driver.executeQuery('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery')
  return records.filter((record) => String(record.get('currentQuery')).includes('$of.ids')).length
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

test('a search whose caller goes away ends in the database at once', { timeout: 180_000 }, async () => {
  // As many at once as keep this machine busy for seconds when nobody goes away.
  let many = 4
  let together = 0
  while (together < 4_000 && many < 128) {
    many *= 2
    const started = performance.now()
    const answers = await Promise.all(Array.from({ length: many }, () => ask()))
    for (const answer of answers) expect(answer.status).toBe(200)
    together = performance.now() - started
  }

  const leaving = new AbortController()
  const asked = Promise.allSettled(Array.from({ length: many }, () => ask(leaving.signal)))
  const started = performance.now()
  let seen = 0
  while (seen === 0 && performance.now() - started < together) {
    await pause(10)
    seen = await running()
  }
  expect(seen).toBeGreaterThan(0)
  leaving.abort()
  for (const outcome of await asked) expect(outcome.status).toBe('rejected')
  // Well before they would have ended by themselves.
  await expect.poll(running, { timeout: together / 2, interval: 50 }).toBe(0)
  // And it stays so: nothing that waited for its turn begins.
  await pause(300)
  expect(await running()).toBe(0)
})
