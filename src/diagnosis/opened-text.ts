/** Finds the key that decrypts a text: tries every known key. */
import { timeOf } from '../endpoint/freshness.ts'
import { parseFields } from '../messages/parse-message.ts'
import { retrySpanMs, rulesOf } from '../messages/push-rules.ts'
import type { CipherKey } from '../primitives/cipher-key.ts'
import { decryptFrame } from '../protocol/cipher.ts'
import { prepareReceiveId } from '../protocol/credentials.ts'
import type { Frame } from '../protocol/frame.ts'
import { type KeyCandidate, keyCandidates } from './candidates.ts'
import type { CapturedRequest } from './captured-request.ts'
import { type FrameFault, readFaultyFrame } from './faulty-frame.ts'
import { type Signed, withPlus } from './signed-text.ts'
import { orUndefined } from './untrusted.ts'

/** A ciphertext that one of the keys decrypts. */
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
  const inOrder = [...keys.filter(isSigners), ...keys.filter((key) => !isSigners(key))]
  return openFrame(withPlus(reading.text), inOrder, (receiveId) => accepts(request.given.receiveId, receiveId))
}

/**
 * Decrypts with the first key that fits: a key that gives a right frame comes before one that gives a faulty frame.
 *
 * @param isExpected returns whether a receiver is expected; without one, only a whole message shows what is wrong
 */
export function openFrame<Key extends { readonly key: CipherKey }>(
  encrypt: string,
  keys: readonly Key[],
  isExpected: (receiveId: string) => boolean,
): { readonly frame: Frame; readonly key: Key; readonly fault?: FrameFault } | undefined {
  for (const key of keys) {
    const frame = orUndefined(() => decryptFrame(encrypt, key.key))
    if (frame === undefined) continue
    if (isExpected(frame.receiveId)) return { frame, key }
    // A length that is too small cuts the message short, and its rest appears before the receiver.
    const whole = readFaultyFrame(encrypt, key.key, isExpected)
    return whole?.fault === 'frame-length-in-characters' ? { frame: whole, key, fault: whole.fault } : { frame, key }
  }
  for (const key of keys) {
    const frame = readFaultyFrame(encrypt, key.key, isExpected)
    if (frame !== undefined) return { frame, key, fault: frame.fault }
  }
  return undefined
}

/** Returns whether the option `receiveId` accepts a receiver; a malformed one accepts none. */
function accepts(option: unknown, receiveId: string): boolean {
  return orUndefined(() => prepareReceiveId(option).accepts(receiveId)) === true
}

/**
 * The maximum time between `CreateTime` and the timestamp, besides the time of retries: a push follows its event within
 * seconds, but the clocks may differ.
 */
const MAX_DELAY_SECONDS = 300

/**
 * Returns whether a text whose signature does not fit is the body of another request: it decrypts, for the expected
 * receiver, but its time is not that of the URL. Logs mix up two requests. If the times agree, a wrong body cannot be
 * distinguished from a wrong token.
 *
 * @param timestamp the one in the query, in seconds or milliseconds
 */
export function isOfOtherTime(request: CapturedRequest, encrypt: string, timestamp: string): boolean {
  const { platform, given } = request
  const keys = keyCandidates(request).filter(({ origin }) => origin === 'current' || origin === 'previous')
  const isExpected = (receiveId: string): boolean => accepts(given.receiveId, receiveId)
  const frame = openFrame(encrypt, keys, isExpected)?.frame
  if (frame === undefined || !isExpected(frame.receiveId)) return false
  const message = orUndefined(() => parseFields(frame.message, platform))
  const time = message && timeOf(message)
  if (message === undefined || typeof time !== 'number') return false
  const delay = Number(timestamp.slice(0, 10)) - time
  return delay < -MAX_DELAY_SECONDS || delay > MAX_DELAY_SECONDS + retrySpanMs(rulesOf(platform, message)) / 1000
}
