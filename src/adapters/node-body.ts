/** The body of a Node request: from the stream, or from what a body parser left. */
import type { IncomingMessage } from 'node:http'
import { type BodyLimits, bodyConsumed, bodyIncomplete, bodyTooLarge } from '../endpoint/request.ts'
import { startTimer } from '../endpoint/time.ts'
import type { Body } from '../protocol/outer.ts'
import { BodyChunks } from './body-chunks.ts'

/** A Node request, perhaps with what frameworks add to it. */
export type NodeRequest = IncomingMessage & {
  /** The raw bytes or text, as some platforms and parsers keep them. */
  readonly rawBody?: unknown
  /** What a body parser made of it. */
  readonly body?: unknown
  /** The whole URL, where the framework cuts `url` down to what is below its mount point. */
  readonly originalUrl?: string
}

const CURE =
  'put this handler before any body parser, or hand over what the parser kept as req.rawBody or req.body: in Express ' +
  "express.text({ type: '*/*' }); in Koa Object.assign(ctx.req, { rawBody: ctx.request.rawBody ?? ctx.request.body }); in Fastify " +
  'Object.assign(request.raw, { body: request.body }); on Vercel export what createFetchHandler returns'

/**
 * Reads the body of a request: what a parser kept, else the stream.
 *
 * @throws CallbackError `BODY_TOO_LARGE`, `BODY_INCOMPLETE`; `BODY_CONSUMED`: the stream was read and nothing was kept
 */
export async function readNodeBody(request: NodeRequest, limits: BodyLimits): Promise<Body> {
  const { rawBody, body } = request
  const kept = [rawBody, body].find(saysSomething)
  if (kept !== undefined) return kept
  if (!request.readableDidRead && !request.readableEnded) return await readStream(request, limits)
  // Read by somebody, and nothing in it: the sender's doing if that is what was sent, else a parser's.
  const empty = [rawBody, body].find(isText) ?? (isParsedJson(request) ? request.body : undefined)
  if (empty !== undefined) return empty
  throw bodyConsumed('the body of the request was read already and nothing of it was kept', CURE)
}

/** Parsers leave '' or {} where they read nothing, so these alone mean nothing. */
function saysSomething(value: unknown): value is Body {
  return isText(value) ? value.length > 0 : isObject(value) && Object.keys(value).length > 0
}

function isText(value: unknown): value is string | Uint8Array {
  return typeof value === 'string' || value instanceof Uint8Array
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** A JSON parser's {} for a body of `{}`. */
function isParsedJson(request: NodeRequest): request is NodeRequest & { readonly body: object } {
  return isObject(request.body) && request.headers['content-type']?.includes('json') === true
}

/** Counts bytes as they come; what `Content-Length` says only serves to refuse early. */
function readStream(request: IncomingMessage, { maxBodyBytes, deadlineMs }: BodyLimits): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const body = new BodyChunks(maxBodyBytes)
    const stopTimer = startTimer(deadlineMs, () => finish(bodyIncomplete('it was not complete by the deadline')))
    const onData = (chunk: unknown) => {
      try {
        body.add(chunk)
      } catch (error) {
        finish(error)
      }
    }
    const onEnd = () => finish()
    const onClose = () => finish(bodyIncomplete('the client closed the connection'))
    const onError = (error: Error) => finish(bodyIncomplete('the connection failed', error))

    function finish(refusal?: unknown): void {
      stopTimer()
      request.off('data', onData).off('end', onEnd).off('close', onClose)
      request.pause()
      if (refusal === undefined) resolve(body.bytes)
      else reject(refusal)
    }

    if (request.destroyed) return finish(bodyIncomplete('the client closed the connection'))
    // The error listener stays: a reset after the refusal must not become an uncaught exception.
    request.on('error', onError).on('close', onClose).on('end', onEnd)
    if (Number(request.headers['content-length']) > maxBodyBytes) finish(bodyTooLarge(maxBodyBytes))
    // A stream that was paused before us stays so until it is told otherwise.
    else request.on('data', onData).resume()
  })
}
