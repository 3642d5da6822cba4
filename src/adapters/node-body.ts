/** Reads the body of a Node request: from the stream, or from what a body parser left. */
import type { IncomingMessage } from 'node:http'
import { addChunk, type BodyLimits, bodyConsumed, bodyIncomplete, bodyTooLarge } from '../endpoint/http.ts'
import { startTimer } from '../endpoint/time.ts'
import { ByteBuffer } from '../primitives/bytes.ts'
import { type Body, isUnread } from '../protocol/outer.ts'
import type { MaybePromise } from '../stores/store.ts'
import { readWebStream } from './body-web-stream.ts'

/** A Node request, with the properties that frameworks may add. */
export type NodeRequest = IncomingMessage & {
  /** The raw bytes or text, which some platforms and parsers keep. */
  readonly rawBody?: unknown
  /** What a body parser made of the body. */
  readonly body?: unknown
  /** The whole URL, if the framework reduces `url` to the part below its mount point. */
  readonly originalUrl?: string
}

/** How to keep the body, in each framework. */
const CURE =
  'mount this handler before any body parser, or pass on what the parser has read as req.rawBody or req.body: in Express ' +
  "express.text({ type: '*/*' }); in Koa Object.assign(ctx.req, { rawBody: ctx.request.rawBody ?? ctx.request.body }); in Fastify " +
  'Object.assign(request.raw, { body: request.body }); on Vercel export what createFetchHandler returns'

/** The part of a Node stream that is used. */
type NodeStream = Pick<
  IncomingMessage,
  'readableDidRead' | 'readableEnded' | 'destroyed' | 'on' | 'off' | 'pause' | 'resume'
>

/**
 * Reads the body of a request: the value that a parser kept, or an unread stream, which can be the request or a stream
 * that a parser left.
 *
 * @returns a promise if a stream has to be read
 * @throws CallbackError `BODY_TOO_LARGE`, `BODY_INCOMPLETE`, `OVERLOADED`; `BODY_CONSUMED`: the stream was read and
 *   nothing was kept
 */
export function readNodeBody(request: NodeRequest, limits: BodyLimits): MaybePromise<Body> {
  const parsed = [parsedAt(request, 'rawBody'), parsedAt(request, 'body')].filter((value) => value !== undefined)
  const content = parsed.find(hasContent)
  if (content !== undefined) return content
  const unread = parsed.filter(isUnread)
  const webStream = unread.find(isFreshWebStream)
  if (webStream !== undefined) return readWebStream(webStream, limits)
  const nodeStream = [...unread, request].find(isFreshNodeStream)
  if (nodeStream !== undefined) return readNodeStream(nodeStream, request, limits)
  // Every stream was read, and the parsers left only an empty value. An empty text, or {} from a JSON parser, may be
  // the body that was sent; otherwise the body is lost.
  const empty = parsed.find(isText) ?? (isParsedJson(request) ? {} : undefined)
  if (empty !== undefined) return empty
  throw bodyConsumed('the request body has already been read, and neither req.rawBody nor req.body has it', CURE)
}

/** Returns the value that a parser left. A getter that parses on access may throw if the body is malformed. */
function parsedAt(request: NodeRequest, name: 'rawBody' | 'body'): unknown {
  try {
    return request[name]
  } catch {
    return undefined
  }
}

/** Returns whether a value is a body. Parsers leave '' or {} if they read nothing, so only these two count as empty. */
function hasContent(value: unknown): value is Body {
  return isText(value) ? value.length > 0 : isObject(value) && !isUnread(value) && hasFields(value)
}

function hasFields(value: object): boolean {
  try {
    return Object.keys(value).length > 0
  } catch {
    return false
  }
}

/** Returns whether a value is a web stream that is neither read nor being read. */
function isFreshWebStream(value: object): value is ReadableStream<unknown> {
  return 'getReader' in value && 'locked' in value && value.locked === false
}

/** Returns whether a value is a Node stream that has not been read. */
function isFreshNodeStream(value: object): value is NodeStream {
  const { readableDidRead, readableEnded } = value as Partial<NodeStream>
  return 'on' in value && !readableDidRead && !readableEnded
}

function isText(value: unknown): value is string | Uint8Array {
  return typeof value === 'string' || value instanceof Uint8Array
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** Returns whether the value is {} from a JSON parser, so that the body may have been `{}`. */
function isParsedJson(request: NodeRequest): boolean {
  const body = parsedAt(request, 'body')
  return isObject(body) && !isUnread(body) && request.headers['content-type']?.includes('json') === true
}

/** Reads a Node stream and counts its bytes as they arrive. `Content-Length` is used only to refuse early. */
function readNodeStream(stream: NodeStream, { headers }: NodeRequest, limits: BodyLimits): Promise<Uint8Array> {
  const { maxBodyBytes, deadlineMs } = limits
  return new Promise((resolve, reject) => {
    const body = new ByteBuffer(maxBodyBytes)
    let isFinished = false
    let stopTimer: (() => void) | undefined
    const onData = (chunk: unknown) => {
      try {
        addChunk(body, chunk, limits)
      } catch (error) {
        finish(error)
      }
    }
    const onEnd = () => finish()
    const onClose = () => finish(bodyIncomplete('the client closed the connection'))
    const onError = (error: Error) => finish(bodyIncomplete('the connection failed', error))

    function finish(refusal?: unknown): void {
      isFinished = true
      stopTimer?.()
      stream.off('data', onData).off('end', onEnd).off('close', onClose)
      stream.pause()
      if (refusal === undefined) resolve(body.bytes)
      else reject(refusal)
    }

    if (stream.destroyed) return finish(bodyIncomplete('the client closed the connection'))
    // The error listener stays: a reset after the refusal must not become an uncaught exception.
    stream.on('error', onError).on('close', onClose).on('end', onEnd)
    if (Number(headers['content-length']) > maxBodyBytes) return finish(bodyTooLarge(maxBodyBytes))
    // A stream that was paused before stays paused until `resume` is called.
    stream.on('data', onData).resume()
    // A body that arrived together with the headers has been read by then, and needs no timer.
    setImmediate(() => {
      if (isFinished) return
      stopTimer = startTimer(deadlineMs, () => finish(bodyIncomplete('it did not arrive completely by the deadline')))
    })
  })
}
