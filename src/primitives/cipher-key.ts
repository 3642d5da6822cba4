/** A key as the runtime's file made it: the one type that both variants share. */

/** An AES-256 key made ready once; what it is made of is the affair of the file that made it. */
export interface CipherKey {
  readonly material: object
  /** 16 bytes. */
  readonly iv: Uint8Array
}
