/** Makes the key of a push, which names its kind in the catalogue, in `route` and in the run-time tables. */
import { isJsonObject, type JsonObject } from '../codec/json.ts'
import type { Platform } from '../platforms.ts'
import type { OfPlatform } from './message-parts.ts'
import type { MessageKey } from './types.ts'

/** The fields of which one names the type of a push. */
export const TYPE_FIELDS = ['InfoType', 'MsgType', 'AgentType', 'msgtype', 'msg_type', 'event_type'] as const

/** The fields that name the event of a push, and its sub-type. */
export const SUBTYPE_FIELDS = ['Event', 'ChangeType'] as const

/**
 * Returns a field of a message if it is a text. For code that reads messages of any platform, whatever their types
 * promise.
 */
export function textField(message: object, name: string): string | undefined {
  const value = Object.hasOwn(message, name) ? (message as JsonObject)[name] : undefined
  return typeof value === 'string' ? value : undefined
}

/** Returns whether a push is a notice to a service provider (`InfoType`), which names no user and takes no reply. */
export function isNotice(message: object): boolean {
  return 'InfoType' in message
}

/** Returns a field of a message if it is an object, otherwise an empty object. */
export function objectField(message: object, name: string): object {
  const value = Object.hasOwn(message, name) ? (message as JsonObject)[name] : undefined
  return isJsonObject(value) ? value : {}
}

/**
 * Returns the most specific key of a message, as in `route` and docs/messages: `text`, `event.subscribe`,
 * `change_contact.create_user`, `info.suite_ticket`. Other forms are `package` for a package of the old 企业号, `device.…`
 * for a push of WeCom hardware, `payment.TRANSACTION_SUCCESS` for a notification of 对外收款, and `zone.…` for an event of
 * a program in the 数据与智能专区.
 *
 * Every push has a key, also one outside the catalogue: the result can be compared with any text, and the editor offers
 * the keys of the message's platform.
 *
 * @param message a message as `parseMessage` returns it or `onMessage` receives it
 * @returns the key; a dot inside a part of it becomes `_`
 *
 * @example
 * import { messageKey, parseMessage } from 'wechat-callback'
 *
 * const message = parseMessage('<xml><MsgType>event</MsgType><Event>new_thing</Event></xml>', 'wecom')
 * messageKey(message) === 'event.new_thing' // => true
 */
export function messageKey<P extends Platform = Platform>(
  message: OfPlatform<P> | object,
): MessageKey<P> | (string & {}) {
  const { InfoType, MsgType, Event, ChangeType } = message as JsonObject
  if (typeof InfoType === 'string') return join('info', InfoType, Event, ChangeType)
  if (typeof MsgType !== 'string') return keyWithoutMsgType(message)
  if (typeof Event !== 'string') return join(MsgType)
  return MsgType === 'event' && typeof ChangeType === 'string' ? join(Event, ChangeType) : join(MsgType, Event)
}

/** Returns the key of a push that has neither `MsgType` nor `InfoType`. */
function keyWithoutMsgType(message: object): string {
  const { AgentType, msgtype, msg_type, event_type } = message as JsonObject
  if (typeof AgentType === 'string') return 'package'
  if (typeof msg_type === 'string') return join('device', nestedKind(message))
  // A notification of 对外收款 names the type of its encrypted `resource`; an event of a zone has no such field.
  if (typeof event_type === 'string') return join('resource_type' in message ? 'payment' : 'zone', event_type)
  const card = objectField(objectField(message, 'event'), 'template_card_event')
  return join(msgtype, nestedKind(message), textField(card, 'card_type'))
}

/**
 * Joins the parts of a key with dots, leaving out parts that are not text. A dot inside a part becomes `_`, so that two
 * kinds never have the same key.
 */
function join(...parts: readonly unknown[]): string {
  let key = ''
  for (const part of parts) {
    if (typeof part !== 'string') continue
    const name = part.includes('.') ? part.replaceAll('.', '_') : part
    key = key === '' ? name : `${key}.${name}`
  }
  return key
}

/** Returns the event or command of a bot or of hardware, which is named inside an object. */
function nestedKind(message: object): string | undefined {
  const event = objectField(message, 'event')
  const command = objectField(message, 'command')
  return textField(event, 'eventtype') ?? textField(event, 'event_type') ?? textField(command, 'command_type')
}
