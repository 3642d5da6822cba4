/** Checks the fields of a reply against its table: types, counts, and lengths in bytes. */
import { isJsonObject, type JsonObject } from '../codec/json.ts'
import { hasXmlCharacter } from '../codec/xml-writer.ts'
import { CallbackError } from '../errors.ts'
import type { Platform } from '../platforms.ts'
import { typeName } from '../primitives/type-name.ts'
import { encodeUtf8 } from '../primitives/utf8.ts'
import { refuseLoneSurrogate } from '../protocol/lone-surrogate.ts'

/** A string, with its limits in bytes: `maxBytes` of UTF-8, on all platforms or on those named. */
export interface TextField {
  readonly required?: true
  readonly type: 'text'
  readonly maxBytes?: number | Readonly<Partial<Record<Platform, number>>>
  /** The most bytes that the base64 text may encode. */
  readonly maxDecodedBytes?: number
  /** Whether it must not be empty. */
  readonly filled?: true
  readonly oneOf?: readonly string[]
  /** The reason why the field is required, for the error. */
  readonly reason?: string
}

/** A number or a boolean. */
export interface ScalarField {
  readonly required?: true
  readonly type: 'number' | 'boolean'
}

/** An object with its own fields and, if it has variants, those of its variant. */
export interface ObjectField {
  readonly required?: true
  readonly type: 'object'
  readonly fields: Fields
  readonly variants?: Variants
}

/** The variants of an object: a table for each, and the field that names the variant. */
export interface Variants {
  readonly by: string
  readonly of: Readonly<Record<string, Fields>>
}

/** A list whose items are all of one kind. */
export interface ListField {
  readonly required?: true
  readonly type: 'list'
  readonly items: Field
  readonly min?: number
  readonly max?: number
  /** The `max` that applies instead, by platform and by the push that is answered. */
  readonly maxInAnswerTo?: Readonly<Partial<Record<Platform, Readonly<Record<string, number>>>>>
  /** The element around the items in XML; in a reply object it is optional. */
  readonly wrapper?: string
  /** The field that is written before the list and holds the number of its items. */
  readonly count?: string
  /** The field next to the list that must be true. */
  readonly onlyWith?: string
}

/** The rules of one field. */
export type Field = TextField | ScalarField | ObjectField | ListField
/** The fields of an object by name, in the order of the documents. Names that are not among them are not checked. */
export type Fields = Readonly<Record<string, Field>>

/**
 * The push that is answered; some limits depend on it. If it is unknown, only limits that all platforms share are
 * checked.
 */
export interface AnsweredPush {
  readonly platform: Platform
  /** The key of the push, from `answeredKey`. */
  readonly key: string
}

/** Makes the error for a reply that cannot be written, or that the platform would ignore. */
export function invalidReply(reason: string): CallbackError {
  return new CallbackError('INVALID_REPLY', `the reply cannot be sent: ${reason}`)
}

/**
 * Checks the fields of an object.
 *
 * @param path the prefix of the names in errors, such as `Video.`
 * @throws CallbackError `INVALID_REPLY`: one is missing, of the wrong type, or too long
 */
export function checkFields(object: JsonObject, fields: Fields, push: AnsweredPush | undefined, path = ''): void {
  for (const name of Object.keys(fields)) {
    const field = fields[name]
    if (field !== undefined) checkField(object, name, field, push, path)
  }
}

/**
 * Checks one field of an object.
 *
 * @throws CallbackError `INVALID_REPLY`
 */
export function checkField(
  object: JsonObject,
  name: string,
  field: Field,
  push: AnsweredPush | undefined,
  path = '',
): void {
  checkValue(object[name], field, push, path + name)
  if (field.type !== 'list' || field.onlyWith === undefined || object[name] === undefined) return
  if (object[field.onlyWith] !== true) {
    throw invalidReply(`${path}${name} is allowed only with ${field.onlyWith}: true`)
  }
}

