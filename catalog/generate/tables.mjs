/**
 * Writes the run-time tables with everything that XML and JSON do not show: the fields of each push with their types,
 * the spelling of events, and the special reply rules of single pushes.
 *
 * @import { Catalog, Field, Message, RetryPlan } from './read.mjs'
 */
import { allFields } from './read.mjs'
import { arrivingAt, commonFields, keyOf } from './types.mjs'

/**
 * @param {readonly Catalog[]} catalogs
 * @param {readonly RetryPlan[]} plans
 * @returns {string} a module
 */
export function writeTables(catalogs, plans) {
  const header = headerOf(catalogs)
  return [
    '// Written by catalog/generate from catalog/messages: change those files, then run npm run catalog.',
    '',
    '/** Every push of the catalogue. `push-table.ts` reads it and explains the lines. */',
    'export const PUSHES = `',
    ...pushesOf(catalogs, header),
    '`',
    '',
    '/** Fields that many pushes share, written as in `PUSHES`. They also apply to a push that the catalogue lacks. */',
    'export const HEADER =',
    `  '${writeFields([...header.values()])}'`,
    '',
    '/** The other fields that can be read of every push of a platform, written as in `PUSHES`. */',
    'export const PLATFORM_HEADERS: Readonly<Record<string, string>> = {',
    ...catalogs.flatMap((catalog) => {
      const more = commonFields(arrivingAt(catalog, catalogs)).filter(({ name }) => !header.has(name))
      return more.length === 0 ? [] : [`  '${catalog.platform}': '${writeFields(more)}',`]
    }),
    '}',
    '',
    '/** Other spellings of `Event` and `ChangeType`, each with the documented one. */',
    'export const ALSO_SPELT: Readonly<Record<string, string>> = {',
    ...otherSpellingsOf(catalogs).map(([other, documented]) => `  ${other}: '${documented}',`),
    '}',
    '',
    '/** The values of `MsgType`, `msgtype`, `msg_type` and `event_type` on any platform; those of `InfoType` are in `PUSHES`. */',
    'export const TYPES =',
    `  '${typesOf(catalogs)}'`,
    '',
    '/** Platforms whose pushes come to another one too. */',
    'export const INCLUDES: Readonly<Record<string, readonly string[]>> = {',
    ...catalogs
      .filter(({ includes }) => includes.length > 0)
      .map(({ platform, includes }) => `  '${platform}': [${includes.map((name) => `'${name}'`).join(', ')}],`),
    '}',
    '',
    '/** How the platform repeats a push that is not answered. */',
    'export const RETRY_PLANS: Readonly<Record<RetryPlanName, RetryPlan>> = {',
    ...plans.map((plan) => `  '${plan.name}': { ${planText(plan)} },`),
    '}',
    '',
    `export type RetryPlanName = ${plans.map(({ name }) => `'${name}'`).join(' | ')}`,
    '',
    'export interface RetryPlan {',
    '  /** The pauses between its attempts, in milliseconds. */',
    '  readonly waitsMs: readonly number[]',
    '  /** The field of a reply in which any value but 0 is a failure to the platform, as an HTTP error is. */',
    '  readonly failureField?: string',
    '  /** An answer without that field, such as the empty one, is a failure to the platform too. */',
    '  readonly emptyIsFailure?: true',
    '}',
    '',
    '/** How a push is answered and repeated, if it differs from the usual: five seconds, the plan `usual`, sealed if the push was. */',
    'export interface PushRules {',
    '  /** How long the platform waits for the answer, in milliseconds. */',
    '  readonly replyWithinMs?: number',
    '  readonly retries?: RetryPlanName',
    '  /** The reply is never sealed, though the push is. */',
    '  readonly answeredInClear?: true',
    '}',
    '',
  ].join('\n')
}

/** Fields at the top of pushes that no file has among its headers. */
const MORE_HEADER = ['AgentID', 'MsgID', 'PackageId']

/**
 * The header fields that have one type wherever they occur at the top of a push, by name; objects and lists are left out.
 *
 * @param {readonly Catalog[]} catalogs
 * @returns {Map<string, Field>}
 */
