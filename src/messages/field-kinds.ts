/** What the catalogue knows of a field that XML and JSON can't say: whether it is a number, a 64-bit id, or a list. */
import type { Platform } from '../platforms.ts'
import { EVENTS, FIELDS, type FieldKind, INCLUDES, TYPES } from './generated/tables.ts'
import { textField } from './message-key.ts'

/** Where a field stands: in which kind of push, behind which outer fields. */
export interface FieldPlace {
  /** The key of the push; `undefined` if the catalogue does not know it. */
  readonly key: string | undefined
  /** Names from the top, with dots between. */
  readonly path: string
}

/** The kinds of a field, one bit each; a list can be one of numbers, say. */
export const KIND_BITS: Readonly<Record<FieldKind, number>> = { number: 1, id: 2, bool: 4, object: 8, list: 16 }

// Made when the first message is read: importing the package costs nothing.
let fields: ReadonlyMap<string, number> | undefined
let placed: ReadonlySet<string> | undefined
let types: ReadonlySet<string> | undefined
let events: ReadonlySet<string> | undefined
const spellings = new Map<string, ReadonlyMap<string, string>>()

/** What every push has, also one that is not known: the rest of such a push stays as it came. */
const HEADER_FIELDS = ['CreateTime', 'TimeStamp', 'AgentID', 'MsgId', 'MsgID', 'PackageId']

/**
 * The kinds of a field by the catalogue, as {@link KIND_BITS}.
 *
 * @param name the last name of its path
 */
export function kindsOf(key: string | undefined, path: string, name: string): number {
  if (key === undefined && !HEADER_FIELDS.includes(path)) return 0
  fields ??= compileFields()
  // Entries with a path are of names that are not of the same kind everywhere.
  placed ??= new Set([...fields.keys()].filter((entry) => entry.includes('/')).map(lastName))
  const everywhere = fields.get(name) ?? 0
  if (!placed.has(name)) return everywhere
  return everywhere | (fields.get(`/${path}`) ?? 0) | (fields.get(`${key}/${path}`) ?? 0)
}

/** Whether a field is of a kind, by the catalogue. */
export function isOfKind(kind: FieldKind, { key, path }: FieldPlace): boolean {
  return (kindsOf(key, path, lastName(path)) & KIND_BITS[kind]) !== 0
}

function lastName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/')) + 1)
}

/** The entries of the tables, with the bits of all kinds that have them. */
function compileFields(): ReadonlyMap<string, number> {
  const compiled = new Map<string, number>()
  for (const kind of Object.keys(KIND_BITS) as FieldKind[]) {
    for (const entry of FIELDS[kind].split(' ')) compiled.set(entry, (compiled.get(entry) ?? 0) | KIND_BITS[kind])
  }
  return compiled
}

/** Whether the catalogue knows a push of that type, and if it is an event, of that name, on any platform. */
export function isKnownPush(message: object): boolean {
  if (textField(message, 'AgentType') !== undefined) return true
  const event = textField(message, 'Event')
  if (event !== undefined && textField(message, 'InfoType') === undefined) {
    events ??= new Set(Object.values(EVENTS).flatMap((names) => names.split(' ')))
    return events.has(event)
  }
  const type =
    textField(message, 'InfoType') ??
    textField(message, 'MsgType') ??
    textField(message, 'msgtype') ??
    textField(message, 'msg_type')
  types ??= new Set(TYPES.split(' '))
  return type !== undefined && types.has(type)
}

/** The event as the catalogue spells it for the platform, or as it came if the catalogue has none of that name. */
export function spellEvent(event: string, platform: Platform | undefined): string {
  let names = spellings.get(platform ?? '')
  if (names === undefined) {
    names = spellingsOf(platform)
    spellings.set(platform ?? '', names)
  }
  return names.get(event) ?? names.get(event.toLowerCase()) ?? event
}

/** By the exact name, and by the name in lower case; without a platform the first that has it decides. */
function spellingsOf(platform: Platform | undefined): ReadonlyMap<string, string> {
  const platforms = platform === undefined ? Object.keys(EVENTS) : [platform, ...(INCLUDES[platform] ?? [])]
  // The last entry of a Map wins, so the first platform comes last.
  const names = platforms.flatMap((name) => (EVENTS[name] ?? '').split(' ')).reverse()
  return new Map([
    ...names.map((name) => [name.toLowerCase(), name] as const),
    ...names.map((name) => [name, name] as const),
  ])
}
