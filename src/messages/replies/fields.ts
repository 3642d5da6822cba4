/** What the fields of replies must be, as data, and the one place that judges them: types, counts, and lengths in bytes. */
import { isJsonObject, type JsonObject } from '../../codec/json.ts'
import { CallbackError } from '../../errors.ts'
import type { ReplyFacts } from '../../platforms.ts'
import { encodeUtf8 } from '../../primitives/utf8.ts'

interface Common {
  readonly required?: true
}

/** Text; `maxBytes` of UTF-8, or the name of a limit that differs between platforms. */
export interface TextField extends Common {
  readonly type: 'text'
  readonly maxBytes?: number | keyof ReplyFacts['maxBytes']
  readonly filled?: true
  readonly oneOf?: readonly string[]
}

/** A number of seconds, of money, of anything; or a yes or no. */
export interface PlainField extends Common {
  readonly type: 'number' | 'boolean'
}

/** An object, with its own fields. */
export interface ObjectField extends Common {
  readonly type: 'object'
  readonly fields: Fields
  /** What is not among the fields is sent too: large structures, to which the platform adds. */
  readonly open?: true
}

/** A list whose items are all of one kind. */
export interface ListField extends Common {
  readonly type: 'list'
  readonly items: Field
  readonly min?: number
  readonly max?: number
}

export type Field = TextField | PlainField | ObjectField | ListField
/** The fields of an object by name, in the order of the documents. Names that are not among them are not judged. */
export type Fields = Readonly<Record<string, Field>>

/** What differs between platforms. */
export interface FieldLimits {
  readonly maxBytes: ReplyFacts['maxBytes']
}

/** The error for a reply that can't be written, or that the platform would not act on. */
export function invalidReply(reason: string): CallbackError {
  return new CallbackError('INVALID_REPLY', `the reply can't be sent: ${reason}`)
}

/**
 * Judges the fields of an object.
 *
 * @param path what stands before the names in errors, such as `Video.`
 * @throws CallbackError `INVALID_REPLY`: one is missing, of the wrong type, or too long
 */
export function checkFields(object: JsonObject, fields: Fields, limits: FieldLimits, path = ''): void {
  for (const [name, field] of Object.entries(fields)) checkField(object[name], field, limits, path + name)
}

/** The fields of an object that are known, in the order of the documents; the others left out. */
export function pickFields(object: JsonObject, fields: Fields): JsonObject {
  const picked: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    if (object[name] !== undefined) picked[name] = pick(object[name], field)
  }
  return picked
}

/**
 * Refuses a list that is too long or too short.
 *
 * @throws CallbackError `INVALID_REPLY`
 */
export function checkCount(name: string, count: number, min: number, max: number): void {
  if (count < min) throw invalidReply(`${name} has ${count} entries, ${min} is the least`)
  if (count > max) throw invalidReply(`${name} has ${count} entries, ${count - max} over the ${max} that can be sent`)
}

/**
 * Refuses a size over its limit.
 *
 * @throws CallbackError `INVALID_REPLY`: says by how much
 */
export function checkBytes(name: string, length: number, max: number): void {
  if (length <= max) return
  throw invalidReply(`${name} is ${length} bytes long, ${length - max} over the ${max} that can be sent`)
}

function pick(value: unknown, field: Field): unknown {
  if (field.type === 'object' && isJsonObject(value)) return field.open ? value : pickFields(value, field.fields)
  if (field.type === 'list' && Array.isArray(value)) return value.map((item) => pick(item, field.items))
  return value
}

function checkField(value: unknown, field: Field, limits: FieldLimits, path: string): void {
  if (value === undefined) {
    if (field.required) throw invalidReply(`${path} is missing`)
  } else if (field.type === 'text') {
    checkText(value, field, limits, path)
  } else if (field.type === 'object') {
    if (!isJsonObject(value)) throw wrongType(path, 'an object', value)
    checkFields(value, field.fields, limits, `${path}.`)
  } else if (field.type === 'list') {
    checkList(value, field, limits, path)
  } else {
    checkPlain(value, field, path)
  }
}

function checkText(value: unknown, { maxBytes, filled, oneOf }: TextField, limits: FieldLimits, path: string): void {
  if (typeof value !== 'string') throw wrongType(path, 'a string', value)
  if (filled && value === '') throw invalidReply(`${path} is empty`)
  if (oneOf !== undefined && !oneOf.includes(value)) throw invalidReply(`${path} is none of ${oneOf.join(', ')}`)
  const max = typeof maxBytes === 'string' ? limits.maxBytes[maxBytes] : maxBytes
  // A UTF-16 unit is three bytes at most: most texts need no counting.
  if (max !== undefined && value.length * 3 > max) checkBytes(path, encodeUtf8(value).length, max)
}

function checkList(
  value: unknown,
  { items, min = 0, max = Number.POSITIVE_INFINITY }: ListField,
  limits: FieldLimits,
  path: string,
): void {
  if (!Array.isArray(value)) throw wrongType(path, 'a list', value)
  checkCount(path, value.length, min, max)
  // entries() shows holes, which forEach would pass over.
  for (const [index, item] of value.entries())
    checkField(item, { ...items, required: true }, limits, `${path}[${index}]`)
}

function checkPlain(value: unknown, { type }: PlainField, path: string): void {
  const isOfType = type === 'number' ? Number.isFinite(value) : typeof value === 'boolean'
  if (!isOfType) throw wrongType(path, type === 'number' ? 'a number' : 'true or false', value)
}

function wrongType(path: string, expected: string, value: unknown): CallbackError {
  return invalidReply(`${path} must be ${expected}, got ${typeof value}`)
}
