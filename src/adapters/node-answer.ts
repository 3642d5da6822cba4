/** What is written to Node's response, and when nobody waits for it any more. */
import type { ServerResponse } from 'node:http'
import type { Answer } from '../endpoint/answer.ts'
import { encodeUtf8 } from '../primitives/utf8.ts'
import type { NodeRequest } from './node-body.ts'

/** Aborts when the connection closes before the answer was written. */
export function hangUpSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController()
  response.once('close', () => {
    if (!response.writableEnded) controller.abort()
  })
  if (response.destroyed) controller.abort()
  return controller.signal
}

/** Nothing is written where somebody else answered already, or the client is gone. */
export function writeAnswer(request: NodeRequest, response: ServerResponse, answer: Answer): void {
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
