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

// Made when the first message is read: importing the package costs nothing.
const sets = new Map<string, ReadonlySet<string>>()
const spellings = new Map<string, ReadonlyMap<string, string>>()

/** What every push has, also one that is not known: the rest of such a push stays as it came. */
const HEADER_FIELDS = ['CreateTime', 'TimeStamp', 'AgentID', 'MsgId', 'MsgID', 'PackageId']

/** Whether a field is of a kind, by the catalogue. */
export function isOfKind(kind: FieldKind, { key, path }: FieldPlace): boolean {
  if (key === undefined && !HEADER_FIELDS.includes(path)) return false
  const known = setOf(FIELDS[kind])
  return known.has(path.slice(path.lastIndexOf('.') + 1)) || known.has(`/${path}`) || known.has(`${key}/${path}`)
}

/** Whether the catalogue knows a push of that type, and if it is an event, of that name, on any platform. */
export function isKnownPush(message: object): boolean {
  if (textField(message, 'AgentType') !== undefined) return true
  const event = textField(message, 'Event')
  if (event !== undefined && textField(message, 'InfoType') === undefined) {
    return Object.values(EVENTS).some((names) => setOf(names).has(event))
  }
  const names = ['InfoType', 'MsgType', 'msgtype', 'msg_type']
  const type = names.map((name) => textField(message, name)).find((value) => value !== undefined)
  return type !== undefined && setOf(TYPES).has(type)
}

/** The event as the catalogue spells it for the platform, or as it came if the catalogue has none of that name. */
export function spellEvent(event: string, platform: Platform | undefined): string {
  const names = spellings.get(platform ?? '') ?? remember(spellings, platform ?? '', spellingsOf(platform))
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

/** The words of a table, as a set that is made once. */
function setOf(words: string): ReadonlySet<string> {
  return sets.get(words) ?? remember(sets, words, new Set(words.split(' ')))
}

function remember<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value {
  map.set(key, value)
  return value
}
