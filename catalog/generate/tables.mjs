/**
 * What XML and JSON can't say of themselves, as small run-time tables: the fields of each push with their kinds, how
 * events are spelt; and how single pushes are answered and repeated.
 *
 * @import { Catalogue, Field, Message, RetryPlan } from './read.mjs'
 */
import { allFields } from './read.mjs'
import { arrivingAt, commonFields, keyOf } from './types.mjs'

/**
 * @param {readonly Catalogue[]} catalogues
 * @param {readonly RetryPlan[]} plans
 * @returns {string} a module
 */
export function writeTables(catalogues, plans) {
  const header = headerOf(catalogues)
  return [
    '// Written by catalog/generate from catalog/messages: change those files, then run npm run catalog.',
    '',
    '/**',
    ' * The fields of each kind of push, and the keys of the kinds that have just these, besides those of `HEADER`. After a name:',
    ' * `[]` a list; then `#` a number, `@` a 64-bit id, `!` a truth value, `*` free text (`*>`: the next field always follows),',
    ' * `{…}` an object, `{}` an object without documented fields, `^{…}` an element that XML puts around fields of the object',
    ' * it stands in; otherwise a text. `A=B`: the field A, which can also arrive as B.',
    ' */',
    'export const SHAPES: Readonly<Record<string, string>> = {',
    ...shapesOf(catalogues, header).map(([fields, keys]) => `  '${fields}':\n    '${keys}',`),
    '}',
    '',
    '/** Fields that many pushes share, written likewise. A push that the catalogue lacks has them too. */',
    'export const HEADER =',
    `  '${writeFields([...header.values()])}'`,
    '',
    '/** What can be read of every push of a platform besides `HEADER`, written likewise. */',
    'export const PLATFORM_HEADERS: Readonly<Record<string, string>> = {',
    ...catalogues.flatMap((catalogue) => {
      const more = commonFields(arrivingAt(catalogue, catalogues)).filter(({ name }) => !header.has(name))
      return more.length === 0 ? [] : [`  '${catalogue.platform}': '${writeFields(more)}',`]
    }),
    '}',
    '',
    '/** Other spellings of `Event` and `ChangeType`, each with the documented one. */',
    'export const ALSO_SPELT: Readonly<Record<string, string>> = {',
    ...otherSpellingsOf(catalogues).map(([other, documented]) => `  ${other}: '${documented}',`),
    '}',
    '',
    '/** Events as each platform spells them. */',
    'export const EVENTS: Readonly<Record<string, string>> = {',
    ...catalogues
      .map((catalogue) => /** @type {const} */ ([catalogue.platform, eventsOf(catalogue)]))
      .filter(([, events]) => events !== '')
      .map(([platform, events]) => `  '${platform}':\n    '${events}',`),
    '}',
    '',
    '/** Messages by `MsgType`, `msgtype`, `msg_type` or `event_type`, and notices by `InfoType`, of any platform. */',
    'export const TYPES =',
    `  '${typesOf(catalogues)}'`,
    '',
    '/** Platforms whose pushes come to another one too. */',
    'export const INCLUDES: Readonly<Record<string, readonly string[]>> = {',
    ...catalogues
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
    '/** How a push is answered and repeated, where it differs from the usual: five seconds, the plan `usual`, sealed as it came. */',
    'export interface PushRules {',
    '  /** How long the platform waits for the answer, in milliseconds. */',
    '  readonly replyWithinMs?: number',
    '  readonly retries?: RetryPlanName',
    '  /** The reply is never sealed, though the push is. */',
    '  readonly answeredInClear?: true',
    '}',
    '',
    '/** The rules of single pushes on each platform, with the keys of the pushes that have them. */',
    'export const PUSH_RULES: Readonly<Record<string, ReadonlyArray<PushRules & { readonly pushes: string }>>> = {',
    ...catalogues
      .map((catalogue) => /** @type {const} */ ([catalogue.platform, rulesOf(catalogue)]))
      .filter(([, rules]) => rules.length > 0)
      .flatMap(([platform, rules]) => [`  '${platform}': [`, ...rules, '  ],']),
    '}',
    '',
  ].join('\n')
}

/** Fields at the top of pushes that no file has among its headers. */
const MORE_HEADER = ['AgentID', 'MsgID', 'PackageId']

/**
 * The fields of all headers that are a single value, and of the same kind at the top of every push, by name.
 *
 * @param {readonly Catalogue[]} catalogues
 * @returns {Map<string, Field>}
 */
