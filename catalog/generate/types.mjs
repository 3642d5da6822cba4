/**
 * The catalogue of a platform as TypeScript: an interface for each push, and the union of all of them.
 *
 * @import { Bilingual, Catalog, Field, Message } from './read.mjs'
 */
import { allFields } from './read.mjs'

/** @type {Partial<Record<Field['type'], string>>} */
const TYPE_NAMES = {
  string: 'string',
  freeText: 'string',
  id: 'string',
  int: 'number',
  float: 'number',
  bool: 'boolean',
}

/**
 * @param {Catalog} catalog
 * @param {readonly Catalog[]} catalogs all of them: some include others
 * @returns {string} a module
 */
export function writeTypes(catalog, catalogs) {
  const { platform, headers, messages } = catalog
  const prefix = pascal(platform)
  const shared = sharedFields(catalog)
  const arriving = arrivingAt(catalog, catalogs)
  const kinds = KINDS.filter((kind) => arriving.some((one) => one.messages.some(({ when }) => kind in when)))
  const header = commonFields(arriving)
  const names = [...kinds, ...header.map(({ name }) => name)]
  const source = `catalog/messages/${platform}.json`
  return [
    `// Written by catalog/generate from ${source}: change that file, then run npm run catalog.`,
    "import type { Absent, OF_PLATFORM } from '../message-parts.ts'",
    '',
    comment(HEADER, ''),
    `export interface ${prefix}Header {`,
    `  readonly [OF_PLATFORM]?: '${platform}'`,
    ...header.flatMap((field) => writeField({ ...field, isOptional: true }, {}, '  ')),
    '}',
    '',
    comment(kindsText(platform), ''),
    `export type ${prefix}Kinds = ${kinds.map(quote).join(' | ')}`,
    '',
    ...Object.entries(headers).flatMap(([name, fields]) => [writeHeader(catalog, name, fields), '']),
    ...[...shared].flatMap(([content, name]) => [writeShared(name, JSON.parse(content)), '']),
    ...messages.flatMap((message) => [writeMessage(catalog, { shared, names }, message), '']),
    comment(knownText(platform), ''),
    `export interface ${prefix}Known {`,
    ...messages.map(({ name, when }) => `  readonly '${keyOf(when)}': ${typeName(platform, name)}`),
    '}',
    '',
  ].join('\n')
}

/** `WecomSuite` for `wecom-suite`. @param {string} text */
function pascal(text) {
  return text.replace(/(?:^|[-_])(\w)/g, (_, letter) => letter.toUpperCase())
}

/**
 * The name of a push's type carries its platform: `WecomTextMessage`, and `WecomSuiteTicketNotice` for `SuiteTicketNotice` of
 * `wecom-suite`.
 *
 * @type {(platform: string, name: string) => string}
 */
export function typeName(platform, name) {
  const [, last] = /-([a-z]+)$/.exec(platform) ?? []
  return pascal(platform) + (last === undefined ? name : name.replace(new RegExp(`^${pascal(last)}(?=[A-Z])`), ''))
}

/** @param {string} platform @returns {Bilingual} */
function knownText(platform) {
  return {
    en: `Every push of ${platform} that the catalogue knows, by its key.`,
    zh: `${platform} 的全部已知推送，以键索引。`,
  }
}

/** @param {string} platform @returns {Bilingual} */
function kindsText(platform) {
  return {
    en: `The fields of which one identifies the kind of a push of ${platform}.`,
    zh: `用来区分 ${platform} 推送类型的字段。`,
  }
}

/** @param {string} text */
function quote(text) {
  return `'${text}'`
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
  en: 'The fields that many pushes begin with, which can be read before it is known what was pushed.',
  zh: '许多推送共有的开头字段，不判断推送类型也能读取。',
}

const ONE_HEADER = { en: 'The fields that many pushes begin with.', zh: '许多推送共有的开头字段。' }

/** The fields of which one identifies the kind of a push. */
const KINDS = ['MsgType', 'InfoType', 'msgtype', 'msg_type', 'event_type']

/** The catalogue of a platform, and those that it includes. @type {(catalog: Catalog, catalogs: readonly Catalog[]) => Catalog[]} */
export function arrivingAt(catalog, catalogs) {
  return [catalog, ...catalogs.filter(({ platform }) => catalog.includes.includes(platform))]
}

/**
 * The common fields of all pushes of a platform, each as in the first push that has it.
 *
 * @param {readonly Catalog[]} catalogs the platform's own, and those that it includes
 * @returns {Field[]}
 */
export function commonFields(catalogs) {
  const names = [...new Set(catalogs.flatMap(({ common }) => common))]
  const fields = catalogs.flatMap((catalog) => catalog.messages.flatMap((message) => allFields(catalog, message)))
  return names.map((name) => {
    const same = fields.filter((field) => field.name === name)
    const [first] = same
    if (first === undefined) throw new Error(`common: no push has ${name}`)
    if (same.some(({ type, isList }) => TYPE_NAMES[type] !== TYPE_NAMES[first.type] || isList !== first.isList)) {
      throw new Error(`common: ${name} is not of the same type in all pushes`)
    }
    return first
  })
}

/**
 * The interface of a header, which many pushes extend.
 *
 * @type {(catalog: Catalog, name: string, fields: readonly Field[]) => string}
 */
function writeHeader({ platform }, name, fields) {
  return [
    comment(ONE_HEADER, ''),
    `interface ${headerName(platform, name)} {`,
    `  readonly [OF_PLATFORM]?: '${platform}'`,
    ...fields.flatMap((field) => writeField(field, {}, '  ')),
    '}',
  ].join('\n')
}

