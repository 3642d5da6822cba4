/** Rules: whether a request is the platform's, and whether each signed part arrived once and under its name. */
import { isSealed } from '../protocol/envelope.ts'
import type { QueryName } from '../protocol/query.ts'
import { otherSignatureName, signatureName, soleParameter } from './captured-request.ts'
import { isEchoName, isKnownName, isLike } from './parameter-names.ts'
import type { ParsedCapture } from './parsed-capture.ts'
import type { Rule } from './rules.ts'
import { signedParts } from './signed-text.ts'

/** Finds that a request is not the platform's, or that its query was not read. Each rule sees only what the rules before it accept. */
export const ORIGIN_RULES: readonly Rule[] = [
  { code: 'url-missing', find: ({ url }) => url === undefined },
  { code: 'ampersand-escaped', find: ({ parameters }) => [...parameters].some(isEscaped) },
  {
    code: 'query-encoded',
    find: ({ parameters }) => {
      const isWhole = !hasKnownName(parameters) && [...parameters].flat().some(isEncoded)
      return isWhole || [...parameters].some((parameter) => isNested(parameter, parameters))
    },
  },
  {
    // The URL has the names, but in a form that `readUrl` does not know.
    code: 'query-not-understood',
    find: ({ url, parameters }) =>
      !hasKnownName(parameters) && ['signature', 'timestamp', 'nonce'].every((name) => url?.includes(name) === true),
  },
  { code: 'query-missing', find: ({ parameters }) => !hasKnownName(parameters) },
  { code: 'method-unexpected', find: ({ method }) => method !== 'GET' && method !== 'POST' },
  {
    code: 'post-for-get',
    find: ({ kind, parameters, body }) => {
      const isEmpty = body.kind === 'none' || (body.kind === 'text' && body.text === '')
      return kind === 'push' && parameters.has('echostr') && isEmpty
    },
  },
]

function hasKnownName(parameters: URLSearchParams): boolean {
  return [...parameters.keys()].some(isKnownName)
}

/** Returns whether the "&" around a parameter is escaped, as by HTML, JSON (`\u0026`) and shells (`\&`, `^&`). */
function isEscaped([name, value]: readonly [string, string]): boolean {
  return name.startsWith('amp;') || value.includes('\\u0026') || (isKnownName(name) && /[\\^]$/.test(value.slice(-1)))
}

/** Returns whether a name or a value holds a whole query. */
function isEncoded(text: string): boolean {
  return /signature(?:=|%(?:25)*3D)/i.test(text)
}

/** Returns whether a value holds an unencoded URL, and with it the first parameter of that URL's query. */
function isNested([name, value]: readonly [string, string], parameters: URLSearchParams): boolean {
  if (isKnownName(name)) return false
  const first = /\?((?:msg_)?signature|timestamp|nonce)=/.exec(value)?.[1]
  if (first === 'timestamp' || first === 'nonce') return !parameters.has(first)
  return first !== undefined && !parameters.has('signature') && !parameters.has('msg_signature')
}

/** Finds parameters that did not arrive once, under their names and in their form. */
export const QUERY_RULES: readonly Rule[] = [
  { code: 'get-for-post', find: isEchoLost },
  {
    code: 'parameter-renamed',
    find: (capture) =>
      absentParameters(capture).flatMap((name) => {
        const found = otherSpelling(capture, name)
        return found === undefined ? [] : [{ name, found }]
      }),
  },
  {
    code: 'parameter-missing',
    find: (capture) =>
      absentParameters(capture).flatMap((name) =>
        otherSpelling(capture, name) === undefined && !isReplaced(capture, name) ? [{ name }] : [],
      ),
    // A URL that was cut off may be that of a URL check, which has no body.
    explains: ['not-captured'],
  },
  {
    code: 'parameter-repeated',
    find: (capture) => {
      const { kind, parameters } = capture
      // In a push, the signature that does not count must not be repeated either.
      const names = [...neededParameters(capture), ...(kind === 'push' ? [otherSignatureName(capture)] : [])]
      return names.flatMap((name) => (parameters.getAll(name).length > 1 ? [{ name }] : []))
    },
  },
  {
    code: 'timestamp-milliseconds',
    find: ({ parameters }) => /^[0-9]{13}$/.test(parameters.get('timestamp') ?? ''),
  },
]

function isEchoLost({ kind, parameters }: ParsedCapture): boolean {
  return kind === 'check' && ![...parameters.keys()].some(isEchoName)
}

function neededParameters(capture: ParsedCapture): readonly QueryName[] {
  const always = [signatureName(capture), 'timestamp', 'nonce'] as const
  return capture.kind === 'check' && !isEchoLost(capture) ? [...always, 'echostr'] : always
}

function absentParameters(capture: ParsedCapture): readonly QueryName[] {
  return neededParameters(capture).filter((name) => {
    const values = capture.parameters.getAll(name)
    return values.length === 0 || (values.length === 1 && values[0] === '')
  })
}

function otherSpelling({ parameters }: ParsedCapture, name: QueryName): string | undefined {
  return [...parameters.keys()].find((other) => other !== name && isLike(other, name))
}

/** Returns whether the request has the other signature instead of the required one; a later rule reports that. */
function isReplaced(capture: ParsedCapture, name: QueryName): boolean {
  if (name !== signatureName(capture) || soleParameter(capture, otherSignatureName(capture)) === undefined) return false
  const { kind, signed, body, readings, outer } = capture
  if (kind === 'check' || signed !== undefined || signedParts(capture) === undefined) return true
  // A body of the other mode, or one that cannot be read, has a finding of its own.
  const isPlain = body.kind === 'none' || (outer !== undefined && !isSealed(outer))
  return name === 'signature' ? !isPlain : readings.length === 0
}
