/** Reads a body from whatever was recorded: text, bytes, what a parser left, or what a log made of them. */
import { documentSyntax } from '../codec/document.ts'
import { type JsonObject, readExactJson } from '../codec/json.ts'
import { MAX_BODY_BYTES } from '../endpoint/request.ts'
import { textField } from '../messages/message-key.ts'
import { parseFields } from '../messages/parse-message.ts'
import type { Mode } from '../platforms.ts'
import { decodeUtf8 } from '../primitives/utf8.ts'
import { readCompatBody } from '../protocol/compat.ts'
import { isUnread, type OuterBody, readOuterBody } from '../protocol/outer.ts'
import { bytesOf, isObject, itemsOf, orUndefined, plainCopy, property } from './untrusted.ts'

/**
 * A body by its kind: a text, an object that a parser left, bytes that are not UTF-8, or a stream that was not read.
 */
export type CapturedBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string; readonly length: number }
  | { readonly kind: 'parsed'; readonly object: JsonObject }
  | { readonly kind: 'binary'; readonly bytes: Uint8Array }
  | { readonly kind: 'unread' }

/** Reads the body of a request, even if a log has turned bytes or an object into JSON. */
export function readBody(value: unknown): CapturedBody {
  if (isUnread(value)) return { kind: 'unread' }
  const body = readSentBody(bytesOfJson(value) ?? value)
  const copy = body.kind === 'text' ? objectOfCopy(body.text) : undefined
  return copy === undefined ? body : readSentBody(bytesOfJson(copy) ?? copy)
}

/** Reads the body of an answer, in which JSON is what was sent and not what a log made of it. */
export function readSentBody(value: unknown): CapturedBody {
  if (typeof value === 'string') return { kind: 'text', text: value, length: value.length }
  const bytes = bytesOf(value)
  if (bytes !== undefined) {
    const text = decodeUtf8(bytes)
    return text === undefined ? { kind: 'binary', bytes } : { kind: 'text', text, length: bytes.length }
  }
  return isObject(value) ? { kind: 'parsed', object: plainCopy(value) } : { kind: 'none' }
}

/** The limit of a body's JSON, in which a byte takes up to four characters. */
const MAX_COPY_LENGTH = 8 * MAX_BODY_BYTES

/** The beginning of JSON that is not a push: a `Buffer`, or what a parser of XML, forms or JSON has made of a push. */
const COPY =
  /^\s{0,20}\{\s{0,20}(?:"xml"\s{0,20}:\s{0,20}\{|"type"\s{0,20}:\s{0,20}"Buffer"|"\s{0,20}(?:<|\{)|"(?:ToUserName|Encrypt)"\s{0,20}:\s{0,20}\[|\}\s{0,20}$)/

/** Parses a text that is the JSON of a `Buffer` or of a parsed push; `undefined` for any other text. */
function objectOfCopy(text: string): unknown {
  if (text.length > MAX_COPY_LENGTH || !COPY.test(text)) return undefined
  return orUndefined(() => readExactJson(text))
}

/** Returns the bytes of a `Buffer` that JSON has turned into an object. */
function bytesOfJson(value: unknown): Uint8Array | undefined {
  const data = property(value, 'data')
  if (property(value, 'type') !== 'Buffer' || orUndefined(() => Array.isArray(data)) !== true) return undefined
  const bytes = itemsOf(data, MAX_BODY_BYTES + 1)
  return bytes.every(isByte) ? Uint8Array.from(bytes) : undefined
}

function isByte(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 255
}

/** Returns whether bytes that are not UTF-8 are compressed: they begin as gzip does, or a header says so. */
export function isCompressed(bytes: Uint8Array, headers: ReadonlyMap<string, string>): boolean {
  const encoding = headers.get('content-encoding') ?? 'identity'
  return (bytes[0] === 0x1f && bytes[1] === 0x8b) || encoding !== 'identity'
}

/**
 * Returns the top-level fields of a body, or `undefined` if it is too large or no handler of that mode can read it. Outside of
 * 安全模式 it holds the words of a user, which are no fields.
 */
export function readOuter(body: CapturedBody, mode: Mode = 'safe'): OuterBody | undefined {
  if (body.kind === 'parsed') return orUndefined(() => readOuterBody(body.object))
  if (body.kind !== 'text' || body.length > MAX_BODY_BYTES) return undefined
  const { text } = body
  if (mode === 'compat') return orUndefined(() => readCompatBody(text))
  const message = mode === 'plain' ? orUndefined(() => parseFields(text)) : undefined
  if (message === undefined) return orUndefined(() => readOuterBody(text))
  const fields = Object.keys(message).map((name) => ({ name, value: textField(message, name) }))
  return { syntax: documentSyntax(text), fields, nestedNames: [] }
}
