/** PKCS#7 padding to 32 bytes as public functions. */
import { decryptFailed } from '../errors.ts'
import { padLength, unpaddedLength } from '../primitives/pkcs7.ts'

/**
 * Pads bytes to a multiple of 32 by PKCS#7: 1 to 32 bytes, each with the number of added bytes as its value.
 *
 * Source: RFC 5652 section 6.3; WeCom 加解密方案说明 (path/90968) for the 32.
 *
 * @param bytes any bytes; not changed
 * @returns a new array, 1 to 32 bytes longer
 * @throws TypeError `bytes` is not a `Uint8Array`
 *
 * @example
 * import { pkcs7Pad } from 'wechat-callback'
 *
 * pkcs7Pad(new Uint8Array(30)).slice(29) // => new Uint8Array([0, 2, 2])
 */
export function pkcs7Pad(bytes: Uint8Array): Uint8Array {
  if (!(bytes instanceof Uint8Array)) throw new TypeError('bytes: expected a Uint8Array')
  const pad = padLength(bytes.length)
  const padded = new Uint8Array(bytes.length + pad).fill(pad, bytes.length)
  padded.set(bytes)
  return padded
}

/**
 * Removes PKCS#7 padding to a multiple of 32, and checks every byte of it.
 *
 * Source: RFC 5652 section 6.3; WeCom 加解密方案说明 (path/90968) for the 32.
 *
 * @param bytes a multiple of 32 bytes, at least 32; not changed
 * @returns a new array without the padding
 * @throws CallbackError `DECRYPT_FAILED`: the length or any byte of the padding is wrong
 * @throws TypeError `bytes` is not a `Uint8Array`
 *
 * @example
 * import { pkcs7Pad, pkcs7Unpad } from 'wechat-callback'
 *
 * pkcs7Unpad(pkcs7Pad(new Uint8Array([1, 2, 3]))) // => new Uint8Array([1, 2, 3])
 */
export function pkcs7Unpad(bytes: Uint8Array): Uint8Array {
  if (!(bytes instanceof Uint8Array)) throw new TypeError('bytes: expected a Uint8Array')
  const length = unpaddedLength(bytes)
  if (length === undefined) throw decryptFailed()
  return Uint8Array.from(bytes.subarray(0, length))
}
