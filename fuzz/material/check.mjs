// How targets say that something is broken: they throw.

import { fuzzed } from '../package.mjs'

const { isCallbackError } = fuzzed

/**
 * The result of a call: its value, or the error that its documentation names.
 *
 * @template Value
 * @typedef {{ value: Value, error?: undefined } | { value?: undefined, error: Error }} Attempt
 */

/**
 * Calls a function that may fail in a documented way.
 *
 * @template Value
 * @param {() => Value} call
 * @param {(error: unknown) => boolean} isDocumented
 * @returns {Attempt<Value>}
 */
export function attempt(call, isDocumented) {
  try {
    return { value: call() }
  } catch (error) {
    if (isDocumented(error)) return { error: /** @type {Error} */ (error) }
    throw error
  }
}

/**
 * Returns a test for errors with one of these codes.
 *
 * @param {readonly string[]} codes
 */
export function withCode(...codes) {
  return (/** @type {unknown} */ error) => isCallbackError(error) && codes.includes(error.code)
}

/** @param {unknown} error */
export const isSyntaxError = (error) => error instanceof SyntaxError

/**
 * Returns what happened without the parts that differ from input to input, so that an outcome is one of few.
 *
 * @param {{ error?: Error | undefined }} outcome
 */
export function kindOf({ error }) {
  if (error === undefined) return 'accepted'
  return withoutDetails(error.message)
}

/** @param {string} text */
export function withoutDetails(text) {
  return text
    .replace(/"[^"]*"|'[^']*'/g, '""')
    .replace(/\d+/g, '0')
    .slice(0, 160)
}

/**
 * Requires two values to be the same.
 *
 * @param {string} what
 * @param {unknown} one
 * @param {unknown} other
 */
export function requireSame(what, one, other) {
  const place = difference(one, other, '')
  if (place === undefined) return
  throw new Error(`${what} differ at ${place.path || 'the top'}: ${shown(place.one)} and ${shown(place.other)}`)
}

/**
 * @param {boolean} holds
 * @param {string} what
 * @returns {asserts holds}
 */
export function requireThat(holds, what) {
  if (!holds) throw new Error(what)
}

/**
 * @param {unknown} one
 * @param {unknown} other
 * @param {string} path
 * @returns {{ path: string, one: unknown, other: unknown } | undefined}
 */
function difference(one, other, path) {
  if (Object.is(one, other)) return undefined
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return { path, one, other }
  const names = Object.keys(one)
  if (Array.isArray(one) !== Array.isArray(other) || names.length !== Object.keys(other).length) {
    return { path, one, other }
  }
  for (const name of names) {
    if (!Object.hasOwn(other, name)) return { path, one, other }
    const inner = difference(Reflect.get(one, name), Reflect.get(other, name), `${path}.${name}`)
    if (inner !== undefined) return inner
  }
  return undefined
}

/** @param {unknown} value */
function shown(value) {
  return (JSON.stringify(value) ?? String(value)).slice(0, 300)
}
