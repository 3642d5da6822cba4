/** A body out of what people have of it: text, bytes, what a parser left, or what a log made of any of them. */
import type { JsonObject } from '../codec/json.ts'
import { MAX_BODY_BYTES } from '../endpoint/request.ts'
import { decodeUtf8 } from '../primitives/utf8.ts'
import { isUnread, type OuterBody, readOuterBody } from '../protocol/outer.ts'
import { bytesOf, isObject, itemsOf, orUndefined, plainCopy, property } from './untrusted.ts'

/** What a body turned out to be: a text, an object that a parser left, bytes that are no text, or nothing read yet. */
export type CapturedBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string; readonly length: number }
  | { readonly kind: 'parsed'; readonly object: JsonObject }
  | { readonly kind: 'binary'; readonly bytes: Uint8Array }
  | { readonly kind: 'unread' }

/** Reads the body of a request, also where a log has turned bytes or an object into JSON. */
export function readBody(value: unknown): CapturedBody {
  if (isUnread(value)) return { kind: 'unread' }
  const body = readSentBody(bytesOfJson(value) ?? value)
  const copy = body.kind === 'text' ? objectOfCopy(body.text) : undefined
  return copy === undefined ? body : readSentBody(bytesOfJson(copy) ?? copy)
}

/** Reads the body of an answer: what is written there is what was sent. */
export function readSentBody(value: unknown): CapturedBody {
  if (typeof value === 'string') return { kind: 'text', text: value, length: value.length }
  const bytes = bytesOf(value)
  if (bytes !== undefined) {
    const text = decodeUtf8(bytes)
    return text === undefined ? { kind: 'binary', bytes } : { kind: 'text', text, length: bytes.length }
  }
  return isObject(value) ? { kind: 'parsed', object: plainCopy(value) } : { kind: 'none' }
}

/** A byte takes up to four characters there. */
const MAX_COPY_LENGTH = 8 * MAX_BODY_BYTES

/** How what is no push begins: a `Buffer`, what an XML or a form parser made of one, and what a parser of JSON did. */
const COPY =
  /^\s{0,20}\{\s{0,20}(?:"xml"\s{0,20}:\s{0,20}\{|"type"\s{0,20}:\s{0,20}"Buffer"|"\s{0,20}(?:<|\{)|"(?:ToUserName|Encrypt)"\s{0,20}:\s{0,20}\[|\}\s{0,20}$)/

/** The object that was written as JSON. */
function objectOfCopy(text: string): unknown {
  if (text.length > MAX_COPY_LENGTH || !COPY.test(text)) return undefined
  return orUndefined((): unknown => JSON.parse(text))
}

/** The bytes of a `Buffer` that JSON has made an object. */
function bytesOfJson(value: unknown): Uint8Array | undefined {
  const data = property(value, 'data')
  if (property(value, 'type') !== 'Buffer' || orUndefined(() => Array.isArray(data)) !== true) return undefined
  const bytes = itemsOf(data, MAX_BODY_BYTES + 1)
  return bytes.every(isByte) ? Uint8Array.from(bytes) : undefined
}

function isByte(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 255
}

/** Whether bytes are compressed: by the mark of gzip, or by what the headers say of bytes that are not a text. */
export function isCompressed(bytes: Uint8Array, headers: ReadonlyMap<string, string>): boolean {
  const encoding = headers.get('content-encoding') ?? 'identity'
  return (bytes[0] === 0x1f && bytes[1] === 0x8b) || encoding !== 'identity'
}

/** The fields at the top of a body, or `undefined` if it is too large or cannot be read. */
export function readOuter(body: CapturedBody): OuterBody | undefined {
  if (body.kind === 'text') {
    return body.length > MAX_BODY_BYTES ? undefined : orUndefined(() => readOuterBody(body.text))
  }
  return body.kind === 'parsed' ? orUndefined(() => readOuterBody(body.object)) : undefined
}
