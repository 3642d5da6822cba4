/** Reads and writes JSON without losing a digit, and lists every key of a JSON text. */
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
 * Reads a JSON object that a platform wrote. Integers that are too long for a number become text, so that an id keeps its
 * digits, and control characters inside a string are read as they are: users can send them, and platforms do not always
 * escape them.
 *
 * @param text JSON; a byte order mark may stand first
 * @throws SyntaxError it is not JSON, not an object, or nested in more than 500 levels; never quotes the text
 */
export function readExactJsonObject(text: string): JsonObject {
  const json = withoutByteOrderMark(text)
  // A number keeps any 15 digits exactly, and JSON.parse is much faster.
  const value = (/\d{16}/.test(json) ? undefined : parseOrUndefined(json)) ?? readWith(json, numberOrId, lenientString)
  if (!isJsonObject(value)) throw new SyntaxError('not a JSON object')
  // JSON.parse has no limit, but code that goes through the value can overflow the stack. Each level takes two characters.
  if (json.length > 2 * MAX_DEPTH) refuseDeeper(value, MAX_DEPTH)
  return value
}

/** Refuses a value with more levels than that inside it. */
function refuseDeeper(value: unknown, levels: number): void {
  if (levels < 0) throw tooDeep()
  if (typeof value !== 'object' || value === null) return
  for (const item of Object.values(value)) refuseDeeper(item, levels - 1)
}

/**
 * Reads JSON so that {@link writeExactJson} writes every number as it was: one that JavaScript would write in another way
 * (an integer beyond 2^53, `1.0`, `1e3`) becomes a {@link JsonNumber}.
 *
 * @param text JSON; a byte order mark may stand first
 * @throws SyntaxError it is not JSON; never quotes the text
 */
export function readExactJson(text: string): unknown {
  const json = withoutByteOrderMark(text)
  // Without such digits JavaScript writes every number as it is here.
  return /\d{16}|\d[.eE]|-0/.test(json) ? readWith(json, exactNumber, parse) : parse(json)
}

/** A number of JSON with the text that it has there. */
export class JsonNumber {
  /** @param text a number as JSON writes it */
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  toString(): string {
    return this.text
  }
}

/**
 * Writes a value as JSON in one line, as `JSON.stringify` does, with the digits of every {@link JsonNumber} and `bigint`.
 *
 * @throws TypeError the value has no JSON form, or is nested in more than 500 levels, such as one that contains itself
 */
export function writeExactJson(value: unknown): string {
  const text = writeValue(value, 0)
  if (text === undefined) throw new TypeError('value: it has no JSON form')
  return text
}

function writeValue(value: unknown, depth: number): string | undefined {
  if (value instanceof JsonNumber) return value.text
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (depth > MAX_DEPTH) throw new TypeError(`value: more than ${MAX_DEPTH} levels, or it contains itself`)
  if ('toJSON' in value && typeof value.toJSON === 'function') return writeValue(value.toJSON(), depth + 1)
  if (Array.isArray(value)) return `[${value.map((item) => writeValue(item, depth + 1) ?? 'null').join(',')}]`
  const members = Object.entries(value).flatMap(([name, item]) => {
    const text = writeValue(item, depth + 1)
    return text === undefined ? [] : [`${JSON.stringify(name)}:${text}`]
  })
  return `{${members.join(',')}}`
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

function exactNumber(token: string): unknown {
  const number = Number(token)
  return String(number) === token ? number : new JsonNumber(token)
}

function numberOrId(token: string): unknown {
  const number = Number(token)
  return /^-?\d+$/.test(token) && !Number.isSafeInteger(number) ? token : number
}

/** Decodes a string token in which control characters need not be escaped. */
function lenientString(token: string): unknown {
  // An escape is stepped over whole: a control character after a backslash is no escape, and is refused.
  return parse(
    token.replace(/\\[\s\S]|[\0-\x1f]/g, (part) => (part.length > 1 ? part : JSON.stringify(part).slice(1, -1))),
  )
}

/** Levels of nesting, so that no text can overflow the stack. */
const MAX_DEPTH = 500
const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/**
 * Reads JSON.
 *
 * @param numberOf makes a value of the text of a number
 * @param stringOf decodes a string token, with its quotes
 * @throws SyntaxError it is not JSON, or is nested in more than 500 levels
 */
function readWith(json: string, numberOf: (token: string) => unknown, stringOf: (token: string) => unknown): unknown {
  let position = 0
  const value = readValue(0)
  if (skipSpace(json, position) < json.length) throw notJson()
  return value

  function readValue(depth: number): unknown {
    if (depth > MAX_DEPTH) throw tooDeep()
    if (takes('{')) {
      // As in JSON.parse the last of equal keys counts, and `__proto__` is a key like any other.
      return Object.fromEntries(readItems('}', () => [readString(), takes(':') ? readValue(depth + 1) : refuse()]))
    }
    if (takes('[')) return readItems(']', () => readValue(depth + 1))
    if (json[position] === '"') return readString()
    NUMBER_OR_WORD.lastIndex = position
    const token = NUMBER_OR_WORD.exec(json)?.[0] ?? refuse()
    position += token.length
    return /^[tfn]/.test(token) ? parse(token) : numberOf(token)
  }

  function readItems<Item>(end: string, readItem: () => Item): Item[] {
    const items: Item[] = []
    if (takes(end)) return items
    do items.push(readItem())
    while (takes(','))
    return takes(end) ? items : refuse()
  }

  function readString(): string {
    const start = skipSpace(json, position)
    position = endOfString(json, start)
    // Anything but a whole string token is no JSON, or another value.
    return json[start] === '"' ? String(stringOf(json.slice(start, position))) : refuse()
  }

  /** Whether this character comes next, after white space; if so, passes it. */
  function takes(character: string): boolean {
    position = skipSpace(json, position)
    if (json[position] !== character) return false
    position++
    return true
  }

  function refuse(): never {
    throw notJson()
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
  const value = parseOrUndefined(text)
  if (value === undefined) throw notJson()
  return value
}

function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function tooDeep(): SyntaxError {
  return new SyntaxError(`more than ${MAX_DEPTH} levels`)
}

function notJson(): SyntaxError {
  // The runtime's own message quotes the text.
  return new SyntaxError('not valid JSON')
}

/** Reads a JSON object, or returns `undefined` for any other text. */
export function parseJsonObject(text: string): JsonObject | undefined {
  try {
    return readJsonObject(text)
  } catch {
    return undefined
  }
}
