/**
 * The documented fields of each kind of push: name, type, whether it is a list, and order. XML shows none of this, and
 * JSON only a part. In: the fields as the table of pushes has them. Out: a map, made when the first push of the kind arrives.
 */
import type { JsonObject } from '../codec/json.ts'
import type { Platform } from '../platforms.ts'
import { HEADER, PLATFORM_HEADERS } from './generated/tables.ts'
import { messageKey } from './message-key.ts'
import { forEachPush, keyIn, pushSections } from './push-table.ts'

/** A documented field. */
export interface FieldShape {
  /** The documented name. */
  readonly name: string
  /** `wrapper`: an element that XML puts around some fields of an object, and that JSON does not have. */
  readonly kind: 'text' | 'freeText' | 'number' | 'id' | 'bool' | 'object' | 'wrapper'
  /** Whether it can repeat. */
  readonly isList: boolean
  /** Whether the next field, which is free text like this one, always follows. */
  readonly isFollowed: boolean
  /** The fields of an object; `undefined` for other kinds, and for an object whose fields are not documented. */
  readonly fields: Shape | undefined
}

/** The fields of a push, or of an object inside it, in documented order and by each spelling of their names. */
export type Shape = ReadonlyMap<string, FieldShape>

// Built when the first push needs them, so that importing the package costs nothing.
let fieldsByKey: ReadonlyMap<string, string> | undefined
const headers = new Map<Platform | undefined, Shape>()
const shapes = new Map<string, Shape>()
const events = new Map<string, Shape>()

/** Returns the fields of a kind of push; `undefined` if the catalogue has no push with this key. */
export function shapeOf(key: string): Shape | undefined {
  const compiled = shapes.get(key)
  if (compiled !== undefined) return compiled
  fieldsByKey ??= collectFields()
  const fields = fieldsByKey.get(key)
  if (fields === undefined) return undefined
  const shape = new Map([...headerShape(), ...readShape(fields)])
  shapes.set(key, shape)
  return shape
}

/** Collects the fields of each kind of push, as the table has them, by its key. */
function collectFields(): ReadonlyMap<string, string> {
  const collected = new Map<string, string>()
  for (const section of pushSections()) {
    forEachPush(section, (name, fields) => collected.set(keyIn(section, name), fields))
  }
  return collected
}

/**
 * Returns the fields of the kind of push that a message is. The shapes of events are found by `Event`, which has the
 * catalogue's spelling here: a map lookup by a freshly joined key has to hash it, which costs more than the rest.
 */
export function shapeOfMessage(message: JsonObject): Shape | undefined {
  const { MsgType, Event, ChangeType, InfoType } = message
  if (MsgType !== 'event' || typeof Event !== 'string' || ChangeType !== undefined || InfoType !== undefined)
    return shapeOf(messageKey(message))
  const shape = events.get(Event) ?? shapeOf(messageKey(message))
  if (shape !== undefined) events.set(Event, shape)
  return shape
}

/** Returns the header fields of a platform, which are the only known fields of a push that the catalogue lacks. */
export function headerShape(platform?: Platform): Shape {
  const known = headers.get(platform)
  if (known !== undefined) return known
  const more = platform === undefined ? undefined : PLATFORM_HEADERS[platform]
  const header = readShape(more === undefined ? HEADER : `${HEADER} ${more}`)
  headers.set(platform, header)
  return header
}

/** Returns the element that XML puts around the fields of this kind of push, if there is one. */
export function wrapperOf(shape: Shape): FieldShape | undefined {
  for (const field of shape.values()) if (field.kind === 'wrapper') return field
  return undefined
}

/** Lists the name of every field of free text, of any kind of push. */
export function freeTextNames(): ReadonlySet<string> {
  const tokens = pushSections().flatMap(({ lines }) => lines.flatMap((line) => line.split(/[ {}>]/)))
  const marked = tokens.filter((token) => token.endsWith('*')).map((token) => token.replace('[]', '').slice(0, -1))
  return new Set(marked.flatMap((names) => names.split('=')))
}

const KINDS: Readonly<Record<string, FieldShape['kind']>> = {
  '': 'text',
  '*': 'freeText',
  '#': 'number',
  '@': 'id',
  '!': 'bool',
  '{': 'object',
  '^{': 'wrapper',
}

/** Reads the fields of a push, which are written as `push-table.ts` explains. */
function readShape(fields: string): Shape {
  return readShapeFields(fields.matchAll(/([\w=]+)(\[\])?(\^?\{|[#@!*]?)(>?)|\}/g))
}

/** Parses fields up to the end of their object. */
function readShapeFields(tokens: Iterator<RegExpExecArray>): Shape {
  const fields = new Map<string, FieldShape>()
  for (let next = tokens.next(); next.done !== true && next.value[0] !== '}'; next = tokens.next()) {
    const [, names = '', list, mark = '', followed] = next.value
    const [name = '', ...others] = names.split('=')
    const inner = mark.endsWith('{') ? readShapeFields(tokens) : undefined
    const field: FieldShape = {
      name,
      kind: KINDS[mark] ?? 'text',
      isList: list !== undefined,
      isFollowed: followed === '>',
      fields: inner?.size === 0 ? undefined : inner,
    }
    for (const spelling of [name, ...others]) fields.set(spelling, field)
  }
  return fields
}
