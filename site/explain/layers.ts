/**
 * Takes a captured callback apart: what was signed, the ciphertext, the plaintext frame as byte ranges, the content. In: a
 * capture, as `diagnose` takes it. Out: plain values for the page, each only as far as the capture allows. It reads the
 * capture by the parser of the diagnosis, so that the layers agree with the findings.
 */

import { type KeyCandidate, keyCandidates } from '../../src/diagnosis/candidates.ts'
import { signatureName, soleParameter } from '../../src/diagnosis/captured-request.ts'
import type { FrameFault } from '../../src/diagnosis/faulty-frame.ts'
import { type OpenedText, openFrame } from '../../src/diagnosis/opened-text.ts'
import { type ParsedCapture, parseCapture } from '../../src/diagnosis/parsed-capture.ts'
import { withPlus } from '../../src/diagnosis/signed-text.ts'
import type { Capture } from '../../src/endpoint/capture.ts'
import { dedupKey } from '../../src/messages/dedup-key.ts'
import { messageKey } from '../../src/messages/message-key.ts'
import { parseMessage } from '../../src/messages/parse-message.ts'
import { decodeBase64 } from '../../src/primitives/base64.ts'
import { decryptBlocks } from '../../src/primitives/crypto.ts'
import { isWholeBlocks, unpaddedLength } from '../../src/primitives/pkcs7.ts'
import { encodeUtf8 } from '../../src/primitives/utf8.ts'
import { HEADER_LENGTH, RANDOM_LENGTH } from '../../src/protocol/frame.ts'
import { compareBytes, computeSignature } from '../../src/protocol/signature.ts'

/** The layers of a callback; a layer that the capture does not reach is `undefined`. */
export interface Layers {
  readonly request: ParsedCapture
  /** The decrypted text, whether or not it was signed. */
  readonly opened: OpenedText | undefined
  readonly signature: SignatureLayer
  readonly ciphertext: CiphertextLayer | undefined
  readonly frame: FrameLayer | undefined
  readonly content: ContentLayer | undefined
}

export type PartName = 'token' | 'timestamp' | 'nonce' | 'encrypt' | 'echostr'

/** What was signed, and with what result. */
export interface SignatureLayer {
  /** The parameter that holds the signature. */
  readonly name: 'msg_signature' | 'signature'
  /** Sorted by their bytes, if all are known. */
  readonly parts: readonly { readonly name: PartName; readonly value: string | undefined }[]
  /** 40 hex digits; `undefined` if a part is missing. */
  readonly computed: string | undefined
  readonly received: string | undefined
  /** Whether some known token made the signature. */
  readonly fits: boolean
  readonly tokenOrigin: KeyCandidate['origin'] | undefined
}

/** The ciphertext as it is decrypted. */
export interface CiphertextLayer {
  readonly text: string
  /** `undefined` if the text is not base64. */
  readonly bytes: Uint8Array | undefined
  readonly isWholeBlocks: boolean
}

export type RangeName = 'random' | 'length' | 'message' | 'receiveId' | 'padding' | 'unknown'

/** Bytes from `start` up to but without `end`. */
export interface ByteRange {
  readonly name: RangeName
  readonly start: number
  readonly end: number
}

/** The decrypted bytes. */
export interface FrameLayer {
  readonly bytes: Uint8Array
  /** They cover all bytes, in order; a range may be empty. */
  readonly ranges: readonly ByteRange[]
  /** Where the key comes from that decrypts the text; `undefined` if the bytes are noise. */
  readonly keyOrigin: KeyCandidate['origin'] | undefined
  readonly fault: FrameFault | undefined
}

/** What the callback says. */
export interface ContentLayer {
  readonly kind: 'echo' | 'message'
  readonly text: string
  /** The key and the dedup key of a message that can be parsed. */
  readonly message?: { readonly key: string; readonly dedupKey: string } | undefined
  /** Whether a signature covers the text. */
  readonly isVerified: boolean
}

/**
 * Takes a capture apart.
 *
 * @throws TypeError the platform or the mode is unknown
 */
export function layersOf(capture: Capture): Layers {
  const request = parseCapture(capture)
  const ciphertext = ciphertextOf(request)
  const opened = request.opened ?? openUnsigned(request, ciphertext)
  return {
    request,
    opened,
    signature: signatureOf(request),
    ciphertext,
    frame: frameOf(request, ciphertext, opened),
    content: contentOf(request, opened),
  }
}

