/** Finds the key that decrypts a text: tries every known key. */
import { parseFields } from '../messages/parse-message.ts'
import { decryptFrame } from '../protocol/cipher.ts'
import { prepareReceiveId } from '../protocol/credentials.ts'
import type { Frame } from '../protocol/frame.ts'
import { type KeyCandidate, keyCandidates } from './candidates.ts'
import type { CapturedRequest } from './captured-request.ts'
import { type FrameFault, readFaultyFrame } from './faulty-frame.ts'
import { type Signed, withPlus } from './signed-text.ts'
import { orUndefined, property } from './untrusted.ts'

/** An encrypted text that a key decrypts. */
export interface OpenedText {
  readonly frame: Frame
  readonly key: KeyCandidate
  /** What is wrong with the frame, although the key is right. */
  readonly fault?: FrameFault | undefined
}

/**
 * Decrypts the text that was signed. The key that belongs to the signer's token is tried first, so that two apps with
 * the same key are distinguished by their tokens.
 */
export function openSigned(request: CapturedRequest, { signer, reading }: Signed): OpenedText | undefined {
  if (reading === undefined) return undefined
  const keys = keyCandidates(request)
  const isSigners = (key: KeyCandidate): boolean => key.origin === signer.origin && key.index === signer.index
  return openWith(
    request,
    [...keys.filter(isSigners), ...keys.filter((key) => !isSigners(key))],
    withPlus(reading.text),
  )
}

/** Decrypts with the first key that fits: a key that gives a right frame comes before one that gives a faulty frame. */
function openWith(request: CapturedRequest, keys: readonly KeyCandidate[], encrypt: string): OpenedText | undefined {
  const rule = orUndefined(() => prepareReceiveId(request.given.receiveId))
  const accepts = (receiveId: string): boolean => orUndefined(() => rule?.accepts(receiveId)) === true
  for (const key of keys) {
    const frame = orUndefined(() => decryptFrame(encrypt, key.key))
    if (frame === undefined) continue
    if (accepts(frame.receiveId)) return { frame, key }
    // A length that is too small cuts the message short, and its rest appears before the receiver.
    const whole = readFaultyFrame(encrypt, key.key, accepts)
    return whole?.fault === 'frame-length-in-characters' ? { frame: whole, key, fault: whole.fault } : { frame, key }
  }
  for (const key of keys) {
    const frame = readFaultyFrame(encrypt, key.key, accepts)
    if (frame !== undefined) return { frame, key, fault: frame.fault }
  }
  return undefined
}

/** A push follows its event within seconds, and its retries within some more. */
const MAX_DELAY_SECONDS = 300

/**
 * Returns whether a text whose signature does not fit is the body of another request: it decrypts, for the expected
 * receiver, but its time is not that of the URL. Logs mix up two requests. If the times agree, a wrong body can't be
 * distinguished from a wrong token.
 *
 * @param timestamp the one in the query, in seconds or milliseconds
 */
export function isOfOtherTime(request: CapturedRequest, encrypt: string, timestamp: string): boolean {
  const keys = keyCandidates(request).filter(({ origin }) => origin === 'current' || origin === 'previous')
  const frame = openWith(request, keys, encrypt)?.frame
  const isExpected =
    frame !== undefined &&
    orUndefined(() => prepareReceiveId(request.given.receiveId).accepts(frame.receiveId)) === true
  const message = isExpected ? orUndefined(() => parseFields(frame.message)) : undefined
  const createTime = String(property(message, 'CreateTime'))
  if (!/^[0-9]{10}$/.test(createTime)) return false
  return Math.abs(Number(createTime) - Number(timestamp.slice(0, 10))) > MAX_DELAY_SECONDS
}
