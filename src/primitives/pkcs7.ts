/**
 * PKCS#7 padding (RFC 5652 section 6.3) to a block of 32 bytes, not AES's own 16: there are 1 to 32 pad bytes.
 * Source: WeCom 加解密方案说明 (path/90968) and 公众号 消息加解密说明.
 */

/** The number of bytes in a block of the padding. */
export const BLOCK_LENGTH = 32

/** Returns how many pad bytes a plaintext of this length gets: 1 to 32. */
export function padLength(length: number): number {
  return BLOCK_LENGTH - (length % BLOCK_LENGTH)
}

/** Returns the length without the padding, or `undefined` if a pad byte is wrong. */
export function unpaddedLength(padded: Uint8Array): number | undefined {
  const length = padded.length
  const pad = padded[length - 1]
  if (pad === undefined || length % BLOCK_LENGTH !== 0 || pad < 1 || pad > BLOCK_LENGTH) return undefined
  let difference = 0
  for (let index = length - pad; index < length; index++) difference |= (padded[index] ?? 0) ^ pad
  return difference === 0 ? length - pad : undefined
}

/** Returns whether bytes can be a ciphertext of this scheme: one or more whole blocks of 32 bytes. */
export function isWholeBlocks(ciphertext: Uint8Array | undefined): ciphertext is Uint8Array {
  return ciphertext !== undefined && ciphertext.length > 0 && ciphertext.length % BLOCK_LENGTH === 0
}
