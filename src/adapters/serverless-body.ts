/** Reads the body of an event: text, or base64 of bytes. */
import { type BodyLimits, bodyTooLarge } from '../endpoint/request.ts'
import { decodeBase64 } from '../primitives/base64.ts'
import type { Body } from '../protocol/outer.ts'

/** The body of an event, as the function platform passes it. */
export interface EventBody {
  /** `undefined` or `null` if the request has no body. */
  readonly content: unknown
  readonly isBase64: boolean
}

/**
 * Reads the body of an event.
 *
 * @throws CallbackError `BODY_TOO_LARGE`, before any of it is decoded
 * @throws TypeError the body is neither text nor the base64 that the event announces: a fault of the function platform
 */
export function readServerlessBody({ content, isBase64 }: EventBody, { maxBodyBytes }: BodyLimits): Body {
  if (content === undefined || content === null) return ''
  if (typeof content !== 'string') throw new TypeError('event.body: expected text')
  if (!isBase64) return content
  if (content.length > 4 * Math.ceil(maxBodyBytes / 3)) throw bodyTooLarge(maxBodyBytes)
  const bytes = decodeBase64(content)
  if (bytes === undefined) throw new TypeError('event.body: expected base64, since event.isBase64Encoded is true')
  return bytes
}
