/** From Node's request to a web Request with its body in hand, and from a web Response back. */
import type { IncomingMessage, ServerResponse } from 'node:http'

export class BodyTooLarge extends Error {}

/** Makes a web Request. Yoga's own is far lighter than Node's, which costs as much as the execution of a small query. */
export type MakeRequest = (url: string, init: RequestInit) => Request

/** @throws BodyTooLarge past `maxBytes`, without reading the rest */
export async function toRequest(
  incoming: IncomingMessage,
  signal: AbortSignal,
  maxBytes: number,
  make: MakeRequest,
): Promise<Request> {
  const method = incoming.method ?? 'GET'
  const headers = incoming.headers as Record<string, string>
  const url = `http://${incoming.headers.host ?? 'localhost'}${incoming.url ?? '/'}`
  if (method === 'GET' || method === 'HEAD') return make(url, { method, headers, signal })
  return make(url, { method, headers, signal, body: await readBody(incoming, maxBytes) })
}

async function readBody(incoming: IncomingMessage, maxBytes: number): Promise<string> {
  if (Number(incoming.headers['content-length'] ?? 0) > maxBytes) throw new BodyTooLarge()
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) throw new BodyTooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

export async function sendResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.statusCode = response.status
  response.headers.forEach((value, name) => outgoing.setHeader(name, value))
  outgoing.end(await response.text())
}

/** A signal that fires when the caller goes away before it has its answer. */
export function callerSignal(outgoing: ServerResponse): AbortSignal {
  const controller = new AbortController()
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) controller.abort()
  })
  return controller.signal
}

export function sendJson(
  outgoing: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  outgoing.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  })
  outgoing.end(JSON.stringify(body))
}