function headerOf(catalogues) {
  const tops = catalogues.flatMap((catalogue) => catalogue.messages.flatMap((message) => allFields(catalogue, message)))
  const names = catalogues.flatMap(({ headers }) => Object.values(headers).flatMap((fields) => fields.map(nameOf)))
  /** @type {Map<string, Field>} */
  const header = new Map()
  for (const name of new Set([...names, ...MORE_HEADER])) {
    const [first, ...others] = tops.filter((field) => field.name === name)
    if (first === undefined || first.type === 'object' || first.isList) continue
    if (others.every(({ type, isList }) => type === first.type && !isList)) header.set(name, withoutSpellings(first))
  }
  return header
}

/** @param {Field} field */
function nameOf({ name }) {
  return name
}

/** @param {Field} field @returns {Field} */
function withoutSpellings({ alsoSpelt: _, ...field }) {
  return field
}

/**
 * The fields of each kind of push. Several platforms can have a kind: then the fields of all of them are meant.
 *
 * @param {readonly Catalogue[]} catalogues
 * @param {ReadonlyMap<string, Field>} header
 * @returns {readonly (readonly [fields: string, keys: string])[]}
 */
function shapesOf(catalogues, header) {
  /** @type {Map<string, { fields: readonly Field[], when: Record<string, string> }>} */
  const byKey = new Map()
  for (const catalogue of catalogues) {
    for (const message of catalogue.messages) {
      const key = keyOf(message.when)
      const isMarked = !isJsonOnly(message.when)
      const fields = wrapped(message, allFields(catalogue, message)).map((field) =>
        isMarked ? field : unmarked(field),
      )
      const known = byKey.get(key)?.fields
      byKey.set(key, { fields: known === undefined ? fields : both(known, fields, key), when: message.when })
    }
  }
  /** @type {Map<string, string[]>} */
  const byFields = new Map()
  for (const [key, { fields }] of byKey) {
    refuseUnmarkedNamesakes(key, fields)
    const own = fields.filter(({ name, alsoSpelt }) => alsoSpelt !== undefined || !header.has(name))
    const line = writeFields(own)
    byFields.set(line, [...(byFields.get(line) ?? []), key])
  }
  return [...byFields].map(([fields, keys]) => /** @type {const} */ ([fields, keys.join(' ')])).sort()
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

/** @param {readonly Field[]} fields */
function writeFields(fields) {
  return fields
    .map((field, index) => {
      const next = fields[index + 1]
      const isFollowed = next?.type === 'freeText' && !next.isOptional && !next.isList && !field.isList
      return writeField(field, field.type === 'freeText' && isFollowed)
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
 * Other spellings of events and their sub-types. None may be the documented name of another push.
 *
 * @param {readonly Catalogue[]} catalogues
 * @returns {readonly (readonly [other: string, documented: string])[]}
 */
function otherSpellingsOf(catalogues) {
  const messages = catalogues.flatMap((catalogue) => catalogue.messages)
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

/** The events of a platform; what it includes is looked up there. @type {(catalogue: Catalogue) => string} */
function eventsOf({ messages }) {
  const names = messages.map(({ when }) => when.Event).filter((name) => name !== undefined)
  return [...new Set(names)].sort().join(' ')
}

/** @param {readonly Catalogue[]} catalogues */
function typesOf(catalogues) {
  const names = catalogues
    .flatMap(({ messages }) => messages)
    .map(({ when }) => when.MsgType ?? when.msgtype ?? when.msg_type ?? when.event_type ?? when.InfoType)
  return [...new Set(names.filter((name) => name !== undefined))].sort().join(' ')
}

/** @param {Catalogue} catalogue @returns {string[]} a line for each combination of rules */
function rulesOf({ messages }) {
  /** @type {Map<string, string[]>} */
  const byRules = new Map()
  for (const message of messages) {
    const rules = ruleText(message)
    if (rules !== '') byRules.set(rules, [...(byRules.get(rules) ?? []), keyOf(message.when)])
  }
  return [...byRules].map(([rules, keys]) => `    { ${rules}, pushes: '${keys.join(' ')}' },`)
}

/** @param {RetryPlan} plan */
function planText({ waitsMs, failureField, emptyIsFailure }) {
  return [
    `waitsMs: [${waitsMs.join(', ')}]`,
    ...(failureField === undefined ? [] : [`failureField: '${failureField}'`]),
    ...(emptyIsFailure === undefined ? [] : ['emptyIsFailure: true']),
  ].join(', ')
}

/** @param {Message} message */
function ruleText({ replyWithinMs, retries, answeredInClear }) {
  return [
    ...(replyWithinMs === undefined ? [] : [`replyWithinMs: ${replyWithinMs}`]),
    ...(retries === undefined ? [] : [`retries: '${retries}'`]),
    ...(answeredInClear === undefined ? [] : ['answeredInClear: true']),
  ].join(', ')
}
