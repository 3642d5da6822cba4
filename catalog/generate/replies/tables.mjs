/**
 * The replies as run-time tables: what the fields of each kind must be, and which platform takes which kind.
 *
 * @import { Entries, Field, Kind, Line, Replies, Type } from './read.mjs'
 */
import { EVENT_REPLY, fieldsOf, keyOfKind, keysOfKind, takesOf, tellingField } from './read.mjs'

const LINE_WIDTH = 100

/** The fields that most tables are made of, so that each is one object. */
export const SHARED_FIELDS = {
  text: "{ type: 'text' }",
  neededText: "{ type: 'text', required: true }",
  filledText: "{ type: 'text', required: true, filled: true }",
  number: "{ type: 'number' }",
  neededNumber: "{ type: 'number', required: true }",
  boolean: "{ type: 'boolean' }",
}

/**
 * @param {Replies} replies
 * @returns {string} a module
 */
export function writeReplyTables(replies) {
  const { types, kinds, events } = replies
  const codes = Object.values(types).filter(({ code }) => code !== undefined)
  const results = codes.flatMap(({ lines }) => fieldsOf(replies, lines).map(({ name }) => name))
  const isXml = (/** @type {Kind} */ { when }) => 'MsgType' in when
  return [
    '// Written by catalog/generate from catalog/replies: change those files, then run npm run catalog.',
    "import type { Platform } from '../../platforms.ts'",
    "import type { Field, Fields, Variants } from '../fields.ts'",
    '',
    '/** The kinds of passive reply, by the field that identifies them; `event reply` is for replies that are only fields (小程序, hardware). */',
    'export const REPLY_KINDS = [',
    ...[...kinds.flatMap(keysOfKind), EVENT_REPLY].map((key) => `  '${key}',`),
    '] as const',
    '',
    '/** One of the kinds of passive reply. */',
    'export type ReplyKind = (typeof REPLY_KINDS)[number]',
    '',
    ...constants(replies),
    ...Object.entries(SHARED_FIELDS).map(([name, field]) => `const ${name}: Field = ${field}`),
    '',
    ...Object.entries(types).flatMap(([name, type]) => writeTable(replies, name, type)),
    '/** The fields of a reply by its `MsgType`, in the order of the documents. */',
    'export const XML_REPLIES: Readonly<Record<string, Fields>> = {',
    ...kinds.filter(isXml).map((kind) => `  ${keyOfKind(kind)}: ${tableOf(replies, kind.lines, '  ')},`),
    '}',
    '',
    '/** The field by which some platforms take a `MsgType` and others do not; with it the kind is `… with <field>`. */',
    'export const RESTRICTED_FIELDS: Readonly<Record<string, string>> = {',
    ...kinds.flatMap((kind) =>
      kind.restricted === undefined ? [] : [`  ${keyOfKind(kind)}: '${kind.restricted.field}',`],
    ),
    '}',
    '',
    '/** The fields of the other replies that a field identifies, by their kind. */',
    'export const JSON_REPLIES: Readonly<Record<string, Fields>> = {',
    ...kinds
      .filter((kind) => !isXml(kind))
      .map((kind) => `  '${keyOfKind(kind)}': ${tableOf(replies, kind.lines, '  ')},`),
    '}',
    '',
    '/** How an event of 小程序, or a push of WeCom hardware, is answered. */',
    'export interface EventAnswer {',
    '  readonly fields: Fields',
    '  /** Whether the header of a message precedes the fields, with `MsgType` and `Event` of the push. */',
    '  readonly hasHeader?: true',
    '  /** No XML form is documented. */',
    '  readonly onlyJson?: true',
    '}',
    '',
    '/** The replies to the pushes that require fields: by `Event`, or `device.bind` and so on. */',
    'export const EVENT_REPLIES: Readonly<Record<string, EventAnswer>> = {',
    ...events.map(({ event, header, onlyJson, lines }) => {
      const flags = `${header ? 'hasHeader: true, ' : ''}${onlyJson ? 'onlyJson: true, ' : ''}`
      return `  ${event.includes('.') ? `'${event}'` : event}: { ${flags}fields: ${tableOf(replies, lines, '  ')} },`
    }),
    '}',
    '',
    '/** The fields that say whether an event succeeded: any other value than 0 says that it failed. */',
    `export const RESULT_CODES: readonly string[] = [${unique(codes.map(({ code = '' }) => code))}]`,
    '',
    '/** The fields that the answer to a failed event consists of. */',
    `export const RESULT_FIELDS: readonly string[] = [${unique(results)}]`,
    '',
    '/**',
    ' * The kinds that each platform accepts, by the push that is answered: `event.click`, otherwise `event`;',
    ' * `device.bind`, otherwise `device` for hardware; `info` for notices; `other` for all other pushes, such as',
    ' * messages. Events are in lower case, since platforms differ in case.',
    ' */',
    'export const TAKES: Readonly<Record<Platform, Readonly<Record<string, readonly ReplyKind[]>>>> = {',
    ...Object.entries(takesOf(replies)).flatMap(([platform, rows]) => [
      `  '${platform}': {`,
      ...Object.entries(rows).map(([row, taken]) => `    '${row}': [${unique(taken)}],`),
      '  },',
    ]),
    '}',
    '',
  ].join('\n')
}

/** @param {readonly string[]} names */
function unique(names) {
  return [...new Set(names)].map((name) => `'${name}'`).join(', ')
}

