/**
 * Parses a request as far as possible: what was signed with which token, which key decrypts it, what it holds.
 *
 *     URL, body ─▶ readings of the ciphertext ─▶ signed ─▶ opened ─▶ echo or message
 *
 * If a step fails, its value and those of later steps are `undefined`; the rules find out why.
 */
import { parseFields } from '../messages/parse-message.ts'
import { prepareReceiveId } from '../protocol/credentials.ts'
import { type Envelope, isSealed, readEnvelope } from '../protocol/envelope.ts'
import type { Frame } from '../protocol/frame.ts'
import type { OuterBody } from '../protocol/outer.ts'
import { readOuter } from './captured-body.ts'
import { type CapturedRequest, isSealedMode, signatureName, soleParameter } from './captured-request.ts'
import { type OpenedText, openSigned } from './opened-text.ts'
import {
  echoReadings,
  encryptReadings,
  findPlainSigner,
  findSigned,
  type Signed,
  type TextReading,
} from './signed-text.ts'
import { orUndefined } from './untrusted.ts'

/** A request, with what parsing it has found out. */
export interface ParsedRequest extends CapturedRequest {
  /** The top-level fields of a push's body. */
  readonly outer: OuterBody | undefined
  readonly envelope: Envelope | undefined
  /** The readings of the ciphertext, the most likely first; if nothing is encrypted, those of a plaintext `echostr`. */
  readonly readings: readonly TextReading[]
  /** The token and the text that the signature fits. */
  readonly signed: Signed | undefined
  /** The decrypted text, and the key that decrypts it. */
  readonly opened: OpenedText | undefined
  /** Whether the request is a sealed push that was decrypted. */
  readonly isSealedPush: boolean
  /** The decrypted frame, if `receiveId` refuses its receiver. */
  readonly refusedReceiver: Frame | undefined
  /** The echo that a URL check must be answered with. */
  readonly echo: string | undefined
  /** The plaintext of a push; `undefined` if its signature does not fit. */
  readonly text: string | undefined
  /** The message of a push. */
  readonly message: object | undefined
}

/** Parses a request, as far as its values are right. */
export function parseRequest(captured: CapturedRequest): ParsedRequest {
  const request = { ...captured, parameters: namedParameters(captured) }
  const isPush = request.kind === 'push'
  const outer = isPush ? readOuter(request.body, request.platform, request.mode) : undefined
  const envelope = outer !== undefined && isSealedMode(request) ? orUndefined(() => readEnvelope(outer)) : undefined
  const readings = isPush ? (envelope === undefined ? [] : encryptReadings(envelope.encrypt)) : echoReadings(request)
  const signed = findSigned(request, readings)
  const opened = signed && openSigned(request, signed)
  const plainText =
    signatureName(request) === 'signature' && signed !== undefined ? plainTextOf(request, outer) : undefined
  const inside = opened === undefined ? plainText : opened.fault === undefined ? opened.frame.message : undefined
  const text = isPush ? inside : undefined
  return {
    ...request,
    outer,
    envelope,
    readings,
    signed,
    opened,
    isSealedPush: opened !== undefined && envelope !== undefined,
    refusedReceiver: opened && isRefused(request.given.receiveId, opened.frame.receiveId) ? opened.frame : undefined,
    echo: isPush ? undefined : inside,
    text,
    message: text === undefined ? undefined : orUndefined(() => parseFields(text, request.platform)),
  }
}

/** Returns whether a well-formed `receiveId` refuses a receiver. */
function isRefused(receiveId: unknown, arrived: string): boolean {
  return orUndefined(() => !prepareReceiveId(receiveId).accepts(arrived)) === true
}

/** Returns the content of a plaintext request: `echostr`, or the body. */
function plainTextOf(request: CapturedRequest, outer: OuterBody | undefined): string | undefined {
  if (request.kind === 'check') return soleParameter(request, 'echostr')
  const isPlain = outer !== undefined && !isSealed(outer)
  return isPlain && request.body.kind === 'text' ? request.body.text : undefined
}

/**
 * Returns the parameters by their original names: programs print a `msg_signature` that they have read as
 * `signature=…`.
 */
function namedParameters(request: CapturedRequest): URLSearchParams {
  const { parameters, isPrinted } = request
  const signature = soleParameter(request, 'signature')
  const isLabel = isPrinted && signatureName(request) === 'msg_signature' && !parameters.has('msg_signature')
  if (!isLabel || signature === undefined || findPlainSigner(request, signature) !== undefined) return parameters
  const named = new URLSearchParams()
  for (const [name, value] of parameters) named.append(name === 'signature' ? 'msg_signature' : name, value)
  return named
}
