/** One exchange over real http on loopback, captured as a user would do it: the request and the response. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { request } from 'node:http'
import type { CallbackOptions, Capture } from 'wechat-callback'
import { createNodeHandler } from 'wechat-callback/node'
import { credentials, NOW } from '../support/account.ts'
import { withServer } from '../support/http.ts'

/** What is sent: as the platform writes it, or with a fault. */
export interface Sent {
  readonly method: string
  /** The raw query. */
  readonly query: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | undefined
}

/** What a user's server knows of a request. */
export interface Received {
  readonly method: string
  readonly url: string
  readonly headers: Capture['headers']
  readonly body: Buffer<ArrayBuffer>
}

export interface Responded {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** One fault. */
export interface Provocation {
  /** How the endpoint is set up, and what else the diagnosis receives; by default the account of the tests. */
  readonly setup?: Partial<Capture>
  readonly sent: Sent
  /** A server written by hand; by default a handler of this package, or 500 if it can't be created. */
  readonly respond?: (received: Received) => Responded | Promise<Responded>
  /** What a program that has damaged the request before records of it. */
  readonly note?: (received: Received) => Partial<Capture>
  /** What the sentence must contain too. */
  readonly says?: readonly string[]
}

/** Plays an exchange. @returns the argument for `diagnose` */
export async function play({ setup, sent, respond, note }: Provocation): Promise<Capture> {
  const endpoint: Omit<Capture, 'url'> = { platform: 'wecom', credentials, ...setup }
  let received: Received | undefined
  const listener = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    received = await receive(incoming)
    if (respond === undefined)
      return await ownHandler(endpoint)(Object.assign(incoming, { rawBody: received.body }), response)
    const { status = 200, headers = {}, body = '' } = await respond(received)
    response.writeHead(status, headers)
    response.end(body)
  }
  return await withServer(listener, async (port) => {
    const answer = await ask(port, sent)
    if (received === undefined) throw new Error('nothing arrived')
    const { method, url, headers, body } = received
    return { ...endpoint, method, url, headers, body, answer, ...note?.(received) }
  })
}

type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** The options of a handler with the credentials of a capture, which may be wrong on purpose. */
export function ownOptions({ platform, mode, credentials }: Omit<Capture, 'url'>): CallbackOptions {
  const options = { platform, mode, credentials, onMessage: () => undefined, onError: () => undefined, now: () => NOW }
  return options as unknown as CallbackOptions
}

function ownHandler(capture: Omit<Capture, 'url'>): Listener {
  try {
    return createNodeHandler(ownOptions(capture))
  } catch {
    return async (_request, response) => void response.writeHead(500).end()
  }
}

async function receive(incoming: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const { method = '', url = '', headers } = incoming
  return { method, url, headers, body: Buffer.concat(chunks) }
}

function ask(port: number, { method, query, headers, body }: Sent): Promise<NonNullable<Capture['answer']>> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now()
    const path = query === '' ? '/callback' : `/callback?${query}`
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode,
          headers: incoming.headers,
          body: Buffer.concat(chunks),
          tookMs: performance.now() - startedAt,
        }),
      )
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
