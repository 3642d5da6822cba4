/** Checks the fields of a reply, or of a message that is sent, against its table: types, counts, and lengths in bytes. */
import { isJsonObject, type JsonObject } from '../codec/json.ts'
import { hasXmlCharacter } from '../codec/xml-writer.ts'
import { CallbackError } from '../errors.ts'
import type { Platform } from '../platforms.ts'
import { typeName } from '../primitives/type-name.ts'
import { encodeUtf8 } from '../primitives/utf8.ts'
import { loneSurrogateIn } from '../protocol/lone-surrogate.ts'

/** A string, with its limits in bytes: `maxBytes` of UTF-8, on all platforms or on those named. */
export interface TextField {
  readonly required?: true
  readonly type: 'text'
  readonly maxBytes?: number | Readonly<Partial<Record<Platform, number>>>
  /** The most ids that the text may have, with `|` between them. */
  readonly maxIds?: number
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

/** Makes the error from what is wrong, in words. */
export type Refuse = (reason: string) => Error

/** How fields are checked. */
export interface Checking {
  /** The push that a reply answers; `undefined` if it is unknown, or for a message that answers none. */
  readonly push?: AnsweredPush | undefined
  readonly refuse: Refuse
}

/** Makes the error for a reply that cannot be written, or that the platform would ignore. */
export function invalidReply(reason: string): CallbackError {
  return new CallbackError('INVALID_REPLY', `the reply cannot be sent: ${reason}`)
}

/**
 * Checks the fields of an object.
 *
 * @param path the prefix of the names in errors, such as `Video.`
 * @throws the error of `refuse`: one is missing, of the wrong type, or too long
 */
export function checkFields(object: JsonObject, fields: Fields, checking: Checking, path = ''): void {
  for (const name of Object.keys(fields)) {
    const field = fields[name]
    if (field !== undefined) checkField(object, name, field, checking, path)
  }
}

/**
 * Checks one field of an object.
 *
 * @throws the error of `refuse`
 */
export function checkField(object: JsonObject, name: string, field: Field, checking: Checking, path = ''): void {
  checkValue(object[name], field, checking, path + name)
  if (field.type !== 'list' || field.onlyWith === undefined || object[name] === undefined) return
  if (object[field.onlyWith] !== true) {
    throw checking.refuse(`${path}${name} is allowed only with ${field.onlyWith}: true`)
  }
}

function checkValue(given: unknown, field: Field, checking: Checking, path: string): void {
  const value = field.type === 'list' ? withoutWrapper(given, field) : given
  if (value === undefined) {
    if (field.required) throw checking.refuse(missing(field, path))
  } else if (field.type === 'text') {
    checkText(value, field, checking, path)
  } else if (field.type === 'object') {
    checkObject(value, field, checking, path)
  } else if (field.type === 'list') {
    checkList(value, field, checking, path)
  } else {
    const isOfType = field.type === 'number' ? Number.isFinite(value) : typeof value === 'boolean'
    if (!isOfType) throw checking.refuse(wrongType(path, field.type === 'number' ? 'a number' : 'true or false', value))
  }
}

/** Returns the items of a list, without the element around them if there is one. */
export function withoutWrapper(value: unknown, { wrapper }: ListField): unknown {
  return wrapper !== undefined && isJsonObject(value) ? value[wrapper] : value
}

function checkText(value: unknown, field: TextField, { push, refuse }: Checking, path: string): void {
  const { maxBytes, maxIds, maxDecodedBytes, oneOf } = field
  if (typeof value !== 'string') throw refuse(wrongType(path, 'a string', value))
  const half = loneSurrogateIn(path, value)
  if (half !== undefined) throw refuse(half)
  if (field.filled && !hasXmlCharacter(value)) throw refuse(`${path} is empty`)
  if (oneOf !== undefined && !oneOf.includes(value)) throw refuse(`${path} must be one of ${oneOf.join(', ')}`)
  const max = typeof maxBytes === 'object' ? push && maxBytes[push.platform] : maxBytes
  // A UTF-16 unit takes at most three bytes, so most texts need not be encoded to be counted.
  if (max !== undefined && value.length * 3 > max) checkAmount(path, encodeUtf8(value).length, 'bytes', max, refuse)
  if (maxIds !== undefined) checkAmount(path, value.split('|').length, 'ids', maxIds, refuse)
  if (maxDecodedBytes !== undefined) {
    checkAmount(`${path} before base64`, decodedLength(value), 'bytes', maxDecodedBytes, refuse)
  }
}

function decodedLength(base64: string): number {
  let length = base64.length
  while (base64[length - 1] === '=') length--
  return Math.floor((length * 3) / 4)
}

function checkObject(value: unknown, { fields, variants }: ObjectField, checking: Checking, path: string): void {
  if (!isJsonObject(value)) throw checking.refuse(wrongType(path, 'an object', value))
  if (variants !== undefined)
    checkFields(value, variantOf(value, variants, path, checking.refuse), checking, `${path}.`)
  checkFields(value, fields, checking, `${path}.`)
}

function variantOf(object: JsonObject, { by, of }: Variants, path: string, refuse: Refuse): Fields {
  const kind = object[by]
  if (kind === undefined) throw refuse(`${path}.${by} is missing`)
  if (typeof kind !== 'string') throw refuse(wrongType(`${path}.${by}`, 'a string', kind))
  const fields = Object.hasOwn(of, kind) ? of[kind] : undefined
  if (fields === undefined) throw refuse(`${path}.${by} must be one of ${Object.keys(of).join(', ')}`)
  return fields
}

function checkList(value: unknown, field: ListField, checking: Checking, path: string): void {
  if (!Array.isArray(value)) throw checking.refuse(wrongType(path, 'a list', value))
  checkCount(path, value.length, field, checking)
  // forEach would skip holes, which are items too.
  for (let index = 0; index < value.length; index++) {
    checkValue(value[index], field.items, checking, `${path}[${index}]`)
  }
}

function checkCount(path: string, count: number, field: ListField, { push, refuse }: Checking): void {
  const { min = 0, maxInAnswerTo } = field
  const byPush = push && maxInAnswerTo?.[push.platform]
  const max = push && byPush && Object.hasOwn(byPush, push.key) ? byPush[push.key] : field.max
  if (count < min) throw refuse(`${path} has ${count} entries; it needs at least ${min}`)
  if (max !== undefined) checkAmount(path, count, 'entries', max, refuse)
}

function checkAmount(path: string, amount: number, unit: string, max: number, refuse: Refuse): void {
  if (amount > max) throw refuse(`${path} has ${amount} ${unit}; it can have at most ${max}`)
}

function missing(field: Field, path: string): string {
  const reason = field.type === 'text' ? field.reason : undefined
  return `${path} is missing${reason === undefined ? '' : `; ${reason}`}`
}

function wrongType(path: string, expected: string, value: unknown): string {
  return `${path} must be ${expected}, got ${typeName(value)}`
}
