/** A request as plain values, and its body in the form that the protocol reads. */
import { CallbackError } from '../errors.ts'
import { encodeUtf8 } from '../primitives/utf8.ts'
import type { Body } from '../protocol/outer.ts'
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
export function checkBody(body: Body, maxBodyBytes: number, request: ExchangeRequest): Body {
  if (typeof body === 'string' || body instanceof Uint8Array) {
    // A UTF-16 unit has one to three bytes, so the bytes of a text are counted only between these two bounds.
    const isCertain = typeof body !== 'string' || body.length > maxBodyBytes || body.length * 3 <= maxBodyBytes
    if ((isCertain ? body : encodeUtf8(body)).length > maxBodyBytes) throw bodyTooLarge(maxBodyBytes)
    return body
  }
  // The content type shows that the reply must be XML.
  return !Object.hasOwn(body, 'xml') && request.contentType?.includes('xml') ? { xml: body } : body
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
