/** What a test says, checked at run time too: a test in JavaScript has no types that would tell it of a slip. */
import { isJsonObject, type JsonObject } from '../codec/json.ts'

/** @throws TypeError the options are no object */
export function checkObject<Options extends object>(options: Options, holds = ''): Options {
  if (isRecord(options)) return options
  throw new TypeError(`options: expected an object${holds}`)
}

/**
 * Whether a value is an object with fields, or an empty one. A Promise, a Map or a Request has none of its own: a forgotten
 * `await` would else pass for an object that asks for nothing.
 */
export function isRecord(value: unknown): value is JsonObject {
  return isJsonObject(value) && (Object.keys(value).length > 0 || isPlain(value))
}

/** Its prototype is that of objects, of this realm or another, or none. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** @throws TypeError the value is none of those allowed; they are said, the value is not */
export function checkOneOf<Value extends string>(
  name: string,
  value: Value | undefined,
  allowed: readonly string[],
): Value | undefined {
  if (value === undefined || allowed.includes(value)) return value
  throw new TypeError(`${name}: expected one of ${allowed.join(', ')}`)
}

/** @throws TypeError the value is no function */
export function checkFunction(name: string, value: unknown): void {
  if (typeof value !== 'function') throw new TypeError(`${name}: expected a function`)
}

/** @throws TypeError the value is no whole number above zero */
export function checkCount(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value > 0) return value
  throw new TypeError(`${name}: expected a whole number above zero`)
}
