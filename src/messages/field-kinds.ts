/** What XML and JSON do not show about a field but the catalogue states: whether it is a number, a 64-bit id, or a list. */
import type { JsonObject } from '../codec/json.ts'
import type { Platform } from '../platforms.ts'
import { EVENTS, FIELDS, type FieldKind, INCLUDES, TYPES } from './generated/tables.ts'

/** The place of a field: the kind of push, and the path to the field. */
export interface FieldPlace {
  /** The key of the push; `undefined` if the catalogue has no such push. */
  readonly key: string | undefined
  /** The names from the top, joined by dots. */
  readonly path: string
}

/** The kinds of a field, one bit each, since a field can have several: a list of numbers, for example. */
export const KIND_BITS: Readonly<Record<FieldKind, number>> = { number: 1, id: 2, bool: 4, object: 8, list: 16 }

// Built when the first message is read, so that importing the package costs nothing.
let fields: ReadonlyMap<string, number> | undefined
let placed: ReadonlySet<string> | undefined
let types: ReadonlySet<string> | undefined
let events: ReadonlySet<string> | undefined
const spellings = new Map<string, ReadonlyMap<string, string>>()

/** The fields of a header, which have their kind in an unknown push too; its other fields stay as they arrived. */
const HEADER_FIELDS = ['CreateTime', 'TimeStamp', 'AgentID', 'MsgId', 'MsgID', 'PackageId']

/**
 * Returns the kinds that the catalogue has for a field, as a sum of {@link KIND_BITS}.
 *
 * @param name the last name of its path
 */
export function kindsOf(key: string | undefined, path: string, name: string): number {
  if (key === undefined && !HEADER_FIELDS.includes(path)) return 0
  fields ??= compileFields()
  // An entry has a path if fields of that name differ in kind.
  placed ??= new Set([...fields.keys()].filter((entry) => entry.includes('/')).map(lastName))
  const everywhere = fields.get(name) ?? 0
  if (!placed.has(name)) return everywhere
  return everywhere | (fields.get(`/${path}`) ?? 0) | (fields.get(`${key}/${path}`) ?? 0)
}

/** Returns whether the catalogue has a field as one of this kind. */
export function isOfKind(kind: FieldKind, { key, path }: FieldPlace): boolean {
  return (kindsOf(key, path, lastName(path)) & KIND_BITS[kind]) !== 0
}

function lastName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/')) + 1)
}

/** Collects the entries of the tables, each with the bits of its kinds. */
function compileFields(): ReadonlyMap<string, number> {
  const compiled = new Map<string, number>()
  for (const kind of Object.keys(KIND_BITS) as FieldKind[]) {
    for (const entry of FIELDS[kind].split(' ')) compiled.set(entry, (compiled.get(entry) ?? 0) | KIND_BITS[kind])
  }
  return compiled
}

/** Returns whether the catalogue of any platform has the type of this push or, if it is an event, its name. */
export function isKnownPush(message: object): boolean {
  const { AgentType, InfoType, MsgType, Event, msgtype, msg_type, event_type } = message as JsonObject
  if (typeof AgentType === 'string') return true
  if (typeof Event === 'string' && typeof InfoType !== 'string') {
    events ??= new Set(Object.values(EVENTS).flatMap((names) => names.split(' ')))
    return events.has(Event)
  }
  types ??= new Set(TYPES.split(' '))
  for (const type of [InfoType, MsgType, msgtype, msg_type, event_type]) {
    if (typeof type === 'string') return types.has(type)
  }
  return false
}

/**
 * Returns the name of an event as the platform's catalogue spells it; a name that is not there is returned as it is.
 */
export function spellEvent(event: string, platform: Platform | undefined): string {
  let names = spellings.get(platform ?? '')
  if (names === undefined) {
    names = spellingsOf(platform)
    spellings.set(platform ?? '', names)
  }
  return names.get(event) ?? names.get(event.toLowerCase()) ?? event
}

/**
 * Maps names of events, exact and in lower case, to the spelling of the catalogue. Without a platform, the first
 * platform that has the event decides.
 */
function spellingsOf(platform: Platform | undefined): ReadonlyMap<string, string> {
  const platforms = platform === undefined ? Object.keys(EVENTS) : [platform, ...(INCLUDES[platform] ?? [])]
  // A Map keeps the last of equal keys, so the first platform is put last.
  const names = platforms.flatMap((name) => (EVENTS[name] ?? '').split(' ')).reverse()
  return new Map([
    ...names.map((name) => [name.toLowerCase(), name] as const),
    ...names.map((name) => [name, name] as const),
  ])
}
