/** Which pushes the catalogue knows, and how it spells their names. */
import type { JsonObject } from '../codec/json.ts'
import type { Platform } from '../platforms.ts'
import { ALSO_SPELT, EVENTS, INCLUDES, TYPES } from './generated/tables.ts'
import { TYPE_FIELDS, textField } from './message-key.ts'

// Built when the first message is read, so that importing the package costs nothing.
let types: ReadonlySet<string> | undefined
let events: ReadonlySet<string> | undefined
const spellings = new Map<string, ReadonlyMap<string, string>>()

/** Returns whether the catalogue of any platform has the type of this push or, if it is an event, its name. */
export function isKnownPush(message: object): boolean {
  const { AgentType, InfoType, Event } = message as JsonObject
  if (typeof AgentType === 'string') return true
  if (typeof Event === 'string' && typeof InfoType !== 'string') {
    events ??= new Set(Object.values(EVENTS).flatMap((names) => names.split(' ')))
    return events.has(Event)
  }
  types ??= new Set(TYPES.split(' '))
  for (const name of TYPE_FIELDS) {
    const type = textField(message, name)
    if (type !== undefined) return types.has(type)
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
 * Maps names of events, exact and in lower case, to the spelling of the catalogue. The platform's own spelling wins over
 * those that it includes; without a platform, that of the first platform.
 */
function spellingsOf(platform: Platform | undefined): ReadonlyMap<string, string> {
  const platforms = platform === undefined ? Object.keys(EVENTS) : [platform, ...(INCLUDES[platform] ?? [])]
  const events = platforms.flatMap((name) => (EVENTS[name] ?? '').split(' '))
  const names = new Map<string, string>()
  for (const name of events) if (!names.has(name)) names.set(name, name)
  for (const name of events) if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name)
  for (const [other, name] of Object.entries(ALSO_SPELT)) if (!names.has(other)) names.set(other, name)
  return names
}
