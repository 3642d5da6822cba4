/** Which pushes the catalogue knows, and how it spells their names. */
import type { JsonObject } from '../codec/json.ts'
import type { Platform } from '../platforms.ts'
import { ALSO_SPELT, INCLUDES, TYPES } from './generated/tables.ts'
import { TYPE_FIELDS, textField } from './message-key.ts'
import { forEachPush, type PushSection, pushSections, sectionsOf } from './push-table.ts'

// Built when the first message is read, so that importing the package costs nothing.
let types: ReadonlySet<string> | undefined
let events: ReadonlySet<string> | undefined
const spellings = new Map<string, ReadonlyMap<string, string>>()

/** Returns whether the catalogue of any platform has the type of this push or, if it is an event, its name. */
export function isKnownPush(message: object): boolean {
  const { AgentType, InfoType, Event } = message as JsonObject
  if (typeof AgentType === 'string') return true
  if (typeof Event === 'string' && typeof InfoType !== 'string') {
    events ??= new Set(eventsIn(pushSections()))
    return events.has(Event)
  }
  types ??= new Set(TYPES.split(' ').concat(infoTypes()))
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
 * those that it includes; without a platform, that of the first in the table.
 */
function spellingsOf(platform: Platform | undefined): ReadonlyMap<string, string> {
  const senders = platform === undefined ? undefined : [platform, ...(INCLUDES[platform] ?? [])]
  const events = eventsIn(senders?.flatMap(sectionsOf) ?? pushSections())
  const names = new Map<string, string>()
  for (const name of events) if (!names.has(name)) names.set(name, name)
  for (const name of events) if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name)
  for (const [other, name] of Object.entries(ALSO_SPELT)) if (!names.has(other)) names.set(other, name)
  return names
}

/** Lists the values of `InfoType` on all platforms. */
function infoTypes(): readonly string[] {
  const sections = pushSections().filter(({ kind }) => kind === 'info')
  return sections.flatMap(typesIn)
}

/** Lists the values of `Event` of the pushes in these sections. */
function eventsIn(sections: readonly PushSection[]): readonly string[] {
  return sections.filter(({ kind }) => kind !== 'info' && kind !== 'other').flatMap(typesIn)
}

/** Lists the values of `Event`, or of `InfoType`, of the pushes in a section. */
function typesIn(section: PushSection): readonly string[] {
  const types: string[] = []
  forEachPush(section, (name) => types.push(name.split('.')[0] ?? name))
  return types
}
