/**
 * Gives the fields of a push their documented names and kinds. In: the fields as they came, where XML has only texts and
 * objects, and a list for every element that repeats. Out: the fields of the declared type, which always holds; a value
 * that cannot be of its kind is left out.
 */
import { isJsonObject, type JsonObject } from '../codec/json.ts'
import type { FieldShape, Shape } from './shapes.ts'

/**
 * Converts each documented field in place. Other fields stay as they came.
 *
 * @param leftOut receives the values that are not of their declared kind
 */
export function typeFields(fields: Record<string, unknown>, shape: Shape, leftOut: unknown[]): void {
  for (const name of Object.keys(fields)) {
    const field = shape.get(name)
    if (field === undefined) continue
    const value = fields[name]
    if (typeof value === 'string' && isText(field) && field.name === name) continue
    const typed = typedValue(value, field, leftOut)
    if (field.kind === 'wrapper' || field.name !== name || typed === undefined) delete fields[name]
    if (field.kind === 'wrapper') liftFields(fields, typed, field, leftOut)
    else if (typed === undefined) continue
    else if (field.name === name || fields[field.name] === undefined) fields[field.name] = typed
    // What stands under the documented name goes before.
    else leftOut.push(value)
  }
}

/** Moves the documented fields of a wrapper to the object around it, which keeps those that it has itself. */
function liftFields(
  fields: Record<string, unknown>,
  wrapped: unknown,
  { fields: shape }: FieldShape,
  leftOut: unknown[],
): void {
  if (!isJsonObject(wrapped)) return
  for (const [name, value] of Object.entries(wrapped)) {
    if (shape?.has(name) && !Object.hasOwn(fields, name)) fields[name] = value
    else leftOut.push(value)
  }
}

/** The fields that tell the kind of a push. */
const KIND_FIELDS = ['MsgType', 'Event', 'ChangeType', 'InfoType', 'AgentType', 'msgtype', 'msg_type', 'event_type']
const TEXT: FieldShape = { name: '', kind: 'text', isList: false, isFollowed: false, fields: undefined }

/**
 * Converts each field that tells the kind of a push to a text, in place. Removes a value that is not a text, such as one
 * that comes twice with different texts.
 *
 * @param leftOut as in `typeFields`
 */
export function typeKind(fields: Record<string, unknown>, leftOut: unknown[]): void {
  for (const name of KIND_FIELDS) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (value === undefined || typeof value === 'string') continue
    const typed = typedValue(value, TEXT, leftOut)
    if (typed === undefined) delete fields[name]
    else fields[name] = typed
  }
}

function isText({ kind, isList }: FieldShape): boolean {
  return !isList && (kind === 'text' || kind === 'freeText' || kind === 'id')
}

function typedValue(value: unknown, field: FieldShape, leftOut: unknown[]): unknown {
  if (field.isList) return typedItems(Array.isArray(value) ? value : [value], field, leftOut)
  if (!Array.isArray(value)) return typedOne(value, field, leftOut)
  const one = joined(value)
  if (one === undefined) leftOut.push(value)
  return one === undefined ? undefined : typedOne(one, field, leftOut)
}

/** Returns the items that are of the declared kind. An empty element is no item of a list of objects. */
function typedItems(items: readonly unknown[], field: FieldShape, leftOut: unknown[]): readonly unknown[] {
  return items
    .filter((item) => field.kind !== 'object' || !isEmptyText(item))
    .map((item) => typedOne(item, field, leftOut))
    .filter((item) => item !== undefined)
}

function isEmptyText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === ''
}

/**
 * Makes one value of what came several times: objects become one object with the fields of all, and equal values are one
 * value. Different values are none: which of them the platform means cannot be told, and none may replace another.
 */
function joined(values: readonly unknown[]): unknown {
  const isObject = values.every((value) => isJsonObject(value) || isEmptyText(value)) && values.some(isJsonObject)
  if (isObject) return joinedObjects(values.filter(isJsonObject))
  return values.every((value) => value === values[0]) ? values[0] : undefined
}

function joinedObjects(objects: readonly JsonObject[]): JsonObject {
  const all = new Map<string, unknown[]>()
  for (const [name, value] of objects.flatMap(Object.entries)) {
    const values = all.get(name) ?? []
    for (const one of Array.isArray(value) ? value : [value]) values.push(one)
    all.set(name, values)
  }
  return Object.fromEntries([...all].map(([name, values]) => [name, values.length === 1 ? values[0] : values]))
}

/** Returns the value as one of the declared kind; `undefined` if it is not of that kind. */
function typedOne(value: unknown, { kind, fields }: FieldShape, leftOut: unknown[]): unknown {
  const typed = kind === 'object' || kind === 'wrapper' ? toObject(value, fields, leftOut) : toScalar(value, kind)
  if (typed === undefined) leftOut.push(value)
  return typed
}

function toScalar(value: unknown, kind: FieldShape['kind']): string | number | boolean | undefined {
  if (kind === 'number') return toNumber(value)
  if (kind === 'bool') return toBoolean(value)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : asText(value)
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** Reads a number, of JSON or written as text, if it is exact as one. */
function toNumber(value: unknown): number | undefined {
  if (typeof value === 'string' && !/^\s*[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)\s*$/.test(value)) return undefined
  const number = typeof value === 'string' ? Number(value) : value
  return typeof number === 'number' && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : undefined
}

/** Reads `true` and `false`, as JSON or as text, and the `1` and `0` that some pushes have for them. */
function toBoolean(value: unknown): boolean | undefined {
  if (value === true || value === 'true' || value === 1 || value === '1') return true
  return value === false || value === 'false' || value === 0 || value === '0' ? false : undefined
}

/** Types the fields of an object in place. An empty element of XML is an empty object. */
function toObject(value: unknown, fields: Shape | undefined, leftOut: unknown[]): object | undefined {
  if (isEmptyText(value)) return {}
  if (!isNewObject(value)) return undefined
  if (fields !== undefined) typeFields(value, fields, leftOut)
  return value
}

/** Returns whether a value is an object. It may be changed, since every object in a push that was just read is new. */
function isNewObject(value: unknown): value is Record<string, unknown> {
  return isJsonObject(value)
}