/** Limits that other code needs by name. @param {Entries} entries */
export function constants({ types, kinds, events }) {
  /** @type {(lines: readonly Line[]) => Field[]} */
  const all = (lines) => lines.flatMap((line) => ('spread' in line ? [] : [line, ...all(line.fields)]))
  return [...Object.values(types), ...kinds, ...events]
    .flatMap(({ lines }) => all(lines))
    .filter(({ constant }) => constant !== undefined)
    .flatMap(({ constant, name, maxBytes }) => [
      `/** The most bytes of UTF-8 that \`${name}\` may have. */`,
      `export const ${constant} = ${maxBytes}`,
      '',
    ])
}

/** The table of a type that fields share. @type {(replies: Replies, name: string, type: Type) => string[]} */
export function writeTable(replies, name, { values, oneOf, lines, exported }) {
  if (values !== undefined) return []
  if (oneOf === undefined) return [`const ${tableName(name)}: Fields = ${tableOf(replies, lines)}`, '']
  const variants = oneOf.map((variant) => {
    const [by, value] = tellingField(replies.types[variant]?.when ?? {})
    return { by, line: `    ${value}: ${tableName(variant)},` }
  })
  return [
    ...(exported ? [`/** The variants of \`${name}\`. */`] : []),
    `${exported ? 'export ' : ''}const ${tableName(name)}: Variants = {`,
    `  by: '${variants[0]?.by}',`,
    '  of: {',
    ...variants.map(({ line }) => line),
    '  },',
    '}',
    '',
  ]
}

/** @param {string} type */
export function tableName(type) {
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}`
}

/**
 * The fields of an object. With those of another table in between, it is a call that bundlers may leave out; they would keep `...` in
 * every bundle, since it could call a getter.
 *
 * @type {(replies: Replies, lines: readonly Line[], indent?: string) => string}
 */
export function tableOf(replies, lines, indent = '') {
  /** @type {(string | Field[])[]} names of tables, and the own fields between them */
  const parts = []
  for (const line of lines) {
    const last = parts.at(-1)
    if ('spread' in line) parts.push(tableName(line.spread))
    else if (Array.isArray(last)) last.push(line)
    else parts.push([line])
  }
  const texts = parts.map((part) => (typeof part === 'string' ? part : ownFields(replies, part, indent)))
  if (texts.length <= 1) return texts[0] ?? '{}'
  const target = typeof parts[0] === 'string' ? ['{}'] : []
  return `/* @__PURE__ */ Object.assign(${[...target, ...texts].join(', ')})`
}

/**
 * Fields on one line if they fit, otherwise one line for each.
 *
 * @type {(replies: Replies, fields: readonly Field[], indent: string) => string}
 */
function ownFields(replies, fields, indent) {
  const entries = fields.map((field) => `${field.name}: ${fieldEntry(replies, field)}`)
  const table = `{ ${entries.join(', ')} }`
  if (indent.length + table.length < LINE_WIDTH) return table
  return ['{', ...entries.map((entry) => `${indent}  ${entry},`), `${indent}}`].join('\n')
}

/** @type {(replies: Replies, lines: readonly Line[]) => string} */
function inlineTable(replies, lines) {
  return tableOf(replies, lines).replace(/,?\n */g, (text) => (text.startsWith(',') ? ', ' : ' '))
}

/** @type {(replies: Replies, field: Field) => string} */
function fieldEntry(replies, field) {
  const { isList, isOptional, min, max, maxInAnswerTo, wrapper, count, onlyWith } = field
  if (!isList) return shared(valueEntry(replies, field, !isOptional))
  return literal({
    type: "'list'",
    required: isOptional ? undefined : true,
    // A hole in a list is a missing item.
    items: shared(valueEntry(replies, field, true)),
    min,
    max,
    maxInAnswerTo: maxInAnswerTo && tableText(maxInAnswerTo),
    wrapper: wrapper && `'${wrapper}'`,
    count: count && `'${count}'`,
    onlyWith: onlyWith && `'${onlyWith}'`,
  })
}

/** @type {(replies: Replies, field: Field, isRequired: boolean) => string} */
function valueEntry(replies, field, isRequired) {
  const { type, filled, maxBytes, maxIds, maxDecodedBytes, constant, values, reason } = field
  const required = isRequired ? true : undefined
  if (type === 'string') {
    return literal({
      type: "'text'",
      required,
      filled,
      maxBytes: constant ?? (typeof maxBytes === 'object' ? tableText(maxBytes) : maxBytes),
      maxIds,
      maxDecodedBytes,
      oneOf: values && `[${values.map((value) => `'${value}'`).join(', ')}]`,
      reason: reason && `'${reason}'`,
    })
  }
  if (type === 'number' || type === 'boolean') return literal({ type: `'${type}'`, required })
  const shape = replies.types[type]
  if (shape?.values !== undefined) return literal({ type: "'number'", required })
  const hasOwnTable = shape !== undefined && shape.oneOf === undefined
  const whole = hasOwnTable && field.fields.length === 0
  const lines = hasOwnTable ? [{ spread: type }, ...field.fields] : field.fields
  return literal({
    type: "'object'",
    required,
    variants: shape?.oneOf && tableName(type),
    fields: whole ? tableName(type) : inlineTable(replies, lines),
  })
}

/** @param {string} entry */
function shared(entry) {
  return Object.entries(SHARED_FIELDS).find(([, field]) => field === entry)?.[0] ?? entry
}

/** @param {Record<string, unknown>} properties */
function literal(properties) {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined)
  return `{ ${given.map(([name, value]) => `${name}: ${value}`).join(', ')} }`
}

/** @param {object} value */
function tableText(value) {
  return JSON.stringify(value)
    .replace(/"(\w+)":/g, '$1:')
    .replaceAll('"', "'")
    .replace(/[:,]/g, '$& ')
    .replaceAll('{', '{ ')
    .replaceAll('}', ' }')
}
