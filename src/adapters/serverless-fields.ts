/** The fields of a value that came as JSON, each of which may be anything. */
import { isJsonObject, type JsonObject } from '../codec/json.ts'

/** The fields of an object, and none of anything else. */
export function fieldsOf(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {}
}

/** @throws TypeError it is no text */
export function textOf(name: string, value: unknown): string {
  if (typeof value === 'string') return value
  throw new TypeError(`event: expected its ${name} to be text`)
}

/** The headers by their names in lower case: some platforms write `Content-Type`, some `content-type`. */
export function headersOf(headers: unknown): Readonly<Record<string, string>> {
  const texts = Object.entries(fieldsOf(headers)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return Object.fromEntries(texts.map(([name, value]) => [name.toLowerCase(), value]))
}
