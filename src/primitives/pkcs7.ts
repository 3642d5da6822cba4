/**
 * PKCS#7 padding (RFC 5652 section 6.3) to a block of 32 bytes, not AES's own 16: there are 1 to 32 pad bytes.
 * Source: WeCom 加解密方案说明 (path/90968) and 公众号 消息加解密说明.
 */

/** The number of bytes in a block of the padding. */
export const BLOCK_LENGTH = 32

/** Computes the padding of a plaintext. @returns how many bytes a plaintext of this length gets: 1 to 32 */
export function padLength(length: number): number {
  return BLOCK_LENGTH - (length % BLOCK_LENGTH)
}

/** Checks the padding. @returns the length without it, or `undefined` if any byte of the padding is wrong */
export function unpaddedLength(padded: Uint8Array): number | undefined {
  const length = padded.length
  const pad = padded[length - 1]
  if (pad === undefined || length % BLOCK_LENGTH !== 0 || pad < 1 || pad > BLOCK_LENGTH) return undefined
  let difference = 0
  for (let index = length - pad; index < length; index++) difference |= (padded[index] ?? 0) ^ pad
  return difference === 0 ? length - pad : undefined
}
