/**
 * The functions of `crypto.ts` for runtimes without `node:crypto`, such as a page or an edge VM: synchronous, and in
 * JavaScript only. Both files pass the same vectors. The build bundles the imported libraries into the package, so
 * users do not install them.
 */
import { cbc, gcm } from '@noble/ciphers/aes.js'
import { hmac } from '@noble/hashes/hmac.js'
import { md5, sha1 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from './bytes.ts'
import type { CipherKey } from './cipher-key.ts'
import { encodeUtf8 } from './utf8.ts'

/** Prepares a key for many operations. @param key 32 bytes @param iv 16 bytes */
export function prepareCipherKey(key: Uint8Array, iv: Uint8Array): CipherKey {
  return { material: Uint8Array.from(key), iv }
}

/** Returns the raw key that `prepareCipherKey` of this file copied, since this implementation needs no preparation. */
function keyOf(material: object): Uint8Array {
  return material as Uint8Array
}

/** Encrypts with AES-256-CBC, without padding. @param plaintext a multiple of 16 bytes */
export function encryptBlocks(plaintext: Uint8Array, key: CipherKey): Uint8Array {
  return cipherOf(key).encrypt(plaintext)
}

/** Decrypts AES-256-CBC and leaves the padding in place. @param ciphertext a multiple of 16 bytes */
export function decryptBlocks(ciphertext: Uint8Array, key: CipherKey): Uint8Array {
  return cipherOf(key).decrypt(ciphertext)
}

/** Creates a cipher for one operation, since an instance encrypts only once. */
function cipherOf({ material, iv }: CipherKey): ReturnType<typeof cbc> {
  return cbc(keyOf(material), iv, { disablePadding: true })
}

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
  try {
    return gcm(keyOf(material), nonce, associatedData).decrypt(sealed)
  } catch {
    return undefined
  }
}

/** Computes the HMAC-SHA256 of a text, as 64 lower-case hex digits. Key and text are taken as UTF-8 bytes. */
export function hmacSha256Hex(key: string, text: string): string {
  return bytesToHex(hmac(sha256, encodeUtf8(key), encodeUtf8(text)))
}

/** Computes the SHA-1 of a text's UTF-8 bytes, as 40 lower-case hex digits. */
export function sha1Hex(text: string): string {
  return bytesToHex(sha1(encodeUtf8(text)))
}

/** Computes the MD5 of bytes, as 32 lower-case hex digits. */
export function md5Hex(bytes: Uint8Array): string {
  return bytesToHex(md5(bytes))
}

/** Compares the UTF-8 bytes of two texts in a time that depends only on their lengths. */
export function equalInConstantTime(one: string, other: string): boolean {
  const left = encodeUtf8(one)
  const right = encodeUtf8(other)
  if (left.length !== right.length) return false
  let difference = 0
  for (const [index, byte] of left.entries()) difference |= byte ^ (right[index] ?? 0)
  return difference === 0
}

/** The maximum number of bytes that one call of `getRandomValues` returns. */
const MAX_RANDOM_BYTES = 65_536

/** Returns unpredictable bytes from the runtime's secure source. */
export function randomBytes(length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  for (let start = 0; start < length; start += MAX_RANDOM_BYTES) {
    globalThis.crypto.getRandomValues(bytes.subarray(start, start + MAX_RANDOM_BYTES))
  }
  return bytes
}

/** How many characters are joined in one call, where each is an argument. */
const CHUNK = 4096

/** Encodes bytes as standard base64 with padding. */
export function bytesToBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK))
  }
  return btoa(binary)
}

/** Decodes base64. A text that is not base64 gives no bytes, never an exception; `base64.ts` checks the result. */
export function base64ToBytes(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return new Uint8Array(0)
  }
}