function headerOf(catalogs) {
  const tops = catalogs.flatMap((catalog) => catalog.messages.flatMap((message) => allFields(catalog, message)))
  const names = catalogs.flatMap(({ headers }) =>
    Object.values(headers).flatMap((fields) => fields.map(({ name }) => name)),
  )
  /** @type {Map<string, Field>} */
  const header = new Map()
  for (const name of new Set([...names, ...MORE_HEADER])) {
    const [first, ...others] = tops.filter((field) => field.name === name)
    if (first === undefined || first.type === 'object' || first.isList) continue
    if (others.every(({ type, isList }) => type === first.type && !isList)) header.set(name, withoutSpellings(first))
  }
  return header
}

/** @param {Field} field @returns {Field} */
function withoutSpellings({ alsoSpelt: _, ...field }) {
  return field
}

/**
 * The lines of `PUSHES`. If several platforms have a push, the fields of all of them are meant. If its rules differ between
 * platforms, it is in several sections.
 *
 * @param {readonly Catalog[]} catalogs
 * @param {ReadonlyMap<string, Field>} header
 * @returns {string[]}
 */
function pushesOf(catalogs, header) {
  /** @typedef {{ kind: string, name: string, fields: readonly Field[], platforms: Map<string, string[]> }} Push its platforms by rules */
  /** @type {Map<string, Push>} */
  const byKey = new Map()
  for (const catalog of catalogs) {
    for (const message of catalog.messages) {
      const { when } = message
      const key = keyOf(when)
      const known = byKey.get(key)
      const own = wrapped(message, allFields(catalog, message))
      const fields = isJsonOnly(when) ? own.map(unmarked) : own
      const platforms = known?.platforms ?? new Map()
      const rules = rulesOf(message)
      platforms.set(rules, [...(platforms.get(rules) ?? []), catalog.platform])
      byKey.set(key, {
        ...nameOf(key, when),
        fields: known === undefined ? fields : both(known.fields, fields, key),
        platforms,
      })
    }
  }

  /** @type {Map<string, Map<string, string[]>>} the names by their fields, in each section */
  const sections = new Map()
  for (const [key, { kind, name, fields, platforms }] of sorted(byKey)) {
    refuseUnmarkedNamesakes(key, fields)
    const line = writeFields(fields, ({ name, alsoSpelt }) => alsoSpelt !== undefined || !header.has(name))
    for (const [rules, senders] of platforms) {
      const title = [`# ${kind}`, senders.join(' '), ...(rules === '' ? [] : [rules])].join(' | ')
      const section = sections.get(title) ?? new Map()
      sections.set(title, section.set(line, [...(section.get(line) ?? []), name]))
    }
  }
  return sorted(sections).flatMap(([title, lines]) => [
    title,
    ...[...lines].map(([fields, names]) => `${names.join(' ')}: ${fields}`.trimEnd()),
  ])
}

/** @template Value @param {ReadonlyMap<string, Value>} map */
function sorted(map) {
  return [...map].sort(([one], [other]) => (one < other ? -1 : 1))
}

/**
 * The kind of the section that has a push, and its name there. `keyIn` of `push-table.ts` makes its key of them.
 *
 * @param {string} key
 * @param {Readonly<Record<string, string>>} when
 */
function nameOf(key, { MsgType = '', Event, ChangeType, InfoType }) {
  if (InfoType !== undefined) return { kind: 'info', name: key.slice('info.'.length) }
  if (Event === undefined) return { kind: 'other', name: key }
  return { kind: MsgType, name: ChangeType === undefined ? Event : key }
}

/**
 * The fields as JSON has them, and the element that XML puts around them.
 *
 * @type {(message: import('./read.mjs').Message, fields: readonly Field[]) => readonly Field[]}
 */
function wrapped({ wrapper, fields: own }, fields) {
  if (wrapper === undefined) return fields
  return [...fields, { name: wrapper, type: 'object', isOptional: true, isList: false, isWrapper: true, fields: own }]
}

/** JSON escapes what people write. @param {Field} field @returns {Field} */
function unmarked(field) {
  const type = field.type === 'freeText' ? 'string' : field.type
  return { ...field, type, fields: field.fields.map(unmarked) }
}

/**
 * The fields of two platforms under one key. A field of both must be the same in both, but is only required if both
 * require it.
 *
 * @type {(one: readonly Field[], other: readonly Field[], where: string) => readonly Field[]}
 */
function both(one, other, where) {
  const merged = one.map((field) => {
    const twin = other.find(({ name }) => name === field.name)
    if (twin === undefined) return { ...field, isOptional: true }
    const isAlike = kindMark(twin.type) === kindMark(field.type) && twin.isList === field.isList
    if (!isAlike) throw new Error(`${where}: ${field.name} has two types on two platforms`)
    const fields = [...both(field.fields, twin.fields, `${where}: ${field.name}`)]
    return { ...field, isOptional: field.isOptional || twin.isOptional, fields }
  })
  const added = other.filter(({ name }) => !one.some((field) => field.name === name))
  return [...merged, ...added.map((field) => ({ ...field, isOptional: true }))]
}

