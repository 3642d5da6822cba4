/** Reads JSON objects: of any sender as `JSON.parse` does, and those of a platform so that no id loses a digit. */
import { parseJson, readJsonWith, requireJsonDepth, tryParseJson } from './json-reader.ts'

/** A JSON object whose values have not been checked. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Returns whether a value is an object in JSON's sense: not `null`, not an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Reads a JSON object.
 *
 * @param text JSON; a byte order mark may come first
 * @throws SyntaxError it is not JSON, or not an object; never quotes the text
 */
export function readJsonObject(text: string): JsonObject {
  return requireObject(parseJson(text))
}

/** Reads a JSON object like {@link readJsonObject}, or returns `undefined` for any other text. */
export function tryReadJsonObject(text: string): JsonObject | undefined {
  const value = tryParseJson(text)
  return isJsonObject(value) ? value : undefined
}

/**
 * Reads a JSON object that a platform wrote. Integers that are too long for a number become text, so that an id keeps
 * its digits. Raw control characters inside a string are accepted, since users can send them and platforms do not
 * always escape them.
 *
 * @param text JSON; a byte order mark may come first
 * @throws SyntaxError it is not JSON, not an object, or nested in more than 500 levels; never quotes the text
 */
export function readPlatformJson(text: string): JsonObject {
  requireJsonDepth(text)
  // Up to 15 digits are exact in a number, so JSON.parse, which is faster, can be used.
  const parsed = /\d{16}/.test(text) ? undefined : tryParseJson(text)
  return requireObject(parsed ?? readJsonWith(text, numberOrId, lenientString))
}

function requireObject(value: unknown): JsonObject {
  if (!isJsonObject(value)) throw new SyntaxError('not a JSON object')
  return value
}

function numberOrId(token: string): unknown {
  const number = Number(token)
  return /^-?\d+$/.test(token) && !Number.isSafeInteger(number) ? token : number
}

/** Decodes a string token in which control characters need not be escaped. */
function lenientString(token: string): unknown {
  // An escape is copied as a whole: a control character after a backslash is not an escape and is refused.
  return parseJson(
    token.replace(/\\[\s\S]|[\0-\x1f]/g, (part) => (part.length > 1 ? part : JSON.stringify(part).slice(1, -1))),
  )
}
