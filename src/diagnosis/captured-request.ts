/** Reads the request of a capture into plain values that are safe to use, with the endpoint that it should fit. */

import type { Capture } from '../endpoint/capture.ts'
import { wholeSeconds } from '../endpoint/time.ts'
import { factsOf, type Mode, modeOf, type Platform, type PlatformFacts } from '../platforms.ts'
import type { QueryName } from '../protocol/query.ts'
import { type CapturedBody, readBody } from './captured-body.ts'
import { readUrl } from './captured-url.ts'
import { isEchoName } from './parameter-names.ts'
import { headersOf, isObject, itemsOf, numberProperty, property, textProperty } from './untrusted.ts'

/** The credentials of one app, unchecked: any value may be missing or of any type. */
export interface UncheckedCredentials {
  readonly token: unknown
  readonly encodingAESKey: unknown
  readonly receiveId: unknown
  readonly previous: { readonly token: unknown; readonly encodingAESKey: unknown }
}

/** A request as it was captured, and the settings of its endpoint. */
export interface CapturedRequest {
  readonly platform: Platform
  readonly facts: PlatformFacts
  readonly mode: Mode
  readonly kind: 'check' | 'push'
  readonly method: string
  /** The URL without the text around it; empty if only its parameters are known, `undefined` if nothing is. */
  readonly url: string | undefined
  readonly parameters: URLSearchParams
  /** Whether a program printed the parameters, possibly under names of its own. */
  readonly isPrinted: boolean
  readonly headers: ReadonlyMap<string, string>
  readonly body: CapturedBody
  readonly given: UncheckedCredentials
  readonly others: readonly UncheckedCredentials[]
  /** Whole seconds since 1970. */
  readonly now: number | undefined
}

/** The maximum number of other apps; each costs a hash over the ciphertext. */
const MAX_OTHERS = 100

/**
 * Reads the request of a capture.
 *
 * @throws TypeError the capture is not an object, or its platform or mode is unknown
 */
export function readRequest(capture: Capture): CapturedRequest {
  if (!isObject(capture)) throw new TypeError('capture: expected an object')
  // The casts are safe: `factsOf` and `modeOf` check the values.
  const platform = property(capture, 'platform') as Platform
  const facts = factsOf(platform)
  const mode = modeOf(platform, property(capture, 'mode') as Mode | undefined)
  const url = readUrl(property(capture, 'url'))
  const parameters = url?.parameters ?? new URLSearchParams()
  const hasEcho = [...parameters.keys()].some(isEchoName)
  const method = (textProperty(capture, 'method') ?? url?.method ?? (hasEcho ? 'GET' : 'POST')).toUpperCase()
  const now = numberProperty(capture, 'now')
  return {
    platform,
    facts,
    mode,
    kind: kindOf(method, parameters),
    method,
    url: url?.text,
    parameters,
    isPrinted: url?.isPrinted === true,
    headers: headersOf(property(capture, 'headers')),
    body: readBody(property(capture, 'body')),
    given: readGiven(property(capture, 'credentials')),
    others: itemsOf(property(capture, 'otherCredentials'), MAX_OTHERS).map(readGiven),
    now: now === undefined ? undefined : wholeSeconds(now),
  }
}

/** Returns whether only encrypted content counts, by the mode of the endpoint. */
export function isSealedMode({ mode }: CapturedRequest): boolean {
  return mode !== 'plain'
}

/** Returns the value of a parameter that occurs exactly once and is not empty. */
export function soleParameter({ parameters }: CapturedRequest, name: QueryName): string | undefined {
  const [value, ...more] = parameters.getAll(name)
  return value === '' || more.length > 0 ? undefined : value
}

/**
 * Returns the name of the signature that counts: over encrypted content, or that of 明文模式 and of plaintext URL checks.
 */
export function signatureName(request: CapturedRequest): 'msg_signature' | 'signature' {
  const isSealed = request.kind === 'check' ? request.facts.echo === 'sealed' : isSealedMode(request)
  return isSealed ? 'msg_signature' : 'signature'
}

/** Returns the name of the signature that does not count. */
export function otherSignatureName(request: CapturedRequest): 'msg_signature' | 'signature' {
  return signatureName(request) === 'signature' ? 'msg_signature' : 'signature'
}

function kindOf(method: string, parameters: URLSearchParams): CapturedRequest['kind'] {
  if (method === 'GET' || method === 'HEAD') return 'check'
  return method === 'POST' || !parameters.has('echostr') ? 'push' : 'check'
}

function readGiven(value: unknown): UncheckedCredentials {
  const previous = property(value, 'previous')
  return {
    token: property(value, 'token'),
    encodingAESKey: property(value, 'encodingAESKey'),
    receiveId: property(value, 'receiveId'),
    previous: { token: property(previous, 'token'), encodingAESKey: property(previous, 'encodingAESKey') },
  }
}
