/**
 * Decrypts files of a WeCom bot, which are encrypted with the key of the callback or of the file, without a frame and
 * without a signature.
 */
import { CallbackError } from '../errors.ts'
import { decryptBlocks } from '../primitives/crypto.ts'
import { isWholeBlocks, unpaddedLength } from '../primitives/pkcs7.ts'
import { decodeUtf8 } from '../primitives/utf8.ts'
import { type AESKeyInput, toFileCipherKey } from './encoding-aes-key.ts'

/**
 * Decrypts a file that a WeCom bot (智能机器人) received. The URLs in its image and file pushes lead to such encrypted
 * bytes. In a callback, the key is the EncodingAESKey; over the long connection (长连接), each file comes with its own
 * `aeskey`.
 *
 * A file has no frame (random prefix, length, receiver) and no signature, so its content is not authenticated.
 *
 * Source: WeCom 智能机器人 接收消息 (path/100719), 长连接 (path/101463).
 *
 * @param bytes the whole file as downloaded
 * @param key the bot's EncodingAESKey (43 characters), or the file's own `aeskey` (standard base64 of 32 bytes, with or
 *   without the `=` at the end); or the 32 bytes, or what {@link decodeEncodingAESKey} returned
 * @returns the file's own bytes
 * @throws CallbackError `DECRYPT_FAILED`: the bytes are not an encrypted file (cut off, or an error page), or the
 *   padding is wrong, usually because of a wrong key; `INVALID_CREDENTIALS`: the key is a string but neither
 *   an EncodingAESKey nor the base64 of 32 bytes
 * @throws TypeError `bytes` is not a `Uint8Array`, or the key has none of these forms
 *
 * @example
 * import { createCipheriv } from 'node:crypto'
 * import { decodeEncodingAESKey, decryptFile, pkcs7Pad } from 'wechat-callback'
 *
 * const encodingAESKey = 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C'
 * const { key, iv } = decodeEncodingAESKey(encodingAESKey)
 * const cipher = createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false)
 * const downloaded = cipher.update(pkcs7Pad(new TextEncoder().encode('a picture')))
 * new TextDecoder().decode(decryptFile(downloaded, encodingAESKey)) // => 'a picture'
 * const aeskey = Buffer.from(key).toString('base64')
 * new TextDecoder().decode(decryptFile(downloaded, aeskey)) // => 'a picture'
 */
export function decryptFile(bytes: Uint8Array, key: AESKeyInput): Uint8Array {
  if (!(bytes instanceof Uint8Array)) throw new TypeError('bytes: expected a Uint8Array')
  const cipherKey = toFileCipherKey(key)
  const { length: total } = bytes
  if (!isWholeBlocks(bytes)) throw notAFile(total)
  const padded = decryptBlocks(bytes, cipherKey)
  const length = unpaddedLength(padded)
  if (length === undefined) throw decodeUtf8(bytes) === undefined ? wrongKey() : notAFile(total)
  return Uint8Array.from(padded.subarray(0, length))
}

function wrongKey(): CallbackError {
  return new CallbackError(
    'DECRYPT_FAILED',
    'the file does not open with this key: check that it is the encodingAESKey of the bot, or the aeskey that came ' +
      'with this file if it has one',
  )
}

/** The error for bytes that no key can decrypt: a text instead of the file, or a download that was cut off. */
function notAFile(length: number): CallbackError {
  return new CallbackError(
    'DECRYPT_FAILED',
    `the ${length} bytes are not an encrypted file: they are text, or not a multiple of 32 bytes. The download was cut ` +
      'off, or the server answered with an error page: check the status, and download again while the URL is valid ' +
      '(five minutes)',
  )
}
