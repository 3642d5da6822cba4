/**
 * Encryption of a message into the base64 text of `Encrypt`, and decryption: frame, padding, AES-256-CBC, base64. It
 * neither signs nor verifies.
 */
import { decryptFailed } from '../errors.ts'
import { decodeBase64, encodeBase64 } from '../primitives/base64.ts'
import type { CipherKey } from '../primitives/cipher-key.ts'
import { decryptBlocks, encryptBlocks } from '../primitives/crypto.ts'
import { isWholeBlocks } from '../primitives/pkcs7.ts'
import { type AESKeyInput, toCipherKey } from './encoding-aes-key.ts'
import { buildPaddedFrame, type Frame, RANDOM_LENGTH, splitPaddedFrame } from './frame.ts'
import { refuseLoneSurrogate } from './lone-surrogate.ts'

/**
 * Encrypts a message for a receiver and returns the base64 text of `Encrypt`, which is not signed yet.
 *
 * The same arguments always give the same text. `WXBizMsgCrypt#encryptMsg` also signs it and uses fresh random bytes.
 *
 * Source: WeCom 加解密方案说明 (path/90968).
 *
 * @param message the plaintext: any text without lone surrogates; it may be empty
 * @param receiveId the receiver's id: CorpID, SuiteId, AppID or `''`
 * @param key the EncodingAESKey (43 characters), its 32 bytes, or what {@link decodeEncodingAESKey} returned
 * @param random 16 unpredictable bytes, fresh for each message
 * @returns canonical base64
 * @throws CallbackError `INVALID_REPLY`: the message or the id has a lone surrogate, and therefore no UTF-8 form;
 *   `INVALID_CREDENTIALS`: the key is a string but not an EncodingAESKey
 * @throws TypeError `random` is not 16 bytes, or the key has none of these forms
 *
 * @example
 * import { decryptUnverified, encrypt, generateEncodingAESKey } from 'wechat-callback'
 *
 * const key = generateEncodingAESKey()
 * const sealed = encrypt('你好', 'ww1436e0e65a779aee', key, crypto.getRandomValues(new Uint8Array(16)))
 * decryptUnverified(sealed, key).message // => '你好'
 */
export function encrypt(message: string, receiveId: string, key: AESKeyInput, random: Uint8Array): string {
  return encryptFrame({ message, receiveId, random }, toCipherKey(key))
}

/**
 * Decrypts the text of `Encrypt` without checking who sent it: for tests and inspection, never for a live request.
 *
 * Anyone who has the key could have made the text; only `WXBizMsgCrypt` verifies that it comes from the platform. See
 * `verifyMsgSignature` for what else code must check that combines the two functions.
 *
 * Source: WeCom 加解密方案说明 (path/90968).
 *
 * @param encrypt the base64 text of `Encrypt`
 * @param key the EncodingAESKey (43 characters), its 32 bytes, or what {@link decodeEncodingAESKey} returned
 * @returns the message, the receiver it was sealed for, and the 16 random bytes
 * @throws CallbackError `DECRYPT_FAILED`: anything wrong inside (base64, block length, padding, length field, UTF-8);
 *   `INVALID_CREDENTIALS`: the key is a string but not an EncodingAESKey
 * @throws TypeError `encrypt` is not a string, or the key has none of these forms
 *
 * @example
 * import { decryptUnverified } from 'wechat-callback'
 *
 * const encrypt = 'P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ=='
 * const opened = decryptUnverified(encrypt, 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C')
 * opened.message // => '1616140317555161061'
 * opened.receiveId // => 'wx5823bf96d3bd56c7'
 */
export function decryptUnverified(encrypt: string, key: AESKeyInput): Frame {
  // Each runtime's decoder would fail in its own way.
  if (typeof encrypt !== 'string') throw new TypeError('encrypt: expected a string')
  const frame = decryptFrame(encrypt, toCipherKey(key))
  if (frame === undefined) throw decryptFailed()
  // A copy, because a view would give access to the buffer with the whole plaintext.
  return { ...frame, random: new Uint8Array(frame.random) }
}

/**
 * Encrypts a frame with a prepared key.
 *
 * @throws CallbackError `INVALID_REPLY`: the message or the id has a lone surrogate
 * @throws TypeError `random` is not 16 bytes
 */
export function encryptFrame(frame: Frame, key: CipherKey): string {
  if (!(frame.random instanceof Uint8Array) || frame.random.length !== RANDOM_LENGTH) {
    throw new TypeError(`random: expected a Uint8Array of ${RANDOM_LENGTH} bytes`)
  }
  refuseLoneSurrogate('message', frame.message)
  refuseLoneSurrogate('receiveId', frame.receiveId)
  return encodeBase64(encryptBlocks(buildPaddedFrame(frame), key))
}

/**
 * Decrypts the text of `Encrypt` with a prepared key.
 *
 * @returns the frame, or `undefined` if anything inside is wrong
 */
export function decryptFrame(encrypt: string, key: CipherKey): Frame | undefined {
  const ciphertext = decodeBase64(encrypt)
  return isWholeBlocks(ciphertext) ? splitPaddedFrame(decryptBlocks(ciphertext, key)) : undefined
}
