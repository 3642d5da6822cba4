/** A push that was written long before or after its URL: what logs make of two requests. */
import { parseMessage } from '../messages/parse-message.ts'
import { decryptFrame } from '../protocol/cipher.ts'
import { prepareReceiveId } from '../protocol/credentials.ts'
import type { Frame } from '../protocol/frame.ts'
import { keyCandidates } from './candidates.ts'
import type { Case } from './case.ts'
import { orUndefined, property } from './untrusted.ts'

/** Pushes follow their event within seconds, and are tried again for some more. */
const MOST_SECONDS = 300

/**
 * Whether a text that nothing vouches for opens all the same, for the receiver that is expected, and says that it is of
 * another time. Without that difference nothing tells a wrong body from a wrong token.
 *
 * @param timestamp that of the query, in seconds or milliseconds
 */
export function isOfOtherTime(one: Case, encrypt: string, timestamp: string): boolean {
  const frame = openFrame(one, encrypt)
  const message = frame && isExpected(one, frame) ? orUndefined(() => parseMessage(frame.message)) : undefined
  const createTime = String(property(message, 'CreateTime'))
  if (!/^[0-9]{10}$/.test(createTime)) return false
  return Math.abs(Number(createTime) - Number(timestamp.slice(0, 10))) > MOST_SECONDS
}

function openFrame(one: Case, encrypt: string): Frame | undefined {
  const keys = keyCandidates(one).filter(({ origin }) => origin === 'current' || origin === 'previous')
  for (const { key } of keys) {
    const frame = orUndefined(() => decryptFrame(encrypt, key))
    if (frame !== undefined) return frame
  }
  return undefined
}

function isExpected({ given: { receiveId } }: Case, frame: Frame): boolean {
  return orUndefined(() => prepareReceiveId(receiveId).accepts(frame.receiveId)) === true
}
