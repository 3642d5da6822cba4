/** EncodingAESKey: the 43 characters in the console, and the AES key and IV that they encode. */

import { CallbackError } from '../errors.ts'
import { decodeBase64 } from '../primitives/base64.ts'
import type { CipherKey } from '../primitives/cipher-key.ts'
import { prepareCipherKey } from '../primitives/crypto.ts'
import { hiddenValue, hideInLogs } from '../primitives/hidden-properties.ts'

/** The number of characters of an EncodingAESKey. */
export const ENCODING_AES_KEY_LENGTH = 43

/** The AES key and the initialization vector that an EncodingAESKey encodes. */
export interface AESKey {
  /** 32 bytes. */
  readonly key: Uint8Array
  /** 16 bytes: the first half of the key, as the vendor's scheme defines. */
  readonly iv: Uint8Array
}

/**
 * A key in any accepted form: the 43 characters, the 32 bytes, or what {@link decodeEncodingAESKey} returned. A text may
 * also be a file's own `aeskey` where a file is decrypted, and only there.
 */
export type AESKeyInput = string | Uint8Array | AESKey

/**
 * Decodes the EncodingAESKey of the console into the AES-256 key and its initialization vector.
 *
 * The 43rd character carries two bits that belong to no byte. Most keys made by the console have them set, so they are
 * ignored here, as the vendor does; a strict base64 decoder refuses such keys.
 *
 * Source: WeCom 加解密方案说明 (path/90968): `AESKey = Base64_Decode(EncodingAESKey + "=")`, IV its first 16 bytes.
 *
 * @param encodingAESKey 43 characters out of A-Z, a-z and 0-9
 * @returns `key` of 32 bytes and `iv` of 16 bytes, both fresh copies; `inspect`, `console` and JSON of the object leave
 *   them out
 * @throws CallbackError `INVALID_CREDENTIALS`: says the length, or the invalid character and its position
 *
 * @example
 * import { decodeEncodingAESKey } from 'wechat-callback'
 *
 * const { key, iv } = decodeEncodingAESKey('jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C')
 * key.length // => 32
 * iv.length // => 16
 */
export function decodeEncodingAESKey(encodingAESKey: string): AESKey {
  return decodeNamedKey('encodingAESKey', encodingAESKey)
}

/**
 * Decodes an EncodingAESKey that errors call `name`, such as `previous.encodingAESKey`.
 *
 * @throws CallbackError `INVALID_CREDENTIALS`
 */
export function decodeNamedKey(name: string, encodingAESKey: string): AESKey {
  refuseMalformed(name, encodingAESKey)
  const bytes = decodeBase64(`${clearSpareBits(encodingAESKey)}=`)
  if (bytes === undefined) throw new CallbackError('INVALID_CREDENTIALS', `${name} is not base64`)
  return splitKey(bytes)
}

/**
 * Prepares a key in any accepted form for the cipher.
 *
 * @throws CallbackError `INVALID_CREDENTIALS`: the string is not an EncodingAESKey
 * @throws TypeError the bytes are not 32, or the value has none of the accepted forms
 */
export function toCipherKey(input: AESKeyInput): CipherKey {
  const { key, iv } = toAESKey(input)
  return prepareCipherKey(key, iv)
}

/**
 * Prepares the key of a file for the cipher: in any form that {@link toCipherKey} accepts, or as the standard base64 of
 * its 32 bytes, with or without the `=`. The forms need not be told apart: an EncodingAESKey is such base64 without the
 * `=`, from a smaller alphabet, so 43 letters and digits give the same bytes either way.
 *
 * @throws CallbackError `INVALID_CREDENTIALS`: the string is neither
 * @throws TypeError the bytes are not 32, or the value has none of the accepted forms
 */
export function toFileCipherKey(input: AESKeyInput): CipherKey {
  const { key, iv } = typeof input === 'string' ? decodeFileKey(input) : toAESKey(input)
  return prepareCipherKey(key, iv)
}

function decodeFileKey(text: string): AESKey {
  const characters = text.length === ENCODING_AES_KEY_LENGTH + 1 && text.endsWith('=') ? text.slice(0, -1) : text
  const odd = /[^A-Za-z0-9+/]/u.exec(characters)
  const bytes =
    odd === null && characters.length === ENCODING_AES_KEY_LENGTH
      ? decodeBase64(`${clearSpareBits(characters)}=`)
      : undefined
  if (bytes !== undefined) return splitKey(bytes)
  const where = odd === null ? '' : `, with ${nameCharacter(odd[0])} at position ${odd.index + 1}`
  throw new CallbackError(
    'INVALID_CREDENTIALS',
    'the key of a file must be an EncodingAESKey (43 characters out of A-Z, a-z and 0-9) or the aeskey that came with the ' +
      `file (standard base64 of 32 bytes: 43 characters out of A-Z, a-z, 0-9, + and /, or 44 with "=" at the end); ` +
      `it has ${text.length}${where}`,
  )
}

function toAESKey(input: AESKeyInput): AESKey {
  if (typeof input === 'string') return decodeEncodingAESKey(input)
  const key = input instanceof Uint8Array ? input : input?.key
  if (!(key instanceof Uint8Array) || key.length !== 32) {
    throw new TypeError('key: expected an EncodingAESKey, 32 bytes, or what decodeEncodingAESKey returned')
  }
  return splitKey(key)
}

/** The prototype of decoded keys. */
const AES_KEY: Partial<AESKey> = {}
hideInLogs(AES_KEY, 'key', 'iv')

function splitKey(bytes: Uint8Array): AESKey {
  return Object.create(AES_KEY, {
    key: hiddenValue(Uint8Array.from(bytes)),
    iv: hiddenValue(Uint8Array.from(bytes.subarray(0, 16))),
  })
}

function refuseMalformed(name: string, text: unknown): asserts text is string {
  if (typeof text !== 'string') {
    const got = text === null ? 'null' : typeof text
    throw new CallbackError(
      'INVALID_CREDENTIALS',
      `${name} must be a string, got ${got}: check that the environment variable is set`,
    )
  }
  const odd = /[^A-Za-z0-9]/u.exec(text)
  if (odd === null && text.length === ENCODING_AES_KEY_LENGTH) return
  const where = odd === null ? '' : `, with ${nameCharacter(odd[0])} at position ${odd.index + 1}`
  throw new CallbackError(
    'INVALID_CREDENTIALS',
    `${name} must be 43 characters from A-Z, a-z and 0-9; it has ${text.length}${where}. ` +
      'Copy it again from the console, without quotes, spaces or a trailing "="',
  )
}

/** Returns whether a text has the form of an EncodingAESKey: 43 characters from A–Z, a–z, 0–9. */
export function isEncodingAESKey(text: string): boolean {
  return /^[A-Za-z0-9]{43}$/.test(text)
}

/**
 * Names a character so that a reader can find it: printable ASCII in quotes, any other by its code point, since a
 * terminal does not show characters such as U+200B.
 */
export function nameCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return /^[!-~]$/.test(character) ? `"${character}"` : `U+${code}`
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * Sets the spare bits to zero: the last of the 43 characters has four bits of the key and two that belong to no byte.
 */
function clearSpareBits(encodingAESKey: string): string {
  const last = ALPHABET.indexOf(encodingAESKey.slice(-1))
  return encodingAESKey.slice(0, -1) + ALPHABET.charAt(last & ~3)
}
