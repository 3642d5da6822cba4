/** What the catalogue knows of a field that XML and JSON can't say: whether it is a number, a 64-bit id, or a list. */
import type { Platform } from '../platforms.ts'
import { EVENTS, FIELDS, type FieldKind, INCLUDES } from './generated/tables.ts'

/** Where a field stands: in which kind of push, behind which outer fields. */
export interface FieldPlace {
  /** The key of the push. */
  readonly key: string
  /** Names from the top, with dots between. */
  readonly path: string
}

// Made when the first message is read: importing the package costs nothing.
const kinds = new Map<FieldKind, ReadonlySet<string>>()
const spellings = new Map<string, ReadonlyMap<string, string>>()

/** Whether a field is of a kind, by the catalogue. */
export function isOfKind(kind: FieldKind, { key, path }: FieldPlace): boolean {
  const known = kinds.get(kind) ?? remember(kinds, kind, new Set(FIELDS[kind].split(' ')))
  return known.has(path.slice(path.lastIndexOf('.') + 1)) || known.has(`/${path}`) || known.has(`${key}/${path}`)
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

function remember<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value {
  map.set(key, value)
  return value
}
