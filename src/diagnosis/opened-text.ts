/** Which key opens a text: every key that is known is tried. */
import { parseMessage } from '../messages/parse-message.ts'
import { decryptFrame } from '../protocol/cipher.ts'
import { prepareReceiveId } from '../protocol/credentials.ts'
import type { Frame } from '../protocol/frame.ts'
import { type KeyCandidate, keyCandidates } from './candidates.ts'
import type { CapturedRequest } from './captured-request.ts'
import { type FrameFault, readFaultyFrame } from './faulty-frame.ts'
import { type Signed, withPlus } from './signed-text.ts'
import { orUndefined, property } from './untrusted.ts'

/** An encrypted text that a key opens. */
export interface Opened {
  readonly frame: Frame
  readonly key: KeyCandidate
  /** What is wrong with the frame, in spite of the right key. */
  readonly fault?: FrameFault | undefined
}

/**
 * Opens the text that was signed. The key of the signer's own set is tried first, so that two apps with one key are told
 * apart by their tokens.
 */
export function openSigned(request: CapturedRequest, { signer, reading }: Signed): Opened | undefined {
  if (reading === undefined) return undefined
  const keys = keyCandidates(request)
  const isSigners = (key: KeyCandidate): boolean => key.origin === signer.origin && key.index === signer.index
  return openWith(
    request,
    [...keys.filter(isSigners), ...keys.filter((key) => !isSigners(key))],
    withPlus(reading.text),
  )
}

/** Opens with the first key that fits: a whole frame before one that has a fault. */
function openWith(request: CapturedRequest, keys: readonly KeyCandidate[], encrypt: string): Opened | undefined {
  const rule = orUndefined(() => prepareReceiveId(request.given.receiveId))
  const accepts = (receiveId: string): boolean => orUndefined(() => rule?.accepts(receiveId)) === true
  for (const key of keys) {
    const frame = orUndefined(() => decryptFrame(encrypt, key.key))
    if (frame === undefined) continue
    if (accepts(frame.receiveId)) return { frame, key }
    // A length that is too small cuts the message, and the rest of it stands in front of the receiver.
    const whole = readFaultyFrame(encrypt, key.key, accepts)
    return whole?.fault === 'frame-length-in-characters' ? { frame: whole, key, fault: whole.fault } : { frame, key }
  }
  for (const key of keys) {
    const frame = readFaultyFrame(encrypt, key.key, accepts)
    if (frame !== undefined) return { frame, key, fault: frame.fault }
  }
  return undefined
}

/** Pushes follow their event within seconds, and are tried again for some more. */
const MOST_SECONDS = 300

/**
 * Whether a text whose signature does not fit opens all the same, for the receiver that is expected, and holds the time of
 * another request than the URL: logs mix two requests up. Without that difference a wrong body looks like a wrong token.
 *
 * @param timestamp the one in the query, in seconds or milliseconds
 */
export function isOfOtherTime(request: CapturedRequest, encrypt: string, timestamp: string): boolean {
  const keys = keyCandidates(request).filter(({ origin }) => origin === 'current' || origin === 'previous')
  const frame = openWith(request, keys, encrypt)?.frame
  const isExpected =
    frame !== undefined &&
    orUndefined(() => prepareReceiveId(request.given.receiveId).accepts(frame.receiveId)) === true
  const message = isExpected ? orUndefined(() => parseMessage(frame.message)) : undefined
  const createTime = String(property(message, 'CreateTime'))
  if (!/^[0-9]{10}$/.test(createTime)) return false
  return Math.abs(Number(createTime) - Number(timestamp.slice(0, 10))) > MOST_SECONDS
}
