/** A listener of Node's `http` around an exchange: what is read of its request, and written to its response. */
import type { ServerResponse } from 'node:http'
import type { Answer } from '../endpoint/answer.ts'
import type { Exchange } from '../endpoint/exchange.ts'
import type { Drainable } from '../endpoint/types.ts'
import { encodeUtf8 } from '../primitives/utf8.ts'
import { parseQueryString, pathOf } from '../protocol/query.ts'
import { type NodeRequest, readNodeBody } from './node-body.ts'
import { NODE_LISTENER } from './node-listener.ts'

/** A request listener: answers every request it is given; it rejects with a `TypeError` only if it is given none. */
export interface NodeHandler extends Drainable {
  /**
   * Answers a request.
   *
   * @param request Node's, or that of a framework, whose `rawBody` or `body` is used where the stream was read before
   * @param response Node's; it is ended in any case
   * @throws TypeError they are not Node's: the promise rejects
   */
  (request: NodeRequest, response: ServerResponse): Promise<void>
}

/**
 * Puts an exchange behind Node's `http`.
 *
 * @param isFromTrustedSource whether a request has the mark of its trusted source; nowhere but in trusted mode
 */
export function nodeHandlerOf(
  exchange: Exchange,
  isFromTrustedSource: (request: NodeRequest) => boolean = () => false,
): NodeHandler {
  const handle = async (request: NodeRequest, response: ServerResponse) => {
    refuseOthers(request, response)
    // Connect and Express take the part of the path off that they are mounted under.
    const url = request.originalUrl ?? request.url ?? ''
    const answer = await exchange.answer({
      method: request.method ?? '',
      path: pathOf(url),
      query: parseQueryString(request.url ?? ''),
      contentType: request.headers['content-type'],
      readBody: (limits) => readNodeBody(request, limits),
      signal: hangUpSignal(response),
      isFromTrustedSource: isFromTrustedSource(request),
    })
    writeAnswer(request, response, answer)
  }
  return Object.assign(handle, { drain: exchange.drain, [NODE_LISTENER]: true })
}

/** Frameworks have objects of their own around Node's, and these are easily mixed up. */
function refuseOthers(request: unknown, response: unknown): void {
  if (hasMethod(request, 'on') && hasMethod(response, 'end')) return
  throw new TypeError(
    "request, response: expected Node's own, which are request.raw and reply.raw in Fastify, ctx.req and ctx.res in Koa; " +
      'a Request of the Fetch API is for wechat-callback/fetch',
  )
}

function hasMethod(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, name) === 'function'
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
