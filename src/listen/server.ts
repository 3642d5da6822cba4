/** A server of Node's http that ends without leaving anything behind. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { happensWithin } from '../endpoint/time.ts'

/** A server that listens. */
export interface RunningServer {
  /** Its address, such as `http://127.0.0.1:8080`. */
  readonly origin: string
  /** Accepts no more requests, waits for those that are being answered, and closes every connection. */
  stop(): Promise<void>
}

/** Where a server listens, and what answers its requests. */
export interface ServerOptions {
  readonly host: string
  /** 0 is any free port. */
  readonly port: number
  /** Answers a request; if it rejects, the connection is closed. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** Receives the error if `handle` rejects. */
  readonly onError: (error: unknown) => void
}

/** The maximum number of connections at a time: the platform opens a few, and each takes memory. */
const MAX_CONNECTIONS = 256

/** How long `stop` waits: a little longer than a body may take to arrive and the platform waits for a response. */
const STOP_MS = 12_000

/**
 * Starts a server.
 *
 * @throws Error with the system's code, such as `EADDRINUSE` (the promise rejects)
 */
export async function startServer({ host, port, handle, onError }: ServerOptions): Promise<RunningServer> {
  const open = new Set<Promise<void>>()
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    try {
      await handle(request, response)
    } catch (error) {
      response.destroy()
      onError(error)
    }
    if (response.writableEnded && !response.writableFinished && !response.destroyed) {
      await new Promise((resolve) => response.once('close', resolve))
    }
  }
  const server = createServer((request, response) => {
    const answering = answer(request, response).finally(() => open.delete(answering))
    open.add(answering)
  })
  server.maxConnections = MAX_CONNECTIONS
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen({ host, port }, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const address = server.address()
  const usedPort = typeof address === 'object' && address !== null ? address.port : port
  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${usedPort}`,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      await happensWithin(
        STOP_MS,
        Promise.all(open).then(() => undefined),
      )
      server.closeAllConnections()
      await closed
    },
  }
}
