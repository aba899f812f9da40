/** The HTTP server: routes, a log line for each answer, and an orderly stop. */
import { createServer, type Server } from 'node:http'
import { CounterwatchError } from '../model/errors.ts'
import type { Log } from './log.ts'
import { route, type Routes } from './routes.ts'

export interface HttpServer {
  /** Where it answers, such as `http://127.0.0.1:4000/`. */
  readonly url: string
  /** Stops taking requests, lets those under way finish for a moment, then cuts them off. */
  stop(): Promise<void>
}

const STOP_WAIT_MS = 2_000

export interface ListenOptions {
  readonly host: string
  /** 0: any free one. */
  readonly port: number
}

/** @throws SETUP when the port is taken or the address is not ours */
export async function startHttpServer(routes: Routes, { host, port }: ListenOptions, log: Log): Promise<HttpServer> {
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 },
    (incoming, outgoing) => {
      const started = performance.now()
      const path = (incoming.url ?? '/').split('?', 1)[0]
      outgoing.once('close', () =>
        log.request(incoming.method ?? '', path ?? '', outgoing.statusCode, performance.now() - started),
      )
      route(routes, incoming, outgoing).catch((error: unknown) => {
        // Whoever asked went away: nobody is left to answer, and nothing is wrong.
        if (outgoing.destroyed) return
        log.fault('http', error)
        if (!outgoing.headersSent) outgoing.writeHead(500)
        outgoing.end()
      })
    },
  )
  await listen(server, host, port)
  const address = server.address()
  const bound = typeof address === 'object' && address !== null ? address.port : port
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}/`,
    stop: () => stop(server),
  }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)))
    server.listen(port, host, resolve)
  })
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): CounterwatchError {
  const known: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
    EACCES: `This user may not listen on port ${port}. Choose one above 1023: PORT=4000 npm start`,
    EADDRNOTAVAIL: `${host} is not an address of this machine. Set HOST to 127.0.0.1, or to one of its addresses`,
    ENOTFOUND: `${host} is not an address of this machine. Set HOST to 127.0.0.1, or to one of its addresses`,
  }
  const field = error.code?.startsWith('EADDRN') || error.code === 'ENOTFOUND' ? 'HOST' : 'PORT'
  return new CounterwatchError(
    'SETUP',
    known[error.code ?? ''] ?? `Cannot listen on ${host}:${port}: ${error.message}`,
    { field, cause: error },
  )
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const cut = setTimeout(() => server.closeAllConnections(), STOP_WAIT_MS)
  await closed
  clearTimeout(cut)
}
