/**
 * Gives the fields of a push their documented names and types. In: the unconverted fields; from XML these are only
 * texts, objects, and a list for every element that repeats. Out: fields that always have their declared type; a value
 * that cannot be converted is left out.
 */
import { isJsonObject, type JsonObject } from '../codec/json.ts'
import { SUBTYPE_FIELDS, TYPE_FIELDS } from './message-key.ts'
import type { FieldShape, Shape } from './shapes.ts'

const KIND_FIELDS = [...TYPE_FIELDS, ...SUBTYPE_FIELDS]

/** Types the fields of one push in place. All objects in them must be new. */
export class FieldTyper {
  /** Whether a value was left out, because it is not of its declared kind. */
  isPartial = false

  /**
   * Converts each field that names the kind of a push to a text. Removes a value that is not a text, for example a list
   * of two different texts.
   */
  typeKind(fields: Record<string, unknown>): void {
    for (const name of KIND_FIELDS) {
      const value = Object.hasOwn(fields, name) ? fields[name] : undefined
      if (value === undefined || typeof value === 'string') continue
      const typed = this.#single(value, 'text')
      if (typed === undefined) delete fields[name]
      else fields[name] = typed
    }
  }

  /** Converts each documented field. Other fields stay as received. */
  typeFields(fields: Record<string, unknown>, shape: Shape): void {
    for (const name of Object.keys(fields)) {
      const field = shape.get(name)
      if (field === undefined) continue
      const value = fields[name]
      if (typeof value === 'string' && arrivesAsText(field) && field.name === name) continue
      const typed = field.isList ? this.#items(value, field) : this.#single(value, field.kind, field.fields)
      if (field.kind === 'wrapper') {
        delete fields[name]
        this.#liftFields(fields, typed, field)
        continue
      }
      if (field.name !== name || typed === undefined) delete fields[name]
      if (typed === undefined) continue
      // A value under the documented name wins.
      if (field.name !== name && fields[field.name] !== undefined) this.isPartial = true
      else fields[field.name] = typed
    }
  }

  /** Moves the documented fields of a wrapper to the object around it. Fields that this object already has are kept. */
  #liftFields(fields: Record<string, unknown>, wrapped: unknown, { fields: shape }: FieldShape): void {
    if (!isJsonObject(wrapped)) return
    for (const [name, value] of Object.entries(wrapped)) {
      if (shape?.has(name) && !Object.hasOwn(fields, name)) fields[name] = value
      else this.isPartial = true
    }
  }

  /** Returns the items that are of the declared kind. An empty element is not an item of a list of objects. */
  #items(value: unknown, { kind, fields }: FieldShape): readonly unknown[] {
    const items: unknown[] = []
    for (const item of Array.isArray(value) ? value : [value]) {
      const typed = kind === 'object' && isEmptyText(item) ? undefined : this.#one(item, kind, fields)
      if (typed !== undefined) items.push(typed)
    }
    return items
  }

  #single(value: unknown, kind: FieldShape['kind'], fields?: Shape): unknown {
    if (!Array.isArray(value)) return this.#one(value, kind, fields)
    const merged = mergeRepeated(value)
    if (merged !== undefined) return this.#one(merged, kind, fields)
    this.isPartial = true
    return undefined
  }

  /** Returns the value as one of the declared kind; `undefined` if it is not of that kind. */
  #one(value: unknown, kind: FieldShape['kind'], fields: Shape | undefined): unknown {
    const typed = kind === 'object' || kind === 'wrapper' ? this.#object(value, fields) : toScalar(value, kind)
    if (typed === undefined) this.isPartial = true
    return typed
  }

  /** An empty element of XML is an empty object. */
  #object(value: unknown, fields: Shape | undefined): object | undefined {
    if (isEmptyText(value)) return {}
    if (!isJsonObject(value)) return undefined
    // The object may be changed, since every object in a push that was just read is new.
    if (fields !== undefined) this.typeFields(value as Record<string, unknown>, fields)
    return value
  }
}

function arrivesAsText({ kind, isList }: FieldShape): boolean {
  return !isList && (kind === 'text' || kind === 'freeText' || kind === 'id')
}

function isEmptyText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === ''
}

/**
 * Makes one value of an element that occurs several times: objects are merged, and equal values are one. Different
 * values give `undefined`, because the platform does not say which one it means, and none may replace another.
 */
function mergeRepeated(values: readonly unknown[]): unknown {
  const objects = values.filter(isJsonObject)
  const isObject = objects.length > 0 && values.every((value) => isJsonObject(value) || isEmptyText(value))
  if (isObject) return mergeObjects(objects)
  return values.every((value) => value === values[0]) ? values[0] : undefined
}

function mergeObjects(objects: readonly JsonObject[]): JsonObject {
  const all = new Map<string, unknown[]>()
  for (const [name, value] of objects.flatMap(Object.entries)) {
    const values = all.get(name) ?? []
    for (const one of Array.isArray(value) ? value : [value]) values.push(one)
    all.set(name, values)
  }
  return Object.fromEntries([...all].map(([name, values]) => [name, values.length === 1 ? values[0] : values]))
}

function toScalar(value: unknown, kind: FieldShape['kind']): string | number | boolean | undefined {
  if (kind === 'number') return toNumber(value)
  if (kind === 'bool') return toBoolean(value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'string' ? value : undefined
}

/** Reads a number, from JSON or from text; `undefined` beyond ±2^53. */
function toNumber(value: unknown): number | undefined {
  if (typeof value === 'string' && !/^\s*[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)\s*$/.test(value)) return undefined
  const number = typeof value === 'string' ? Number(value) : value
  return typeof number === 'number' && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : undefined
}

/** Returns a boolean from `true` and `false`, as JSON or as text, or from the `1` and `0` that some pushes use. */
function toBoolean(value: unknown): boolean | undefined {
  if (value === true || value === 'true' || value === 1 || value === '1') return true
  return value === false || value === 'false' || value === 0 || value === '0' ? false : undefined
}
