/** The kind of a reply, and whether the platform takes that kind in answer to a push. */
import type { JsonObject } from '../codec/json.ts'
import { messageKey, objectField, textField } from '../messages/message-key.ts'
import { type Platform, requirePlatform } from '../platforms.ts'
import { invalidReply } from './fields.ts'
import {
  EVENT_REPLIES,
  type EventAnswer,
  JSON_REPLIES,
  REPLY_KINDS,
  RESTRICTED_FIELDS,
  type ReplyKind,
  TAKES,
  XML_REPLIES,
} from './generated/tables.ts'

/**
 * Returns the kind of a reply, from its `MsgType`, `msgtype` or `response_type`. A reply with none of them answers an
 * event of 小程序 or a push of WeCom hardware. The kind is also shown in errors.
 *
 * @throws CallbackError `INVALID_REPLY`: it is not a reply
 */
export function replyKind(reply: JsonObject): ReplyKind {
  const type = reply.MsgType
  if (type !== undefined) {
    if (typeof type !== 'string' || !Object.hasOwn(XML_REPLIES, type)) {
      throw invalidReply(`MsgType must be one of ${Object.keys(XML_REPLIES).join(', ')}`)
    }
    const restricted = Object.hasOwn(RESTRICTED_FIELDS, type) ? RESTRICTED_FIELDS[type] : undefined
    const isRestricted = restricted !== undefined && reply[restricted] !== undefined
    return (isRestricted ? `${type} with ${restricted}` : type) as ReplyKind
  }
  const name = (['msgtype', 'response_type'] as const).find((field) => reply[field] !== undefined)
  if (name === undefined) return 'event reply'
  const kind = `${name} ${String(reply[name])}`
  if (Object.hasOwn(JSON_REPLIES, kind)) return kind as ReplyKind
  const known = REPLY_KINDS.filter((each) => each.startsWith(`${name} `)).map((each) => each.slice(name.length + 1))
  throw invalidReply(`${name} must be one of ${known.join(', ')}`)
}

/**
 * Returns the key of a push in the table `TAKES`: `info`, `event.click`, `event.enter_chat`, `device.bind`, `stream`,
 * `text`.
 */
export function answeredKey(message: object): string {
  const { InfoType, MsgType, Event, msgtype, msg_type } = message as JsonObject
  if (typeof InfoType === 'string') return 'info'
  if (typeof msg_type === 'string') return messageKey(message)
  const event = Event ?? (msgtype === 'event' ? textField(objectField(message, 'event'), 'eventtype') : undefined)
  if (typeof event === 'string') return `event.${event.toLowerCase()}`
  if (typeof msgtype === 'string') return msgtype
  return typeof MsgType === 'string' ? MsgType : 'other'
}

/**
 * Refuses a reply that the platform would ignore.
 *
 * @param key the key of the push from {@link answeredKey}; `undefined` for an unknown push, which may accept any kind
 *   that the platform accepts
 * @throws CallbackError `INVALID_REPLY`: the platform takes no such reply, or not in answer to this push
 * @throws TypeError the platform is not one of the platforms
 */
export function checkTaken(platform: Platform, kind: ReplyKind, key: string | undefined): void {
  requirePlatform(platform)
  const takes = TAKES[platform]
  const taken = key === undefined ? Object.values(takes).flat() : (takes[rowFor(takes, key)] ?? [])
  if (taken.includes(kind)) return
  const list = [...new Set(taken)].join(', ') || 'no reply object'
  throw invalidReply(`${platform} accepts ${list} in answer to ${key ?? 'any push'}, not ${kind}`)
}

/** Returns how a push that asks for fields is answered; `undefined` for any other push. */
export function eventAnswerTo(message: object): EventAnswer | undefined {
  const key = answeredKey(message)
  const name = key.startsWith('event.') ? key.slice('event.'.length) : key
  return Object.hasOwn(EVENT_REPLIES, name) ? EVENT_REPLIES[name] : undefined
}

/** Returns the most specific row of the table for a push: its own, that of its kind, or `other`. */
function rowFor(takes: object, key: string): string {
  if (Object.hasOwn(takes, key)) return key
  const dot = key.indexOf('.')
  const kind = dot === -1 ? key : key.slice(0, dot)
  return Object.hasOwn(takes, kind) ? kind : 'other'
}
