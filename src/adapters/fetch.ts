/** A callback endpoint for the Fetch API: a `Request` in, a `Response` out. */
import { createExchange } from '../endpoint/exchange.ts'
import { type BodyLimits, bodyConsumed, bodyTooLarge, dataOf, type ExchangeRequest } from '../endpoint/http.ts'
import type { AccountOf, CallbackOptions, Drainable, HandlerResult, RequestHeaders } from '../endpoint/types.ts'
import type { Platform } from '../platforms.ts'
import type { Body } from '../protocol/outer.ts'
import { CallbackQuery, pathOf } from '../protocol/query.ts'
import { readWebStream } from './body-web-stream.ts'

export type { Drainable } from '../endpoint/types.ts'

/** What a runtime passes besides the request, such as the third argument of a Worker's `fetch`. */
export interface FetchContext {
  /**
   * Keeps the runtime alive for work that continues after the response.
   *
   * @param work what must settle first
   */
  waitUntil?(work: Promise<unknown>): void
  /** Any value; `onMessage` receives it as `context.data`. */
  readonly data?: unknown
}

/**
 * A Fetch handler, which answers every request. Its promise rejects only with a `TypeError`, if the argument is not a
 * `Request`.
 */
export interface FetchHandler extends Drainable {
  /**
   * Answers a request.
   *
   * @param request its body must not have been read before
   * @param context a {@link FetchContext}, or any other object that a runtime passes
   * @returns the response
   * @throws TypeError the argument is not a `Request`: the promise rejects
   */
  (request: Request, context?: FetchContext | object): Promise<Response>
}

/**
 * Creates a callback endpoint for the Fetch API: Hono, Next route handlers, Deno, Bun, Workers.
 *
 * It checks method, query, body, signature, decryption and receiver before it calls `onMessage`, and answers by the
 * platform's rules; see `CallbackOptions`. It does not check the path: call it for the callback address of the console.
 * The body must not have been read before.
 *
 * Source: WeCom 回调配置 (path/90930); 公众号 消息与事件推送介绍.
 *
 * @param options platform, credentials and `onMessage`; the others have defaults
 * @returns a handler `(request, context?) => Promise<Response>` with `drain()`; it rejects only with a `TypeError`, if
 *   the argument is not a `Request`
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
export function createFetchHandler<
  P extends Platform,
  A extends AccountOf<P> = AccountOf<P>,
  const R extends HandlerResult<P> = HandlerResult<P>,
>(options: CallbackOptions<P, A, R>): FetchHandler {
  const exchange = createExchange(options)
  const handle = async (request: Request, context?: FetchContext | object) => {
    requireFetchRequest(request)
    const { status, headers, body } = await exchange.answer(new FetchExchangeRequest(request, context))
    return new Response(body === '' ? null : body, { status, headers })
  }
  return Object.assign(handle, { drain: exchange.drain })
}

/** A `Request` in the form that the exchange reads. */
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
    return dataOf(this.#context)
  }

  /** `Content-Length` is used only to refuse early. */
  async readBody(limits: BodyLimits): Promise<Body> {
    const { bodyUsed, body, headers } = this.#request
    if (bodyUsed || body?.locked) {
      throw bodyConsumed(
        'the request body has already been read',
        'call the handler before anything else reads the body, or pass it request.clone()',
      )
    }
    if (Number(headers.get('content-length')) > limits.maxBodyBytes) throw bodyTooLarge(limits.maxBodyBytes)
    return body === null ? '' : await readWebStream(body, limits)
  }

  get isGone(): boolean {
    return this.#request.signal.aborted
  }

  get signal(): AbortSignal {
    return this.#request.signal
  }

  /** Calls the runtime's function as a method of the context, since runtimes check `this`. */
  waitUntil(work: Promise<unknown>): void {
    const context = this.#context
    if (typeof context !== 'object' || context === null || !('waitUntil' in context)) return
    if (typeof context.waitUntil === 'function') context.waitUntil(work)
  }
}

/**
 * Refuses the request objects of frameworks. Checks the members of `Request` that are used, not the class, since
 * several classes have that name.
 */
function requireFetchRequest(request: Partial<Request> | undefined): void {
  if (typeof request?.headers?.get === 'function') return
  throw new TypeError(
    'request: expected a Request of the Fetch API (in Hono c.req.raw); for a request of node:http use wechat-callback/node',
  )
}
