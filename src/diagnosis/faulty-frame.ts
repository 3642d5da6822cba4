/**
 * Reads a text that a key decrypts, but whose frame does not follow the protocol.
 *
 *     random(16) ‖ uint32be(length of message in bytes) ‖ message ‖ receiveId ‖ padding(1 to 32)
 *
 * Valid padding shows that the key is right. A fault is recognised if an expected receiver, or a whole message, is at
 * the position that this fault would produce.
 */
import type { PlainFindingCode } from '../findings/finding.ts'
import { decodeBase64 } from '../primitives/base64.ts'
import type { CipherKey } from '../primitives/cipher-key.ts'
import { decryptBlocks } from '../primitives/crypto.ts'
import { isWholeBlocks, unpaddedLength } from '../primitives/pkcs7.ts'
import { decodeUtf8, encodeUtf8 } from '../primitives/utf8.ts'
import { type Frame, HEADER_LENGTH, RANDOM_LENGTH } from '../protocol/frame.ts'
import { orUndefined } from './untrusted.ts'

/** The code of what is wrong with a frame. */
export type FrameFault = Extract<PlainFindingCode, `frame-${string}`>

/** A frame with a fault, with the content that it was meant to hold. */
export interface FaultyFrame extends Frame {
  readonly fault: FrameFault
}

/** Returns whether a receiver is an expected one. If not, only a whole message before it shows the fault. */
export type Accepts = (receiveId: string) => boolean

/**
 * The minimum length of padding that shows that the key is right. By chance, a wrong key gives one byte of valid
 * padding in one of 256 texts, and two bytes in one of 65,536.
 */
const MIN_PROVING_PADDING = 2

/**
 * Reads a frame with a fault.
 *
 * @returns `undefined` if the key does not decrypt the text, or nothing shows that it does
 */
export function readFaultyFrame(encrypt: string, key: CipherKey, accepts: Accepts): FaultyFrame | undefined {
  const ciphertext = decodeBase64(encrypt)
  const padded = isWholeBlocks(ciphertext) ? orUndefined(() => decryptBlocks(ciphertext, key)) : undefined
  const end = padded && unpaddedLength(padded)
  if (padded === undefined || end === undefined) return undefined
  const bytes = padded.subarray(0, end)
  const found =
    readByCharacters(bytes, accepts) ??
    readLittleEndian(bytes, accepts) ??
    readWithoutRandom(bytes, accepts) ??
    readOtherEncoding(bytes, accepts)
  if (found !== undefined) return { ...found, random: bytes.subarray(0, RANDOM_LENGTH) }
  if (padded.length - end < MIN_PROVING_PADDING) return undefined
  return {
    fault: 'frame-malformed',
    message: lossyText(bytes),
    receiveId: '',
    random: bytes.subarray(0, RANDOM_LENGTH),
  }
}

type FrameReading = Omit<FaultyFrame, 'random'>

/**
 * Reads a frame whose length counts characters. Java and JavaScript count an emoji as two, Python and Go's runes as
 * one.
 */
function readByCharacters(bytes: Uint8Array, accepts: Accepts): FrameReading | undefined {
  if (bytes.length < HEADER_LENGTH) return undefined
  const count = viewOf(bytes).getUint32(RANDOM_LENGTH)
  const text = decodeUtf8(bytes.subarray(HEADER_LENGTH)) ?? ''
  const splits = [text.slice(0, count), [...text].slice(0, count).join('')]
  for (const message of splits) {
    const receiveId = text.slice(message.length)
    if (encodeUtf8(message).length !== count && (accepts(receiveId) || isWholeMessage(message))) {
      return { fault: 'frame-length-in-characters', message, receiveId }
    }
  }
  return undefined
}

function readLittleEndian(bytes: Uint8Array, accepts: Accepts): FrameReading | undefined {
  if (bytes.length < HEADER_LENGTH) return undefined
  const parts = splitAt(bytes, HEADER_LENGTH, viewOf(bytes).getUint32(RANDOM_LENGTH, true))
  return parts && isPlausible(parts, accepts) ? { fault: 'frame-length-little-endian', ...parts } : undefined
}

/** The length of the field that holds the length of the message. */
const LENGTH_BYTES = HEADER_LENGTH - RANDOM_LENGTH

/** Reads a frame without random bytes: it begins with the length, or holds only the message. */
function readWithoutRandom(bytes: Uint8Array, accepts: Accepts): FrameReading | undefined {
  const parts = bytes.length < LENGTH_BYTES ? undefined : splitAt(bytes, LENGTH_BYTES, viewOf(bytes).getUint32(0))
  if (parts && isPlausible(parts, accepts)) return { fault: 'frame-without-random', ...parts }
  const text = decodeUtf8(bytes)
  const endTag = text?.startsWith('<xml>') === true ? '</xml>' : '}'
  const end = (text?.lastIndexOf(endTag) ?? -1) + endTag.length
  if (text === undefined || !isWholeMessage(text.slice(0, end))) return undefined
  return { fault: 'frame-without-random', message: text.slice(0, end), receiveId: text.slice(end) }
}

function readOtherEncoding(bytes: Uint8Array, accepts: Accepts): FrameReading | undefined {
  if (bytes.length < HEADER_LENGTH) return undefined
  const end = HEADER_LENGTH + viewOf(bytes).getUint32(RANDOM_LENGTH)
  if (end > bytes.length || decodeUtf8(bytes.subarray(HEADER_LENGTH)) !== undefined) return undefined
  const message = lossyText(bytes.subarray(HEADER_LENGTH, end))
  const receiveId = lossyText(bytes.subarray(end))
  return isPlausible({ message, receiveId }, accepts) ? { fault: 'frame-not-utf8', message, receiveId } : undefined
}

function splitAt(bytes: Uint8Array, start: number, length: number) {
  if (start + length > bytes.length) return undefined
  const message = decodeUtf8(bytes.subarray(start, start + length))
  const receiveId = decodeUtf8(bytes.subarray(start + length))
  return message === undefined || receiveId === undefined ? undefined : { message, receiveId }
}

function isPlausible({ message, receiveId }: { message: string; receiveId: string }, accepts: Accepts): boolean {
  return message !== '' && (accepts(receiveId) || isWholeMessage(message))
}

/** Returns whether a text is a whole message, by its beginning and its end. */
function isWholeMessage(text: string): boolean {
  const trimmed = text.trim()
  return (
    (trimmed.startsWith('<xml>') && trimmed.endsWith('</xml>')) || (trimmed.startsWith('{') && trimmed.endsWith('}'))
  )
}

/** Decodes bytes, with U+FFFD for what is not UTF-8. */
export function lossyText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
