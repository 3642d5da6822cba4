/**
 * The catalogue of replies as a tree: the kinds of all platforms with their fields, the types that fields share, and
 * which platform takes which kind in answer to which push.
 *
 * @import { Bilingual, Source } from '../read.mjs'
 * @typedef {'string' | 'number' | 'boolean' | 'object'} Primitive
 * @typedef {Record<string, number>} ByName
 * @typedef {object} Details what the file says of a field
 * @property {string} en
 * @property {string} zh
 * @property {number | ByName} [maxBytes] of UTF-8; by platform where not all of them document it
 * @property {string} [constant] the name of that limit, for code that cuts or checks the text by itself
 * @property {number} [maxIds] ids with `|` between them
 * @property {number} [maxDecodedBytes] of the bytes that the base64 encodes
 * @property {true} [filled] not empty
 * @property {readonly (string | number)[]} [values]
 * @property {number} [min]
 * @property {number} [max]
 * @property {Record<string, ByName>} [maxInAnswerTo] another `max`, by platform and by the push that is answered
 * @property {string} [wrapper] the element around the items in XML
 * @property {string} [count] the field that gives the number of items
 * @property {string} [onlyWith] the field beside it that must be true
 * @property {string} [sample] a valid value, where rules in code check it
 * @property {string} [reason] why it is required, for the error
 * @typedef {Details & { name: string, type: string, isOptional: boolean, isList: boolean, fields: Field[] }} Field
 * @typedef {Field | { spread: string }} Line
 * @typedef {object} Type a shape that several fields have; `values`, `oneOf` or `fields`
 * @property {string} text
 * @property {true} [exported]
 * @property {readonly number[]} [values]
 * @property {readonly string[]} [oneOf]
 * @property {string} [code] the field that says whether an event succeeded
 * @property {Record<string, string>} [when]
 * @property {Record<string, unknown>} [sample] optional fields that a valid value needs
 * @property {Line[]} lines
 * @typedef {{ name: string, field: string, text: string }} Parameter
 * @typedef {{ text: string, returns: string, example?: string[] }} MakerText
 * @typedef {MakerText & { name: string, parameters: Parameter[] }} Maker
 * @typedef {Source & { product: string }} Page
 * @typedef {object} Restricted a field that only some platforms take
 * @property {string} field
 * @property {string[]} platforms
 * @property {string} otherwise the name of the type without it
 * @property {string} text
 * @property {MakerText} maker
 * @typedef {object} Kind
 * @property {string} name of the type
 * @property {Record<string, string>} when the field, and its value, that identify the kind
 * @property {string} text
 * @property {string} title the Chinese name
 * @property {Page[]} sources
 * @property {Record<string, string[]>} answers the pushes that it answers, by platform
 * @property {Line[]} lines
 * @property {Restricted} [restricted]
 * @property {Maker} [maker]
 * @property {Bilingual} [notes]
 * @property {Record<string, unknown>} [sample] a reply as it would be sent; vectors are made of it
 * @typedef {object} EventReply the reply that an event of 小程序, or a push of WeCom hardware, requires
 * @property {string} event its `Event`, or `device.bind` and so on
 * @property {string} [device] the event or command of hardware
 * @property {string} title the Chinese name
 * @property {true} [header] whether the header of a message precedes the fields
 * @property {true} [onlyJson]
 * @property {true} [unconfirmed]
 * @property {Page[]} sources
 * @property {Bilingual} [notes]
 * @property {Line[]} lines
 * @typedef {object} PlatformOfReplies
 * @property {string} platform
 * @property {string[]} includes
 * @property {string[]} answersNothing
 * @property {Record<string, string[]>} eventGroups
 * @property {{ name: string, text: string }} [union] the type of all its replies, where users name it
 * @property {boolean} hasEvents whether its events require fields of their own
 * @property {string[]} devices the pushes of hardware that require fields
 * @typedef {object} Replies
 * @property {PlatformOfReplies[]} platforms
 * @property {Record<string, Type>} types
 * @property {Kind[]} kinds
 * @property {EventReply[]} events
 * @typedef {{ lines: Line[] }} WithLines
 * @typedef {{ types: Record<string, Type>, kinds: WithLines[], events: WithLines[] }} Entries all that has fields
 */
import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../replies/', import.meta.url)
export const PRIMITIVES = ['string', 'number', 'boolean', 'object']

