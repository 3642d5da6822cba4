/**
 * Reads a body in any recorded form: text, bytes, a value that a parser left, or the JSON that a log has made of them.
 */
import { syntaxOf } from '../codec/document.ts'
import type { JsonObject } from '../codec/json.ts'
import { readExactJson } from '../codec/json-exact.ts'
import { MAX_BODY_BYTES } from '../endpoint/http.ts'
import { parseFields } from '../messages/parse-message.ts'
import type { Mode, Platform } from '../platforms.ts'
import { decodeUtf8, encodeUtf8 } from '../primitives/utf8.ts'
import { readCompatBody } from '../protocol/compat.ts'
import { isUnread, type OuterBody, readOuterBody } from '../protocol/outer.ts'
import { bytesOf, isObject, itemsOf, orUndefined, plainCopy, property } from './untrusted.ts'

/**
 * A body by its kind: a text, an object that a parser left, bytes that are not UTF-8, or a stream that was not read.
 */
export type CapturedBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string; readonly byteLength: number }
  | { readonly kind: 'parsed'; readonly object: JsonObject }
  | { readonly kind: 'binary'; readonly bytes: Uint8Array }
  | { readonly kind: 'unread' }

/** Reads the body of a request, even if a log has turned bytes or an object into JSON. */
export function readBody(value: unknown): CapturedBody {
  if (isUnread(value)) return { kind: 'unread' }
  const body = readSentBody(bytesOfBuffer(value) ?? value)
  const logged = body.kind === 'text' ? parseLoggedBody(body.text) : undefined
  return logged === undefined ? body : readSentBody(bytesOfBuffer(logged) ?? logged)
}

/** Reads the body of a response. Unlike in a request, JSON is the sent body and not the JSON of a log. */
export function readSentBody(value: unknown): CapturedBody {
  if (typeof value === 'string') return { kind: 'text', text: value, byteLength: encodeUtf8(value).length }
  const bytes = bytesOf(value)
  if (bytes !== undefined) {
    const text = decodeUtf8(bytes)
    return text === undefined ? { kind: 'binary', bytes } : { kind: 'text', text, byteLength: bytes.length }
  }
  return isObject(value) ? { kind: 'parsed', object: plainCopy(value) } : { kind: 'none' }
}

/** The limit of the JSON that a log has written of a body, in which a byte takes up to four characters. */
const MAX_LOGGED_LENGTH = 8 * MAX_BODY_BYTES

/**
 * The beginning of the JSON that a log has written of a body, and no push: a `Buffer`, or what a parser of XML, forms or
 * JSON has made of a push.
 */
const LOGGED_JSON =
  /^\s{0,20}\{\s{0,20}(?:"xml"\s{0,20}:\s{0,20}\{|"type"\s{0,20}:\s{0,20}"Buffer"|"\s{0,20}(?:<|\{)|"(?:ToUserName|Encrypt)"\s{0,20}:\s{0,20}\[|\}\s{0,20}$)/

/** Parses the JSON that a log has written of a `Buffer` or of a parsed push; `undefined` for any other text. */
function parseLoggedBody(text: string): unknown {
  if (text.length > MAX_LOGGED_LENGTH || !LOGGED_JSON.test(text)) return undefined
  return orUndefined(() => readExactJson(text))
}

/** Returns the bytes of a `Buffer` that JSON has turned into an object. */
function bytesOfBuffer(value: unknown): Uint8Array | undefined {
  const data = property(value, 'data')
  if (property(value, 'type') !== 'Buffer' || orUndefined(() => Array.isArray(data)) !== true) return undefined
  const bytes = itemsOf(data, MAX_BODY_BYTES + 1)
  return bytes.every(isByte) ? Uint8Array.from(bytes) : undefined
}

function isByte(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 255
}

/** Returns whether a header says that a body is compressed. */
export function isEncoded(headers: ReadonlyMap<string, string>): boolean {
  return (headers.get('content-encoding') ?? 'identity') !== 'identity'
}

/** Returns whether bytes that are not UTF-8 are compressed: they begin as gzip does, or a header says so. */
export function isCompressed(bytes: Uint8Array, headers: ReadonlyMap<string, string>): boolean {
  return (bytes[0] === 0x1f && bytes[1] === 0x8b) || isEncoded(headers)
}

/**
 * Returns the top-level fields of a push's body as a handler of this mode reads them: what a user writes breaks neither
 * 兼容模式 nor 明文模式.
 *
 * @returns `undefined` if the body is too large or cannot be parsed
 */
export function readOuter(body: CapturedBody, platform: Platform, mode: Mode): OuterBody | undefined {
  if (body.kind === 'parsed') return orUndefined(() => readOuterBody(body.object))
  if (body.kind !== 'text' || body.byteLength > MAX_BODY_BYTES) return undefined
  const { text } = body
  if (mode === 'compat') return orUndefined(() => readCompatBody(text))
  // In 明文模式 the body is the message itself, whose parser distinguishes its fields from user text.
  const message = mode === 'plain' ? orUndefined(() => parseFields(text, platform)) : undefined
  if (message === undefined) return orUndefined(() => readOuterBody(text))
  const fields = Object.keys(message).map((name) => ({ name, value: undefined }))
  return { syntax: syntaxOf(text) ?? 'xml', fields, nestedNames: [] }
}
