/** The body of a Node request: from the stream, or from what a body parser left. */
import type { IncomingMessage } from 'node:http'
import { type BodyLimits, bodyConsumed, bodyIncomplete, bodyTooLarge } from '../endpoint/request.ts'
import { concat } from '../primitives/bytes.ts'
import type { Body } from '../protocol/outer.ts'

/** A Node request, perhaps with what frameworks add to it. */
export type NodeRequest = IncomingMessage & {
  /** The raw bytes or text, as some platforms and parsers keep them. */
  readonly rawBody?: unknown
  /** What a body parser made of it. */
  readonly body?: unknown
}

const CURE =
  "put this handler before any body parser, or have one keep the text: express.text({ type: '*/*' }), or req.rawBody"

/**
 * Reads the body of a request: what a parser kept, else the stream.
 *
 * @throws CallbackError `BODY_TOO_LARGE`, `BODY_INCOMPLETE`; `BODY_CONSUMED`: the stream was read and nothing was kept
 */
export async function readNodeBody(request: NodeRequest, limits: BodyLimits): Promise<Body> {
  const kept = keptBody(request)
  if (kept !== undefined) return kept
  if (request.readableDidRead || request.readableEnded) {
    throw bodyConsumed('the body of the request was read already and nothing of it was kept', CURE)
  }
  return await readStream(request, limits)
}

/** `rawBody` before `body`. Parsers leave `{}` where they read nothing, so that alone means nothing. */
function keptBody({ rawBody, body }: NodeRequest): Body | undefined {
  if (isText(rawBody)) return rawBody
  if (isText(body)) return body
  return typeof body === 'object' && body !== null && Object.keys(body).length > 0 ? body : undefined
}

function isText(value: unknown): value is string | Uint8Array {
  return (typeof value === 'string' && value !== '') || (value instanceof Uint8Array && value.length > 0)
}

/** Counts bytes as they come; what `Content-Length` says only serves to refuse early. */
function readStream(request: IncomingMessage, { maxBodyBytes, deadlineMs }: BodyLimits): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    let length = 0
    const timer = setTimeout(() => finish(bodyIncomplete('it was not complete by the deadline')), deadlineMs)
    const onData = (chunk: Uint8Array) => {
      length += chunk.length
      if (length > maxBodyBytes) finish(bodyTooLarge(maxBodyBytes))
      else chunks.push(chunk)
    }
    const onEnd = () => finish()
    const onClose = () => finish(bodyIncomplete('the client closed the connection'))
    const onError = (error: Error) => finish(bodyIncomplete('the connection failed', error))

    function finish(refusal?: Error): void {
      clearTimeout(timer)
      request.off('data', onData).off('end', onEnd).off('close', onClose)
      request.pause()
      if (refusal === undefined) resolve(concat(chunks, length))
      else reject(refusal)
    }

    // The error listener stays: a reset after the refusal must not become an uncaught exception.
    request.on('error', onError).on('close', onClose).on('end', onEnd)
    if (Number(request.headers['content-length']) > maxBodyBytes) finish(bodyTooLarge(maxBodyBytes))
    else request.on('data', onData)
  })
}
