/**
 * What XML and JSON can't say of themselves, as small run-time tables: which fields are numbers, which are 64-bit ids,
 * which repeat, how events are spelt; and how single pushes are answered and repeated.
 *
 * @import { Catalogue, Field, Message, RetryPlan } from './read.mjs'
 */
import { allFields } from './read.mjs'
import { keyOf } from './types.mjs'

/**
 * A field of a push with a kind that it has.
 *
 * @typedef {{ key: string, path: string, kind: string, isTold: boolean }} Typed `isTold`: whether a table must say so
 */

/**
 * @param {readonly Catalogue[]} catalogues
 * @param {readonly RetryPlan[]} plans
 * @returns {string} a module
 */
export function writeTables(catalogues, plans) {
  const typed = catalogues.flatMap(typedFields)
  const kinds = ['number', 'id', 'bool', 'object', 'list'].map((kind) => [kind, pathsOf(typed, kind)])
  return [
    '// Written by catalog/generate from catalog/messages: change those files, then run npm run catalog.',
    '',
    '/**',
    ' * Fields that are numbers, 64-bit ids, truth values, objects or lists: a name where it is so everywhere, `/path` where it is so in every push',
    ' * that has the path, `key/path` else.',
    ' */',
    'export const FIELDS: Readonly<Record<FieldKind, string>> = {',
    ...kinds.map(([kind, paths]) => `  ${kind}:\n    '${paths}',`),
    '}',
    '',
    "export type FieldKind = 'number' | 'id' | 'bool' | 'object' | 'list'",
    '',
    '/**',
    ' * The fields of free text, in declared order, and the kinds of push that have them. `[]`: a list. `>`: the field is always',
    ' * followed by the next one.',
    ' */',
    'export const FREE_TEXT: Readonly<Record<string, string>> = {',
    ...freeTextOf(catalogues).map(([fields, kinds]) => `  '${fields}':\n    '${kinds}',`),
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
    '/** How the platform repeats a push that is not answered: the pauses between its attempts, in milliseconds. */',
    'export const RETRY_PLANS: Readonly<Record<RetryPlan, readonly number[]>> = {',
    ...plans.map(({ name, waitsMs }) => `  '${name}': [${waitsMs.join(', ')}],`),
    '}',
    '',
    `export type RetryPlan = ${plans.map(({ name }) => `'${name}'`).join(' | ')}`,
    '',
    '/** How a push is answered and repeated, where it differs from the usual: five seconds, the plan `usual`, sealed as it came. */',
    'export interface PushRules {',
    '  /** How long the platform waits for the answer, in milliseconds. */',
    '  readonly replyWithinMs?: number',
    '  readonly retries?: RetryPlan',
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

/** @param {Catalogue} catalogue @returns {Typed[]} */
function typedFields(catalogue) {
  return catalogue.messages.flatMap((message) => {
    const fields = allFields(catalogue, message).flatMap((field) => walk(field, ''))
    const key = keyOf(message.when)
    return fields.map(({ path, kind }) => ({ key, path, kind, isTold: kind === 'id' || !isJsonOnly(message.when) }))
  })
}

/**
 * Bots, hardware and zones push JSON alone, which has types of its own: only of ids it says too little. Their other fields are in
 * no table, but what is said of a name for all pushes must hold for them too.
 *
 * @param {Readonly<Record<string, string>>} when
 */
export function isJsonOnly(when) {
  return 'msgtype' in when || 'msg_type' in when || ('event_type' in when && !('resource_type' in when))
}

/** @type {(field: Field, prefix: string) => { path: string, kind: string }[]} */
function walk({ name, type, isList, fields }, prefix) {
  const path = prefix + name
  const kinds = [...(isList ? ['list'] : []), kindOf(type)]
  return [...kinds.map((kind) => ({ path, kind })), ...fields.flatMap((field) => walk(field, `${path}.`))]
}

/** @param {string} type */
function kindOf(type) {
  if (type === 'int' || type === 'float') return 'number'
  return type === 'id' || type === 'bool' || type === 'object' ? type : 'text'
}

/**
 * As short as it can be said: a name that has the kind wherever it occurs, else `/path` where the path has it in every
 * push, else `key/path`.
 *
 * @type {(typed: readonly Typed[], kind: string) => string}
 */
function pathsOf(typed, kind) {
  const names = [...new Set(typed.filter((field) => mustTell(field, kind)).map(nameOf))].sort()
  return names
    .flatMap((name) =>
      namesOrPaths(
        typed.filter((field) => nameOf(field) === name),
        kind,
      ),
    )
    .join(' ')
}

/** @type {(sameName: readonly Typed[], kind: string) => string[]} */
function namesOrPaths(sameName, kind) {
  const [first] = sameName
  if (first !== undefined && isAlways(sameName, kind)) return [nameOf(first)]
  const paths = [...new Set(sameName.map(({ path }) => path))].sort()
  return paths.flatMap((path) =>
    pathsOrKeys(
      sameName.filter((field) => field.path === path),
      kind,
    ),
  )
}

/** @type {(samePath: readonly Typed[], kind: string) => string[]} */
function pathsOrKeys(samePath, kind) {
  const having = samePath.filter((field) => mustTell(field, kind))
  if (having.length > 0 && isAlways(samePath, kind)) return [`/${having[0]?.path}`]
  return [...new Set(having.map(({ key, path }) => `${key}/${path}`))]
}

/** @type {(field: Typed, kind: string) => boolean} */
function mustTell(field, kind) {
  return field.isTold && field.kind === kind
}

/** A push can have a field twice: as a list, and of the type of what is in it. @type {(fields: readonly Typed[], kind: string) => boolean} */
function isAlways(fields, kind) {
  const places = new Set(fields.map(({ key, path }) => `${key}/${path}`))
  const having = new Set(fields.filter((field) => field.kind === kind).map(({ key, path }) => `${key}/${path}`))
  return places.size === having.size
}

/** @param {Typed} field */
function nameOf({ path }) {
  return path.slice(path.lastIndexOf('.') + 1)
}

/**
 * The fields of free text of every kind of push that comes in XML, and the kinds that have just these. Two platforms can
 * have a kind: then the fields of both are meant, and a field is only followed by the next one if it is on both.
 *
 * @param {readonly Catalogue[]} catalogues
 * @returns {readonly (readonly [fields: string, kinds: string])[]}
 */
function freeTextOf(catalogues) {
  /** @type {Map<string, string[]>} */
  const byKind = new Map()
  for (const catalogue of catalogues) {
    for (const message of catalogue.messages) {
      const key = keyOf(message.when)
      const fields = freeTextFields(allFields(catalogue, message), '')
      if (isJsonOnly(message.when) || fields.length === 0) continue
      refuseUnmarkedNamesakes(key, allFields(catalogue, message), fields)
      byKind.set(key, mergeFreeText(byKind.get(key) ?? fields, fields))
    }
  }
  /** @type {Map<string, string[]>} */
  const byFields = new Map()
  for (const [key, fields] of byKind) byFields.set(fields.join(' '), [...(byFields.get(fields.join(' ')) ?? []), key])
  return [...byFields].map(([fields, kinds]) => /** @type {const} */ ([fields, kinds.join(' ')])).sort()
}

/** @type {(fields: readonly Field[], prefix: string) => string[]} */
function freeTextFields(fields, prefix) {
  return fields.flatMap(({ name, type, isList, fields: inner }, index) => {
    const path = `${prefix}${name}${isList ? '[]' : ''}`
    const next = fields[index + 1]
    const isFollowed = next?.type === 'freeText' && !next.isOptional && !next.isList && !isList
    return [...(type === 'freeText' ? [`${path}${isFollowed ? '>' : ''}`] : []), ...freeTextFields(inner, `${path}.`)]
  })
}

/** @type {(one: readonly string[], other: readonly string[]) => string[]} */
function mergeFreeText(one, other) {
  const known = one.map((field) => (other.includes(field) ? field : field.replace('>', '')))
  const names = known.map((field) => field.replace('>', ''))
  return [...known, ...other.map((field) => field.replace('>', '')).filter((field) => !names.includes(field))]
}

/**
 * The reader finds free text by the name of its element, so a name is free text everywhere in a kind or nowhere in it.
 *
 * @type {(key: string, fields: readonly Field[], marked: readonly string[]) => void}
 */
function refuseUnmarkedNamesakes(key, fields, marked) {
  const names = marked.map((path) => path.replace(/\[\]|>/g, '')).map((path) => path.slice(path.lastIndexOf('.') + 1))
  const stack = [...fields]
  for (let field = stack.pop(); field !== undefined; field = stack.pop()) {
    if (field.type !== 'freeText' && names.includes(field.name)) {
      throw new Error(`${key}: ${field.name} is free text in one place and not in another`)
    }
    stack.push(...field.fields)
  }
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

/** @param {Message} message */
function ruleText({ replyWithinMs, retries, answeredInClear }) {
  return [
    ...(replyWithinMs === undefined ? [] : [`replyWithinMs: ${replyWithinMs}`]),
    ...(retries === undefined ? [] : [`retries: '${retries}'`]),
    ...(answeredInClear === undefined ? [] : ['answeredInClear: true']),
  ].join(', ')
}
