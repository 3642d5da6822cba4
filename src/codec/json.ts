/** Reads JSON objects without losing a digit of 64-bit ids, and lists every key of a JSON text. */
import { skipSpace } from './white-space.ts'

const QUOTE = 0x22
const COMMA = 0x2c
const COLON = 0x3a
const BACKSLASH = 0x5c
const OPENING_BRACKET = 0x5b
const CLOSING_BRACKET = 0x5d
const OPENING_BRACE = 0x7b
const CLOSING_BRACE = 0x7d

/** A JSON object whose values have not been checked. */
export type JsonObject = Readonly<Record<string, unknown>>

/** A key of a JSON text, with the depth of its object: 1 is the outermost. */
export interface JsonKey {
  readonly key: string
  readonly depth: number
}

/**
 * Reads a JSON object.
 *
 * @param text JSON; a byte order mark may stand first
 * @throws SyntaxError it is not JSON, or not an object; never quotes the text
 */
export function readJsonObject(text: string): JsonObject {
  const value = parse(withoutByteOrderMark(text))
  if (!isJsonObject(value)) throw new SyntaxError('not a JSON object')
  return value
}

/**
 * Reads a JSON object and returns integers that are too long for a number as text, so that an id keeps its digits.
 *
 * @param text JSON; a byte order mark may stand first
 * @throws SyntaxError it is not JSON, or not an object; never quotes the text
 */
export function readExactJsonObject(text: string): JsonObject {
  const object = readJsonObject(text)
  // A number keeps any 15 digits exactly, so only longer integers need the second reading.
  return /\d{16}/.test(text) ? readJsonObject(quoteLongIntegers(withoutByteOrderMark(text))) : object
}

/** Returns whether a value is an object in JSON's sense: not `null`, not an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Lists every key of a JSON text, decoded, including those that `JSON.parse` drops because the same key comes again.
 *
 * @param json a text that need not be JSON; if it is not, the function throws a `SyntaxError` or the keys mean nothing
 * @param maxTokens the maximum number of strings, brackets, braces and commas that are accepted: `JSON.parse`, which the caller runs
 *   next, takes a hundred times as long for one of these as for a letter
 * @throws SyntaxError there are more tokens than that, or a key is not valid
 */
export function listJsonKeys(json: string, maxTokens: number): readonly JsonKey[] {
  const keys: JsonKey[] = []
  let tokens = 0
  let depth = 0
  for (let position = 0; position < json.length; position++) {
    switch (json.charCodeAt(position)) {
      case OPENING_BRACE:
      case OPENING_BRACKET:
        depth++
        break
      case CLOSING_BRACE:
      case CLOSING_BRACKET:
        depth--
        break
      case QUOTE: {
        const end = endOfString(json, position)
        const isKey = json.charCodeAt(skipSpace(json, end)) === COLON
        if (isKey) keys.push({ key: stringOf(json.slice(position, end)), depth })
        position = end - 1
        break
      }
      case COMMA:
        break
      default:
        continue
    }
    if (++tokens > maxTokens) throw new SyntaxError(`more than ${maxTokens} strings, brackets and commas`)
  }
  return keys
}

/** Decodes a string token. */
function stringOf(token: string): string {
  return token.includes('\\') ? String(parse(token)) : token.slice(1, -1)
}

/**
 * Puts long integers into quotes, so that they keep their digits. The text must be valid JSON: then a token that is an
 * integer is the whole number.
 */
function quoteLongIntegers(json: string): string {
  let quoted = ''
  let position = 0
  for (const { token, end } of tokensOf(json)) {
    if (!/^-?\d{16,}$/.test(token) || Number.isSafeInteger(Number(token))) continue
    quoted += `${json.slice(position, end - token.length)}"${token}"`
    position = end
  }
  return quoted + json.slice(position)
}

/**
 * Yields the strings, numbers and brackets of valid JSON in order. It is a loop, since a regular expression for strings
 * overflows on long ones.
 */
function* tokensOf(json: string): Generator<{ token: string; end: number }> {
  const start = /["{}[\]]|-?\d[\d.eE+-]*/g
  for (let match = start.exec(json); match !== null; match = start.exec(json)) {
    if (match[0] === '"') start.lastIndex = endOfString(json, match.index)
    yield { token: json.slice(match.index, start.lastIndex), end: start.lastIndex }
  }
}

/** Returns the index after the string that begins at a position. */
function endOfString(json: string, start: number): number {
  const quote = json.indexOf('"', start + 1)
  if (quote === -1) return json.length
  if (json.charCodeAt(quote - 1) !== BACKSLASH) return quote + 1
  for (let index = start + 1; index < json.length; index++) {
    const code = json.charCodeAt(index)
    if (code === QUOTE) return index + 1
    if (code === BACKSLASH) index++
  }
  return json.length
}

function withoutByteOrderMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The runtime's own message quotes the text.
    throw new SyntaxError('not valid JSON')
  }
}

/** Reads a JSON object, or returns `undefined` for any other text. */
export function parseJsonObject(text: string): JsonObject | undefined {
  try {
    return readJsonObject(text)
  } catch {
    return undefined
  }
}