function checkValue(given: unknown, field: Field, push: AnsweredPush | undefined, path: string): void {
  const value = field.type === 'list' ? withoutWrapper(given, field) : given
  if (value === undefined) {
    if (field.required) throw missing(field, path)
  } else if (field.type === 'text') {
    checkText(value, field, push, path)
  } else if (field.type === 'object') {
    checkObject(value, field, push, path)
  } else if (field.type === 'list') {
    checkList(value, field, push, path)
  } else {
    const isOfType = field.type === 'number' ? Number.isFinite(value) : typeof value === 'boolean'
    if (!isOfType) throw wrongType(path, field.type === 'number' ? 'a number' : 'true or false', value)
  }
}

/** Returns the items of a list, without the element around them if there is one. */
export function withoutWrapper(value: unknown, { wrapper }: ListField): unknown {
  return wrapper !== undefined && isJsonObject(value) ? value[wrapper] : value
}

function checkText(value: unknown, field: TextField, push: AnsweredPush | undefined, path: string): void {
  const { maxBytes, maxDecodedBytes, oneOf } = field
  if (typeof value !== 'string') throw wrongType(path, 'a string', value)
  refuseLoneSurrogate(path, value)
  if (field.filled && !hasXmlCharacter(value)) throw invalidReply(`${path} is empty`)
  if (oneOf !== undefined && !oneOf.includes(value)) throw invalidReply(`${path} must be one of ${oneOf.join(', ')}`)
  const max = typeof maxBytes === 'object' ? push && maxBytes[push.platform] : maxBytes
  // A UTF-16 unit takes at most three bytes, so most texts need not be encoded to be counted.
  if (max !== undefined && value.length * 3 > max) checkBytes(path, encodeUtf8(value).length, max)
  if (maxDecodedBytes !== undefined) checkBytes(`${path} before base64`, decodedLength(value), maxDecodedBytes)
}

function decodedLength(base64: string): number {
  let length = base64.length
  while (base64[length - 1] === '=') length--
  return Math.floor((length * 3) / 4)
}

function checkObject(
  value: unknown,
  { fields, variants }: ObjectField,
  push: AnsweredPush | undefined,
  path: string,
): void {
  if (!isJsonObject(value)) throw wrongType(path, 'an object', value)
  if (variants !== undefined) checkFields(value, variantOf(value, variants, path), push, `${path}.`)
  checkFields(value, fields, push, `${path}.`)
}

function variantOf(object: JsonObject, { by, of }: Variants, path: string): Fields {
  const kind = object[by]
  if (kind === undefined) throw invalidReply(`${path}.${by} is missing`)
  if (typeof kind !== 'string') throw wrongType(`${path}.${by}`, 'a string', kind)
  const fields = Object.hasOwn(of, kind) ? of[kind] : undefined
  if (fields === undefined) throw invalidReply(`${path}.${by} must be one of ${Object.keys(of).join(', ')}`)
  return fields
}

function checkList(value: unknown, field: ListField, push: AnsweredPush | undefined, path: string): void {
  if (!Array.isArray(value)) throw wrongType(path, 'a list', value)
  checkCount(path, value.length, field, push)
  // forEach would skip holes, which are items too.
  for (let index = 0; index < value.length; index++) {
    checkValue(value[index], field.items, push, `${path}[${index}]`)
  }
}

function checkCount(path: string, count: number, field: ListField, push: AnsweredPush | undefined): void {
  const { min = 0, maxInAnswerTo } = field
  const byPush = push && maxInAnswerTo?.[push.platform]
  const max = push && byPush && Object.hasOwn(byPush, push.key) ? byPush[push.key] : field.max
  if (count < min) throw invalidReply(`${path} has ${count} entries; it needs at least ${min}`)
  if (max !== undefined && count > max) {
    throw invalidReply(`${path} has ${count} entries; it can have at most ${max}`)
  }
}

function checkBytes(path: string, length: number, max: number): void {
  if (length <= max) return
  throw invalidReply(`${path} has ${length} bytes; it can have at most ${max}`)
}

function missing(field: Field, path: string): CallbackError {
  const reason = field.type === 'text' ? field.reason : undefined
  return invalidReply(`${path} is missing${reason === undefined ? '' : `; ${reason}`}`)
}

function wrongType(path: string, expected: string, value: unknown): CallbackError {
  return invalidReply(`${path} must be ${expected}, got ${typeName(value)}`)
}
