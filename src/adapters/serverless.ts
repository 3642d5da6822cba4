/**
 * A callback endpoint for cloud functions. In: the platform's event. Out: the value from which the platform makes the
 * response.
 */
import { createExchange } from '../endpoint/exchange.ts'
import type { AccountOf, CallbackOptions, Drainable, HandlerResult } from '../endpoint/types.ts'
import type { Platform } from '../platforms.ts'
import { readQuery } from '../protocol/query.ts'
import { readEvent, readEventBody } from './serverless-event.ts'

export type { Drainable, TrustedOptions, TrustedPlatform } from '../endpoint/types.ts'
export { type CloudHostingHandler, createCloudHostingHandler } from './serverless-cloud-hosting.ts'

/** The value from which Tencent SCF, 云开发, uniCloud, Aliyun FC and AWS Lambda make the HTTP response. */
export interface ServerlessResponse {
  readonly statusCode: number
  /** The names are in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Every response to a callback is text. */
  readonly isBase64Encoded: false
  /** Only for uniCloud (阿里云, 支付宝云), which without it sends the whole value as JSON. */
  readonly mpserverlessComposedResponse?: true
}

/**
 * The handler of a cloud function: answers the events of HTTP requests, and rejects with a `TypeError` for any other
 * event.
 */
export interface ServerlessHandler extends Drainable {
  /**
   * Answers an event.
   *
   * @param event the event, as the platform passes it: an object, or its JSON as text or bytes
   * @returns the value from which the platform makes the HTTP response
   * @throws TypeError the event is not that of an HTTP request
   */
  (event: unknown): Promise<ServerlessResponse>
}

/**
 * Creates a callback endpoint for Tencent SCF, 云开发, uniCloud (云函数URL化), Aliyun FC 3 and AWS Lambda. It recognises the
 * form of each event by fields that no sender of an HTTP request can write; only the signature decides whether a
 * request is accepted.
 *
 * It checks method, query, body, signature, decryption and receiver before it calls `onMessage`, and answers by the
 * platform's rules; see `CallbackOptions`. A cloud function is suspended once it has answered; docs/serverless.md says
 * what that means for late replies, retries and stores.
 *
 * Source: SCF API 网关触发器 (583/12513) and 函数 URL (583/96099); 云开发 使用 HTTP 访问云函数; FC 3.0 HTTP 触发器调用函数; API Gateway, Lambda
 * proxy integrations (payload formats 1.0 and 2.0); Lambda function URLs; uniCloud 云函数URL化.
 *
 * @param options platform, credentials and `onMessage`; the others have defaults
 * @returns a handler `(event) => Promise<{ statusCode, headers, body, isBase64Encoded }>` with `drain()`; responses to
 *   uniCloud also have `mpserverlessComposedResponse: true`. It rejects with a `TypeError` if the event is not that of
 *   an HTTP request, so that the function platform counts and logs a failure
 * @throws TypeError an option is missing or of the wrong type
 * @throws CallbackError `INVALID_CREDENTIALS`: the credentials are malformed
 *
 * @example
 * import { createServerlessHandler } from 'wechat-callback/serverless'
 *
 * const handler = createServerlessHandler({
 *   platform: 'official-account',
 *   mode: 'plain',
 *   credentials: { token: 'AAAAA' },
 *   onMessage: () => 'success',
 * })
 * const signed = 'signature=f464b24fc39322e44b38aa78f5edd27bd1441696&timestamp=1714036504&nonce=1514711492'
 * const response = await handler({
 *   version: '2.0',
 *   rawPath: '/wechat',
 *   rawQueryString: `${signed}&echostr=4375120948345356249`,
 *   headers: { host: 'example.com' },
 *   requestContext: { http: { method: 'GET' } },
 *   isBase64Encoded: false,
 * })
 * response.statusCode // => 200
 * response.body // => '4375120948345356249'
 */
export function createServerlessHandler<
  P extends Platform,
  A extends AccountOf<P> = AccountOf<P>,
  const R extends HandlerResult<P> = HandlerResult<P>,
>(options: CallbackOptions<P, A, R>): ServerlessHandler {
  const exchange = createExchange(options)
  const handle = async (event: unknown): Promise<ServerlessResponse> => {
    const { body, query, path, wantsComposedResponse, ...request } = readEvent(event)
    const url = query.size === 0 ? path : `${path}?${query}`
    const answer = await exchange.answer({
      ...request,
      url,
      path,
      query: readQuery(query),
      readBody: async (limits) => readEventBody(body, limits),
    })
    // The connection belongs to the gateway.
    const { connection, ...headers } = answer.headers
    return {
      ...(wantsComposedResponse && { mpserverlessComposedResponse: true }),
      statusCode: answer.status,
      headers,
      body: answer.body,
      isBase64Encoded: false,
    }
  }
  return Object.assign(handle, { drain: exchange.drain })
}
