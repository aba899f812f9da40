import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp({ origins: ['https://friend.example'], hosts: ['graph.example'] })
})
afterAll(() => app.stop())

interface Got {
  readonly status: number
  readonly headers: Record<string, string | string[] | undefined>
  readonly body: string
}

/** By node:http, which sends whatever Host and Origin it is told. */
function get(path: string, headers: Record<string, string>, method = 'GET'): Promise<Got> {
  return new Promise((resolve, reject) => {
    request(new URL(path, app.url), { method, headers }, (response) => {
      let body = ''
      response.on('data', (chunk: Buffer) => (body += chunk.toString()))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
      .on('error', reject)
      .end()
  })
}

const QUERY = '/graphql?query=%7B__typename%7D'

test('a name that was rebound to this address reads nothing', async () => {
  for (const path of [QUERY, '/', '/readyz']) {
    const { status, body } = await get(path, { host: 'evil.example:4000' })
    expect(status, path).toBe(403)
    expect(body).toContain('FORBIDDEN')
  }
})

test('a page of another origin reads nothing', async () => {
  const { status, headers } = await get(QUERY, { origin: 'https://evil.example' })
  expect(status).toBe(403)
  expect(headers['access-control-allow-origin']).toBeUndefined()
  expect((await get(QUERY, { origin: 'null' })).status).toBe(403)
})

test('our own page and a listed origin read', async () => {
  const own = new URL(app.url)
  expect((await get(QUERY, { origin: own.origin })).status).toBe(200)
  const friend = await get(QUERY, { origin: 'https://friend.example' })
  expect(friend.status).toBe(200)
  expect(friend.headers['access-control-allow-origin']).toBe('https://friend.example')
  expect((await get('/graphql', { origin: 'https://friend.example' }, 'OPTIONS')).status).toBe(204)
})

test('a listed name of this server is answered', async () => {
  expect((await get(QUERY, { host: 'GRAPH.example:80' })).status).toBe(200)
})

test('every answer carries the security headers', async () => {
  for (const path of ['/healthz', QUERY, '/nowhere']) {
    const { headers } = await get(path, {})
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    })
  }
})

test('strange paths and methods get a clear refusal', async () => {
  expect((await get('/../../etc/passwd', {})).status).toBe(404)
  expect((await get('/%2e%2e/%2e%2e/package.json', {})).status).toBe(404)
  expect((await get('/', {}, 'DELETE')).status).toBe(405)
})
