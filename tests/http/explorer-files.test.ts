import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtExplorer } from '../../server/http/explorer-build.ts'
import { type TestApp, testApp } from '../support/app.ts'

let app: TestApp
let folder = ''
let script = ''

beforeAll(async () => {
  folder = await builtExplorer(() => {})
  app = await testApp({ explorer: folder })
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  script = /src="\/(assets\/index-[^"]+\.js)"/.exec(page)?.[1] ?? ''
})
afterAll(() => app?.stop())

/** As it comes: `fetch` would ask for what it can read, and unpack it. */
function asked(path: string, encodings: string): Promise<{ headers: NodeJS.Dict<string | string[]>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(new URL(path, app.url), { headers: { 'accept-encoding': encodings } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }))
    }).on('error', reject)
  })
}

test('a file comes as short as the browser can read it, and is the same file', async () => {
  expect(script).not.toBe('')
  const plain = await asked(script, 'identity')
  const zipped = await asked(script, 'gzip, deflate')
  const brotli = await asked(script, 'gzip, deflate, br')
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect([zipped.headers['content-encoding'], brotli.headers['content-encoding']]).toEqual(['gzip', 'br'])
  expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true)
  expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true)
  expect(brotli.body.length).toBeLessThan(zipped.body.length)
  expect(zipped.body.length).toBeLessThan(plain.body.length / 2)
  for (const { headers } of [plain, zipped, brotli]) {
    expect(headers['vary']).toMatch(/accept-encoding/i)
    expect(headers['content-type']).toMatch(/^text\/javascript/)
    expect(headers['cache-control']).toMatch(/immutable/)
  }
})

test.each(['/', '/about'])('the page at %s keeps its policy when it comes short', async (path) => {
  const { headers, body } = await asked(path, 'br')
  expect(headers['content-encoding']).toBe('br')
  expect(headers['content-security-policy']).toMatch(/default-src/)
  expect(headers['cache-control']).toBe('no-cache')
  expect(brotliDecompressSync(body).toString()).toBe(readFileSync(join(folder, 'index.html'), 'utf8'))
})
