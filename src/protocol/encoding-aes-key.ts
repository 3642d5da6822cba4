/** EncodingAESKey: the 43 characters in the console, and the AES key and IV that they encode. */
import { CallbackError } from '../errors.ts'
import type { CipherKey } from '../primitives/cipher-key.ts'
import { codePointName } from '../primitives/control-characters.ts'
import { base64ToBytes, prepareCipherKey } from '../primitives/crypto.ts'
import { hiddenValue, hideInLogs } from '../primitives/hidden-properties.ts'
import { typeName } from '../primitives/type-name.ts'

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
 * A key in any accepted form: the 43 characters, the 32 bytes, or what {@link decodeEncodingAESKey} returned. Only for
 * the decryption of a file, a text may also be the file's own `aeskey`.
 */
export type AESKeyInput = string | Uint8Array | AESKey

/**
 * Decodes the EncodingAESKey of the console into the AES-256 key and its initialization vector.
 *
 * The 43rd character has two bits that are not part of any byte. The console sets them in most keys, so they are
 * ignored here, as in the vendor's code; a strict base64 decoder refuses such keys.
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
  if (typeof encodingAESKey !== 'string') {
    throw new CallbackError(
      'INVALID_CREDENTIALS',
      `${name} must be a string, got ${typeName(encodingAESKey)}: check that the environment variable is set`,
    )
  }
  if (isEncodingAESKey(encodingAESKey)) return decodeCharacters(encodingAESKey)
  throw new CallbackError(
    'INVALID_CREDENTIALS',
    `${name} must be 43 characters from A-Z, a-z and 0-9; it has ${lengthAndUnexpected(encodingAESKey, /[^A-Za-z0-9]/u)}. ` +
      'Copy it again from the console, without quotes, spaces or a trailing "="',
  )
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
 * its 32 bytes, with or without the `=`. An EncodingAESKey is such base64 without the `=`, from a smaller alphabet, so
 * 43 letters and digits give the same bytes in either form.
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
  if (/^[A-Za-z0-9+/]{43}$/.test(characters)) return decodeCharacters(characters)
  throw new CallbackError(
    'INVALID_CREDENTIALS',
    'the key of a file must be an EncodingAESKey (43 characters out of A-Z, a-z and 0-9) or the aeskey that came with ' +
      'the file (standard base64 of 32 bytes: 43 characters out of A-Z, a-z, 0-9, + and /, or 44 with "=" at the end); ' +
      `it has ${lengthAndUnexpected(characters, /[^A-Za-z0-9+/]/u, text.length)}`,
  )
}

/**
 * Decodes 43 characters of base64. The last one has four bits of the key and two that belong to no byte, which the
 * decoder of every runtime ignores.
 */
function decodeCharacters(characters: string): AESKey {
  return splitKey(base64ToBytes(`${characters}=`))
}

/** Describes a malformed key without quoting it: its length, and the first character that is not allowed. */
function lengthAndUnexpected(text: string, notAllowed: RegExp, length: number = text.length): string {
  const unexpected = notAllowed.exec(text)
  if (unexpected === null) return String(length)
  return `${length}, with ${nameCharacter(unexpected[0])} at position ${unexpected.index + 1}`
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

/** Returns whether a text has the form of an EncodingAESKey: 43 characters from A–Z, a–z, 0–9. */
export function isEncodingAESKey(text: string): boolean {
  return /^[A-Za-z0-9]{43}$/.test(text)
}

/**
 * Names a character so that a reader can find it: printable ASCII in quotes, any other by its code point, since a
 * terminal does not show characters such as U+200B.
 */
export function nameCharacter(character: string): string {
  return /^[!-~]$/.test(character) ? `"${character}"` : codePointName(character)
}
