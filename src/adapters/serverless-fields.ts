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

/** A header's value by its name in lower case: some platforms write `Content-Type`, some `content-type`. */
export function headerOf(headers: unknown, name: string): string | undefined {
  const value = Object.entries(fieldsOf(headers)).find(([key]) => key.toLowerCase() === name)?.[1]
  return typeof value === 'string' ? value : undefined
}
