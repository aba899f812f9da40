import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, testApp } from '../support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.stop())

describe('the audits of the GraphQL-over-HTTP working group', () => {
  for (const audit of serverAudits({ url: () => `${app.url}graphql` })) {
    test(audit.name, async () => {
      const result = await audit.fn()
      if (audit.name.startsWith('MAY')) return
      expect(result.status, 'reason' in result ? result.reason : '').toBe('ok')
    })
  }
})

test('a page in a browser gets GraphiQL, bundled: it names no other host', async () => {
  const response = await fetch(`${app.url}graphql`, { headers: { accept: 'text/html' } })
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(response.status).toBe(200)
  expect(policy).toMatch(/script-src 'nonce-/)
  expect(policy).not.toMatch(/https?:/)
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
  expect(await response.text()).toContain(`<script nonce="${nonce}">`)
})
