/** A prepared key: the type that `crypto.ts` and `crypto-pure.ts` share. */

/** An AES-256 key that was prepared once. Only the file that prepared it knows what `material` is. */
export interface CipherKey {
  readonly material: object
  /** 16 bytes. */
  readonly iv: Uint8Array
}
