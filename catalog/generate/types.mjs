/**
 * The catalogue of a platform as TypeScript: an interface for each push, and the union of all of them.
 *
 * @import { Bilingual, Catalogue, Field, Message } from './read.mjs'
 */
import { allFields } from './read.mjs'

const TYPE_NAMES = {
  string: 'string',
  freeText: 'string',
  id: 'string',
  int: 'number',
  float: 'number',
  bool: 'boolean',
}

/**
 * @param {Catalogue} catalogue
 * @returns {string} a module
 */
export function writeTypes(catalogue) {
  const { platform, headers, messages } = catalogue
  return [
    `// Written by catalog/generate from catalog/messages/${platform}.json: change that file, then run npm run catalog.`,
    '',
    ...Object.entries(headers).flatMap(([name, fields]) => [writeHeader(name, fields), '']),
    ...messages.flatMap((message) => [writeMessage(catalogue, message), '']),
    comment(knownText(platform), ''),
    'export interface Known {',
    ...messages.map(({ name, when }) => `  readonly '${keyOf(when)}': ${name}`),
    '}',
    '',
  ].join('\n')
}

/** @param {string} platform @returns {Bilingual} */
function knownText(platform) {
  return {
    en: `Every push of ${platform} that the catalogue knows, by its key.`,
    zh: `${platform} 的全部已知推送，以键索引。`,
  }
}

/**
 * The key of a push: `text`, `event.subscribe`, `change_contact.create_user`, `info.suite_ticket`, `payment.REFUND_SUCCESS`, …
 *
 * @param {Record<string, string>} when
 */
export function keyOf(when) {
  const { MsgType, Event, ChangeType, InfoType, msgtype, msg_type, event_type, resource_type } = when
  const inner = Object.entries(when).find(([name]) => name.includes('.'))?.[1]
  const card = when['event.template_card_event.card_type']
  if (msg_type !== undefined) return `device.${inner}`
  if (msgtype !== undefined) return [msgtype, inner, card].filter((part) => part !== undefined).join('.')
  if (InfoType !== undefined)
    return ['info', InfoType, Event, ChangeType].filter((part) => part !== undefined).join('.')
  if (event_type !== undefined)
    return `${resource_type === undefined ? 'zone' : 'payment'}.${event_type.replaceAll('.', '_')}`
  if (MsgType === undefined) return 'package'
  if (ChangeType !== undefined) return `${Event}.${ChangeType}`
  return Event === undefined ? MsgType : `${MsgType}.${Event}`
}

const HEADER = {
  en: 'What stands at the beginning of many pushes, and what they have beside what is documented.',
  zh: '许多推送共有的开头字段；推送中还可能有文档未写明的字段。',
}

/** What many pushes begin with stands once, as an interface that they extend. @type {(name: string, fields: readonly Field[]) => string} */
function writeHeader(name, fields) {
  return [
    comment(HEADER, ''),
    `export interface ${headerName(name)} {`,
    ...fields.flatMap((field) => writeField(field, {}, '  ')),
    '  readonly [field: string]: unknown',
    '}',
  ].join('\n')
}

/** @param {string} header */
function headerName(header) {
  return `${header.charAt(0).toUpperCase()}${header.slice(1)}Header`
}

/** @type {(catalogue: Catalogue, message: Message) => string} */
function writeMessage(catalogue, message) {
  const { name, when, header } = message
  const fields = allFields(catalogue, message).filter((field) => !isOfHeader(catalogue, message, field))
  return [
    comment(textOf(message), ''),
    `export interface ${name} ${header === undefined ? '' : `extends ${headerName(header)} `}{`,
    ...discriminators(when, kindsOf(catalogue)),
    ...fields.flatMap((field) => writeField(field, discriminatorsInside(when, field.name), '  ')),
    ...(header === undefined ? ['  readonly [field: string]: unknown'] : []),
    '}',
  ].join('\n')
}