function signatureOf(request: ParsedCapture): SignatureLayer {
  const { signed, kind, readings, given } = request
  const name = signed?.parameter ?? signatureName(request)
  const token =
    signed?.signer.token ?? (typeof given.token === 'string' && given.token !== '' ? given.token : undefined)
  const covered = signed === undefined ? readings[0] : signed.reading
  const isSealed = signatureName(request) === 'msg_signature'
  const parts = [
    { name: 'token' as const, value: token },
    { name: 'timestamp' as const, value: soleParameter(request, 'timestamp') },
    { name: 'nonce' as const, value: soleParameter(request, 'nonce') },
    ...(isSealed
      ? [{ name: kind === 'check' ? ('echostr' as const) : ('encrypt' as const), value: covered?.text }]
      : []),
  ]
  const [tokenValue, timestamp, nonce, encrypt] = parts.map(({ value }) => value)
  const isComplete = tokenValue !== undefined && timestamp !== undefined && nonce !== undefined
  const computed =
    isComplete && (!isSealed || encrypt !== undefined)
      ? computeSignature(tokenValue, timestamp, nonce, encrypt)
      : undefined
  return {
    name,
    parts:
      computed === undefined ? parts : parts.sort((one, other) => compareBytes(one.value ?? '', other.value ?? '')),
    computed,
    received: soleParameter(request, name),
    fits: signed !== undefined,
    tokenOrigin: signed?.signer.origin,
  }
}

function ciphertextOf(request: ParsedCapture): CiphertextLayer | undefined {
  const reading = request.signed?.reading ?? request.readings[0]
  if (reading === undefined || signatureName(request) !== 'msg_signature') return undefined
  const text = withPlus(reading.text)
  const bytes = decodeBase64(text)
  return { text, bytes, isWholeBlocks: isWholeBlocks(bytes) }
}

/** Decrypts a text whose signature no token fits, which the diagnosis does not read. */
function openUnsigned(request: ParsedCapture, ciphertext: CiphertextLayer | undefined): OpenedText | undefined {
  if (ciphertext === undefined) return undefined
  return openFrame(ciphertext.text, keyCandidates(request), (receiveId) => receiveId === request.given.receiveId)
}

function frameOf(
  request: ParsedCapture,
  ciphertext: CiphertextLayer | undefined,
  opened: OpenedText | undefined,
): FrameLayer | undefined {
  const key = opened?.key ?? keyCandidates(request)[0]
  if (!ciphertext?.bytes || !ciphertext.isWholeBlocks || key === undefined) return undefined
  const bytes = decryptBlocks(ciphertext.bytes, key.key)
  if (opened === undefined) {
    const ranges = [{ name: 'unknown' as const, start: 0, end: bytes.length }]
    return { bytes, ranges, keyOrigin: undefined, fault: undefined }
  }
  return { bytes, ranges: rangesOf(bytes, opened), keyOrigin: opened.key.origin, fault: opened.fault }
}

/** Returns where each part of a frame is, also of one with a fault, by the message that was found in it. */
function rangesOf(bytes: Uint8Array, { frame, fault }: OpenedText): readonly ByteRange[] {
  const end = unpaddedLength(bytes) ?? bytes.length
  const lengthAt = (position: number): number => new DataView(bytes.buffer, bytes.byteOffset).getUint32(position)
  const borders: [RangeName, number][] = []
  if (fault === 'frame-malformed') {
    borders.push(['unknown', end])
  } else {
    // In another encoding the message has another length than its text here.
    const messageLength = fault === 'frame-not-utf8' ? lengthAt(RANDOM_LENGTH) : encodeUtf8(frame.message).length
    const isWithoutRandom = fault === 'frame-without-random'
    if (!isWithoutRandom) borders.push(['random', RANDOM_LENGTH], ['length', HEADER_LENGTH])
    else if (lengthAt(0) === messageLength) borders.push(['length', HEADER_LENGTH - RANDOM_LENGTH])
    borders.push(['message', (borders.at(-1)?.[1] ?? 0) + messageLength], ['receiveId', end])
  }
  borders.push(['padding', bytes.length])
  return borders.map(([name, rangeEnd], index) => ({ name, start: borders[index - 1]?.[1] ?? 0, end: rangeEnd }))
}

function contentOf(request: ParsedCapture, opened: OpenedText | undefined): ContentLayer | undefined {
  const text = opened?.frame.message ?? request.text ?? request.echo
  if (text === undefined) return undefined
  const isVerified = request.signed !== undefined
  if (request.kind === 'check') return { kind: 'echo', text, isVerified }
  return { kind: 'message', text, message: keysOf(request, text), isVerified }
}

function keysOf({ platform }: ParsedCapture, text: string): ContentLayer['message'] {
  try {
    const message = parseMessage(text, platform)
    return { key: messageKey(message), dedupKey: dedupKey(message) }
  } catch {
    return undefined
  }
}
