/** The type of a prepared key, which `crypto.ts` and `crypto-pure.ts` share. */

/** An AES-256 key, prepared for repeated use. Only the file that prepared it knows the type of `material`. */
export interface CipherKey {
  readonly material: object
  /** 16 bytes. */
  readonly iv: Uint8Array
}
