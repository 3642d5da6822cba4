/**
 * The catalogue of the errors of the platform's API, as a module of codes and texts.
 *
 * @import { Bilingual } from './read.mjs'
 * @typedef {{ code: string, meaning: Bilingual, cure: Bilingual }} ApiErrorCode
 * @typedef {{ errcode: number, family?: 'wecom' | 'accounts', isRetryable?: true, isTokenError?: true, message: Bilingual, cure: Bilingual }} ApiErrorEntry
 */
import { readFileSync } from 'node:fs'
import { quote } from './typescript.mjs'

/** @returns {{ sources: string[], codes: ApiErrorCode[], errors: ApiErrorEntry[] }} */
export function readApiErrors() {
  return JSON.parse(readFileSync(new URL('../api-errors.json', import.meta.url), 'utf8'))
}

/**
 * @param {ReturnType<typeof readApiErrors>} catalog
 * @returns {string} a module
 */
export function writeApiErrors({ codes, errors }) {
  return [
    '// Written by catalog/generate from catalog/api-errors.json: change that file, then run npm run catalog.',
    "import type { ApiErrorFacts, Bilingual } from './types.ts'",
    '',
    '/**',
    ' * Why a call of the platform’s API failed, from a closed set.',
    ' *',
    ' * | code | meaning |',
    ' * |---|---|',
    ...codes.map(({ code, meaning }) => ` * | \`${code}\` | ${meaning.en} |`),
    ' */',
    'export type ApiErrorCode =',
    ...codes.map(({ code }) => `  | ${quote(code)}`),
    '',
    '/** What to do about each code, if the platform’s `errcode` has no entry. */',
    'export const API_ERROR_CURES: Readonly<Record<ApiErrorCode, Bilingual>> = {',
    ...codes.map(({ code, cure }) => `  ${code}: ${bilingual(cure)},`),
    '}',
    '',
    '/** The known error numbers of the platforms. */',
    'export const API_ERRORS: readonly ApiErrorFacts[] = [',
    ...errors.map(
      ({ errcode, family, isRetryable, isTokenError, message, cure }) =>
        `  { errcode: ${errcode}, ${family === undefined ? '' : `family: ${quote(family)}, `}${isRetryable === true ? 'isRetryable: true, ' : ''}${isTokenError === true ? 'isTokenError: true, ' : ''}message: ${bilingual(message)}, cure: ${bilingual(cure)} },`,
    ),
    ']',
    '',
  ].join('\n')
}

/** @param {Bilingual} text */
function bilingual({ en, zh }) {
  return `{ en: ${quote(en)}, zh: ${quote(zh)} }`
}
