/** What the other JSON files share: `JSON.parse` with safe errors, and a reader whose caller decodes each token. */
import { skipSpace } from './white-space.ts'

/** The codes of the characters that give JSON its structure. */
export const QUOTE = 0x22
export const OPENING_BRACKET = 0x5b
export const CLOSING_BRACKET = 0x5d
export const OPENING_BRACE = 0x7b
export const CLOSING_BRACE = 0x7d
const BACKSLASH = 0x5c

/** The maximum number of objects and arrays inside each other, so that no text can overflow the stack. */
export const MAX_JSON_DEPTH = 500

const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/**
 * Reads JSON like `JSON.parse`.
 *
 * @param text JSON; a byte order mark may come first
 * @throws SyntaxError it is not JSON; never quotes the text
 */
export function parseJson(text: string): unknown {
  const value = tryParseJson(text)
  if (value === undefined) throw notJson()
  return value
}

/** Reads JSON like {@link parseJson}, or returns `undefined` for any other text. */
export function tryParseJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text)
  } catch {
    return undefined
  }
}

/**
 * Refuses a text that is nested in more than {@link MAX_JSON_DEPTH} levels. Call it before {@link readJsonWith}, which would
 * overflow the stack, and before `JSON.parse`, which has no limit, if code walks the value level by level.
 *
 * @param text a text that need not be JSON
 * @throws SyntaxError it has more levels
 */
export function requireJsonDepth(text: string): void {
  if (text.length <= MAX_JSON_DEPTH) return
  let depth = 0
  for (let position = 0; position < text.length; position++) {
    const code = text.charCodeAt(position)
    if (code === QUOTE) position = endOfString(text, position) - 1
    else if (code === CLOSING_BRACE || code === CLOSING_BRACKET) depth--
    else if ((code === OPENING_BRACE || code === OPENING_BRACKET) && ++depth > MAX_JSON_DEPTH) {
      throw new SyntaxError(`more than ${MAX_JSON_DEPTH} levels`)
    }
  }
}

/**
 * Reads JSON.
 *
 * @param json JSON that {@link requireJsonDepth} accepts; a byte order mark may come first
 * @param numberOf makes a value of the text of a number
 * @param decodeString decodes a string token, with its quotes
 * @throws SyntaxError it is not JSON; never quotes the text
 */
export function readJsonWith(
  json: string,
  numberOf: (token: string) => unknown,
  decodeString: (token: string) => unknown,
): unknown {
  let position = json.startsWith('\ufeff') ? 1 : 0
  const value = readValue()
  if (skipSpace(json, position) < json.length) throw notJson()
  return value

  function readValue(): unknown {
    if (takes('{')) {
      // As in `JSON.parse`, the last of several equal keys is used, and `__proto__` is an ordinary key.
      return Object.fromEntries(readItems('}', () => [readString(), takes(':') ? readValue() : refuse()]))
    }
    if (takes('[')) return readItems(']', readValue)
    // `takes` has skipped the white space.
    if (json[position] === '"') return readString()
    NUMBER_OR_WORD.lastIndex = position
    const token = NUMBER_OR_WORD.exec(json)?.[0] ?? refuse()
    position += token.length
    return /^[tfn]/.test(token) ? parseJson(token) : numberOf(token)
  }

  function readItems<Item>(end: string, readItem: () => Item): Item[] {
    if (takes(end)) return []
    const items = [readItem()]
    while (takes(',')) items.push(readItem())
    return takes(end) ? items : refuse()
  }

  function readString(): string {
    const start = skipSpace(json, position)
    if (json[start] !== '"') refuse()
    position = endOfString(json, start)
    return String(decodeString(json.slice(start, position)))
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
export function endOfString(json: string, start: number): number {
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

function notJson(): SyntaxError {
  // The runtime's own message quotes the text.
  return new SyntaxError('not valid JSON')
}
