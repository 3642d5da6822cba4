/** Time and chance of one request. */

export interface Draw {
  /** Seconds since 1970. */
  readonly now: number
  readonly nonce: string
  random(length: number): Uint8Array
}

/** Decimal digits, the first not a zero: nonces, echoes and ids look like that. */
export function digits(bytes: Uint8Array): string {
  return Array.from(bytes, (byte, index) => (index === 0 ? 1 + (byte % 9) : byte % 10)).join('')
}
