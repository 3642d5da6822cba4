/**
 * Strict UTF-8. Bytes that are not UTF-8 are reported, never replaced. A caller that encodes a text must refuse lone
 * surrogates first, as `refuseLoneSurrogate` of protocol/ does.
 */

// Created on first use: Jest's environment jsdom has neither class, but must be able to load this file.
let encoder: InstanceType<typeof TextEncoder> | undefined
let decoder: InstanceType<typeof TextDecoder> | undefined

/** Returns the bytes of a text. A lone surrogate becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  return readyEncoder().encode(text)
}

/** Returns the text of bytes, including a leading U+FEFF, or `undefined` if they are not UTF-8. */
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

/**
 * Counts the UTF-16 units from the beginning of a text that fit into a number of UTF-8 bytes without cutting a
 * character.
 */
export function unitsThatFit(text: string, bytes: number): number {
  return readyEncoder().encodeInto(text, new Uint8Array(bytes)).read
}

function readyEncoder(): InstanceType<typeof TextEncoder> {
  encoder ??= new TextEncoder()
  return encoder
}
