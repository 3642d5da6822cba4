/** Which pushes the catalogue knows, and how it spells their names. */
import type { JsonObject } from '../codec/json.ts'
import type { Platform } from '../platforms.ts'
import { ALSO_SPELT, EVENTS, INCLUDES, TYPES } from './generated/tables.ts'
import { textField } from './message-key.ts'

// Built when the first message is read, so that importing the package costs nothing.
let types: ReadonlySet<string> | undefined
let events: ReadonlySet<string> | undefined
const spellings = new Map<string, ReadonlyMap<string, string>>()

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
 * Gives the event and the sub-type of a push the catalogue's spelling, in place. A name that is not there stays as it is.
 */
export function spellKind(fields: Record<string, unknown>, platform: Platform | undefined): void {
  const event = textField(fields, 'Event')
  if (event !== undefined) fields.Event = spellEvent(event, platform)
  const subtype = fields.ChangeType
  if (typeof subtype === 'string' && Object.hasOwn(ALSO_SPELT, subtype)) fields.ChangeType = ALSO_SPELT[subtype]
}

/**
 * Returns the name of an event as the platform's catalogue spells it; a name that is not there is returned as it is.
 */
function spellEvent(event: string, platform: Platform | undefined): string {
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
    ...Object.entries(ALSO_SPELT),
    ...names.map((name) => [name.toLowerCase(), name] as const),
    ...names.map((name) => [name, name] as const),
  ])
}
