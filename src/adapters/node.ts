/** A callback endpoint for Node's `http`, and for the frameworks that pass on its request and response. */

import { createExchange } from '../endpoint/exchange.ts'
import type { AccountOf, CallbackOptions, HandlerResult } from '../endpoint/types.ts'
import type { Platform } from '../platforms.ts'
import { type NodeHandler, nodeHandlerOf } from './node-handler.ts'

export type { Drainable } from '../endpoint/types.ts'
export type { NodeRequest } from './node-body.ts'
export type { NodeHandler } from './node-handler.ts'

/**
 * Creates a callback endpoint for Node's `http`, Express, Koa, Connect, Nest and all others that pass on Node's own
 * request and response.
 *
 * It checks method, query, body, signature, decryption and receiver before it calls `onMessage`, and answers by the
 * platform's rules; see `CallbackOptions`. It does not check the path: mount it at the callback address of the console.
 * If a parser has read the body before, `req.rawBody` or `req.body` is used; an unread stream in one of them is read.
 *
 * Source: WeCom 回调配置 (path/90930); 公众号 消息与事件推送介绍.
 *
 * @param options platform, credentials and `onMessage`; the others have defaults
 * @returns a listener `(req, res) => Promise<void>` with `drain()`; it rejects only with a `TypeError`, if the
 *   arguments are not Node's request and response
 * @throws TypeError an option is missing or of the wrong type
 * @throws CallbackError `INVALID_CREDENTIALS`: the credentials are malformed
 *
 * @example
 * import { createServer } from 'node:http'
 * import { text } from 'wechat-callback'
 * import { createNodeHandler } from 'wechat-callback/node'
 *
 * const handler = createNodeHandler({
 *   platform: 'wecom',
 *   credentials: {
 *     token: 'QDG6eK',
 *     encodingAESKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
 *     receiveId: 'wx5823bf96d3bd56c7',
 *   },
 *   onMessage: (message) => (message.MsgType === 'text' ? text(`你说：${message.Content}`) : undefined),
 *   onError: (error) => console.error(error),
 * })
 * const server = createServer(handler)
 * server.listening // => false
 */
export function createNodeHandler<
  P extends Platform,
  A extends AccountOf<P> = AccountOf<P>,
  const R extends HandlerResult<P> = HandlerResult<P>,
>(options: CallbackOptions<P, A, R>): NodeHandler {
  return nodeHandlerOf(createExchange(options))
}
