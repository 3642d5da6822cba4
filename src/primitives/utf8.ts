/** UTF-8, strictly: what can't be represented is reported, never replaced. */

// Made when first needed: Jest's environment jsdom has neither, and is to load what it may never call.
let encoder: InstanceType<typeof TextEncoder> | undefined
let decoder: InstanceType<typeof TextDecoder> | undefined

/** The bytes of a text; a lone surrogate becomes U+FFFD, see {@link indexOfLoneSurrogate}. */
export function encodeUtf8(text: string): Uint8Array {
  return readyEncoder().encode(text)
}

/** @returns the text, a leading U+FEFF kept, or `undefined` if the bytes are not UTF-8 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  decoder ??= new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Writes the UTF-8 bytes of a text into a buffer that has room for three bytes per UTF-16 unit.
 *
 * @returns how many bytes were written
 */
export function writeUtf8(text: string, target: Uint8Array): number {
  return readyEncoder().encodeInto(text, target).written
}

/** How many UTF-16 units of a text, from its beginning, fit into so many bytes of UTF-8, no character being cut. */
export function unitsThatFit(text: string, bytes: number): number {
  return readyEncoder().encodeInto(text, new Uint8Array(bytes)).read
}

/** The first lone surrogate's index in UTF-16 units, or -1: a text with one has no UTF-8 form. */
export function indexOfLoneSurrogate(text: string): number {
  return text.isWellFormed() ? -1 : text.search(/\p{Surrogate}/u)
}

function readyEncoder(): InstanceType<typeof TextEncoder> {
  encoder ??= new TextEncoder()
  return encoder
}
