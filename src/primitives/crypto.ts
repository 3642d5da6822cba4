/**
 * The functions that depend on the runtime: AES-256-CBC without padding, AES-256-GCM, SHA-1, HMAC-SHA256, comparison in
 * constant time, random bytes, and the raw base64 conversion. No other file of the library imports `node:crypto`. On a
 * runtime without it, `crypto-pure.ts` replaces this file (see `#runtime` under `imports` in package.json) and no other
 * file differs. So every check (base64 form, padding, frame) is made elsewhere, once for all runtimes.
 */
import { Buffer } from 'node:buffer'
// The default export: a namespace import costs CommonJS half a millisecond when it is loaded, and a getter at each use.
import crypto from 'node:crypto'
import type { CipherKey } from './cipher-key.ts'

/**
 * Prepares a key for many operations.
 *
 * A `KeyObject` that is made once is about five times as fast on Node 24 as a raw key that is passed at each call.
 *
 * @param key 32 bytes
 * @param iv 16 bytes
 */
export function prepareCipherKey(key: Uint8Array, iv: Uint8Array): CipherKey {
  return { material: crypto.createSecretKey(key), iv }
}

/**
 * Encrypts with AES-256-CBC, without padding.
 *
 * @param plaintext a multiple of 16 bytes
 */
export function encryptBlocks(plaintext: Uint8Array, { material, iv }: CipherKey): Uint8Array {
  return crypto.createCipheriv('aes-256-cbc', keyObjectOf(material), iv).setAutoPadding(false).update(plaintext)
}

/**
 * Decrypts AES-256-CBC and leaves the padding in place: the runtime's own unpadding is off, because it accepts only
 * 16-byte blocks.
 *
 * @param ciphertext a multiple of 16 bytes
 */
export function decryptBlocks(ciphertext: Uint8Array, { material, iv }: CipherKey): Uint8Array {
  return crypto.createDecipheriv('aes-256-cbc', keyObjectOf(material), iv).setAutoPadding(false).update(ciphertext)
}

/**
 * Returns the key that `prepareCipherKey` of this file made. The type is not checked, since other runtimes have other
 * key classes.
 */
function keyObjectOf(material: object): crypto.KeyObject {
  return material as crypto.KeyObject
}

/** The number of bytes of the tag that AES-GCM appends to a ciphertext. */
const GCM_TAG_LENGTH = 16

/**
 * Decrypts AES-256-GCM and checks its tag.
 *
 * @param sealed the ciphertext, followed by the 16 bytes of its tag
 * @param nonce 12 bytes
 * @param associatedData the bytes that are authenticated with the ciphertext
 * @returns the plaintext; `undefined` if the tag is wrong
 */
export function openGcm(
  sealed: Uint8Array,
  { material }: CipherKey,
  nonce: Uint8Array,
  associatedData: Uint8Array,
): Uint8Array | undefined {
  if (sealed.length < GCM_TAG_LENGTH) return undefined
  const end = sealed.length - GCM_TAG_LENGTH
  const decipher = crypto.createDecipheriv('aes-256-gcm', keyObjectOf(material), nonce, {
    authTagLength: GCM_TAG_LENGTH,
  })
  decipher.setAAD(associatedData).setAuthTag(sealed.subarray(end))
  const plaintext = decipher.update(sealed.subarray(0, end))
  try {
    decipher.final()
  } catch {
    return undefined
  }
  return plaintext
}

/** Computes the HMAC-SHA256 of a text, as 64 lower-case hex digits. Key and text are taken as UTF-8 bytes. */
export function hmacSha256Hex(key: string, text: string): string {
  return crypto.createHmac('sha256', key).update(text).digest('hex')
}

/** Computes the SHA-1 of a text's UTF-8 bytes, as 40 lower-case hex digits. */
export const sha1Hex: (text: string) => string = selectSha1(crypto.hash)

/**
 * Selects the one-shot hash if the runtime has it (Node 20.12 and later); it is twice as fast for short texts.
 *
 * Exported for its test.
 *
 * @param hash `crypto.hash`, or `undefined` on older runtimes
 */
export function selectSha1(hash: typeof crypto.hash | undefined): (text: string) => string {
  return hash === undefined
    ? (text) => crypto.createHash('sha1').update(text).digest('hex')
    : (text) => hash('sha1', text, 'hex')
}

/** Computes the MD5 of bytes, as 32 lower-case hex digits. */
export function md5Hex(bytes: Uint8Array): string {
  return crypto.createHash('md5').update(bytes).digest('hex')
}

/** Compares the UTF-8 bytes of two texts in a time that depends only on their lengths. */
export function equalInConstantTime(one: string, other: string): boolean {
  const left = Buffer.from(one)
  const right = Buffer.from(other)
  return left.length === right.length && crypto.timingSafeEqual(left, right)
}

const POOL_LENGTH = 4096
let pool: Uint8Array = new Uint8Array(0)

/**
 * Returns unpredictable bytes from the runtime's secure source; no byte is returned twice within a process.
 *
 * A call for 16 bytes costs nearly as much as one for 4096, so small requests are served from a pool, as in the
 * runtime's own `randomUUID`.
 */
export function randomBytes(length: number): Uint8Array {
  if (length > POOL_LENGTH) return crypto.randomBytes(length)
  if (length > pool.length) pool = crypto.randomBytes(POOL_LENGTH)
  const bytes = new Uint8Array(pool.subarray(0, length))
  pool = pool.subarray(length)
  return bytes
}

/** Encodes bytes as standard base64 with padding. */
export function bytesToBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

/**
 * Decodes base64. A text that is not base64 gives arbitrary bytes, never an exception; `base64.ts` checks the result.
 */
export function base64ToBytes(text: string): Uint8Array {
  return Buffer.from(text, 'base64')
}
