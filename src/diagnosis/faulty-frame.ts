/**
 * What a ciphertext holds that opens, but whose frame is not made as the protocol says. Right padding shows that the key is
 * right; a receiver or a message at the place where the fault puts it shows which fault it is.
 *
 *     random(16) ‖ uint32be(length of message in bytes) ‖ message ‖ receiveId ‖ padding(1 to 32)
 */
import { decodeBase64 } from '../primitives/base64.ts'
import type { CipherKey } from '../primitives/cipher-key.ts'
import { decryptBlocks } from '../primitives/crypto.ts'
import { unpaddedLength } from '../primitives/pkcs7.ts'
import { decodeUtf8, encodeUtf8 } from '../primitives/utf8.ts'
import { RANDOM_LENGTH } from '../protocol/frame.ts'
import { isWholeBlocks } from '../protocol/padding.ts'
import { orUndefined } from './untrusted.ts'

/** What a frame with a fault holds. */
export interface FaultyFrame {
  readonly message: string
  readonly receiveId: string
}

/** @returns the bytes behind the cipher without their padding; `undefined` if the key does not open them */
export function decryptedBytes(encrypt: string, key: CipherKey): Uint8Array | undefined {
  const ciphertext = decodeBase64(encrypt)
  const padded = isWholeBlocks(ciphertext) ? orUndefined(() => decryptBlocks(ciphertext, key)) : undefined
  const end = padded && unpaddedLength(padded)
  return end === undefined ? undefined : padded?.subarray(0, end)
}

/** Reads a frame whose length counts the characters of the message, not its bytes; the receiver shows where it ends. */
export function readByCharacters(bytes: Uint8Array, receiveId: string): FaultyFrame | undefined {
  if (bytes.length < RANDOM_LENGTH + 4) return undefined
  const text = decodeUtf8(bytes.subarray(RANDOM_LENGTH + 4))
  if (text?.endsWith(receiveId) !== true) return undefined
  const message = text.slice(0, text.length - receiveId.length)
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(RANDOM_LENGTH)
  // Java and JavaScript count the halves of an emoji, Python and Go's runes do not.
  const isCount = length === message.length || length === [...message].length
  return isCount && length !== encodeUtf8(message).length ? { message, receiveId } : undefined
}
