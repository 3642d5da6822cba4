/** The frame inside a sealed reply, also where its length counts characters and so cuts the message short. */
import { decodeBase64 } from '../primitives/base64.ts'
import type { CipherKey } from '../primitives/cipher-key.ts'
import { decryptBlocks } from '../primitives/crypto.ts'
import { unpaddedLength } from '../primitives/pkcs7.ts'
import { decodeUtf8, encodeUtf8 } from '../primitives/utf8.ts'
import { decryptFrame } from '../protocol/cipher.ts'
import { RANDOM_LENGTH } from '../protocol/frame.ts'
import type { Sealing } from './answered.ts'
import { orUndefined } from './untrusted.ts'

/** What the frame of a reply holds. */
export interface ReplyFrame {
  readonly message: string
  readonly receiveId: string
  readonly isLengthInCharacters: boolean
}

/** @returns `undefined` if the key does not open it; `encrypt` is known to be whole blocks */
export function readReplyFrame(encrypt: string, { key: { key }, receiveId }: Sealing): ReplyFrame | undefined {
  const message = messageByCharacters(encrypt, key, receiveId)
  if (message !== undefined) return { message, receiveId, isLengthInCharacters: true }
  const frame = orUndefined(() => decryptFrame(encrypt, key))
  return frame === undefined ? undefined : { ...frame, isLengthInCharacters: false }
}

/** The whole message, if the right receiver stands behind it and the length is that of its text in characters. */
function messageByCharacters(encrypt: string, key: CipherKey, receiveId: string): string | undefined {
  const padded = orUndefined(() => decryptBlocks(decodeBase64(encrypt) ?? new Uint8Array(), key))
  const end = padded === undefined ? undefined : unpaddedLength(padded)
  if (padded === undefined || end === undefined || end < RANDOM_LENGTH + 4) return undefined
  const text = decodeUtf8(padded.subarray(RANDOM_LENGTH + 4, end))
  if (text?.endsWith(receiveId) !== true) return undefined
  const message = text.slice(0, text.length - receiveId.length)
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(RANDOM_LENGTH)
  return length !== encodeUtf8(message).length && isCount(length, message) ? message : undefined
}

/** Java and JavaScript count the halves of an emoji, Python and Go's runes do not. */
function isCount(length: number, message: string): boolean {
  return length === message.length || length === [...message].length
}
