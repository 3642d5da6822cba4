/** A request as plain values, and its body brought to what the protocol reads. */
import { CallbackError } from '../errors.ts'
import { encodeUtf8 } from '../primitives/utf8.ts'
import type { Body } from '../protocol/outer.ts'
import type { CallbackQuery } from '../protocol/query.ts'
import type { RequestHeaders } from './types.ts'

/** A request as an adapter hands it over. What costs something is made when it is first asked for. */
export interface ExchangeRequest {
  /** In capitals, as HTTP has it. */
  readonly method: string
  /** Path and query, or the whole URL, as the server got it. */
  readonly url: string
  /** As it was sent. */
  readonly path: string
  readonly query: CallbackQuery
  /** By their names in lower case. */
  readonly headers: RequestHeaders
  /** The value of the header, if there is one. */
  readonly contentType: string | undefined
  /** What the caller of the handler passed along, for `context.data`. */
  readonly data?: unknown
  /** Whether the request has the mark of its trusted source; asked for in trusted mode only. */
  readonly isFromTrustedSource?: boolean
  /**
   * Reads the body; called at most once, after method and query were judged.
   *
   * @throws CallbackError `BODY_TOO_LARGE`, `BODY_INCOMPLETE`, `BODY_CONSUMED`
   */
  readBody(limits: BodyLimits): Promise<Body>
  /** Whether the client has hung up, as far as the runtime tells. */
  readonly isGone?: boolean
  /** Aborts when the client hangs up, as far as the runtime tells. Made when it is first asked for. */
  readonly signal?: AbortSignal | undefined
  /** Keeps the runtime alive for work that goes on after the answer. */
  waitUntil?(work: Promise<unknown>): void
}

export interface BodyLimits {
  readonly maxBodyBytes: number
  readonly deadlineMs: number
}

/**
 * The default limit. The longest documented push, `change_school_contact_batch` with 1,000 changes and ids of 64 bytes, has
 * about 379 KB when it is sealed.
 */
export const MAX_BODY_BYTES: number = 512 * 1024

/** The body, not over the limit also where a framework had read it. */
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

/** The error for a body that did not come to its end. */
export function bodyIncomplete(reason: string, cause?: unknown): CallbackError {
  return new CallbackError('BODY_INCOMPLETE', `the body did not arrive whole: ${reason}`, { cause })
}

/** The error for a body that somebody else used up; `cure` says how to keep it. */
export function bodyConsumed(reason: string, cure: string): CallbackError {
  return new CallbackError('BODY_CONSUMED', `${reason}: ${cure}`)
}

/** Also of a body that a framework had read, whose bytes no adapter has counted. */
function isLonger(body: Body, maxBodyBytes: number): boolean {
  if (body instanceof Uint8Array) return body.length > maxBodyBytes
  if (typeof body !== 'string') return false
  // A UTF-16 unit is one to three bytes: only between the two is counting needed.
  if (body.length > maxBodyBytes || body.length * 3 <= maxBodyBytes) return body.length > maxBodyBytes
  return encodeUtf8(body).length > maxBodyBytes
}

/** Some XML parsers drop the root element; the content type tells that the answer must be XML all the same. */
function wrapParsedXml(body: object, contentType: string | undefined): object {
  return !Object.hasOwn(body, 'xml') && contentType?.includes('xml') ? { xml: body } : body
}

function isParsed(body: Body): body is object {
  return typeof body === 'object' && !(body instanceof Uint8Array)
}
