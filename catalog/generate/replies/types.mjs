/**
 * The replies as TypeScript: an interface for each kind, the types that fields share, and the union that each platform
 * takes.
 *
 * @import { EventReply, Field, Kind, Line, Replies, Type } from './read.mjs'
 */
import { pascal } from '../typescript.mjs'
import { limitsOf } from './limits.mjs'
import { fieldsOf, PRIMITIVES, tellingField } from './read.mjs'
import { ENGLISH } from './words.mjs'

/**
 * @param {Replies} replies
 * @returns {string} a module
 */
export function writeReplyTypes(replies) {
  const { types, kinds, events, platforms } = replies
  const telling = [...new Set(kinds.map(({ when }) => tellingField(when)[0]))]
  const first = events.map(({ lines: [line] }) => (line && 'spread' in line ? types[line.spread]?.code : line?.name))
  const codes = [...new Set(first.filter((name) => name !== undefined))]
  const devices = events.filter(({ device }) => device !== undefined)
  const xml = kinds.filter(({ when }) => 'MsgType' in when).map(({ name }) => name)
  return [
    '// Written by catalog/generate from catalog/replies: change those files, then run npm run catalog.',
    "import type { Platform } from '../../platforms.ts'",
    '',
    ...Object.entries(types).flatMap(([name, type]) => [...writeType(replies, name, type), '']),
    ...kinds.flatMap((kind) => [...writeKind(kind), '']),
    comment('What the events of 小程序 that ask a question are answered with, by `Event`.', ''),
    'export interface EventReplies {',
    ...events
      .filter((event) => !devices.includes(event))
      .flatMap((event) => [
        comment(eventText(event), '  '),
        `  readonly ${event.event}: ${shapeOf(event.lines, '  ')}`,
      ]),
    '}',
    '',
    comment(
      'What the pushes of WeCom hardware (智慧硬件) that ask a question are answered with, by event or command.',
      '',
    ),
    'export interface DeviceReplies {',
    ...devices.flatMap((event) => [
      comment(eventText(event), '  '),
      `  readonly ${event.device}: ${shapeOf(event.lines, '  ')}`,
    ]),
    '}',
    '',
    comment('An event failed: its code is not `0`, and no other field is asked for.', ''),
    `type EventFailure = ${Object.keys(types)
      .filter((name) => types[name]?.code !== undefined)
      .join(' | ')}`,
    '',
    comment('A reply object whose kind no field names: the event that it answers decides what it is.', ''),
    'interface WithoutKind {',
    ...telling.map((name) => `  readonly ${name}?: never`),
    '}',
    '',
    comment(
      'The fields that an event outside the catalogue requires, as JSON. A reply with a first field of the known replies is one of those.',
      '',
    ),
    'interface OtherEventReply {',
    ...codes.map((name) => `  readonly ${name}?: never`),
    '  readonly [field: string]: unknown',
    '}',
    '',
    comment(
      "A reply to one of 小程序's events; the `Event` of the push decides which one it must be. An event outside the catalogue takes any fields.",
      '',
    ),
    'export type EventReply = (EventReplies[keyof EventReplies] | EventFailure | OtherEventReply) & WithoutKind',
    '',
    comment('A reply to a push of WeCom hardware; the event or command of the push decides which one it must be.', ''),
    'export type DeviceReply = DeviceReplies[keyof DeviceReplies] & WithoutKind',
    '',
    comment('The replies that have a `MsgType`, and are written as XML where the push is XML.', ''),
    `export type XmlReply = ${xml.join(' | ')}`,
    '',
    ...platforms.flatMap(({ platform, union }) => [
      comment(union?.text ?? `What \`${platform}\` takes.`, ''),
      `${union === undefined ? '' : 'export '}type ${unionName(replies, platform)} = ${membersOf(replies, platform)}`,
      '',
    ]),
    '/**',
    ' * The reply objects that a platform acts on: what it would ignore does not compile. What depends on the push that is',
    ' * answered is checked when the reply is written.',
    ' */',
    'export type ReplyOf<P extends Platform = Platform> =',
    ...platforms.map(({ platform }) => `  P extends '${platform}' ? ${unionName(replies, platform)} :`),
    '  never',
    '',
  ].join('\n')
}

/** @param {EventReply} event */
function eventText({ title, notes, device, onlyJson, unconfirmed }) {
  return [
    `${title}.`,
    ...(notes === undefined ? [] : [notes.en]),
    ...(onlyJson && device === undefined ? ['Goes out as JSON even in answer to XML.'] : []),
    ...(unconfirmed ? ['No official page confirms its fields.'] : []),
  ].join(' ')
}

/** @type {(replies: Replies, platform: string) => string} */
function unionName({ platforms }, platform) {
  const named = platforms.find((one) => one.platform === platform)?.union?.name
  return named ?? `${pascal(platform)}Reply`
}

/** @type {(replies: Replies, platform: string) => string} */
function membersOf(replies, platform) {
  const { includes = [], hasEvents, devices = [] } = replies.platforms.find((one) => one.platform === platform) ?? {}
  const own = replies.kinds
    .filter(({ answers }) => platform in answers)
    .map(({ name, restricted }) =>
      restricted === undefined || restricted.platforms.includes(platform) ? name : restricted.otherwise,
    )
  const asked = [...(hasEvents ? ['EventReply'] : []), ...(devices.length > 0 ? ['DeviceReply'] : [])]
  const members = [...own, ...asked, ...includes.map((name) => unionName(replies, name))]
  return members.length === 0 ? 'never' : members.join(' | ')
}

