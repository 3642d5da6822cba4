/** A callback endpoint behind Node's `http`, and behind the frameworks that pass its request and response on. */

import { createExchange } from '../endpoint/exchange.ts'
import type { Account, CallbackOptions } from '../endpoint/types.ts'
import type { Platform } from '../platforms.ts'
import { type NodeHandler, nodeHandlerOf } from './node-handler.ts'

export type { Drainable } from '../endpoint/types.ts'
export type { NodeRequest } from './node-body.ts'
export type { NodeHandler } from './node-handler.ts'

/**
 * Makes a callback endpoint for Node's `http`, Express, Koa, Connect, Nest and whatever else hands over Node's own
 * request and response.
 *
 * It judges method, query, body, signature, decryption and receiver before `onMessage` is called, and answers by the
 * platform's rules; see `CallbackOptions`. It matches no path: mount it where the console's address points. A body that
 * a parser had read before is used from `req.rawBody` or `req.body`; a stream that is left there unread is read.
 *
 * Source: WeCom 回调配置 (path/90930); 公众号 消息与事件推送介绍.
 *
 * @param options platform, credentials and `onMessage`; the rest has defaults
 * @returns a listener `(req, res) => Promise<void>` with `drain()`; it rejects, with a `TypeError`, only for what are not
 *   Node's request and response
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
export function createNodeHandler<P extends Platform, A extends Account = Account>(
  options: CallbackOptions<P, A>,
): NodeHandler {
  return nodeHandlerOf(createExchange(options))
}
