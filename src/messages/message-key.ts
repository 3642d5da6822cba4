/** The key of a push: one text for its kind, the same in the catalogue, in `route` and in the run-time tables. */
import { isJsonObject, type JsonObject } from '../codec/json.ts'

/** The field of a message as text, whatever type it promises; for code that reads messages of any platform. */
export function textField(message: object, name: string): string | undefined {
  const value = Object.hasOwn(message, name) ? (message as JsonObject)[name] : undefined
  return typeof value === 'string' ? value : undefined
}

/** Whether a push is a notice to a service provider (`InfoType`), which names no user and takes no reply. */
export function isNotice(message: object): boolean {
  return 'InfoType' in message
}

/** The field of a message as an object; an empty one if it is none. */
export function objectField(message: object, name: string): object {
  const value = Object.hasOwn(message, name) ? (message as JsonObject)[name] : undefined
  return isJsonObject(value) ? value : {}
}

/**
 * The key of a message, most particular first: `text`, `event.subscribe`, `change_contact.create_user`,
 * `info.suite_ticket`, `package` for the old 企业号's, `device.…` for those of WeCom hardware.
 */
export function messageKey(message: object): string {
  const infoType = textField(message, 'InfoType')
  const msgType = textField(message, 'MsgType')
  if (infoType === undefined && msgType === undefined) return keyWithoutMsgType(message)
  const event = textField(message, 'Event')
  if (infoType === undefined && event === undefined) return join(msgType)
  const changeType = textField(message, 'ChangeType')
  if (infoType !== undefined) return join('info', infoType, event, changeType)
  return changeType === undefined ? join(msgType, event) : join(event, changeType)
}

/** Bots, WeCom hardware, and the packages of the old 企业号. */
function keyWithoutMsgType(message: object): string {
  if (textField(message, 'AgentType') !== undefined) return 'package'
  if (textField(message, 'msg_type') !== undefined) return join('device', nestedKind(message))
  return join(textField(message, 'msgtype'), nestedKind(message), cardType(message))
}

/** A dot of the wire's own would make one kind look like another. */
function join(...parts: readonly (string | undefined)[]): string {
  let key = ''
  for (const part of parts) {
    if (part === undefined) continue
    const plain = part.includes('.') ? part.replaceAll('.', '_') : part
    key = key === '' ? plain : `${key}.${plain}`
  }
  return key
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
