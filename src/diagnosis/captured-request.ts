/** The request of a capture as plain values that can be looked at without danger, and the endpoint it should fit. */

import type { Capture } from '../endpoint/capture.ts'
import { wholeSeconds } from '../endpoint/clock.ts'
import { factsOf, type Mode, modeOf, type Platform, type PlatformFacts } from '../platforms.ts'
import type { QueryName } from '../protocol/query.ts'
import { type CapturedBody, readBody } from './captured-body.ts'
import { readUrl } from './captured-url.ts'
import { headersOf, isObject, itemsOf, numberProperty, property, textProperty } from './untrusted.ts'

/** The credentials of one app: any of the values may be missing, and of any type. */
export interface Given {
  readonly token: unknown
  readonly encodingAESKey: unknown
  readonly receiveId: unknown
  readonly previous: { readonly token: unknown; readonly encodingAESKey: unknown }
}

/** What was captured of a request, and how its endpoint is set up. */
export interface CapturedRequest {
  readonly platform: Platform
  readonly facts: PlatformFacts
  readonly mode: Mode
  readonly kind: 'check' | 'push'
  readonly method: string
  /** The URL without what stands around it; empty if only its parameters are known, `undefined` if not even those are. */
  readonly url: string | undefined
  readonly parameters: URLSearchParams
  /** Whether a program printed the parameters, by whatever names it calls them. */
  readonly isPrinted: boolean
  readonly headers: ReadonlyMap<string, string>
  readonly body: CapturedBody
  readonly given: Given
  readonly others: readonly Given[]
  /** Whole seconds since 1970. */
  readonly now: number | undefined
}

/** Each further app costs a hash over the encrypted text. */
const MAX_OTHERS = 100

/**
 * Reads the request of a capture.
 *
 * @throws TypeError the capture is not an object, or its platform or mode is unknown
 */
export function readRequest(capture: Capture): CapturedRequest {
  if (!isObject(capture)) throw new TypeError('capture: expected an object')
  const { platform, facts, mode } = endpointOf(capture)
  const url = readUrl(property(capture, 'url'))
  const parameters = url?.parameters ?? new URLSearchParams()
  const hasEcho = [...parameters.keys()].some((name) => isLike(name, 'echostr'))
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

/** Whether what is encrypted, and only that, counts. */
export function isSealedMode({ mode }: CapturedRequest): boolean {
  return mode !== 'plain'
}

/** The value of a parameter that is there exactly once, and not empty. */
export function soleParameter({ parameters }: CapturedRequest, name: QueryName): string | undefined {
  const [value, ...more] = parameters.getAll(name)
  return value === '' || more.length > 0 ? undefined : value
}

/** Whether a name is a known one but for case, underscores and the like. Nothing else of the query is ever quoted. */
export function isLike(name: string, known: QueryName): boolean {
  if (name.length > 20) return false
  return name.toLowerCase().replace(/^amp;|[^a-z]/g, '') === known.replace('_', '')
}

/** The signature that counts: that of what is encrypted, or that of 明文模式 and of URL checks in clear. */
export function signatureName(request: CapturedRequest): 'msg_signature' | 'signature' {
  const isSealed = request.kind === 'check' ? request.facts.echo === 'sealed' : isSealedMode(request)
  return isSealed ? 'msg_signature' : 'signature'
}

/** The signature that does not count. */
export function otherSignatureName(request: CapturedRequest): 'msg_signature' | 'signature' {
  return signatureName(request) === 'signature' ? 'msg_signature' : 'signature'
}

function endpointOf(capture: object): Pick<CapturedRequest, 'platform' | 'facts' | 'mode'> {
  // Whether they are what their types say is judged right here.
  const platform = property(capture, 'platform') as Platform
  const mode = property(capture, 'mode') as Mode | undefined
  return { platform, facts: factsOf(platform), mode: modeOf(platform, mode) }
}

function kindOf(method: string, parameters: URLSearchParams): CapturedRequest['kind'] {
  if (method === 'GET' || method === 'HEAD') return 'check'
  return method === 'POST' || !parameters.has('echostr') ? 'push' : 'check'
}

function readGiven(value: unknown): Given {
  const previous = property(value, 'previous')
  return {
    token: property(value, 'token'),
    encodingAESKey: property(value, 'encodingAESKey'),
    receiveId: property(value, 'receiveId'),
    previous: { token: property(previous, 'token'), encodingAESKey: property(previous, 'encodingAESKey') },
  }
}
