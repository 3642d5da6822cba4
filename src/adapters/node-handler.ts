/** Makes a request listener for Node's `http`: it reads a request, calls an exchange and writes the response. */
import type { ServerResponse } from 'node:http'
import type { Exchange } from '../endpoint/exchange.ts'
import { type BodyLimits, dataOf, type ExchangeRequest, type HttpAnswer } from '../endpoint/http.ts'
import type { Drainable, RequestHeaders } from '../endpoint/types.ts'
import type { Body } from '../protocol/outer.ts'
import { CallbackQuery, pathOf } from '../protocol/query.ts'
import type { MaybePromise } from '../stores/store.ts'
import { type NodeRequest, readNodeBody } from './node-body.ts'
import { NODE_LISTENER } from './node-listener.ts'

/**
 * A request listener that answers every request. Its promise rejects only with a `TypeError`, if the arguments are not
 * Node's request and response.
 */
export interface NodeHandler extends Drainable {
  /**
   * Answers a request.
   *
   * @param request Node's, or that of a framework; its `rawBody` or `body` is used if the stream was read before
   * @param response Node's; the handler ends it, unless another listener has begun to answer
   * @param options `data`: any value, which `onMessage` receives as `context.data`; a framework's `next` is ignored
   * @throws TypeError request and response are not Node's: the promise rejects
   */
  (request: NodeRequest, response: ServerResponse, options?: { readonly data?: unknown } | object): Promise<void>
}

/**
 * Creates a request listener for Node's `http` that answers with an exchange.
 *
 * @param isFromTrustedSource returns whether a request has the platform's header; only for trusted mode
 */
export function nodeHandlerOf(
  exchange: Exchange,
  isFromTrustedSource?: (request: NodeRequest) => boolean,
): NodeHandler {
  const handle = async (request: NodeRequest, response: ServerResponse, options?: object) => {
    requireNodeRequest(request, response)
    const isTrusted = isFromTrustedSource?.(request) === true
    const answer = await exchange.answer(new NodeExchangeRequest(request, response, dataOf(options), isTrusted))
    writeAnswer(request, response, answer)
  }
  return Object.assign(handle, { drain: exchange.drain, [NODE_LISTENER]: true })
}

/** Node's request in the form that the exchange reads. */
export class NodeExchangeRequest implements ExchangeRequest {
  readonly method: string
  readonly url: string
  readonly query: CallbackQuery
  readonly data: unknown
  readonly isFromTrustedSource: boolean
  readonly #request: NodeRequest
  readonly #response: ServerResponse
  #signal: AbortSignal | undefined

  constructor(request: NodeRequest, response: ServerResponse, data: unknown, isFromTrustedSource: boolean) {
    this.method = request.method ?? ''
    // Connect and Express remove the part of the path under which they mount the handler.
    this.url = request.originalUrl ?? request.url ?? ''
    this.query = new CallbackQuery(request.url ?? '')
    this.data = data
    this.isFromTrustedSource = isFromTrustedSource
    this.#request = request
    this.#response = response
  }

  get path(): string {
    return pathOf(this.url)
  }

  get headers(): RequestHeaders {
    return this.#request.headers
  }

  get contentType(): string | undefined {
    return this.#request.headers['content-type']
  }

  readBody(limits: BodyLimits): MaybePromise<Body> {
    return readNodeBody(this.#request, limits)
  }

  get isGone(): boolean {
    return this.#response.destroyed
  }

  /** Aborts when the connection closes before the response is written. */
  get signal(): AbortSignal {
    if (this.#signal === undefined) {
      const response = this.#response
      const controller = new AbortController()
      response.once('close', () => {
        if (!response.writableEnded) controller.abort()
      })
      if (response.destroyed) controller.abort()
      this.#signal = controller.signal
    }
    return this.#signal
  }
}

/** Refuses the request and response objects of frameworks, which are easily confused with Node's. */
function requireNodeRequest(request: unknown, response: unknown): void {
  if (hasMethod(request, 'on') && hasMethod(response, 'end')) return
  throw new TypeError(
    'request, response: expected those of node:http (request.raw and reply.raw in Fastify, ctx.req and ctx.res in Koa); ' +
      'for a Request of the Fetch API use wechat-callback/fetch',
  )
}

function hasMethod(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, name) === 'function'
}

/** Writes the response, unless another listener has answered already or the client has disconnected. */
export function writeAnswer(
  request: NodeRequest,
  response: ServerResponse,
  { status, headers, body }: HttpAnswer,
): void {
  if (response.headersSent || response.writableEnded || response.destroyed) return
  const isHttp1 = request.httpVersionMajor === 1
  // The length in UTF-8 bytes, which may differ from the length of the text.
  const written: Record<string, string | number> = { ...headers, 'content-length': Buffer.byteLength(body) }
  if (isHttp1) {
    // Otherwise Node would read the rest of the body, without limit, to reach the next request.
    if (!request.complete) written.connection = 'close'
  } else {
    // HTTP/2 closes streams and does not have this header.
    delete written.connection
  }
  response.writeHead(status, written).end(body)
  if (!isHttp1 && !request.complete) {
    closeStream(request)
    // Data that has arrived and is not read would keep the stream and its connection, even after the client is gone.
    request.resume()
  }
}

/**
 * Closes the stream of an HTTP/2 request, which has no connection of its own. The types of `node:http` do not include
 * it.
 */
function closeStream(request: object): void {
  const stream: unknown = 'stream' in request ? request.stream : undefined
  if (typeof stream !== 'object' || stream === null || !('close' in stream)) return
  if (typeof stream.close === 'function') stream.close()
}