/** Whether a field is the header's as it stands; one that the message says more of is written anew. */
function isOfHeader(
  /** @type {Catalogue} */ { headers },
  /** @type {Message} */ { header, fields, when },
  /** @type {Field} */ { name },
) {
  const isHeaders = header !== undefined && headers[header]?.some((field) => field.name === name)
  const isSaidMore =
    fields.some((field) => field.name === name) || Object.keys(discriminatorsInside(when, name)).length > 0
  return isHeaders && !isSaidMore
}

/** @param {Message} message @returns {Bilingual} */
function textOf({ text, title, sources, unconfirmed }) {
  const page = sources.map((source) => source.page).find((known) => known !== undefined)
  const path = sources.map((source) => /path\/\d+/.exec(source.url ?? '')?.[0]).find((known) => known !== undefined)
  const where = [page, path].filter((part) => part !== undefined).join(', ')
  return {
    en: `${text.en}${where === '' ? '' : ` (${where})`}${unconfirmed ? ' No official page confirms it.' : ''}`,
    zh: `${title}：${text.zh}${unconfirmed ? '没有官方页面证实。' : ''}`,
  }
}

/** One of these tells every push; what a push has none of is `never`, so that a union of platforms narrows too. */
const KINDS = ['MsgType', 'InfoType', 'msgtype', 'msg_type']

/**
 * Only 企业微信 has pushes that `event_type` tells; elsewhere it is a field like any other.
 *
 * @type {(catalogue: Catalogue) => string[]}
 */
function kindsOf({ platform, includes }) {
  return platform === 'wecom' || includes.includes('wecom') ? [...KINDS, 'event_type'] : KINDS
}

/** @type {(when: Record<string, string>, kinds: readonly string[]) => string[]} */
function discriminators(when, kinds) {
  const top = Object.entries(when).filter(([name]) => !name.includes('.'))
  const others = kinds.filter((kind) => !(kind in when))
  return [
    ...top.map(([name, value]) => `  readonly ${name}: '${value}'`),
    ...others.map((kind) => `  readonly ${kind}?: never`),
  ]
}

/** @type {(when: Record<string, string>, outer: string) => Record<string, string>} */
function discriminatorsInside(when, outer) {
  const inner = Object.entries(when).filter(([name]) => name.startsWith(`${outer}.`))
  return Object.fromEntries(inner.map(([name, value]) => [name.slice(outer.length + 1), value]))
}

/**
 * @param {Field} field
 * @param {Record<string, string>} literals values of fields inside it, by their path
 * @param {string} indent
 * @returns {string[]}
 */
function writeField({ name, type, isOptional, isList, text, fields }, literals, indent) {
  const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`
  const lines = text === undefined ? [] : [comment(text, indent)]
  const optional = isOptional ? '?' : ''
  if (type !== 'object' || (fields.length === 0 && Object.keys(literals).length === 0)) {
    const simple = type === 'object' ? 'Readonly<Record<string, unknown>>' : TYPE_NAMES[type]
    return [...lines, `${indent}readonly ${key}${optional}: ${isList ? `readonly ${simple}[]` : simple}`]
  }
  const inner = Object.entries(literals).filter(([path]) => !path.includes('.'))
  return [
    ...lines,
    `${indent}readonly ${key}${optional}: ${isList ? 'ReadonlyArray<{' : '{'}`,
    ...inner.map(([path, value]) => `${indent}  readonly ${path}: '${value}'`),
    ...fields.flatMap((field) => writeField(field, discriminatorsInside(literals, field.name), `${indent}  `)),
    `${indent}  readonly [field: string]: unknown`,
    `${indent}${isList ? '}>' : '}'}`,
  ]
}

/** Two paragraphs, since editors join lines that no empty line parts. @type {(text: Bilingual, indent: string) => string} */
function comment({ en, zh }, indent) {
  const lines = ['/**', ` * ${en.replaceAll('*/', '* /')}`, ' *', ` * ${zh.replaceAll('*/', '* /')}`, ' */']
  return lines.map((line) => indent + line).join('\n')
}
