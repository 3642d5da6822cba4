/**
 * The frame inside the ciphertext:
 *
 *     random(16) ‖ uint32be(length of message in bytes) ‖ message ‖ receiveId ‖ padding(1 to 32)
 *
 * Source: WeCom 加解密方案说明 (path/90968); 公众号 消息加解密说明.
 */
import { BLOCK_LENGTH, padLength, unpaddedLength } from '../primitives/pkcs7.ts'
import { decodeUtf8, writeUtf8 } from '../primitives/utf8.ts'

/** The number of bytes in the random prefix. */
export const RANDOM_LENGTH = 16

/** The number of bytes before the message. */
export const HEADER_LENGTH: number = RANDOM_LENGTH + 4

/** What a frame holds. */
export interface Frame {
  /** The message, unchanged. */
  readonly message: string
  /** The receiver that the message was sealed for; may be empty. */
  readonly receiveId: string
  /** The 16 random bytes in front. */
  readonly random: Uint8Array
}

/**
 * Builds the padded frame, ready for the cipher.
 *
 * It writes into one buffer with room for the longest UTF-8 form (three bytes per UTF-16 unit), which avoids copies.
 *
 * @returns a multiple of 32 bytes
 */
export function buildPaddedFrame({ message, receiveId, random }: Frame): Uint8Array {
  const buffer = new Uint8Array(HEADER_LENGTH + 3 * (message.length + receiveId.length) + BLOCK_LENGTH)
  buffer.set(random)
  const messageLength = writeUtf8(message, buffer.subarray(HEADER_LENGTH))
  new DataView(buffer.buffer).setUint32(RANDOM_LENGTH, messageLength)
  const messageEnd = HEADER_LENGTH + messageLength
  const end = messageEnd + writeUtf8(receiveId, buffer.subarray(messageEnd))
  const pad = padLength(end)
  return buffer.fill(pad, end, end + pad).subarray(0, end + pad)
}

/**
 * Checks and splits a padded frame.
 *
 * @returns what the frame holds; `undefined`, without a reason, if padding, length field or UTF-8 is wrong (see
 *   `decryptFailed`)
 */
export function splitPaddedFrame(padded: Uint8Array): Frame | undefined {
  const length = unpaddedLength(padded)
  if (length === undefined || length < HEADER_LENGTH) return undefined
  // The runtime's buffer may be pooled, so the bytes need not begin at its beginning.
  const messageLength = new DataView(padded.buffer, padded.byteOffset).getUint32(RANDOM_LENGTH)
  const messageEnd = HEADER_LENGTH + messageLength
  if (messageEnd > length) return undefined
  const message = decodeUtf8(padded.subarray(HEADER_LENGTH, messageEnd))
  const receiveId = decodeUtf8(padded.subarray(messageEnd, length))
  if (message === undefined || receiveId === undefined) return undefined
  return { message, receiveId, random: padded.subarray(0, RANDOM_LENGTH) }
}
