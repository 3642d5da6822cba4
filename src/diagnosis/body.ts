/** The body of a push, as far as it can be judged before anything is verified. */
import { syntaxOf } from '../codec/document.ts'
import { MAX_BODY_BYTES } from '../endpoint/request.ts'
import { finding } from '../findings/finding.ts'
import { type Envelope, envelopeOf, isClearMessage, isSealed } from '../protocol/envelope.ts'
import { type OuterBody, readOuterBody } from '../protocol/outer.ts'
import type { CaseBody } from './captured-body.ts'
import { type Case, isSealedMode } from './case.ts'
import type { Finding } from './types.ts'
import { orUndefined } from './untrusted.ts'

/** What a body was found to hold. */
export interface ExaminedBody {
  readonly findings: readonly Finding[]
  /** What a reader of ours copes with, and others do not. */
  readonly tolerated: readonly Finding[]
  readonly envelope?: Envelope
  /** The message itself, where nothing is sealed. */
  readonly clearText?: string
}

/** Judges the body of a push; a URL check has none, and one that was not given is not judged. */
export function examineBody(one: Case): ExaminedBody {
  const { body } = one
  if (one.kind === 'check' || body.kind === 'none') return nothing()
  const unreadable = examineBytes(one, body)
  if (unreadable !== undefined) return nothing(unreadable)
  const outer = readOuter(body)
  if (outer === undefined) return nothing(finding(isCutOff(one) ? 'body-truncated' : 'body-malformed'))
  const tolerated = examineSyntax(one, outer)
  if (isSealedMode(one)) return { ...examineEnvelope(outer), tolerated }
  if (isSealed(outer)) return { ...nothing(finding('push-sealed')), tolerated }
  return body.kind === 'text' ? { findings: [], tolerated, clearText: body.text } : nothing()
}

function nothing(...findings: readonly Finding[]): ExaminedBody {
  return { findings, tolerated: [] }
}

/** What keeps a body from being read at all. */
function examineBytes(one: Case, body: Exclude<CaseBody, { kind: 'none' }>): Finding | undefined {
  switch (body.kind) {
    case 'unread':
      return finding('body-unread')
    case 'binary':
      return finding(isCompressed(body.bytes, one.headers) ? 'body-compressed' : 'body-malformed')
    case 'parsed':
      return examineParsed(one, Object.keys(body.object))
    case 'text':
      return examineText(body)
  }
}

function examineParsed(one: Case, names: readonly string[]): Finding | undefined {
  const [name] = names
  if (name === undefined) return finding('body-parsed-away')
  if (/^\s*[<{]/.test(name.slice(0, 100))) return finding('body-parsed-as-form')
  return isSealedMode(one) ? undefined : finding('body-parsed')
}

function examineText({ text, length }: { text: string; length: number }): Finding | undefined {
  if (text.trim() === '') return finding('body-empty')
  if (/^(?:\[object \w+\]$|<Buffer[ >]|\d{1,3}(?:,\d{1,3}){20})/.test(text.trim())) return finding('body-stringified')
  if (/^\s*(?:&lt;|%3C|%7B|["'`“]\s*[<{])/i.test(text.slice(0, 100))) return finding('body-escaped')
  return length > MAX_BODY_BYTES ? finding('body-too-large', { limit: MAX_BODY_BYTES }) : undefined
}

/** By the mark of gzip, or by what the headers say of bytes that are no text. */
export function isCompressed(bytes: Uint8Array, headers: ReadonlyMap<string, string>): boolean {
  const encoding = headers.get('content-encoding') ?? 'identity'
  return (bytes[0] === 0x1f && bytes[1] === 0x8b) || encoding !== 'identity'
}

/** The fields at the top of a body, or `undefined` if it can't be read. */
export function readOuter(body: CaseBody): OuterBody | undefined {
  if (body.kind === 'text') return orUndefined(() => readOuterBody(body.text))
  return body.kind === 'parsed' ? orUndefined(() => readOuterBody(body.object)) : undefined
}

/** By its announced length, or by an end that does not close its beginning. */
function isCutOff({ body, headers }: Case): boolean {
  if (body.kind !== 'text') return false
  if (Number(headers.get('content-length')) > body.length) return true
  const syntax = syntaxOf(body.text)
  const end = body.text.slice(-100).trimEnd()
  return (
    (syntax === 'xml' && !end.endsWith('>')) ||
    isOpenElement(body.text, end) ||
    (syntax === 'json' && !end.endsWith('}'))
  )
}

function isOpenElement(text: string, end: string): boolean {
  return text.slice(0, 100).trimStart().startsWith('<xml') && !end.endsWith('</xml>')
}

function examineEnvelope(outer: OuterBody): Pick<ExaminedBody, 'findings' | 'envelope'> {
  const envelope = orUndefined(() => envelopeOf(outer))
  if (envelope !== undefined) return { findings: [], envelope }
  const isClear = !isSealed(outer) && isClearMessage(outer)
  return { findings: [finding(isClear ? 'push-in-clear' : 'encrypt-missing')] }
}

/** The form that a platform's pushes have; 小程序's console offers both. */
const USUAL_SYNTAX = {
  wecom: 'xml',
  'wecom-suite': 'xml',
  'wecom-bot': 'json',
  'official-account': 'xml',
  'open-platform': 'xml',
  'mini-program': undefined,
} as const

function examineSyntax({ platform, body, headers }: Case, { syntax }: OuterBody): readonly Finding[] {
  // A parser's object does not tell what it was made of.
  if (body.kind !== 'text') return []
  const announced = /(xml|json)/.exec(headers.get('content-type')?.slice(0, 200) ?? '')?.[1]
  const expected = USUAL_SYNTAX[platform] ?? announced ?? syntax
  if (expected === syntax && (announced ?? syntax) === syntax) return []
  return [finding(syntax === 'json' ? 'body-is-json' : 'body-is-xml')]
}
