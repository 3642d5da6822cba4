/**
 * A request with all that can be established of it: what was signed and by whom, what opens it, what stands inside.
 *
 *     URL, body ─▶ readings of the encrypted text ─▶ signed ─▶ opened ─▶ echo or message
 *
 * A step that fails leaves its value and those after it undefined; the rules say why.
 */
import { parseMessage } from '../messages/parse-message.ts'
import { type Envelope, envelopeOf, isSealed } from '../protocol/envelope.ts'
import type { OuterBody } from '../protocol/outer.ts'
import { readOuter } from './captured-body.ts'
import { type CapturedRequest, isSealedMode, signatureName, soleParameter } from './captured-request.ts'
import { type Opened, openSigned } from './opened-text.ts'
import {
  echoReadings,
  encryptReadings,
  findPlainSigner,
  findSigned,
  type Signed,
  type TextReading,
} from './signed-text.ts'
import { orUndefined } from './untrusted.ts'

/** A request, and what was established of it. */
export interface ParsedRequest extends CapturedRequest {
  /** The fields at the top of the body of a push. */
  readonly outer: OuterBody | undefined
  readonly envelope: Envelope | undefined
  /** The readings of the encrypted text, the likeliest first; of `echostr` in clear where nothing is encrypted. */
  readonly readings: readonly TextReading[]
  /** Who signed what. */
  readonly signed: Signed | undefined
  /** What the text holds, and which key opens it. */
  readonly opened: Opened | undefined
  /** The text that a URL check must be answered with. */
  readonly echo: string | undefined
  /** The text of a push, opened or in clear; `undefined` if its signature does not fit. */
  readonly text: string | undefined
  /** The push. */
  readonly message: object | undefined
}

/** Parses a request, as far as it can be followed. */
export function parseRequest(captured: CapturedRequest): ParsedRequest {
  const request = { ...captured, parameters: namedParameters(captured) }
  const isPush = request.kind === 'push'
  const outer = isPush ? readOuter(request.body) : undefined
  const envelope = outer !== undefined && isSealedMode(request) ? orUndefined(() => envelopeOf(outer)) : undefined
  const readings = isPush ? (envelope === undefined ? [] : encryptReadings(envelope.encrypt)) : echoReadings(request)
  const signed = findSigned(request, readings)
  const opened = signed && openSigned(request, signed)
  const inClear = signatureName(request) === 'signature' && signed !== undefined ? clearText(request, outer) : undefined
  const inside = opened === undefined ? inClear : opened.fault === undefined ? opened.frame.message : undefined
  const text = isPush ? inside : undefined
  return {
    ...request,
    outer,
    envelope,
    readings,
    signed,
    opened,
    echo: isPush ? undefined : inside,
    text,
    message: text === undefined ? undefined : orUndefined(() => parseMessage(text)),
  }
}

/** What a request in clear says: `echostr`, or the body itself. */
function clearText(request: CapturedRequest, outer: OuterBody | undefined): string | undefined {
  if (request.kind === 'check') return soleParameter(request, 'echostr')
  const isClear = outer !== undefined && !isSealed(outer)
  return isClear && request.body.kind === 'text' ? request.body.text : undefined
}

/** The parameters by their own names: programs print `signature=…` of what they have read as `msg_signature`. */
function namedParameters(request: CapturedRequest): URLSearchParams {
  const { parameters, isPrinted } = request
  const signature = soleParameter(request, 'signature')
  const isLabel = isPrinted && signatureName(request) === 'msg_signature' && !parameters.has('msg_signature')
  if (!isLabel || signature === undefined || findPlainSigner(request, signature) !== undefined) return parameters
  const named = new URLSearchParams()
  for (const [name, value] of parameters) named.append(name === 'signature' ? 'msg_signature' : name, value)
  return named
}
