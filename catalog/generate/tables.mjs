/**
 * What XML and JSON can't say of themselves, as small run-time tables: which fields are numbers, which are 64-bit ids,
 * which repeat, and how events are spelt.
 *
 * @import { Catalogue, Field } from './read.mjs'
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
 * @returns {string} a module
 */
export function writeTables(catalogues) {
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
    '/** Events as each platform spells them. */',
    'export const EVENTS: Readonly<Record<string, string>> = {',
    ...catalogues
      .map((catalogue) => /** @type {const} */ ([catalogue.platform, eventsOf(catalogue)]))
      .filter(([, events]) => events !== '')
      .map(([platform, events]) => `  '${platform}':\n    '${events}',`),
    '}',
    '',
    '/** Messages by `MsgType`, `msgtype` or `msg_type`, and notices by `InfoType`, of any platform. */',
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
 * Bots and hardware push JSON alone, which has types of its own: only of ids it says too little. Their other fields are in
 * no table, but what is said of a name for all pushes must hold for them too.
 *
 * @param {Readonly<Record<string, string>>} when
 */
function isJsonOnly(when) {
  return 'msgtype' in when || 'msg_type' in when
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

/** The events of a platform; what it includes is looked up there. @type {(catalogue: Catalogue) => string} */
function eventsOf({ messages }) {
  const names = messages.map(({ when }) => when.Event).filter((name) => name !== undefined)
  return [...new Set(names)].sort().join(' ')
}

/** @param {readonly Catalogue[]} catalogues */
function typesOf(catalogues) {
  const names = catalogues
    .flatMap(({ messages }) => messages)
    .map(({ when }) => when.MsgType ?? when.msgtype ?? when.msg_type ?? when.InfoType)
  return [...new Set(names.filter((name) => name !== undefined))].sort().join(' ')
}
