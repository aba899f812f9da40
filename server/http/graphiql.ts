/** The GraphiQL page, bundled: it asks no third party for anything. */
import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { graphiqlPolicy } from './security-headers.ts'

const EXAMPLE = `# Every link opens its evidence. Press Ctrl+Enter.
{
  entity(id: "sanzhar-bokaev") {
    name
    claims(first: 5) {
      nodes {
        summary
        status
        stances { kind speaker { name } passage { paragraph document { name } } }
      }
    }
  }
}
`

let page: string | undefined

export function sendGraphiql(outgoing: ServerResponse): void {
  page ??= renderGraphiQL({ title: 'Counterwatch GraphQL', endpoint: '/graphql', defaultQuery: EXAMPLE })
  const nonce = randomBytes(16).toString('base64')
  outgoing.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': graphiqlPolicy(nonce),
  })
  outgoing.end(page.replace('<script>', `<script nonce="${nonce}">`))
}
