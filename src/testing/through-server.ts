/** A request to a listener of Node's http: over real http, to a server of its own on loopback. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Carrier, Outgoing } from './exchange.ts'
import { loadHttp } from './load-http.ts'
import { overHttp } from './over-http.ts'

/** What is called for each request. */
export type Listener = (request: IncomingMessage, response: ServerResponse) => unknown

/** A way that is open until it is closed. */
export interface OpenWay {
  readonly carry: Carrier
  /** Closes the server and its connections, whatever the listener does with them. */
  close(): Promise<void>
}

/** One try, as the server sees it. */
interface Call {
  isOver: boolean
  failure?: { readonly error: unknown }
}

/**
 * Starts a server, on a free port of loopback.
 *
 * @throws TypeError the runtime has no `node:http`
 */
export async function throughServer(listener: Listener): Promise<OpenWay> {
  const { createServer } = await loadHttp()
  let call: Call = { isOver: true }
  const server = createServer((request, response) => void ask(listener, call, request, response))
  const close = closer(server)
  const origin = `http://127.0.0.1:${await listen(server)}`
  const carryOver = await overHttp(origin)
  const carry: Carrier = async (outgoing, arrival, signal) => {
    const own: Call = { isOver: false }
    call = own
    try {
      await carryOver(sentTo(origin, outgoing), arrival, signal)
    } catch (error) {
      throw own.failure === undefined ? error : own.failure.error
    } finally {
      own.isOver = true
    }
    if (own.failure !== undefined) throw own.failure.error
  }
  return { carry, close }
}

/** What the listener throws is the outcome of its try; behind a server of its own it would end the process. */
async function ask(listener: Listener, call: Call, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await listener(request, response)
  } catch (error) {
    // Nobody waits for it any more. Swallowed here, it would be found in production.
    if (call.isOver) throw error
    call.failure = { error }
    response.destroy()
  }
}

/** The same request to the server, where the host is still the one of the address. */
function sentTo(origin: string, { url, headers, ...rest }: Outgoing): Outgoing {
  const { host, pathname, search } = new URL(url)
  return { ...rest, url: `${origin}${pathname}${search}`, headers: { ...headers, host } }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}

/** Knows every connection: one that the listener has taken for itself is none of the server's own list any more. */
function closer(server: Server): () => Promise<void> {
  const destroy = new Set<() => void>()
  server.on('connection', (socket) => destroy.add(() => socket.destroy()))
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      for (const each of destroy) each()
    })
}