/** @returns {Replies} */
export function readReplies() {
  /** @type {Replies} */
  const replies = { platforms: [], types: {}, kinds: [], events: [] }
  const files = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
  for (const file of files.sort((one, other) => (one.platform < other.platform ? -1 : 1))) {
    const { platform, includes = [], answersNothing = [], eventGroups = {}, union } = file
    const { types = {}, kinds = [], events = [] } = file
    const asked = events.map((/** @type {{ event: string, device?: string }} */ entry) => {
      return { ...entry, event: entry.device === undefined ? entry.event : `device.${entry.device}` }
    })
    const devices = asked.flatMap((/** @type {EventReply} */ { event, device }) =>
      device === undefined ? [] : [event],
    )
    const hasEvents = asked.length > devices.length
    replies.platforms.push({
      platform,
      includes,
      answersNothing,
      eventGroups,
      hasEvents,
      devices,
      ...(union && { union }),
    })
    for (const [type, entry] of Object.entries(types)) replies.types[type] = withLines(entry, type)
    replies.kinds.push(...kinds.map((/** @type {{ name: string }} */ entry) => withLines(entry, entry.name)))
    replies.events.push(...asked.map((/** @type {{ event: string }} */ entry) => withLines(entry, entry.event)))
  }
  refuseUnknownTypes(replies)
  for (const { lines } of entriesOf(replies)) spreadLimits(replies, lines)
  return replies
}

/** @param {Entries} entries */
function entriesOf({ types, kinds, events }) {
  return [...Object.values(types), ...kinds, ...events]
}

/**
 * A limit of a platform also applies to the platforms that include it.
 *
 * @type {(replies: Replies, lines: readonly Line[]) => void}
 */
function spreadLimits(replies, lines) {
  for (const line of lines) {
    if ('spread' in line) continue
    if (typeof line.maxBytes === 'object') line.maxBytes = byPlatform(replies, line.maxBytes)
    if (line.maxInAnswerTo !== undefined) line.maxInAnswerTo = byPlatform(replies, line.maxInAnswerTo)
    spreadLimits(replies, line.fields)
  }
}

/**
 * Reads the lines of an entry's fields.
 *
 * @param {any} entry
 * @param {string} where for the message of an error
 * @returns {any}
 */
export function withLines({ fields = {}, ...entry }, where) {
  return { ...entry, lines: readLines(fields, where) }
}

/**
 * Fields are lines such as `"Video.Title?: string"`; the line of a field inside an object comes after that of the
 * object. `"...Heading"` includes all fields of that type.
 *
 * @param {Record<string, Details>} fields
 * @param {string} where for the message of an error
 * @returns {Line[]}
 */
function readLines(fields, where) {
  /** @type {Line[]} */
  const top = []
  for (const [line, details] of Object.entries(fields)) {
    if (line.startsWith('...')) {
      top.push({ spread: line.slice(3) })
      continue
    }
    const [, path = '', optional = '', type = ''] = /^([^?:]+)(\??): (\w+)$/.exec(line) ?? []
    if (type === '') throw new Error(`${where}: "${line}" is not "path: type"`)
    const segments = path.split('.')
    const last = segments.pop() ?? ''
    /** @type {Line[]} */
    let siblings = top
    for (const segment of segments) {
      const outer = siblings.find((field) => 'name' in field && field.name === segment.replace('[]', ''))
      if (outer === undefined || !('name' in outer))
        throw new Error(`${where}: "${line}" comes before the field that contains it`)
      siblings = outer.fields
    }
    const field = { ...details, name: last.replace('[]', ''), type, isOptional: optional === '?' }
    siblings.push({ ...field, isList: last.endsWith('[]'), fields: [] })
  }
  return top
}

/** Throws if a field has a type that no file defines. @param {Entries} entries */
export function refuseUnknownTypes(entries) {
  const { types } = entries
  const known = [...PRIMITIVES, ...Object.keys(types)]
  /** @type {(lines: readonly Line[]) => string[]} */
  const namesIn = (lines) =>
    lines.flatMap((line) => ('spread' in line ? [line.spread] : [line.type, ...namesIn(line.fields)]))
  const unknown = entriesOf(entries)
    .flatMap(({ lines }) => namesIn(lines))
    .concat(Object.values(types).flatMap(({ oneOf = [] }) => oneOf))
    .filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new Error(`types that no file defines: ${unknown.join(', ')}`)
}

/**
 * Expands lines to fields: inserts the fields of other types; a repeated field replaces the first one.
 *
 * @param {Replies} replies
 * @param {readonly Line[]} lines
 * @returns {Field[]}
 */
export function fieldsOf(replies, lines) {
  /** @type {Map<string, Field>} */
  const fields = new Map()
  for (const line of lines) {
    const added = 'spread' in line ? fieldsOf(replies, replies.types[line.spread]?.lines ?? []) : [line]
    for (const field of added) fields.set(field.name, field)
  }
  return [...fields.values()]
}

