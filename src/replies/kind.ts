/** What kind of reply an object is, and whether the platform takes that kind in answer to the push. */
import type { JsonObject } from '../codec/json.ts'
import { objectField, textField } from '../messages/message-key.ts'
import { factsOf, type Platform } from '../platforms.ts'
import { invalidReply } from './fields.ts'
import { REPLY_KINDS, type ReplyKind, TAKES, XML_REPLIES } from './generated/tables.ts'

/**
 * The kind of a reply, by its `MsgType`, `msgtype` or `response_type`; without one it is 小程序's reply to an event.
 *
 * @throws CallbackError `INVALID_REPLY`: it is not a reply
 */
export function kindOf(reply: JsonObject): ReplyKind {
  if (reply.MsgType !== undefined) return kindOfMsgType(reply)
  const name = (['msgtype', 'response_type'] as const).find((field) => reply[field] !== undefined)
  if (name === undefined) return 'event reply'
  const kind = REPLY_KINDS.find((known) => known === `${name} ${String(reply[name])}`)
  if (kind !== undefined) return kind
  const known = REPLY_KINDS.filter((each) => each.startsWith(`${name} `)).map((each) => each.slice(name.length + 1))
  throw invalidReply(`${name} is none of ${known.join(', ')}`)
}

function kindOfMsgType({ MsgType, TransInfo }: JsonObject): ReplyKind {
  if (!isMsgType(MsgType)) throw invalidReply(`MsgType is none of ${Object.keys(XML_REPLIES).join(', ')}`)
  const isToOneAccount = MsgType === 'transfer_customer_service' && TransInfo !== undefined
  return isToOneAccount ? 'transfer_customer_service with TransInfo' : MsgType
}

/** Every key of the table is the kind of reply of that name. */
function isMsgType(value: unknown): value is ReplyKind {
  return typeof value === 'string' && Object.hasOwn(XML_REPLIES, value)
}

/** The push as the table of what platforms take names it: `info`, `event.click`, `event.enter_chat`, `stream`, `text`. */
export function answeredKey(message: object): string {
  if (textField(message, 'InfoType') !== undefined) return 'info'
  const event = textField(message, 'Event') ?? botEvent(message)
  if (event !== undefined) return `event.${event.toLowerCase()}`
  return textField(message, 'msgtype') ?? textField(message, 'MsgType') ?? 'other'
}

/**
 * Refuses what the platform would ignore.
 *
 * @param key the push by {@link answeredKey}; `undefined` for one that is not known, which may take any kind that the platform takes
 * @throws CallbackError `INVALID_REPLY`: it takes no such reply, or not in answer to this push
 * @throws TypeError the platform is not one of the platforms
 */
export function checkTaken(platform: Platform, kind: ReplyKind, key: string | undefined): void {
  factsOf(platform)
  const takes = TAKES[platform]
  const taken = key === undefined ? Object.values(takes).flat() : (takes[placeOf(takes, key)] ?? [])
  if (taken.includes(kind)) return
  const list = [...new Set(taken)].join(', ') || 'no reply object'
  throw invalidReply(`${platform} takes ${list} in answer to ${key ?? 'any push'}, not ${kind}`)
}

/** The row of the table for a push: its own, that of its kind, or that of all others. */
function placeOf(takes: object, key: string): string {
  if (Object.hasOwn(takes, key)) return key
  const dot = key.indexOf('.')
  const kind = dot === -1 ? key : key.slice(0, dot)
  return Object.hasOwn(takes, kind) ? kind : 'other'
}

/** Bots say inside an object what event it is. */
function botEvent(message: object): string | undefined {
  return textField(message, 'msgtype') === 'event' ? textField(objectField(message, 'event'), 'eventtype') : undefined
}
