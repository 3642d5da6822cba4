/** The key of a push: one text for its kind, the same in the catalogue, in `route` and in the run-time tables. */
import { isJsonObject } from '../codec/json.ts'

/** The field of a message as text, whatever type it promises; for code that reads messages of any platform. */
export function textField(message: object, name: string): string | undefined {
  const value = ownField(message, name)
  return typeof value === 'string' ? value : undefined
}

/** The same for a field that is an object; an empty one if it is none. */
export function objectField(message: object, name: string): object {
  const value = ownField(message, name)
  return isJsonObject(value) ? value : {}
}

function ownField(message: object, name: string): unknown {
  return isJsonObject(message) && Object.hasOwn(message, name) ? message[name] : undefined
}

/**
 * The key of a message, most particular first: `text`, `event.subscribe`, `change_contact.create_user`,
 * `info.suite_ticket`, `package` for the old 企业号's, `device.…` for those of WeCom hardware.
 */
export function messageKey(message: object): string {
  const field = (name: string): string | undefined => textField(message, name)
  if (field('InfoType') !== undefined) return join('info', field('InfoType'), field('Event'), field('ChangeType'))
  if (field('MsgType') === undefined) return keyWithoutMsgType(message)
  if (field('ChangeType') !== undefined && field('Event') !== undefined)
    return join(field('Event'), field('ChangeType'))
  return join(field('MsgType'), field('Event'))
}

/** Bots, WeCom hardware, and the packages of the old 企业号. */
function keyWithoutMsgType(message: object): string {
  if (textField(message, 'AgentType') !== undefined) return 'package'
  if (textField(message, 'msg_type') !== undefined) return join('device', nestedKind(message))
  return join(textField(message, 'msgtype'), nestedKind(message), cardType(message))
}

/** A dot of the wire's own would make one kind look like another. */
function join(...parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined ? [] : [part.replaceAll('.', '_')])).join('.')
}

/** Bots and hardware say inside an object what event or command it is. */
function nestedKind(message: object): string | undefined {
  const event = objectField(message, 'event')
  const command = objectField(message, 'command')
  return textField(event, 'eventtype') ?? textField(event, 'event_type') ?? textField(command, 'command_type')
}

function cardType(message: object): string | undefined {
  return textField(objectField(objectField(message, 'event'), 'template_card_event'), 'card_type')
}
