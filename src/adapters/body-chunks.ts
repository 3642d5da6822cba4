/** Collects the chunks of a body from any kind of stream. */
import { bodyConsumed, bodyTooLarge } from '../endpoint/request.ts'
import { ByteBuffer } from '../primitives/bytes.ts'
import { encodeUtf8 } from '../primitives/utf8.ts'

/** Counts and collects the chunks of one body. */
export class BodyChunks {
  readonly #maxBodyBytes: number
  readonly #buffer: ByteBuffer

  constructor(maxBodyBytes: number) {
    this.#maxBodyBytes = maxBodyBytes
    this.#buffer = new ByteBuffer(maxBodyBytes)
  }

  /**
   * Adds a chunk.
   *
   * @param chunk bytes, or text if the stream decodes them, as it does after `setEncoding`
   * @throws CallbackError `BODY_TOO_LARGE`; `BODY_CONSUMED`: the chunk is neither text nor bytes
   */
  add(chunk: unknown): void {
    const bytes = typeof chunk === 'string' ? encodeUtf8(chunk) : chunk
    if (!(bytes instanceof Uint8Array)) {
      throw bodyConsumed('the body stream yields neither text nor bytes', 'pass the raw body')
    }
    if (!this.#buffer.add(bytes)) throw bodyTooLarge(this.#maxBodyBytes)
  }

  /** The body so far. */
  get bytes(): Uint8Array {
    return this.#buffer.bytes
  }
}
