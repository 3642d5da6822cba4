/** Reads and writes JSON without changing how a number is written. */
import { MAX_JSON_DEPTH, parseJson, readJsonWith, requireJsonDepth } from './json-reader.ts'

/** A JSON number with its original text. */
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
 * Reads JSON so that {@link writeExactJson} writes every number as it was: one that JavaScript would write in another way
 * (an integer beyond 2^53, `1.0`, `1e3`) becomes a {@link JsonNumber}.
 *
 * @param text JSON; a byte order mark may come first
 * @throws SyntaxError it is not JSON, or has such a number and is nested in more than 500 levels; never quotes the text
 */
export function readExactJson(text: string): unknown {
  // Otherwise JSON.stringify writes each number as it was.
  if (!/\d{16}|\d[.eE]|-0/.test(text)) return parseJson(text)
  requireJsonDepth(text)
  return readJsonWith(text, exactNumber, parseJson)
}

function exactNumber(token: string): unknown {
  const number = Number(token)
  return String(number) === token ? number : new JsonNumber(token)
}

/**
 * Writes a value as JSON in one line, as `JSON.stringify` does, with the digits of every {@link JsonNumber} and `bigint`.
 *
 * @throws TypeError the value has no JSON form, or is nested in more than 500 levels (a call of `toJSON` counts as one), such
 *   as one that contains itself
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
  if (depth >= MAX_JSON_DEPTH) throw new TypeError(`value: more than ${MAX_JSON_DEPTH} levels, or it contains itself`)
  if ('toJSON' in value && typeof value.toJSON === 'function') return writeValue(value.toJSON(), depth + 1)
  if (Array.isArray(value)) return `[${value.map((item) => writeValue(item, depth + 1) ?? 'null').join(',')}]`
  const members = Object.entries(value).flatMap(([name, item]) => {
    const text = writeValue(item, depth + 1)
    return text === undefined ? [] : [`${JSON.stringify(name)}:${text}`]
  })
  return `{${members.join(',')}}`
}
