/** Reads the result of a program, in one of three forms, from whatever it printed. */
import { isJsonObject, type JsonObject } from '../codec/json.ts'
import { writeExactJson } from '../codec/json-exact.ts'
import type { Bilingual } from '../findings/types.ts'
import { escapeControls } from '../primitives/control-characters.ts'

/** The result of a request, in one of its three forms. */
export type ProgramResult =
  | { readonly result: 'valid'; readonly output: JsonObject }
  | { readonly result: 'invalid'; readonly error: string | undefined; readonly output: JsonObject }
  | { readonly result: 'unsupported'; readonly reason: Bilingual }

/**
 * Reads the result of a program.
 *
 * @returns the result, or what is wrong with it
 */
export function readResult(value: unknown): ProgramResult | Malformed {
  if (!isJsonObject(value)) return malformed('the result is not an object', '结果不是对象')
  const { result, error = null, output = {}, reason } = value
  if (result === 'unsupported') {
    const own = typeof reason === 'string' ? reason : ''
    return { result, reason: { en: own, zh: own } }
  }
  if (!isJsonObject(output)) return malformed('output: expected an object', 'output：应为对象')
  if (result === 'valid') return { result, output }
  if (result !== 'invalid') {
    return malformed(
      `result: expected "valid", "invalid" or "unsupported", got ${show(result)}`,
      `result：应为 "valid"、"invalid" 或 "unsupported"，实际是 ${show(result)}`,
    )
  }
  if (error !== null && typeof error !== 'string') {
    return malformed('error: expected a code, or null', 'error：应为错误码或 null')
  }
  return { result, error: error ?? undefined, output }
}

/** A value in none of the three forms, and what is wrong with it. */
export interface Malformed {
  readonly result: 'malformed'
  readonly reason: Bilingual
}

function malformed(en: string, zh: string): Malformed {
  return { result: 'malformed', reason: { en, zh } }
}

const MAX_SHOWN = 160

/** Prints any value as a line that fits on a screen. */
export function show(value: unknown): string {
  const text = escapeControls(value === undefined ? 'nothing' : jsonOf(value))
  if (text.length <= MAX_SHOWN) return text
  return `${text.slice(0, MAX_SHOWN).toWellFormed()}… (${text.length} characters)`
}

/** Writes a value with all digits of its numbers. */
function jsonOf(value: unknown): string {
  try {
    return writeExactJson(value)
  } catch {
    return 'a value of too many levels'
  }
}

/** Says that an output differs from the expected one. @param expected the printed value, or a description of it */
export function unexpected(name: string, actual: unknown, expected: Bilingual): Bilingual {
  return {
    en: `${name}: expected ${expected.en}, got ${actual === undefined ? 'nothing' : show(actual)}`,
    zh: `${name}：应为 ${expected.zh}，实际${actual === undefined ? '没有' : `是 ${show(actual)}`}`,
  }
}
