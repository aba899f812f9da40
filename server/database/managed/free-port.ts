import { createServer, type AddressInfo } from 'node:net'

/** A port of the loopback interface that nobody listens on: the wished one where it is free. */
export async function freePort(wished?: number): Promise<number> {
  if (wished !== undefined && (await canListen(wished)) !== null) return wished
  const port = await canListen(0)
  if (port === null) throw new Error('The system gives no free port.')
  return port
}

function canListen(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const { port: taken } = server.address() as AddressInfo
      server.close(() => resolve(taken))
    })
  })
}
