/** Joins bytes, collects them, and writes them as hex digits. */

/**
 * Joins chunks of bytes; a single chunk is returned without a copy.
 *
 * @param length the sum of the chunks' lengths, which the caller knows already
 */
export function concat(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = chunks
  if (only !== undefined && chunks.length === 1) return only
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}

const EMPTY = new Uint8Array(0)

/**
 * Collects bytes that arrive in chunks. It copies them into one buffer that doubles when it is full: a chunk that is
 * kept as an object costs hundreds of bytes, even if it holds only one.
 */
export class ByteBuffer {
  /** The maximum number of bytes. */
  readonly maxLength: number
  #buffer: Uint8Array = EMPTY
  #length = 0

  /** @param maxLength the maximum number of bytes */
  constructor(maxLength: number) {
    this.maxLength = maxLength
  }

  /**
   * Adds a chunk.
   *
   * @returns `false`, with nothing added, if the total would exceed `maxLength`
   */
  add(chunk: Uint8Array): boolean {
    const length = this.#length + chunk.length
    if (length > this.maxLength) return false
    // Most bodies are one chunk, which is used without a copy. The chunk is never written to, since it is full.
    if (this.#length === 0) this.#buffer = chunk
    else {
      if (length > this.#buffer.length) this.#grow(length)
      this.#buffer.set(chunk, this.#length)
    }
    this.#length = length
    return true
  }

  /** The bytes so far, as a view and not as a copy. */
  get bytes(): Uint8Array {
    return this.#length === this.#buffer.length ? this.#buffer : this.#buffer.subarray(0, this.#length)
  }

  #grow(length: number): void {
    const larger = new Uint8Array(Math.min(this.maxLength, Math.max(length, 2 * this.#buffer.length)))
    larger.set(this.bytes)
    this.#buffer = larger
  }
}

/** Writes bytes as hex, two lower-case digits for each byte. */
export function bytesToHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
