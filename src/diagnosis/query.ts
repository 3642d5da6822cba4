/** Method and query: whether each signed part arrived, once and under its name. */

import { finding } from '../findings/finding.ts'
import type { QueryName } from '../protocol/query.ts'
import { type Case, isLike, isSealedMode, soleParameter } from './case.ts'
import type { Finding } from './types.ts'

const NAMES: readonly QueryName[] = ['msg_signature', 'signature', 'timestamp', 'nonce', 'echostr']

/** Judges whether it is a request of the platform at all. */
export function examineOrigin({ method, url, parameters, kind, body }: Case): readonly Finding[] {
  if (url === undefined) return [finding('url-missing')]
  if ([...parameters].some(isEscaped)) return [finding('ampersand-escaped')]
  if (![...parameters.keys()].some(isKnown)) {
    return [finding([...parameters].flat().some(isEncoded) ? 'query-encoded' : codeOfUnknown(url))]
  }
  if ([...parameters].some((parameter) => isNested(parameter, parameters))) return [finding('query-encoded')]
  if (method !== 'GET' && method !== 'POST') return [finding('method-unexpected')]
  const isEmpty = body.kind === 'none' || (body.kind === 'text' && body.text === '')
  return kind === 'push' && parameters.has('echostr') && isEmpty ? [finding('post-for-get')] : []
}

/** The names may stand there in a form that nobody has thought of. */
function codeOfUnknown(url: string): 'query-not-understood' | 'query-missing' {
  const isNamed = ['signature', 'timestamp', 'nonce'].every((name) => url.includes(name))
  return isNamed ? 'query-not-understood' : 'query-missing'
}

/** A name that is a known one, or was. */
function isKnown(name: string): boolean {
  return NAMES.some((known) => isLike(name, known))
}

/** As HTML, JSON (`\u0026`) and shells (`\&`, `^&`) write the "&" that ends a parameter. */
function isEscaped([name, value]: readonly [string, string]): boolean {
  return name.startsWith('amp;') || value.includes('\\u0026') || (isKnown(name) && /[\\^]$/.test(value.slice(-1)))
}

/** Whether a whole query stands in what should be one name or one value. */
function isEncoded(text: string): boolean {
  return /signature(?:=|%(?:25)*3D)/i.test(text)
}

/** Whether a URL stands in a value as it is, so that it took the first of its parameters with it. */
function isNested([name, value]: readonly [string, string], parameters: URLSearchParams): boolean {
  if (isKnown(name)) return false
  const first = /\?((?:msg_)?signature|timestamp|nonce)=/.exec(value)?.[1]
  if (first === 'timestamp' || first === 'nonce') return !parameters.has(first)
  return first !== undefined && !parameters.has('signature') && !parameters.has('msg_signature')
}

/** Judges the parameters; which of the signatures fits is asked later. */
export function examineQuery(one: Case): readonly Finding[] {
  const names = [...one.parameters.keys()]
  const isEchoLost = one.kind === 'check' && !names.some((name) => isLike(name, 'echostr'))
  const needed = neededParameters(one).filter((name) => name !== 'echostr' || !isEchoLost)
  return [
    ...(isEchoLost ? [finding('get-for-post')] : []),
    ...needed.flatMap((name) => examineParameter(one, name, names)),
    ...examineOther(one),
    ...examineTimestamp(one.parameters.get('timestamp')),
  ]
}

/** The signature that counts: that of what is encrypted, or that of 明文模式 and of URL checks in clear. */
export function signatureName(one: Case): 'msg_signature' | 'signature' {
  const isSealed = one.kind === 'check' ? one.facts.echo === 'sealed' : isSealedMode(one)
  return isSealed ? 'msg_signature' : 'signature'
}

function otherSignature(one: Case): 'msg_signature' | 'signature' {
  return signatureName(one) === 'signature' ? 'msg_signature' : 'signature'
}

function neededParameters(one: Case): readonly QueryName[] {
  const always = [signatureName(one), 'timestamp', 'nonce'] as const
  return one.kind === 'check' ? [...always, 'echostr'] : always
}

/** The signature that does not count must not be there twice either. */
function examineOther(one: Case): readonly Finding[] {
  const name = otherSignature(one)
  const isRepeated = one.kind === 'push' && one.parameters.getAll(name).length > 1
  return isRepeated ? [finding('parameter-repeated', { name })] : []
}

function examineParameter(one: Case, name: QueryName, names: readonly string[]): readonly Finding[] {
  const values = one.parameters.getAll(name)
  if (values.length > 1) return [finding('parameter-repeated', { name })]
  if (values.length === 1 && values[0] !== '') return []
  const found = names.find((other) => other !== name && isLike(other, name))
  if (found !== undefined) return [finding('parameter-renamed', { name, found })]
  // Where the other signature stands in its place, more can be said once it is checked.
  const isReplaced = name === signatureName(one) && soleParameter(one, otherSignature(one)) !== undefined
  return isReplaced ? [] : [finding('parameter-missing', { name })]
}

function examineTimestamp(timestamp: string | null): readonly Finding[] {
  return timestamp !== null && /^[0-9]{13}$/.test(timestamp) ? [finding('timestamp-milliseconds')] : []
}
