/** A callback endpoint for the Fetch API: a `Request` in, a `Response` out. */

import type { HttpAnswer } from '../endpoint/answer.ts'
import { createExchange } from '../endpoint/exchange.ts'
import type { BodyLimits, ExchangeRequest } from '../endpoint/request.ts'
import type { Account, CallbackOptions, Drainable, RequestHeaders } from '../endpoint/types.ts'
import type { Platform } from '../platforms.ts'
import type { Body } from '../protocol/outer.ts'
import { CallbackQuery, pathOf } from '../protocol/query.ts'
import { readFetchBody } from './fetch-body.ts'

export type { Drainable } from '../endpoint/types.ts'

/** What a runtime hands over beside the request, such as the third argument of a Worker's `fetch`. */
export interface FetchContext {
  /**
   * Keeps the runtime alive for work that goes on after the answer.
   *
   * @param work what has to settle first
   */
  waitUntil?(work: Promise<unknown>): void
  /** Anything, handed to `onMessage` as `context.data`. */
  readonly data?: unknown
}

/** A Fetch handler: answers every request it is given; it rejects with a `TypeError` only if it is given none. */
export interface FetchHandler extends Drainable {
  /**
   * Answers a request.
   *
   * @param request its body must not have been read before
   * @param context a {@link FetchContext}, or whatever else a runtime hands over
   * @returns the answer
   * @throws TypeError it is no `Request`: the promise rejects
   */
  (request: Request, context?: FetchContext | object): Promise<Response>
}

/**
 * Makes a callback endpoint for the Fetch API: Hono, Next route handlers, Deno, Bun, Workers.
 *
 * It judges method, query, body, signature, decryption and receiver before `onMessage` is called, and answers by the
 * platform's rules; see `CallbackOptions`. It matches no path: call it where the console's address points. The body must
 * not have been read before.
 *
 * Source: WeCom 回调配置 (path/90930); 公众号 消息与事件推送介绍.
 *
 * @param options platform, credentials and `onMessage`; the rest has defaults
 * @returns a handler `(request, context?) => Promise<Response>` with `drain()`; it rejects, with a `TypeError`, only for
 *   what is no `Request`
 * @throws TypeError an option is missing or of the wrong type
 * @throws CallbackError `INVALID_CREDENTIALS`: the credentials are malformed
 *
 * @example
 * import { createFetchHandler } from 'wechat-callback/fetch'
 *
 * const handler = createFetchHandler({
 *   platform: 'official-account',
 *   mode: 'plain',
 *   credentials: { token: 'AAAAA' },
 *   onMessage: () => 'success',
 * })
 * const query = 'signature=f464b24fc39322e44b38aa78f5edd27bd1441696&timestamp=1714036504&nonce=1514711492'
 * const response = await handler(new Request(`https://example.com/?${query}&echostr=4375120948345356249`))
 * await response.text() // => '4375120948345356249'
 */
export function createFetchHandler<P extends Platform, A extends Account = Account>(
  options: CallbackOptions<P, A>,
): FetchHandler {
  const exchange = createExchange(options)
  const handle = async (request: Request, context?: FetchContext | object) => {
    refuseOthers(request)
    return toResponse(await exchange.answer(new FetchExchangeRequest(request, context)))
  }
  return Object.assign(handle, { drain: exchange.drain })
}

/** A `Request` as the exchange reads it. */
class FetchExchangeRequest implements ExchangeRequest {
  readonly method: string
  readonly url: string
  readonly query: CallbackQuery
  readonly #request: Request
  readonly #context: FetchContext | object | undefined

  constructor(request: Request, context: FetchContext | object | undefined) {
    this.method = request.method
    this.url = request.url
    this.query = new CallbackQuery(request.url)
    this.#request = request
    this.#context = context
  }

  get path(): string {
    return pathOf(this.url)
  }

  get headers(): RequestHeaders {
    return Object.fromEntries(this.#request.headers)
  }

  get contentType(): string | undefined {
    return this.#request.headers.get('content-type') ?? undefined
  }

  get data(): unknown {
    const context = this.#context
    return typeof context === 'object' && context !== null && 'data' in context ? context.data : undefined
  }

  readBody(limits: BodyLimits): Promise<Body> {
    return readFetchBody(this.#request, limits)
  }

  get isGone(): boolean {
    return this.#request.signal.aborted
  }

  get signal(): AbortSignal {
    return this.#request.signal
  }

  /** As a method of the context, since runtimes look at what it is called on. */
  waitUntil(work: Promise<unknown>): void {
    const context = this.#context
    if (typeof context !== 'object' || context === null || !('waitUntil' in context)) return
    if (typeof context.waitUntil === 'function') context.waitUntil(work)
  }
}

/** Frameworks have objects of their own around it. By what is used of it, since there are several classes of that name. */
function refuseOthers(request: Partial<Request> | undefined): void {
  if (typeof request?.headers?.get === 'function') return
  throw new TypeError("request: expected a Request (Hono: c.req.raw); Node's request is for wechat-callback/node")
}

function toResponse({ status, headers, body }: HttpAnswer): Response {
  return new Response(body === '' ? null : body, { status, headers })
}
