/** Time and chance of one request. */
import { wholeSeconds } from '../endpoint/clock.ts'
import { checkFunction } from './check-options.ts'

export interface Draw {
  /** Seconds since 1970. */
  readonly now: number
  readonly nonce: string
  random(length: number): Uint8Array
}

/**
 * Time and chance for one request after the other.
 *
 * @returns what draws; it throws a TypeError if clock or random bytes are not what they should be
 * @throws TypeError clock or source of bytes is no function
 */
export function drawer(clock: () => number, source: Draw['random']): () => Draw {
  checkFunction('now', clock)
  checkFunction('random', source)
  const random = (length: number) => checkBytes(source(length), length)
  return () => ({ now: wholeSeconds(checkTime(clock())), nonce: digits(random(10)), random })
}

/** Decimal digits, the first not a zero: nonces, echoes and ids look like that. */
export function digits(bytes: Uint8Array): string {
  return Array.from(bytes, (byte, index) => (index === 0 ? 1 + (byte % 9) : byte % 10)).join('')
}

function checkTime(time: number): number {
  if (Number.isFinite(time)) return time
  throw new TypeError('now: expected a time in seconds since 1970')
}

/** Not by their class: a test may have another one than this module. */
function checkBytes(bytes: Uint8Array, length: number): Uint8Array {
  if (ArrayBuffer.isView(bytes) && bytes.length === length) return bytes
  throw new TypeError(`random: expected ${length} bytes in a Uint8Array`)
}