/**
 * The name of the field that identifies the kind, and its value.
 *
 * @type {(when: Record<string, string>) => [string, string]}
 */
export function tellingField(when) {
  const [entry] = Object.entries(when)
  if (entry === undefined) throw new Error('a kind that no field identifies')
  return entry
}

/** `text`, `msgtype stream`, `response_type update_template_card`. @param {Kind} kind */
export function keyOfKind({ when }) {
  const [field, value] = tellingField(when)
  return field === 'MsgType' ? value : `${field} ${value}`
}

/** A kind with the field that only some platforms take counts as one more. @param {Kind} kind */
export function keysOfKind(kind) {
  const key = keyOfKind(kind)
  return kind.restricted === undefined ? [key] : [key, `${key} with ${kind.restricted.field}`]
}

/** Replies to events of 小程序 and to pushes of hardware have no field that identifies their kind. */
export const EVENT_REPLY = 'event reply'

/** @type {<Limit>(replies: Replies, limits: Record<string, Limit>) => Record<string, Limit>} */
function byPlatform({ platforms }, limits) {
  return Object.fromEntries(
    Object.entries(limits).flatMap(([platform, limit]) =>
      platforms
        .filter((one) => one.platform === platform || one.includes.includes(platform))
        .map((one) => [one.platform, limit]),
    ),
  )
}

/**
 * The kinds that each platform accepts, by the push that is answered: `event.click`, otherwise `event`; `info` for
 * notices; `other` for all other pushes.
 *
 * @param {Replies} replies
 * @returns {Record<string, Record<string, string[]>>}
 */
export function takesOf(replies) {
  const { platforms } = replies
  const own = new Map(platforms.map((platform) => [platform.platform, ownRows(replies, platform)]))
  return Object.fromEntries(
    platforms.map(({ platform, includes, answersNothing }) => {
      const parts = [platform, ...includes].map((name) => own.get(name) ?? {})
      const rows = [...new Set([...parts.flatMap((part) => Object.keys(part)), ...answersNothing])]
      const taken = rows.map((row) => {
        const kinds = answersNothing.includes(row) ? [] : parts.flatMap((part) => part[placeOf(part, row)] ?? [])
        return /** @type {const} */ ([row, inOrder(replies, kinds)])
      })
      return [platform, Object.fromEntries(taken.sort(([one], [other]) => rankOf(one) - rankOf(other)))]
    }),
  )
}

/** @type {(replies: Replies, platform: PlatformOfReplies) => Record<string, string[]>} */
function ownRows({ kinds }, { platform, eventGroups, answersNothing, hasEvents, devices }) {
  /** @type {Record<string, string[]>} */
  const rows = Object.fromEntries(answersNothing.map((row) => [row, []]))
  const add = (/** @type {string} */ row, /** @type {string} */ kind) => {
    rows[row] = [...(rows[row] ?? []), kind]
  }
  for (const kind of kinds) {
    for (const row of (kind.answers[platform] ?? []).flatMap((push) => rowsOfPush(push, eventGroups))) {
      const [key = '', restricted] = keysOfKind(kind)
      add(row, key)
      if (restricted !== undefined && kind.restricted?.platforms.includes(platform)) add(row, restricted)
    }
  }
  if (hasEvents) add('event', EVENT_REPLY)
  for (const device of devices) add(device, EVENT_REPLY)
  return rows
}

/** @type {(push: string, eventGroups: Record<string, string[]>) => string[]} */
function rowsOfPush(push, eventGroups) {
  if (push === 'messages') return ['other']
  if (push === 'events' || push === 'unknown events') return ['event']
  const group = /^events (\w+)$/.exec(push)?.[1]
  if (group === undefined) return [push]
  return (eventGroups[group] ?? []).map((event) => `event.${event.toLowerCase()}`)
}

/** The most particular rows come first, the one for all others last. @param {string} row */
function rankOf(row) {
  return row.includes('.') ? 0 : ['event', 'device', 'info', 'stream', 'other'].indexOf(row) + 1
}

/** The row for a push: its own, that of its kind, or that of all others. @type {(rows: object, row: string) => string} */
function placeOf(rows, row) {
  const kind = row.replace(/\..*/, '')
  // Hardware takes nothing that another push takes. (`rowFor` of src/replies needs no such rule: a table that has
  // `device.…` has `device`.)
  return row in rows || kind === 'device' ? row : kind in rows ? kind : 'other'
}

/** @type {(replies: Replies, kinds: readonly string[]) => string[]} */
function inOrder({ kinds }, taken) {
  return [...kinds.flatMap(keysOfKind), EVENT_REPLY].filter((key) => taken.includes(key))
}
