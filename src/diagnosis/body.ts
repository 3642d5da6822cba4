/** Rules: the body of a push, as far as it can be checked before the signature. */
import { syntaxOf } from '../codec/document.ts'
import { MAX_BODY_BYTES } from '../endpoint/http.ts'
import { syntaxOfPush } from '../messages/push-rules.ts'
import { isPlainMessage, isSealed } from '../protocol/envelope.ts'
import { isCompressed } from './captured-body.ts'
import { isSealedMode } from './captured-request.ts'
import type { ParsedCapture } from './parsed-capture.ts'
import type { Rule } from './rules.ts'

/** Returns whether there is a body to check: the request is a push, and its body was captured. */
export function hasBody({ kind, body }: ParsedCapture): boolean {
  return kind === 'push' && body.kind !== 'none'
}

/** The rules for a body. Each rule gets only bodies that the earlier rules accept. */
export const BODY_RULES: readonly Rule[] = [
  { code: 'body-empty', find: ({ body }) => body.kind === 'text' && body.text.trim() === '' },
  { code: 'body-unread', find: ({ body }) => body.kind === 'unread' },
  {
    code: 'body-compressed',
    find: ({ body, headers }) => body.kind === 'binary' && isCompressed(body.bytes, headers),
  },
  {
    code: 'body-stringified',
    find: ({ body }) =>
      body.kind === 'text' && /^(?:\[object \w+\]$|<Buffer[ >]|\d{1,3}(?:,\d{1,3}){20})/.test(body.text.trim()),
  },
  {
    code: 'body-escaped',
    find: ({ body }) => body.kind === 'text' && /^\s*(?:&lt;|%3C|%7B|["'`“]\s*[<{])/i.test(body.text.slice(0, 100)),
  },
  { code: 'body-parsed-away', find: ({ body }) => body.kind === 'parsed' && Object.keys(body.object).length === 0 },
  {
    code: 'body-parsed-as-form',
    find: ({ body }) => body.kind === 'parsed' && /^\s*[<{]/.test(Object.keys(body.object)[0]?.slice(0, 100) ?? ''),
  },
  { code: 'body-parsed', find: (capture) => capture.body.kind === 'parsed' && !isSealedMode(capture) },
  {
    code: 'body-too-large',
    find: ({ body }) =>
      body.kind === 'text' && body.byteLength > MAX_BODY_BYTES ? { limit: MAX_BODY_BYTES } : undefined,
  },
  { code: 'body-truncated', find: (capture) => capture.outer === undefined && isCutOff(capture) },
  { code: 'body-malformed', find: ({ outer }) => outer === undefined },
  {
    code: 'push-in-clear',
    find: (capture) => isSealedMode(capture) && capture.facts.modes.includes('plain') && isPlainPush(capture),
  },
  {
    code: 'push-not-sealed',
    find: (capture) => !capture.facts.modes.includes('plain') && isPlainPush(capture),
  },
  {
    code: 'push-sealed',
    find: (capture) => capture.outer !== undefined && isSealed(capture.outer) && !isSealedMode(capture),
    explains: ['signature', 'signer'],
  },
  { code: 'encrypt-missing', find: (capture) => capture.envelope === undefined && isSealedMode(capture) },
]

/** Returns whether the body is a plaintext push. */
function isPlainPush({ outer }: ParsedCapture): boolean {
  return outer !== undefined && !isSealed(outer) && isPlainMessage(outer)
}

/**
 * Returns whether a body is cut off: shorter than its `content-length`, or without the end that its beginning needs.
 */
function isCutOff({ body, headers }: ParsedCapture): boolean {
  if (body.kind !== 'text') return false
  if (Number(headers.get('content-length')) > body.byteLength) return true
  const syntax = syntaxOf(body.text)
  const end = body.text.slice(-100).trimEnd()
  const isOpenElement = body.text.slice(0, 100).trimStart().startsWith('<xml') && !end.endsWith('</xml>')
  return isOpenElement || (syntax === 'xml' && !end.endsWith('>')) || (syntax === 'json' && !end.endsWith('}'))
}

/**
 * Returns the syntax of a body if it differs from that of its content type or from the one that the platform writes such
 * a push in. An object that a parser left does not show its syntax.
 */
export function unusualSyntax({
  platform,
  body,
  headers,
  outer,
  message = {},
}: ParsedCapture): 'xml' | 'json' | undefined {
  if (body.kind !== 'text' || outer === undefined) return undefined
  const announced = /(xml|json)/.exec(headers.get('content-type')?.slice(0, 200).toLowerCase() ?? '')?.[1]
  const expected = syntaxOfPush(platform, message) ?? announced ?? outer.syntax
  return expected === outer.syntax && (announced ?? outer.syntax) === outer.syntax ? undefined : outer.syntax
}
