/** Files of a WeCom bot: sealed with the callback's key, without a frame and without a signature. */
import { decryptBlocks } from '../primitives/crypto.ts'
import { type AESKeyInput, toCipherKey } from './encoding-aes-key.ts'
import { decryptFailed, isWholeBlocks, pkcs7Unpad } from './padding.ts'

/**
 * Decrypts a file that a WeCom bot (智能机器人) received: the URLs of its image and file pushes hold such bytes.
 *
 * A file has no frame: no random prefix, no length, no receiver, and no signature, so its content is not authenticated.
 *
 * Source: WeCom 智能机器人 接收消息 (path/100719).
 *
 * @param bytes the whole file as downloaded
 * @param key the bot's EncodingAESKey (43 characters), its 32 bytes, or what {@link decodeEncodingAESKey} returned
 * @returns the file's own bytes
 * @throws CallbackError `DECRYPT_FAILED`: not a multiple of 32 bytes, or wrong padding: usually the wrong key;
 *   `INVALID_CREDENTIALS`: the key is a text, but no EncodingAESKey
 * @throws TypeError `bytes` is no `Uint8Array`, or the key is of none of the shapes
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
 */
export function decryptFile(bytes: Uint8Array, key: AESKeyInput): Uint8Array {
  if (!(bytes instanceof Uint8Array)) throw new TypeError('bytes: expected a Uint8Array')
  if (!isWholeBlocks(bytes)) throw decryptFailed()
  return pkcs7Unpad(decryptBlocks(bytes, toCipherKey(key)))
}
