/** A request as plain values, and its body in the form that the protocol reads. */
import { CallbackError } from '../errors.ts'
import { encodeUtf8 } from '../primitives/utf8.ts'
import type { Body } from '../protocol/outer.ts'
import type { CallbackQuery } from '../protocol/query.ts'
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
   * @throws CallbackError `BODY_TOO_LARGE`, `BODY_INCOMPLETE`, `BODY_CONSUMED`
   */
  readBody(limits: BodyLimits): Promise<Body>
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
}

/**
 * The default limit of a body. The longest documented push, `change_school_contact_batch` with 1,000 changes and ids of
 * 64 bytes, has about 379 KB when it is sealed.
 */
export const MAX_BODY_BYTES: number = 512 * 1024

/**
 * Reads the body and checks its length, even if a framework had read it.
 *
 * @throws CallbackError `BODY_TOO_LARGE`, and what `readBody` throws
 */
export async function readRequestBody(request: ExchangeRequest, limits: BodyLimits): Promise<Body> {
  const body = await request.readBody(limits)
  if (isLonger(body, limits.maxBodyBytes)) throw bodyTooLarge(limits.maxBodyBytes)
  return isParsed(body) ? wrapParsedXml(body, request.contentType) : body
}

/** The error for a body over the limit. */
export function bodyTooLarge(maxBodyBytes: number): CallbackError {
  return new CallbackError(
    'BODY_TOO_LARGE',
    `the body is over ${maxBodyBytes} bytes: raise maxBodyBytes if it is genuine`,
  )
}

/** The error for a body that did not arrive completely. */
export function bodyIncomplete(reason: string, cause?: unknown): CallbackError {
  return new CallbackError('BODY_INCOMPLETE', `the body did not arrive whole: ${reason}`, { cause })
}

/** The error for a body that was read before and not kept; `cure` says how to keep it. */
export function bodyConsumed(reason: string, cure: string): CallbackError {
  return new CallbackError('BODY_CONSUMED', `${reason}: ${cure}`)
}

/** Returns whether a body is over the limit. A framework may have read it, so that no adapter has counted its bytes. */
function isLonger(body: Body, maxBodyBytes: number): boolean {
  if (body instanceof Uint8Array) return body.length > maxBodyBytes
  if (typeof body !== 'string') return false
  // A UTF-16 unit has one to three bytes, so the bytes are counted only between these two bounds.
  if (body.length > maxBodyBytes || body.length * 3 <= maxBodyBytes) return body.length > maxBodyBytes
  return encodeUtf8(body).length > maxBodyBytes
}

/** Restores the root element that some XML parsers drop: the content type shows that the reply must be XML. */
function wrapParsedXml(body: object, contentType: string | undefined): object {
  return !Object.hasOwn(body, 'xml') && contentType?.includes('xml') ? { xml: body } : body
}

function isParsed(body: Body): body is object {
  return typeof body === 'object' && !(body instanceof Uint8Array)
}
