/**
 * A request over Node's http. Not over `fetch`: Node's opens a fresh connection in place of one that was given up, sends
 * no body in pieces of a known length, and has ports that it refuses.
 */
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import { encodeUtf8 } from '../primitives/utf8.ts'
import { type Arrival, type Carrier, type Outgoing, TryFailure } from './exchange.ts'
import { loadHttp, loadHttps } from './load-http.ts'
import { cutOff, firstPart, trickleRest } from './network.ts'

/**
 * The way to a URL. Redirects are not followed, and the connection is closed in any case.
 *
 * @throws TypeError the runtime has no `node:http`
 */
export async function overHttp(url: string): Promise<Carrier> {
  const { request: open } = /^https:/i.test(url) ? await loadHttps() : await loadHttp()
  return (outgoing, arrival, signal) => exchange(open, outgoing, arrival, signal)
}

type Open = (url: string, options: RequestOptions) => ClientRequest

async function exchange(open: Open, outgoing: Outgoing, arrival: Arrival, signal: AbortSignal): Promise<void> {
  const { method, url, body } = outgoing
  const length = body === undefined ? {} : { 'content-length': String(encodeUtf8(body).length) }
  const request = open(url, { method, headers: { ...outgoing.headers, ...length }, agent: false })
  const giveUp = () => request.destroy()
  signal.addEventListener('abort', giveUp)
  const response = answerOf(request, new URL(url).host)
  const stopBody = writeBody(request, outgoing)
  try {
    await readAnswer(await response, arrival)
  } finally {
    stopBody()
    signal.removeEventListener('abort', giveUp)
    request.destroy()
  }
}

function answerOf(request: ClientRequest, host: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on('response', resolve)
    // Also after the answer, when the server closes without having read the whole body: then it is too late to reject.
    request.on('error', (error) => reject(error instanceof TryFailure ? error : notConnected(host, error)))
    request.on('close', () => reject(disconnected('the connection was closed without an answer')))
  })
}

function notConnected(host: string, error: Error): TryFailure {
  const isRefused = 'code' in error && error.code === 'ECONNREFUSED'
  return disconnected(isRefused ? `nobody listens at ${host}: is the server started?` : error.message, error)
}

function disconnected(message: string, cause?: unknown): TryFailure {
  return new TryFailure('connection', message || 'the connection failed', { cause })
}

/** @returns what stops it */
function writeBody(request: ClientRequest, { body, network }: Outgoing): () => void {
  const nothing = () => undefined
  if (body === undefined || network === undefined) {
    request.end(body)
    return nothing
  }
  const bytes = encodeUtf8(body)
  if (network === 'cut-off') {
    request.write(firstPart(bytes), () => request.destroy(cutOff()))
    return nothing
  }
  request.write(firstPart(bytes))
  return trickleRest(bytes, (byte) => request.write(byte))
}

async function readAnswer(response: IncomingMessage, arrival: Arrival): Promise<void> {
  // After the last byte that is read, nobody else listens.
  response.on('error', () => undefined)
  arrival.head = { status: response.statusCode ?? 0, headers: headersOf(response) }
  try {
    for await (const chunk of response) arrival.add(chunk)
  } catch (error) {
    throw error instanceof TryFailure ? error : disconnected('the answer was broken off', error)
  }
}

function headersOf({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]))
}
