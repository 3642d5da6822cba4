/**
 * The catalogue of a platform as TypeScript: an interface for each push, and the union of all of them.
 *
 * @import { Bilingual, Catalog, Field, Message } from './read.mjs'
 */
import { allFields } from './read.mjs'
import { pascal, quote } from './typescript.mjs'

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
  const kindFields = KIND_FIELDS.filter((name) => arriving.some((one) => one.messages.some(({ when }) => name in when)))
  const header = commonFields(arriving)
  const names = [...kindFields, ...header.map(({ name }) => name)]
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
    `export type ${prefix}KindFields = ${kindFields.map(quote).join(' | ')}`,
    '',
    ...Object.entries(headers).flatMap(([name, fields]) => [writeHeader(catalog, names, name, fields), '']),
    ...[...shared.values()].flatMap(({ interfaceName, field }) => [writeShared(interfaceName, field), '']),
    ...messages.flatMap((message) => [writeMessage(catalog, { shared, names }, message), '']),
    comment(knownText(platform), ''),
    `export interface ${prefix}Known {`,
    ...messages.map(({ name, when }) => `  readonly '${keyOf(when)}': ${typeName(platform, name)}`),
    '}',
    '',
  ].join('\n')
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
    en: `The fields of which one names the kind of a push of ${platform}.`,
    zh: `用来区分 ${platform} 推送类型的字段。`,
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
  en: 'The fields that many pushes begin with, which can be read before it is known what was pushed.',
  zh: '许多推送共有的开头字段，不判断推送类型也能读取。',
}

const ONE_HEADER = { en: 'The fields that many pushes begin with.', zh: '许多推送共有的开头字段。' }

/** The fields of which one names the kind of a push: `TYPE_FIELDS` of src/messages, without that of the old 企业号. */
const KIND_FIELDS = ['MsgType', 'InfoType', 'msgtype', 'msg_type', 'event_type']

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
 * What many pushes begin with is written once, as an interface that they extend.
 *
 * @type {(catalog: Catalog, names: readonly string[], name: string, fields: readonly Field[]) => string}
 */
function writeHeader(catalog, names, name, fields) {
  const { platform } = catalog
  return [
    comment(ONE_HEADER, ''),
    `interface ${headerName(platform, name)} ${extendsOf(absentBase(absentWith(catalog, names, name)))}{`,
    `  readonly [OF_PLATFORM]?: '${platform}'`,
    ...fields.flatMap((field) => writeField(field, {}, '  ')),
    '}',
  ].join('\n')
}

/** @type {(platform: string, header: string) => string} */
function headerName(platform, header) {
  return `${pascal(platform)}${pascal(header)}Header`
}

/** How many pushes must describe a field in the same words for it to get an interface of its own. */
const SHARED_BY = 2

/**
 * The fields that several pushes describe in the same words, each with the name of the interface that has it.
 *
 * @typedef {ReadonlyMap<string, { interfaceName: string, field: Field }>} SharedFields by the field as JSON
 *
 * @param {Catalog} catalog
 * @returns {SharedFields}
 */
function sharedFields(catalog) {
  /** @type {Map<string, Field[]>} */
  const alike = new Map()
  for (const message of catalog.messages) {
    for (const field of ownFields(catalog, message)) {
      const content = JSON.stringify(field)
      alike.set(content, [...(alike.get(content) ?? []), field])
    }
  }
  /** @type {Map<string, { interfaceName: string, field: Field }>} */
  const shared = new Map()
  const taken = new Set(catalog.messages.map(({ name }) => typeName(catalog.platform, name)))
  for (const [content, fields] of alike) {
    const [field] = fields
    if (field === undefined || fields.length < SHARED_BY) continue
    const base = `${pascal(catalog.platform)}${field.isOptional ? 'Optional' : ''}${pascal(field.name)}`
    let interfaceName = base
    for (let number = 2; taken.has(interfaceName); number++) interfaceName = `${base}${number}`
    taken.add(interfaceName)
    shared.set(content, { interfaceName, field })
  }
  return shared
}

/** @type {(name: string, field: Field) => string} */
function writeShared(name, field) {
  return [`interface ${name} {`, ...writeField(field, {}, '  '), '}'].join('\n')
}

/** The fields of a push that are not its header's. @type {(catalog: Catalog, message: Message) => Field[]} */
function ownFields(catalog, message) {
  return allFields(catalog, message).filter((field) => originOf(catalog, message, field) !== 'header')
}

/**
 * @param {Catalog} catalog
 * @param {{ shared: SharedFields, names: readonly string[] }} common the interfaces of shared fields, and the
 *   names that every push has, if only as `undefined`, so that they can be read before narrowing
 * @param {Message} message
 */
function writeMessage(catalog, { shared, names }, message) {
  const { platform } = catalog
  const { name, when, header } = message
  const fields = ownFields(catalog, message)
  /** @type {(field: Field) => string | undefined} */
  const interfaceOf = (field) =>
    Object.keys(discriminatorsInside(when, field.name)).length > 0 || originOf(catalog, message, field) !== 'own'
      ? undefined
      : shared.get(JSON.stringify(field))?.interfaceName
  const absentByHeader = header === undefined ? [] : absentWith(catalog, names, header)
  const bases = [
    ...(header === undefined ? [] : [headerName(platform, header)]),
    ...fields.map(interfaceOf).filter((base) => base !== undefined),
    ...absentBase(absentIn(catalog, names, message).filter((each) => !absentByHeader.includes(each))),
  ]
  return [
    comment(textOf(message), ''),
    `export interface ${typeName(platform, name)} ${extendsOf(bases)}{`,
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

/** The names that a push does not have. @type {(catalog: Catalog, names: readonly string[], message: Message) => string[]} */
function absentIn(catalog, names, message) {
  const present = [...Object.keys(message.when), ...allFields(catalog, message).map((field) => field.name)]
  return names.filter((each) => !present.includes(each))
}

/** The names that no push with a header has. @type {(catalog: Catalog, names: readonly string[], header: string) => string[]} */
function absentWith(catalog, names, header) {
  const messages = catalog.messages.filter((message) => message.header === header)
  const absent = messages.map((message) => absentIn(catalog, names, message))
  return names.filter((name) => absent.every((each) => each.includes(name)))
}

/** @param {readonly string[]} names @returns {string[]} */
function absentBase(names) {
  return names.length === 0 ? [] : [`Absent<${names.map(quote).join(' | ')}>`]
}

/** @param {readonly string[]} bases */
function extendsOf(bases) {
  return bases.length === 0 ? '' : `extends ${bases.join(', ')} `
}

/**
 * Where a field of a push is written: with its header, or with the push, which may extend a field of its header.
 *
 * @type {(catalog: Catalog, message: Message, field: Field) => 'header' | 'extends header' | 'own'}
 */
function originOf({ headers }, { header, fields, when }, { name }) {
  if (header === undefined || headers[header]?.some((field) => field.name === name) !== true) return 'own'
  const isExtended =
    fields.some((field) => field.name === name) || Object.keys(discriminatorsInside(when, name)).length > 0
  return isExtended ? 'extends header' : 'header'
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
