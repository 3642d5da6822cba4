/** Reads the fields of a value that came as JSON, each of which may be anything. */
import { isJsonObject, type JsonObject } from '../codec/json.ts'

/** Returns the fields of an object; no fields for any other value. */
export function fieldsOf(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {}
}

/** Requires a text. @throws TypeError the value is not a text */
export function textOf(name: string, value: unknown): string {
  if (typeof value === 'string') return value
  throw new TypeError(`event: its ${name} must be text`)
}

/** Returns the headers with their names in lower case: some platforms write `Content-Type`, some `content-type`. */
export function headersOf(headers: unknown): Readonly<Record<string, string>> {
  const texts = Object.entries(fieldsOf(headers)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return Object.fromEntries(texts.map(([name, value]) => [name.toLowerCase(), value]))
}
