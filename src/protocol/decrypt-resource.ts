/**
 * Decrypts the resource of a payment notification of 企业微信, which is encrypted again inside the push, with the same key.
 */
import { decryptFailed } from '../errors.ts'
import { decodeBase64 } from '../primitives/base64.ts'
import { openGcm } from '../primitives/crypto.ts'
import { decodeUtf8, encodeUtf8 } from '../primitives/utf8.ts'
import { type AESKeyInput, toCipherKey } from './encoding-aes-key.ts'

/** The field `resource` of a payment notification (对外收款). */
export interface SealedResource {
  /** Always `AEAD_AES_256_GCM`. */
  readonly algorithm: string
  /** Standard base64 of the ciphertext, followed by the 16 bytes of its tag. */
  readonly ciphertext: string
  /** The nonce of the encryption: 12 bytes of text. */
  readonly nonce: string
  /** Text that is authenticated with the ciphertext; absent means empty. */
  readonly associated_data?: string | undefined
}

/** The only algorithm (RFC 5116 section 5.2): AES-256-GCM with a nonce of 12 bytes and a tag of 16. */
const ALGORITHM = 'AEAD_AES_256_GCM'
const NONCE_LENGTH = 12

/**
 * Decrypts the `resource` of a payment notification (对外收款) of 企业微信.
 *
 * The push itself has been opened already; its `resource` is encrypted again by AES-256-GCM, with the EncodingAESKey of
 * the same callback. During a change of the key, use the one that `context.matched` names.
 *
 * Source: WeCom 小程序接入对外收款 回调通知 (path/97478), 支付通知 (path/97335), 退款通知 (path/97338); RFC 5116.
 *
 * @param resource the field `resource` of the message
 * @param key the EncodingAESKey of the callback (43 characters), its 32 bytes, or what {@link decodeEncodingAESKey}
 *   returned
 * @returns the plaintext: JSON text, which `JSON.parse` reads
 * @throws CallbackError `DECRYPT_FAILED`: the key is wrong, or any part of the resource is malformed or was altered;
 *   `INVALID_CREDENTIALS`: the key is a string but not an EncodingAESKey
 * @throws TypeError `resource` is not an object, or the key has none of these forms
 *
 * @example
 * import { decryptResource } from 'wechat-callback'
 *
 * const resource = {
 *   algorithm: 'AEAD_AES_256_GCM',
 *   ciphertext:
 *     'wJJrwrZxxcGIIdInnjkrbn92urIx86GKXYbgZYtNd4PRB613Bf5u9RyyrSfErdnCqukIYMuJxLAiXqkjPkK4w1Ax2hi1cK+cKg==',
 *   nonce: 'fdasflkja484',
 *   associated_data: 'transaction',
 * }
 * const payment = JSON.parse(decryptResource(resource, 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C'))
 * payment.trade_state // => 'SUCCESS'
 */
export function decryptResource(resource: SealedResource, key: AESKeyInput): string {
  if (typeof resource !== 'object' || resource === null) {
    throw new TypeError('resource: expected the field "resource" of a payment notification')
  }
  const cipherKey = toCipherKey(key)
  const { algorithm, ciphertext, nonce, associated_data = '' } = resource
  // Check the values at run time: they come from a push, and the types are only what the platform documents.
  const areTexts = [ciphertext, nonce, associated_data].every((value) => typeof value === 'string')
  if (algorithm !== ALGORITHM || !areTexts) throw decryptFailed()
  const sealed = decodeBase64(ciphertext)
  const nonceBytes = encodeUtf8(nonce)
  if (sealed === undefined || nonceBytes.length !== NONCE_LENGTH) throw decryptFailed()
  const plaintext = openGcm(sealed, cipherKey, nonceBytes, encodeUtf8(associated_data))
  const text = plaintext === undefined ? undefined : decodeUtf8(plaintext)
  if (text === undefined) throw decryptFailed()
  return text
}
