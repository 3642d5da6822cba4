/** Generates a Token and an EncodingAESKey, for users who do not use the console's own button. */
import { randomBytes } from '../primitives/crypto.ts'
import { ENCODING_AES_KEY_LENGTH } from './encoding-aes-key.ts'

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const TOKEN_LENGTH = 32

/**
 * Generates a random Token of the maximum length that the consoles allow.
 *
 * Source: WeCom 回调配置 (path/90930): up to 32 letters and digits.
 *
 * @returns 32 characters out of A-Z, a-z and 0-9 (190 bits of entropy)
 *
 * @example
 * import { generateToken } from 'wechat-callback'
 *
 * /^[A-Za-z0-9]{32}$/.test(generateToken()) // => true
 */
export function generateToken(): string {
  return randomText(TOKEN_LENGTH)
}

/**
 * Generates a random EncodingAESKey.
 *
 * Source: WeCom 加解密方案说明 (path/90968): 43 letters and digits.
 *
 * @returns 43 characters out of A-Z, a-z and 0-9 (the key has 254 bits of entropy)
 *
 * @example
 * import { decodeEncodingAESKey, generateEncodingAESKey } from 'wechat-callback'
 *
 * decodeEncodingAESKey(generateEncodingAESKey()).key.length // => 32
 */
export function generateEncodingAESKey(): string {
  return randomText(ENCODING_AES_KEY_LENGTH)
}

/** Generates a nonce for a reply if the request has none. */
export function randomNonce(): string {
  return randomText(16)
}

/**
 * Generates letters and digits from four random bytes each: 2³² modulo 62 gives no character an advantage of more than
 * one in 69 million.
 */
function randomText(length: number): string {
  const bytes = randomBytes(4 * length)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Array.from({ length }, (_, index) => ALPHANUMERIC.charAt(view.getUint32(4 * index) % 62)).join('')
}
