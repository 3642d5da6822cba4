/** A callback endpoint behind Node's `http`, and behind the frameworks that pass its request and response on. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from '../endpoint/answer.ts'
import { createExchange } from '../endpoint/exchange.ts'
import type { CallbackOptions } from '../endpoint/types.ts'
import type { Platform } from '../platforms.ts'
import { encodeUtf8 } from '../primitives/utf8.ts'
import { parseQueryString, pathOf } from '../protocol/query.ts'
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

/** Aborts when the connection closes before the answer was written. */
function hangUpSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController()
  response.once('close', () => {
    if (!response.writableEnded) controller.abort()
  })
  if (response.destroyed) controller.abort()
  return controller.signal
}

function headerValue(request: IncomingMessage, name: 'content-type'): string | undefined {
  return request.headers[name]
}

/** Nothing is written where somebody else answered already, or the client is gone. */
function writeAnswer(request: NodeRequest, response: ServerResponse, answer: Answer): void {
  if (response.headersSent || response.writableEnded || response.destroyed) return
  response.statusCode = answer.status
  const isHttp1 = request.httpVersionMajor === 1
  for (const [name, value] of Object.entries(answer.headers)) {
    // HTTP/2 has streams to close, and no such header.
    if (isHttp1 || name !== 'connection') response.setHeader(name, value)
  }
  // Node would go on reading what was not read, without limit, for the sake of the next request.
  if (isHttp1 && !request.complete) response.setHeader('connection', 'close')
  // Bytes, so that Content-Length counts them: a text's length is not its length in UTF-8.
  response.end(encodeUtf8(answer.body))
  if (!isHttp1 && !request.complete) closeStream(request)
}

/** What HTTP/2 has in place of a connection to close; its request is not of the types of `node:http`. */
function closeStream(request: object): void {
  const stream: unknown = 'stream' in request ? request.stream : undefined
  if (typeof stream !== 'object' || stream === null || !('close' in stream)) return
  if (typeof stream.close === 'function') stream.close()
}