/**
 * @param {readonly Field[]} fields in the order in which the platform writes them
 * @param {(field: Field) => boolean} isOwn whether a field is written here; another one still separates its neighbours
 */
export function writeFields(fields, isOwn = () => true) {
  return fields
    .flatMap((field, index) => {
      const next = fields[index + 1]
      const isFollowed = next?.type === 'freeText' && isOwn(next) && !next.isOptional && !next.isList && !field.isList
      return isOwn(field) ? [writeField(field, field.type === 'freeText' && isFollowed)] : []
    })
    .join(' ')
}

/** @type {(field: Field, isFollowed: boolean) => string} */
function writeField({ name, alsoSpelt, type, isList, isWrapper, fields }, isFollowed) {
  const names = [name, ...(alsoSpelt ?? [])].join('=')
  const inner = type === 'object' ? `${isWrapper ? '^' : ''}{${writeFields(fields)}}` : kindMark(type)
  return `${names}${isList ? '[]' : ''}${inner}${isFollowed ? '>' : ''}`
}

/** @param {import('./read.mjs').FieldType} type */
function kindMark(type) {
  return { string: '', freeText: '*', int: '#', float: '#', id: '@', bool: '!', object: '{}' }[type]
}

/**
 * Bots, hardware and zones push JSON only, which escapes what people write.
 *
 * @param {Readonly<Record<string, string>>} when
 */
export function isJsonOnly(when) {
  return 'msgtype' in when || 'msg_type' in when || ('event_type' in when && !('resource_type' in when))
}

/**
 * Other spellings of events and their sub-types. No such spelling may be the documented name of another push.
 *
 * @param {readonly Catalog[]} catalogs
 * @returns {readonly (readonly [other: string, documented: string])[]}
 */
function otherSpellingsOf(catalogs) {
  const messages = catalogs.flatMap((catalog) => catalog.messages)
  const documented = new Set(messages.flatMap(({ when }) => Object.values(when)))
  const spellings = messages.flatMap(({ when, alsoSpelt = {} }) =>
    Object.entries(alsoSpelt).flatMap(([name, others]) => others.map((other) => [other, when[name] ?? ''])),
  )
  for (const [other = '', name] of spellings) {
    if (name === '' || documented.has(other)) throw new Error(`${other} is not another spelling of a push`)
  }
  return [...new Map(/** @type {[string, string][]} */ (spellings))].sort()
}

/**
 * The reader finds free text by the name of its element, so a name is free text everywhere in a kind or nowhere in it.
 *
 * @type {(key: string, fields: readonly Field[]) => void}
 */
function refuseUnmarkedNamesakes(key, fields) {
  const all = flatten(fields)
  const names = all.filter(({ type }) => type === 'freeText').map(({ name }) => name)
  const other = all.find(({ type, name }) => type !== 'freeText' && names.includes(name))
  if (other !== undefined) throw new Error(`${key}: ${other.name} is free text in one place and not in another`)
}

/** @param {readonly Field[]} fields @returns {readonly Field[]} */
function flatten(fields) {
  return fields.flatMap((field) => [field, ...flatten(field.fields)])
}

/** @param {readonly Catalog[]} catalogs */
function typesOf(catalogs) {
  const names = catalogs
    .flatMap(({ messages }) => messages)
    .map(({ when }) => when.MsgType ?? when.msgtype ?? when.msg_type ?? when.event_type)
  return [...new Set(names.filter((name) => name !== undefined))].sort().join(' ')
}

/** @param {RetryPlan} plan */
function planText({ waitsMs, failureField, emptyIsFailure }) {
  return [
    `waitsMs: [${waitsMs.join(', ')}]`,
    ...(failureField === undefined ? [] : [`failureField: '${failureField}'`]),
    ...(emptyIsFailure === undefined ? [] : ['emptyIsFailure: true']),
  ].join(', ')
}

/** How a push is answered and repeated, if it differs from the usual. @param {Message} message */
function rulesOf({ replyWithinMs, retries, answeredInClear }) {
  return [replyWithinMs, retries, answeredInClear && 'clear'].filter((rule) => rule !== undefined).join(' ')
}