/** @type {(platform: string, header: string) => string} */
function headerName(platform, header) {
  return `${pascal(platform)}${pascal(header)}Header`
}

/** How many pushes must describe a field in the same words so that it gets an interface of its own. */
const SHARED_BY = 3

/**
 * The fields that several pushes describe in the same words: the name of the interface that has the field, by the field as JSON.
 *
 * @param {Catalog} catalog
 * @returns {ReadonlyMap<string, string>}
 */
function sharedFields(catalog) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const message of catalog.messages) {
    for (const field of ownFields(catalog, message)) {
      const content = JSON.stringify(field)
      counts.set(content, (counts.get(content) ?? 0) + 1)
    }
  }
  /** @type {Map<string, string>} */
  const names = new Map()
  const taken = new Set(catalog.messages.map(({ name }) => typeName(catalog.platform, name)))
  for (const [content, count] of counts) {
    if (count < SHARED_BY) continue
    const { name, isOptional } = JSON.parse(content)
    const base = `${pascal(catalog.platform)}${isOptional ? 'Optional' : ''}${pascal(name)}`
    let free = base
    for (let number = 2; taken.has(free); number++) free = `${base}${number}`
    taken.add(free)
    names.set(content, free)
  }
  return names
}

/** @type {(name: string, field: Field) => string} */
function writeShared(name, field) {
  return [`interface ${name} {`, ...writeField(field, {}, '  '), '}'].join('\n')
}

/** The fields of a push that are not its header's. @type {(catalog: Catalog, message: Message) => Field[]} */
function ownFields(catalog, message) {
  return allFields(catalog, message).filter((field) => !isOfHeader(catalog, message, field))
}

/**
 * @param {Catalog} catalog
 * @param {{ shared: ReadonlyMap<string, string>, names: readonly string[] }} common the interfaces of shared fields, and the names that
 *   every push has, if only as `undefined`, so that they can be read before narrowing
 * @param {Message} message
 */
function writeMessage(catalog, { shared, names }, message) {
  const { platform } = catalog
  const { name, when, header } = message
  const fields = ownFields(catalog, message)
  /** @type {(field: Field) => string | undefined} */
  const interfaceOf = (field) =>
    Object.keys(discriminatorsInside(when, field.name)).length > 0 || redeclares(catalog, message, field)
      ? undefined
      : shared.get(JSON.stringify(field))
  const present = [...Object.keys(when), ...allFields(catalog, message).map((field) => field.name)]
  const absent = names.filter((each) => !present.includes(each))
  const bases = [
    ...(header === undefined ? [] : [headerName(platform, header)]),
    ...fields.map(interfaceOf).filter((base) => base !== undefined),
    ...(absent.length === 0 ? [] : [`Absent<${absent.map(quote).join(' | ')}>`]),
  ]
  return [
    comment(textOf(message), ''),
    `export interface ${typeName(platform, name)} ${bases.length === 0 ? '' : `extends ${bases.join(', ')} `}{`,
    ...(header === undefined ? [`  readonly [OF_PLATFORM]?: '${platform}'`] : []),
    ...Object.entries(when)
      .filter(([path]) => !path.includes('.'))
      .map(([path, value]) => `  readonly ${path}: '${value}'`),
    ...fields
      .filter((field) => interfaceOf(field) === undefined)
      .flatMap((field) => writeField(field, discriminatorsInside(when, field.name), '  ')),
    '}',
  ].join('\n')
}

/**
 * Returns whether a push adds a description to a field of its header.
 *
 * @type {(catalog: Catalog, message: Message, field: Field) => boolean}
 */
function redeclares({ headers }, { header }, { name }) {
  return header !== undefined && headers[header]?.some((field) => field.name === name) === true
}

/**
 * Returns whether a field is inherited from the header unchanged; a field that the message describes further is written
 * again.
 */
function isOfHeader(
  /** @type {Catalog} */ { headers },
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
  const always = fields.filter(({ isAlternative }) => !isAlternative)
  const alternatives = fields.filter(({ isAlternative }) => isAlternative)
  return [
    ...lines,
    `${indent}readonly ${key}${optional}: ${isList ? 'ReadonlyArray<{' : '{'}`,
    ...inner.map(([path, value]) => `${indent}  readonly ${path}: '${value}'`),
    ...always.flatMap((field) => writeField(field, discriminatorsInside(literals, field.name), `${indent}  `)),
    `${indent}}${alternatives.length === 0 ? '' : ' & ('}`,
    ...writeAlternatives(alternatives, indent),
    ...(isList ? [`${indent}>`] : []),
  ]
}

/**
 * Makes a union with one member for each of the alternative fields.
 *
 * @type {(alternatives: readonly Field[], indent: string) => string[]}
 */
function writeAlternatives(alternatives, indent) {
  if (alternatives.length === 0) return []
  const members = alternatives.flatMap((field) => [
    `${indent}  | {`,
    ...writeField({ ...field, isOptional: false }, {}, `${indent}    `),
    ...alternatives.filter((other) => other !== field).map(({ name }) => `${indent}    readonly ${name}?: never`),
    `${indent}  }`,
  ])
  return [...members, `${indent})`]
}

/** Two paragraphs, since editors join lines that no empty line parts. @type {(text: Bilingual, indent: string) => string} */
function comment({ en, zh }, indent) {
  const lines = [`/** ${en.replaceAll('*/', '* /')}`, ' *', ` * ${zh.replaceAll('*/', '* /')} */`]
  return lines.map((line) => indent + line).join('\n')
}
