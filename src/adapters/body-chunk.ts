/** Adds the chunks of a body, from any kind of stream, to a buffer. */
import { type BodyLimits, bodyConsumed, bodyTooLarge } from '../endpoint/request.ts'
import type { ByteBuffer } from '../primitives/bytes.ts'
import { encodeUtf8 } from '../primitives/utf8.ts'

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