/** A type that fields share. @type {(replies: Replies, name: string, type: Type) => string[]} */
export function writeType(replies, name, { text, exported, values, oneOf, when = {}, lines }) {
  const head = [comment(text, ''), `${exported ? 'export ' : ''}`]
  if (values !== undefined) return [`${head.join('\n')}type ${name} = ${values.join(' | ')}`]
  if (oneOf !== undefined) return [`${head.join('\n')}type ${name} = ${oneOf.join(' | ')}`]
  const bound = fieldsOf(replies, lines).find(({ onlyWith }) => onlyWith !== undefined)
  if (bound !== undefined) return [`${head.join('\n')}type ${name} = ${boundShape(lines, bound)}`]
  return [`${head.join('\n')}interface ${name} ${extended(lines)}{`, ...members(when, lines), '}']
}

/** A field that is allowed only if another field is true. @type {(lines: readonly Line[], bound: Field) => string} */
function boundShape(lines, bound) {
  const condition = lines.find((line) => 'name' in line && line.name === bound.onlyWith)
  if (condition === undefined || !('name' in condition)) throw new Error(`${bound.name}: no field ${bound.onlyWith}`)
  const others = lines.filter((line) => !('name' in line && (line === bound || line === condition)))
  return [
    `${shapeOf(others, '')} & (`,
    `  | {`,
    docOf(condition, '      '),
    `      readonly ${condition.name}: true`,
    ...writeField(bound, '      '),
    '    }',
    `  | { readonly ${condition.name}?: boolean; readonly ${bound.name}?: never }`,
    ')',
  ].join('\n')
}

/** The interface of a kind. @type {(kind: Pick<Kind, 'name' | 'when' | 'text' | 'lines' | 'restricted'>) => string[]} */
export function writeKind({ name, when, text, lines, restricted }) {
  const whole = [comment(text, ''), `export interface ${name} ${extended(lines)}{`, ...members(when, lines), '}']
  if (restricted === undefined) return whole
  return [
    ...whole,
    '',
    comment(restricted.text, ''),
    `export interface ${restricted.otherwise} extends ${name} {`,
    `  readonly ${restricted.field}?: never`,
    '}',
  ]
}

/** @type {(when: Record<string, string>, lines: readonly Line[]) => string[]} */
function members(when, lines) {
  return [
    ...Object.entries(when).map(([name, value]) => `  readonly ${name}: '${value}'`),
    ...lines.flatMap((line) => ('spread' in line ? [] : writeField(line, '  '))),
  ]
}

/** @param {readonly Line[]} lines */
function extended(lines) {
  const spreads = spreadsIn(lines)
  return spreads.length === 0 ? '' : `extends ${spreads.join(', ')} `
}

/** @param {readonly Line[]} lines */
function spreadsIn(lines) {
  return lines.flatMap((line) => ('spread' in line ? [line.spread] : []))
}

/** A shape without a name. @type {(lines: readonly Line[], indent: string) => string} */
function shapeOf(lines, indent) {
  const fields = lines.flatMap((line) => ('spread' in line ? [] : writeField(line, `${indent}  `)))
  return [...spreadsIn(lines), ...(fields.length === 0 ? [] : [['{', ...fields, `${indent}}`].join('\n')])].join(' & ')
}

/** @type {(field: Field, indent: string) => string[]} */
function writeField(field, indent) {
  const { name, isOptional } = field
  return [docOf(field, indent), `${indent}readonly ${name}${isOptional ? '?' : ''}: ${listType(field, indent)}`]
}

/** @type {(field: Field, indent: string) => string} */
function listType(field, indent) {
  const type = itemType(field, indent)
  if (!field.isList) return type
  const list = type.includes('{') || type.includes('|') ? `ReadonlyArray<${type}>` : `readonly ${type}[]`
  return field.wrapper === undefined ? list : `{ readonly ${field.wrapper}: ${list} } | ${list}`
}

/** @type {(field: Field, indent: string) => string} */
function itemType({ type, values, fields }, indent) {
  if (values !== undefined) return values.map((value) => (type === 'string' ? `'${value}'` : value)).join(' | ')
  if (type === 'object' && fields.length === 0) return 'Readonly<Record<string, unknown>>'
  const own = fields.length === 0 ? [] : [shapeOf(fields, indent)]
  return [...(type === 'object' ? [] : [type]), ...own].join(' & ')
}

/** The type of what a maker takes for a field, if it has a name. @param {Field} field */
export function valueType({ wrapper: _, ...field }) {
  return field.fields.length > 0 && !PRIMITIVES.includes(field.type) ? undefined : listType(field, '')
}

/** What the field is, and its limits. @type {(field: Field, indent: string) => string} */
function docOf(field, indent) {
  return comment([field.en, ...limitsOf(field, ENGLISH).map(sentence)].join(' '), indent)
}

/** @param {string} text */
function sentence(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** @type {(text: string, indent: string) => string} */
export function comment(text, indent) {
  return `${indent}/** ${text.replaceAll('*/', '* /')} */`
}
