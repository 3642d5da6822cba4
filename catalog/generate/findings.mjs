/**
 * The catalogue of findings as a module of codes, facts and texts, and as tables in the pages that list them.
 *
 * @import { Bilingual } from './read.mjs'
 * @typedef {{ code: string, severity?: 'warning', message: Bilingual, cure: Bilingual }} Finding
 * @typedef {{ part: string, sources: string[], findings: Finding[] }} Part
 */
import { readFileSync } from 'node:fs'
import { quote } from './typescript.mjs'

const root = new URL('../../', import.meta.url)

/** The pages that hold a table, each in both languages. */
const PAGES = ['docs/diagnosis', 'docs/command']

const HEADS = {
  en: '| code | what is wrong | what to do |',
  zh: '| code | 错在哪 | 怎么办 |',
}

/** @returns {Part[]} in the order in which findings are checked */
export function readFindings() {
  return JSON.parse(readFileSync(new URL('catalog/findings.json', root), 'utf8')).parts
}

/**
 * @param {readonly Part[]} parts
 * @returns {string} a module
 */
export function writeFindings(parts) {
  return [
    '// Written by catalog/generate from catalog/findings.json: change that file, then run npm run catalog.',
    "import type { Fact, FindingText } from './types.ts'",
    '',
    '/** The codes of each part, in the order in which they are looked for. */',
    'export interface PartCodes {',
    ...parts.flatMap(({ part, findings }) => [`  ${part}:`, ...findings.map(({ code }) => `    | ${quote(code)}`)]),
    '}',
    '',
    '/** The codes whose texts name facts of the case, each with these facts. */',
    'export interface FindingFacts {',
    ...parts.flatMap(({ findings }) => findings.flatMap(factsLine)),
    '}',
    '',
    '/** The texts of every code, by part. Plain data, so that a bundler can leave it out where it is not used. */',
    'export const FINDING_TEXTS: { readonly [Part in keyof PartCodes]: Readonly<Record<PartCodes[Part], FindingText>> } = {',
    ...parts.flatMap(({ part, findings }) => [`  ${part}: {`, ...findings.flatMap(textLines), '  },']),
    '}',
    '',
  ].join('\n')
}

/** @param {Finding} finding */
function factsLine({ code, message, cure }) {
  const texts = [message.en, message.zh, cure.en, cure.zh].join('')
  const names = [...new Set([...texts.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort()
  return names.length === 0 ? [] : [`  ${quote(code)}: Readonly<Record<${names.map(quote).join(' | ')}, Fact>>`]
}

/** @param {Finding} finding */
function textLines({ code, severity, message, cure }) {
  return [
    `    ${quote(code)}: {`,
    ...(severity === undefined ? [] : [`      severity: ${quote(severity)},`]),
    `      message: { en: ${quote(message.en)}, zh: ${quote(message.zh)} },`,
    `      cure: { en: ${quote(cure.en)}, zh: ${quote(cure.zh)} },`,
    '    },',
  ]
}

/**
 * Rewrites the tables of each page, between the two comments that name the part.
 *
 * @param {readonly Part[]} parts
 * @returns {[path: string, content: string][]} paths from the root of the repository
 */
export function writeFindingTables(parts) {
  return PAGES.flatMap((page) => [writePage(`${page}.md`, 'en', parts), writePage(`${page}.zh-CN.md`, 'zh', parts)])
}

/** @type {(path: string, language: 'en' | 'zh', parts: readonly Part[]) => [string, string]} */
function writePage(path, language, parts) {
  const page = readFileSync(new URL(path, root), 'utf8')
  const written = page.replace(/(<!-- findings: (\w+) -->\n).*?(<!-- \/findings -->)/gs, (_match, start, name, end) => {
    const found = parts.find(({ part }) => part === name)
    if (found === undefined) throw new Error(`${path}: no findings of "${name}"`)
    return `${start}${tableOf(found, language)}\n${end}`
  })
  return [path, written]
}

/** @type {(part: Part, language: 'en' | 'zh') => string} */
function tableOf({ findings }, language) {
  const rows = findings.map(
    ({ code, message, cure }) => `| \`${code}\` | ${cell(message[language])} | ${cell(cure[language])} |`,
  )
  return [HEADS[language], '|---|---|---|', ...rows].join('\n')
}

/** A text in Markdown: nothing of it is markup, and a place for a fact is an ellipsis. @param {string} text */
function cell(text) {
  return text
    .replace(/\{\w+\}/g, '…')
    .replace(/[\\*|$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
}
