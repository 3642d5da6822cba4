/** A callback endpoint behind Node's `http`, and behind the frameworks that pass its request and response on. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createExchange } from '../endpoint/exchange.ts'
import type { CallbackOptions } from '../endpoint/types.ts'
import type { Platform } from '../platforms.ts'
import { parseQueryString, pathOf } from '../protocol/query.ts'
import { hangUpSignal, writeAnswer } from './node-answer.ts'
import { type NodeRequest, readNodeBody } from './node-body.ts'

export type { NodeRequest } from './node-body.ts'

/** A request listener: answers every request it is given and never rejects. */
export interface NodeHandler {
  (request: NodeRequest, response: ServerResponse): Promise<void>
  /** Answers new pushes with 503 from now on, and resolves when those under way are done, late replies included. */
  drain(): Promise<void>
}

/**
 * Makes a callback endpoint for Node's `http`, Express, Koa, Connect, Nest and whatever else hands over Node's own
 * request and response.
 *
 * It judges method, query, body, signature, decryption and receiver before `onMessage` is called, and answers by the
 * platform's rules; see `CallbackOptions`. It matches no path: mount it where the console's address points. A body that
 * a parser had read before is used from `req.rawBody` or `req.body`.
 *
 * Source: WeCom 回调配置 (path/90930); 公众号 消息与事件推送介绍.
 *
 * @param options platform, credentials and `onMessage`; the rest has defaults
 * @returns a listener `(req, res) => Promise<void>` that never rejects, with `drain()`
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
export function createNodeHandler<P extends Platform>(options: CallbackOptions<P>): NodeHandler {
  const exchange = createExchange(options)
  const handle = async (request: NodeRequest, response: ServerResponse) => {
    // Connect and Express take the part of the path off that they are mounted under.
    const url = request.originalUrl ?? request.url ?? ''
    const answer = await exchange.answer({
      method: request.method ?? '',
      path: pathOf(url),
      query: parseQueryString(request.url ?? ''),
      contentType: headerValue(request, 'content-type'),
      readBody: (limits) => readNodeBody(request, limits),
      signal: hangUpSignal(response),
    })
    writeAnswer(request, response, answer)
  }
  return Object.assign(handle, { drain: exchange.drain })
}

function headerValue(request: IncomingMessage, name: 'content-type'): string | undefined {
  return request.headers[name]
}
