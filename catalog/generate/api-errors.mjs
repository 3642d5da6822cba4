/**
 * The catalogue of the errors of the platform's API as a module of codes and texts, and as tables in docs/api.
 *
 * @import { Bilingual } from './read.mjs'
 * @typedef {'wecom' | 'accounts'} Family
 * @typedef {{ code: string, meaning: Bilingual, cure: Bilingual }} ApiErrorCode
 * @typedef {object} ApiError
 * @property {number} errcode
 * @property {Family} [family]
 * @property {true} [isRetryable]
 * @property {true} [isTokenError]
 * @property {true} [unconfirmed]
 * @property {Bilingual} meaning
 * @property {Bilingual | string} cure a text, or the name of one that several errors share
 * @typedef {{ codes: ApiErrorCode[], cures: { [name: string]: Bilingual }, groups: { sources: string[], errors: ApiError[] }[] }} ApiErrorCatalog
 */
import { readFileSync } from 'node:fs'
import { code, inline, table } from './docs-markdown.mjs'
import { readText } from './read.mjs'
import { quote } from './typescript.mjs'

const root = new URL('../../', import.meta.url)

/**
 * @returns {ApiErrorCatalog}
 * @throws Error a text lacks a language, a cure does not exist, or an error occurs twice
 */
export function readApiErrors() {
  /** @type {ApiErrorCatalog} */
  const catalog = JSON.parse(readFileSync(new URL('catalog/api-errors.json', root), 'utf8'))
  const { codes, cures, groups } = catalog
  for (const { code, meaning, cure } of codes) for (const text of [meaning, cure]) readText(text, code)
  for (const [name, cure] of Object.entries(cures)) readText(cure, name)
  /** @type {ApiError[]} */
  const seen = []
  for (const error of groups.flatMap(({ errors }) => errors)) {
    const { errcode, family, meaning, cure } = error
    readText(meaning, String(errcode))
    readText(cureOf(catalog, cure), String(errcode))
    const isSame = (/** @type {ApiError} */ other) =>
      other.errcode === errcode && (other.family ?? family) === (family ?? other.family)
    if (seen.some(isSame)) throw new Error(`${errcode} is there twice`)
    seen.push(error)
  }
  return catalog
}

/** @type {(catalog: ApiErrorCatalog, cure: Bilingual | string) => Bilingual} */
function cureOf({ cures }, cure) {
  const text = typeof cure === 'string' ? cures[cure] : cure
  if (text === undefined) throw new Error(`no cure has the name ${cure}`)
  return text
}

/**
 * @param {ApiErrorCatalog} catalog
 * @returns {string} a module
 */
export function writeApiErrors({ codes, cures, groups }) {
  return [
    '// Written by catalog/generate from catalog/api-errors.json: change that file, then run npm run catalog.',
    "import type { ApiErrorFacts, ApiErrorTexts, Bilingual } from './types.ts'",
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
    '/** The texts of each code, for errors without an `errcode` that has an entry. */',
    'export const API_ERROR_CODES: Readonly<Record<ApiErrorCode, ApiErrorTexts>> = {',
    ...codes.map(
      ({ code, meaning, cure }) => `  ${code}: { meaning: ${bilingual(meaning)}, cure: ${bilingual(cure)} },`,
    ),
    '}',
    '',
    ...Object.entries(cures).map(([name, cure]) => `const ${constant(name)}: Bilingual = ${bilingual(cure)}`),
    '',
    '/** The known error numbers of the platforms. */',
    'export const API_ERRORS: readonly ApiErrorFacts[] = [',
    ...groups.flatMap(({ errors }) => errors.map(entry)),
    ']',
    '',
  ].join('\n')
}

/** @param {ApiError} error */
function entry({ errcode, family, isRetryable, isTokenError, meaning, cure }) {
  const properties = [
    `errcode: ${errcode}`,
    ...(family === undefined ? [] : [`family: ${quote(family)}`]),
    ...(isRetryable === true ? ['isRetryable: true'] : []),
    ...(isTokenError === true ? ['isTokenError: true'] : []),
    `meaning: ${bilingual(meaning)}`,
    `cure: ${typeof cure === 'string' ? constant(cure) : bilingual(cure)}`,
  ]
  return `  { ${properties.join(', ')} },`
}

/** `NEW_TOKEN` for `new-token`. @param {string} name */
function constant(name) {
  return name.toUpperCase().replaceAll('-', '_')
}

/** @param {Bilingual} text */
function bilingual({ en, zh }) {
  return `{ en: ${quote(en)}, zh: ${quote(zh)} }`
}

const HEADS = {
  codes: { en: ['`code`', 'meaning', 'what to do'], zh: ['`code`', '含义', '怎么办'] },
  errcodes: {
    en: ['`errcode`', 'platform', 'meaning', 'what to do', 'property'],
    zh: ['`errcode`', '平台', '含义', '怎么办', '属性'],
  },
}
/** @type {{ [family in Family]: string }} */
const PLATFORMS = { wecom: '企业微信', accounts: '公众号' }

/**
 * Rewrites the tables of docs/api, between the two comments that name them.
 *
 * @param {ApiErrorCatalog} catalog
 * @returns {[path: string, content: string][]} paths from the root of the repository
 */
export function writeApiErrorTables(catalog) {
  return [writePage('docs/api.md', 'en', catalog), writePage('docs/api.zh-CN.md', 'zh', catalog)]
}

/** @type {(path: string, language: 'en' | 'zh', catalog: ApiErrorCatalog) => [string, string]} */
function writePage(path, language, catalog) {
  const rows = {
    codes: catalog.codes.map((each) => [code(each.code), inline(each.meaning[language]), inline(each.cure[language])]),
    errcodes: catalog.groups
      .flatMap(({ errors }) => errors)
      .toSorted((one, other) => one.errcode - other.errcode || String(other.family).localeCompare(String(one.family)))
      .map(({ errcode, family, isRetryable, isTokenError, meaning, cure }) => [
        code(String(errcode)),
        family === undefined ? '' : PLATFORMS[family],
        inline(withoutFacts(meaning[language])),
        inline(withoutFacts(cureOf(catalog, cure)[language])),
        isRetryable === true ? code('isRetryable') : isTokenError === true ? code('isTokenError') : '',
      ]),
  }
  const page = readFileSync(new URL(path, root), 'utf8')
  const written = page.replace(
    /(<!-- api-errors: (codes|errcodes) -->\n).*?(<!-- \/api-errors -->)/gs,
    (_match, start, /** @type {'codes' | 'errcodes'} */ name, end) =>
      `${start}${table(HEADS[name][language], rows[name])}\n${end}`,
  )
  return [path, written]
}

/** A text in which the place for a fact is an ellipsis. @param {string} text */
function withoutFacts(text) {
  return text.replace(/\{\w+\}/g, '…')
}
