/**
 * All that is asked of the runtime: AES-256-CBC without padding, SHA-1, equality in constant time, random bytes,
 * and the raw base64 conversion. The only file that imports `node:crypto`; a runtime without it has `crypto-pure.ts` in its
 * place (the condition `#runtime` in package.json) and nothing else, so every judgement (base64 form, padding, frame) is made
 * elsewhere, once for all runtimes.
 */
import { Buffer } from 'node:buffer'
// The default, because a namespace costs CommonJS half a millisecond when it is loaded, and a getter at each use.
import crypto from 'node:crypto'
import type { CipherKey } from './cipher-key.ts'

/**
 * Makes a key ready for many operations.
 *
 * A `KeyObject` made once is about five times as fast on Node 24 as a raw key handed over at each call.
 *
 * @param key 32 bytes
 * @param iv 16 bytes
 */
export function prepareCipherKey(key: Uint8Array, iv: Uint8Array): CipherKey {
  return { material: crypto.createSecretKey(key), iv }
}

/**
 * AES-256-CBC without padding.
 *
 * @param plaintext a multiple of 16 bytes
 */
export function encryptBlocks(plaintext: Uint8Array, { material, iv }: CipherKey): Uint8Array {
  return crypto.createCipheriv('aes-256-cbc', keyObjectOf(material), iv).setAutoPadding(false).update(plaintext)
}

/**
 * The reverse of {@link encryptBlocks}; the runtime's own unpadding is off, because it knows 16-byte blocks only.
 *
 * @param ciphertext a multiple of 16 bytes
 */
export function decryptBlocks(ciphertext: Uint8Array, { material, iv }: CipherKey): Uint8Array {
  return crypto.createDecipheriv('aes-256-cbc', keyObjectOf(material), iv).setAutoPadding(false).update(ciphertext)
}

/** Whatever `prepareCipherKey` of this file made; other runtimes have other classes, so nothing can be asked of it. */
function keyObjectOf(material: object): crypto.KeyObject {
  return material as crypto.KeyObject
}

/** SHA-1 of the UTF-8 bytes of a text, as 40 lower-case hex digits. */
export const sha1Hex: (text: string) => string = selectSha1(crypto.hash)

/**
 * The one-shot hash where there is one (Node 20.12 and later), which is twice as fast for short texts.
 *
 * @param hash `crypto.hash`, or `undefined` on older runtimes
 */
export function selectSha1(hash: typeof crypto.hash | undefined): (text: string) => string {
  return hash === undefined
    ? (text) => crypto.createHash('sha1').update(text).digest('hex')
    : (text) => hash('sha1', text, 'hex')
}

/** Equality of the UTF-8 bytes of two texts, in a time that depends on nothing but their lengths. */
export function equalInConstantTime(one: string, other: string): boolean {
  const left = Buffer.from(one)
  const right = Buffer.from(other)
  return left.length === right.length && crypto.timingSafeEqual(left, right)
}

const POOL_LENGTH = 4096
let pool: Uint8Array = new Uint8Array(0)

/**
 * Unpredictable bytes from the runtime's secure source; no byte is ever given out twice.
 *
 * A call for 16 bytes costs nearly as much as one for 4096, so small ones are cut from a stock, as the runtime's own
 * `randomUUID` does.
 */
export function randomBytes(length: number): Uint8Array {
  if (length > POOL_LENGTH) return crypto.randomBytes(length)
  if (length > pool.length) pool = crypto.randomBytes(POOL_LENGTH)
  const bytes = new Uint8Array(pool.subarray(0, length))
  pool = pool.subarray(length)
  return bytes
}

/** Standard base64 with padding. */
export function bytesToBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

/** The reverse. What is not base64 gives some bytes or other, never an exception: `base64.ts` judges. */
export function base64ToBytes(text: string): Uint8Array {
  return Buffer.from(text, 'base64')
}
