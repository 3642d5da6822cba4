/**
 * Reads values of any kind into plain, bounded values. A capture comes from logs, frameworks and other programs, so it
 * can hold getters that throw, proxies, endless iterators and circular objects; the rest of the diagnosis never sees
 * them.
 */
import type { JsonObject } from '../codec/json.ts'
import { JsonNumber } from '../codec/json-exact.ts'
import { MAX_BODY_BYTES } from '../endpoint/http.ts'

const MAX_HEADERS = 500
/** Limits of a body that a framework parsed; an envelope has few values and levels. */
const MAX_VALUES = 5000
const MAX_LEVELS = 8

/** Calls a function and returns its result, or `undefined` if it throws. */
export function orUndefined<Value>(work: () => Value): Value | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

/** Returns whether a check throws nothing. */
export function passes(check: () => unknown): boolean {
  try {
    check()
    return true
  } catch {
    return false
  }
}

/** Returns whether a value is an object of any kind. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** Returns a property of any value: `undefined` if the value is not an object or the getter throws. */
export function property(value: unknown, name: string): unknown {
  if (!isObject(value)) return undefined
  return orUndefined((): unknown => Reflect.get(value, name))
}

/** Returns a property of any value if it is a text. */
export function textProperty(value: unknown, name: string): string | undefined {
  const text = property(value, name)
  return typeof text === 'string' ? text : undefined
}

/** Returns a property of any value if it is a finite number, or the text that a log has made of a whole one. */
export function numberProperty(value: unknown, name: string): number | undefined {
  const found = property(value, name)
  const number = typeof found === 'string' && /^\d{1,15}$/.test(found) ? Number(found) : found
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

/** Returns a view of the bytes of a `Uint8Array` or `ArrayBuffer` of any realm. */
export function bytesOf(value: unknown): Uint8Array | undefined {
  // The constructor refuses every value except a buffer, even an object that imitates one.
  const view = ArrayBuffer.isView(value) ? value : orUndefined(() => new DataView(value as ArrayBuffer))
  return view && new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
}

/** Returns the first `max` items of a list or an iterator. */
export function itemsOf(value: unknown, max: number): readonly unknown[] {
  const items: unknown[] = []
  if (!isObject(value)) return items
  orUndefined(() => {
    if (!(Symbol.iterator in value)) return
    for (const item of value as Iterable<unknown>) {
      if (items.length >= max) return
      items.push(item)
    }
  })
  return items
}

/** Returns headers by their names in lower case. */
export function headersOf(value: unknown): ReadonlyMap<string, string> {
  return new Map(pairsOf(value, MAX_HEADERS).flatMap(headerOf))
}

/** Returns the first `max` pairs of name and value of an iterator, or of an object's own properties. */
export function pairsOf(value: unknown, max: number): readonly unknown[] {
  const isIterable = orUndefined(() => isObject(value) && Symbol.iterator in value)
  return isIterable === true ? itemsOf(value, max) : entriesOf(value, max)
}

function headerOf(pair: unknown): readonly (readonly [string, string])[] {
  const name = property(pair, '0')
  const given = property(pair, '1')
  const value = typeof given === 'object' ? property(given, '0') : given
  if (typeof name !== 'string' || (typeof value !== 'string' && typeof value !== 'number')) return []
  return [[name.toLowerCase(), String(value)]]
}

function entriesOf(value: unknown, max: number): readonly (readonly [string, unknown])[] {
  if (!isObject(value)) return []
  const names = orUndefined(() => Object.keys(value)) ?? []
  return names.slice(0, max).map((name) => [name, property(value, name)] as const)
}

/** Copies what a framework parsed: objects, lists, texts and numbers, up to limits above any envelope. */
export function plainCopy(value: object): JsonObject {
  const budget = { values: MAX_VALUES }
  return copyObject(value, MAX_LEVELS, budget)
}

function copyObject(value: object, levels: number, budget: { values: number }): JsonObject {
  return Object.fromEntries(
    entriesOf(value, budget.values).map(([name, item]) => [name, copyValue(item, levels - 1, budget)]),
  )
}

function copyValue(value: unknown, levels: number, budget: { values: number }): unknown {
  budget.values--
  if (typeof value === 'string') return value.length > MAX_BODY_BYTES ? null : value
  if (typeof value === 'number') return value
  if (typeof value === 'bigint') return String(value)
  if (!isObject(value) || levels <= 0 || budget.values <= 0) return null
  if (orUndefined(() => value instanceof JsonNumber) === true) return String(value)
  const isList = orUndefined(() => Array.isArray(value)) === true
  if (!isList) return copyObject(value, levels, budget)
  return itemsOf(value, budget.values).map((item) => copyValue(item, levels - 1, budget))
}
