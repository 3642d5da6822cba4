/** What a program answers, read from whatever came. */
import { isJsonObject, type JsonObject } from '../codec/json.ts'
import { harmless } from './harmless.ts'

/** A result, in one of its three forms. */
export type Result =
  | { readonly result: 'valid'; readonly output: JsonObject }
  | { readonly result: 'invalid'; readonly error: string | undefined; readonly output: JsonObject }
  | { readonly result: 'unsupported'; readonly reason: string }

/**
 * Reads a result.
 *
 * @returns the result, or a sentence that says why it is none
 */
export function readResult(value: unknown): Result | string {
  if (!isJsonObject(value)) return 'the result is not an object'
  const { result, error = null, output = {}, reason } = value
  if (result === 'unsupported') return { result, reason: typeof reason === 'string' ? reason : '' }
  if (!isJsonObject(output)) return 'output: expected an object'
  if (result === 'valid') return { result, output }
  if (result !== 'invalid') return `result: expected "valid", "invalid" or "unsupported", got ${show(result)}`
  if (error !== null && typeof error !== 'string') return 'error: expected a code, or null'
  return { result, error: error ?? undefined, output }
}

const SHOWN = 160

/** A value as a line that fits on a screen, whatever it holds. */
export function show(value: unknown): string {
  const text = harmless(JSON.stringify(value) ?? 'nothing')
  if (text.length <= SHOWN) return text
  return `${text.slice(0, SHOWN).toWellFormed()}… (${text.length} characters)`
}
