/**
 * Sends a request over Node's http: to a URL, or to a listener, for which a server is started on loopback. Node's
 * `fetch` is not used: it reconnects after an aborted connection, cannot send a body of known length in pieces, and
 * refuses some ports.
 */
import type { ClientRequest, IncomingMessage, RequestOptions, Server, ServerResponse } from 'node:http'
import { encodeUtf8 } from '../../primitives/utf8.ts'
import {
  AttemptFailure,
  cutOff,
  firstHalf,
  type IncomingAnswer,
  type OutgoingRequest,
  type Transport,
  trickleRest,
} from './transport.ts'

/**
 * Makes the transport to a URL. Redirects are not followed, and the connection is closed in any case.
 *
 * @throws TypeError the runtime has no `node:http`
 */
export async function overHttp(url: string): Promise<Transport> {
  const { request: open } = await (/^https:/i.test(url) ? loadHttps() : loadHttp())
  return (outgoing, answer, signal) => requestOnce(open, outgoing, answer, signal)
}

type Open = (url: string, options: RequestOptions) => ClientRequest

async function requestOnce(
  open: Open,
  outgoing: OutgoingRequest,
  answer: IncomingAnswer,
  signal: AbortSignal,
): Promise<void> {
  const { method, url, body } = outgoing
  const length = body === undefined ? {} : { 'content-length': String(encodeUtf8(body).length) }
  // Node would normalise the path and the query of a URL.
  const [, path = ''] = /^https?:\/\/[^/?#]*\/?([^#]*)/i.exec(url) ?? []
  const request = open(url, { method, path: `/${path}`, headers: { ...outgoing.headers, ...length }, agent: false })
  const giveUp = () => request.destroy()
  signal.addEventListener('abort', giveUp)
  const response = responseTo(request, new URL(url).host)
  const stopBody = writeBody(request, outgoing)
  try {
    await receiveAnswer(await response, answer)
  } finally {
    stopBody()
    signal.removeEventListener('abort', giveUp)
    request.destroy()
  }
}

function responseTo(request: ClientRequest, host: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on('response', resolve)
    // An error can also follow the response, if the server closes the connection without reading the whole body. The
    // promise is then already settled, so rejecting has no effect.
    request.on('error', (error) => {
      if (error instanceof AttemptFailure) return reject(error)
      const isRefused = 'code' in error && error.code === 'ECONNREFUSED'
      const message = isRefused ? `nothing listens at ${host}: start the server` : error.message
      reject(disconnected(message || 'the connection failed', error))
    })
    request.on('close', () => reject(disconnected('the connection was closed without an answer')))
  })
}

function disconnected(message: string, cause?: unknown): AttemptFailure {
  return new AttemptFailure('connection', message, { cause })
}

/** Sends the body, whole or with a fault. @returns a function that stops sending */
function writeBody(request: ClientRequest, { body, network }: OutgoingRequest): () => void {
  if (body === undefined || network === undefined) {
    request.end(body)
    return () => undefined
  }
  const bytes = encodeUtf8(body)
  if (network === 'cut-off') {
    request.write(firstHalf(bytes), () => request.destroy(cutOff()))
    return () => undefined
  }
  request.write(firstHalf(bytes))
  return trickleRest(bytes, (byte) => request.write(byte))
}

async function receiveAnswer(response: IncomingMessage, answer: IncomingAnswer): Promise<void> {
  // Keep an error listener: after the last byte no other one is left, and an unhandled error event would end the
  // process.
  response.on('error', () => undefined)
  const headers = Object.entries(response.headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')])
  answer.head = { status: response.statusCode ?? 0, headers: Object.fromEntries(headers) }
  try {
    for await (const chunk of response) answer.add(chunk)
  } catch (error) {
    throw error instanceof AttemptFailure ? error : disconnected('the answer was cut off', error)
  }
}

/** A function that a server of Node's http calls for each request. */
export type HttpListener = (request: IncomingMessage, response: ServerResponse) => unknown

/**
 * Starts a server for a listener, on a free port of loopback.
 *
 * @returns the transport to the server, and `close`, which ends it and its connections, even those that the listener
 *   keeps open
 * @throws TypeError the runtime has no `node:http`
 */
export async function throughServer(
  listener: HttpListener,
): Promise<{ readonly transport: Transport; close(): Promise<void> }> {
  const { createServer } = await loadHttp()
  /**
   * The current attempt. If the listener throws, the error is the result of the attempt; in a real server it would end
   * the process.
   */
  let attempt: { isOver: boolean; failure?: { readonly error: unknown } } = { isOver: true }
  const server = createServer(async (request, response) => {
    const own = attempt
    try {
      await listener(request, response)
    } catch (error) {
      // The attempt already has a result. Rethrow the error: if it were swallowed, it would first appear in production.
      if (own.isOver) throw error
      own.failure = { error }
      response.destroy()
    }
  })
  const close = closer(server)
  const origin = `http://127.0.0.1:${await listen(server)}`
  const send = await overHttp(origin)
  const transport: Transport = async (outgoing, answer, signal) => {
    const own: typeof attempt = { isOver: false }
    attempt = own
    // The listener must see the host of the address, not that of the loopback server.
    const { host, pathname, search } = new URL(outgoing.url)
    const url = `${origin}${pathname}${search}`
    try {
      await send({ ...outgoing, url, headers: { ...outgoing.headers, host } }, answer, signal)
    } catch (error) {
      throw own.failure === undefined ? error : own.failure.error
    } finally {
      own.isOver = true
    }
    if (own.failure !== undefined) throw own.failure.error
  }
  return { transport, close }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}

/** Tracks every connection to close it, since the server's own list lacks those that a listener has taken over. */
function closer(server: Server): () => Promise<void> {
  const destroy = new Set<() => void>()
  server.on('connection', (socket) => destroy.add(() => socket.destroy()))
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      for (const each of destroy) each()
    })
}

// The modules are loaded on first use, so that runtimes without Node's http can use everything else. Bundlers for
// workers or pages leave these imports to the runtime, because of the comment in each and the `try` around it.

async function loadHttp(): Promise<typeof import('node:http')> {
  try {
    return await import(/* webpackIgnore: true */ 'node:http')
  } catch (cause) {
    throw withoutNode('node:http', cause)
  }
}

async function loadHttps(): Promise<typeof import('node:https')> {
  try {
    return await import(/* webpackIgnore: true */ 'node:https')
  } catch (cause) {
    throw withoutNode('node:https', cause)
  }
}

function withoutNode(name: string, cause: unknown): TypeError {
  const fix =
    'pass a handler of the Fetch API, or a function that sends the request itself, such as (request) => fetch(request)'
  return new TypeError(`target: it needs ${name}, which this runtime does not have: ${fix}`, { cause })
}
