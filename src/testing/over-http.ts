/**
 * A request over Node's http. Not over `fetch`: Node's opens a fresh connection in place of one that was given up, sends
 * no body in pieces of a known length, and has ports that it refuses.
 */
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import { encodeUtf8 } from '../primitives/utf8.ts'
import { type Arrival, type Carrier, type Outgoing, TryFailure } from './exchange.ts'
import { cutOff, firstPart, trickleRest } from './network.ts'

type Open = (url: string, options: RequestOptions) => ClientRequest

/**
 * The way to a URL. Redirects are not followed, and the connection is closed in any case.
 *
 * @throws TypeError the runtime has no `node:http`
 */
export async function overHttp(url: string): Promise<Carrier> {
  const open = await loadOpen(url)
  return (outgoing, arrival, signal) => exchange(open, outgoing, arrival, signal)
}

/**
 * When it is first used, so that runtimes without it can have all the rest. A bundler for workers or pages leaves an import
 * to the runtime that is marked so, or stands in a `try`.
 */
async function loadOpen(url: string): Promise<Open> {
  try {
    const { request } = /^https:/i.test(url)
      ? await import(/* webpackIgnore: true */ 'node:https')
      : await import(/* webpackIgnore: true */ 'node:http')
    return request
  } catch (cause) {
    const cure = 'give a handler that sends by your own means, such as (request) => fetch(request)'
    throw new TypeError(`target: a URL needs node:http, which this runtime has not: ${cure}`, { cause })
  }
}

async function exchange(open: Open, outgoing: Outgoing, arrival: Arrival, signal: AbortSignal): Promise<void> {
  const { method, url, body } = outgoing
  const length = body === undefined ? {} : { 'content-length': String(encodeUtf8(body).length) }
  const request = open(url, { method, headers: { ...outgoing.headers, ...length }, agent: false })
  const giveUp = () => request.destroy()
  signal.addEventListener('abort', giveUp)
  const response = answerOf(request)
  const stopBody = writeBody(request, outgoing)
  try {
    await readAnswer(await response, arrival)
  } finally {
    stopBody()
    signal.removeEventListener('abort', giveUp)
    request.destroy()
  }
}

function answerOf(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on('response', resolve)
    // Also after the answer, when the server closes without having read the whole body: then it is too late to reject.
    request.on('error', (error) => reject(error instanceof TryFailure ? error : disconnected(error.message, error)))
    request.on('close', () => reject(disconnected('the connection was closed without an answer')))
  })
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
