/** An HTTP request and its response as plain values, and the body in the form that the protocol reads. */
import { CallbackError } from '../errors.ts'
import type { ByteBuffer } from '../primitives/bytes.ts'
import { encodeUtf8 } from '../primitives/utf8.ts'
import type { Body, EnvelopeFormat } from '../protocol/outer.ts'
import type { CallbackQuery } from '../protocol/query.ts'
import type { MaybePromise } from '../stores/store.ts'
import type { RequestHeaders } from './types.ts'

/** A request as an adapter passes it on. Values that are expensive to make are made when they are first read. */
export interface ExchangeRequest {
  /** In capitals, as in HTTP. */
  readonly method: string
  /** Path and query, or the whole URL, as the server received it. */
  readonly url: string
  /** As it was sent, not decoded. */
  readonly path: string
  readonly query: CallbackQuery
  /** The names are in lower case. */
  readonly headers: RequestHeaders
  /** The value of the header `content-type`, if there is one. */
  readonly contentType: string | undefined
  /** The `data` that the caller of the handler passed, for `context.data`. */
  readonly data?: unknown
  /** Whether the request has the mark of its trusted source; read only in trusted mode. */
  readonly isFromTrustedSource?: boolean
  /**
   * Reads the body. It is called at most once, after method and query were checked.
   *
   * @returns a promise if the body has to be read from a stream
   * @throws CallbackError `BODY_TOO_LARGE`, `BODY_INCOMPLETE`, `BODY_CONSUMED`, `OVERLOADED`
   */
  readBody(limits: BodyLimits): MaybePromise<Body>
  /** Whether the client has disconnected, if the runtime reports that. */
  readonly isGone?: boolean
  /** Aborts when the client disconnects, if the runtime reports that. It is created when it is first read. */
  readonly signal?: AbortSignal | undefined
  /** Keeps the runtime alive for work that continues after the response. */
  waitUntil?(work: Promise<unknown>): void
}

/** Returns the `data` of the options of a handler, which a framework can replace by anything. */
export function dataOf(options: unknown): unknown {
  return typeof options === 'object' && options !== null && 'data' in options ? options.data : undefined
}

/** The limits within which a body must be read. */
export interface BodyLimits {
  readonly maxBodyBytes: number
  readonly deadlineMs: number
  /**
   * Counts bytes of the body that have arrived and are kept.
   *
   * @throws CallbackError `OVERLOADED`: all bodies together hold too many
   */
  hold(bytes: number): void
}

/**
 * The default limit of a body. The longest documented push, `change_school_contact_batch` with 1,000 changes and ids of
 * 64 bytes, has about 379 KB when it is sealed.
 */
export const MAX_BODY_BYTES: number = 512 * 1024

/**
 * Checks the length of a body, which a framework may have read without counting its bytes, and restores the root
 * element that some XML parsers drop.
 *
 * @throws CallbackError `BODY_TOO_LARGE`
 */
export function normalizeBody(body: Body, maxBodyBytes: number, request: ExchangeRequest): Body {
  if (typeof body === 'string' || body instanceof Uint8Array) {
    // A UTF-16 unit has one to three bytes, so the bytes of a text are counted only if that decides.
    const mayBeLonger = typeof body === 'string' && body.length * 3 > maxBodyBytes
    if (body.length > maxBodyBytes || (mayBeLonger && encodeUtf8(body).length > maxBodyBytes)) {
      throw bodyTooLarge(maxBodyBytes)
    }
    return body
  }
  // The content type shows that the reply must be XML.
  return !Object.hasOwn(body, 'xml') && request.contentType?.includes('xml') ? { xml: body } : body
}

/**
 * Adds a chunk of a body.
 *
 * @param chunk bytes, or text if the stream decodes them, as it does after `setEncoding`
 * @throws CallbackError `BODY_TOO_LARGE`, `OVERLOADED`; `BODY_CONSUMED`: the chunk is neither text nor bytes
 */
export function addChunk(body: ByteBuffer, chunk: unknown, limits: BodyLimits): void {
  const bytes = typeof chunk === 'string' ? encodeUtf8(chunk) : chunk
  if (!(bytes instanceof Uint8Array)) {
    throw bodyConsumed('the body stream yields neither text nor bytes', 'pass the raw body')
  }
  if (!body.add(bytes)) throw bodyTooLarge(body.maxLength)
  limits.hold(bytes.length)
}

/** The error for a body over the limit. */
export function bodyTooLarge(maxBodyBytes: number): CallbackError {
  return new CallbackError(
    'BODY_TOO_LARGE',
    `the body has more than ${maxBodyBytes} bytes: raise maxBodyBytes if the request is genuine`,
  )
}

/** The error for a body that did not arrive completely. */
export function bodyIncomplete(reason: string, cause?: unknown): CallbackError {
  return new CallbackError('BODY_INCOMPLETE', `the body is incomplete: ${reason}`, { cause })
}

/** The error for a body that was read before and not kept; `cure` says how to keep it. */
export function bodyConsumed(reason: string, cure: string): CallbackError {
  return new CallbackError('BODY_CONSUMED', `${reason}: ${cure}`)
}

/** An HTTP response as plain values; an adapter only writes it. */
export interface HttpAnswer {
  readonly status: number
  /** The names are in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Text that is sent as UTF-8; empty for every refusal. */
  readonly body: string
}

const PLAIN_TEXT = servedHeaders('text/plain; charset=utf-8')
const XML = servedHeaders('application/xml; charset=utf-8')
const JSON_TEXT = servedHeaders('application/json; charset=utf-8')

function servedHeaders(contentType: string): HttpAnswer['headers'] {
  return { 'content-type': contentType, 'x-content-type-options': 'nosniff' }
}

/** Makes an unsealed response: the echo of a URL check, `success`, or nothing. */
export function plainText(body: string): HttpAnswer {
  return { status: 200, headers: PLAIN_TEXT, body }
}

/** Makes the response that carries a passive reply, sealed or not. */
export function replyAnswer(format: EnvelopeFormat, body: string): HttpAnswer {
  return { status: 200, headers: format === 'xml' ? XML : JSON_TEXT, body }
}

/**
 * The headers of refusals. Some close the connection: the rest of a body that is too large or too slow is not read, and
 * an endpoint that stops accepts no more requests on it.
 */
const REFUSAL_HEADERS: Readonly<Record<number, HttpAnswer['headers']>> = {
  405: { allow: 'GET, POST' },
  408: { connection: 'close' },
  413: { connection: 'close' },
  503: { connection: 'close' },
}

/** Makes the response of a refusal: only a status, so that the sender does not learn the reason. */
export function refusal(status: number): HttpAnswer {
  return { status, headers: REFUSAL_HEADERS[status] ?? {}, body: '' }
}
