/** Which part of the server answers a request. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type AccessRules, checkAccess } from './access.ts'
import { BodyTooLarge, callerSignal, type MakeRequest, sendJson, sendResponse, toRequest } from './bridge.ts'
import { sendExport, type WriteDossier } from './export-files.ts'
import type { SendFile } from './explorer-files.ts'
import { sendGraphiql } from './graphiql.ts'
import { SECURITY_HEADERS } from './security-headers.ts'

/** Largest body of a request, in bytes. */
export const MAX_BODY = 128 * 1024

/** A form of another page can send other types without asking; JSON it cannot. */
const JSON_BODY = /^application\/(?:json|graphql-response\+json)\s*(?:;|$)/i

export interface Routes {
  readonly access: AccessRules
  readonly graphql: { fetch(request: Request): Promise<Response> | Response; readonly makeRequest: MakeRequest }
  /** Whether the database answers. */
  readonly ping: () => Promise<'up' | 'down'>
  readonly writeDossier: WriteDossier
  readonly files: SendFile | null
}

export async function route(routes: Routes, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) outgoing.setHeader(name, value)
  const path = (incoming.url ?? '/').split('?', 1)[0] as string
  if (path === '/healthz') return sendJson(outgoing, 200, { status: 'alive' })
  const access = checkAccess(incoming.headers.host, incoming.headers.origin, routes.access)
  if (!access.allowed)
    return sendJson(outgoing, 403, { errors: [{ message: access.reason, extensions: { code: 'FORBIDDEN' } }] })
  if (access.corsOrigin !== null) allowOrigin(outgoing, access.corsOrigin)
  if (path === '/readyz') return ready(routes, outgoing)
  if (path === '/graphql') return graphql(routes, incoming, outgoing)
  const notFound = () =>
    sendJson(outgoing, 404, { errors: [{ message: 'There is nothing here', extensions: { code: 'NOT_FOUND' } }] })
  if (incoming.method !== 'GET' && incoming.method !== 'HEAD') {
    return sendJson(outgoing, 405, { errors: [{ message: 'Only GET here' }] }, { allow: 'GET, HEAD' })
  }
  if (await sendExport(routes.writeDossier, incoming, outgoing)) return
  if (!routes.files) return notFound()
  routes.files(incoming, outgoing, notFound)
}

async function ready(routes: Routes, outgoing: ServerResponse): Promise<void> {
  if ((await routes.ping()) === 'up') return sendJson(outgoing, 200, { status: 'ready' })
  sendJson(outgoing, 503, { status: 'away', message: 'The database does not answer' }, { 'retry-after': '5' })
}

async function graphql(routes: Routes, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  if (incoming.method === 'OPTIONS') {
    outgoing.writeHead(204, { allow: 'GET, POST, OPTIONS' }).end()
    return
  }
  const wantsPage = incoming.method === 'GET' && (incoming.headers.accept ?? '').includes('text/html')
  if (wantsPage && !(incoming.url ?? '').includes('query=')) return sendGraphiql(outgoing)
  if (incoming.method === 'POST' && !JSON_BODY.test(incoming.headers['content-type'] ?? '')) {
    const message = 'The body must be JSON: send content-type: application/json'
    return sendJson(outgoing, 415, {
      errors: [{ message, extensions: { code: 'BAD_REQUEST', accepted: 'application/json' } }],
    })
  }
  try {
    const request = await toRequest(incoming, callerSignal(outgoing), MAX_BODY, routes.graphql.makeRequest)
    await sendResponse(await routes.graphql.fetch(request), outgoing)
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) throw error
    const message = `The body is larger than ${MAX_BODY} bytes`
    sendJson(
      outgoing,
      413,
      { errors: [{ message, extensions: { code: 'TOO_LARGE', limit: MAX_BODY } }] },
      { connection: 'close' },
    )
  }
}

function allowOrigin(outgoing: ServerResponse, origin: string): void {
  outgoing.setHeader('access-control-allow-origin', origin)
  outgoing.setHeader('access-control-allow-methods', 'GET, POST')
  outgoing.setHeader('access-control-allow-headers', 'content-type, accept')
  outgoing.setHeader('vary', 'origin')
}
