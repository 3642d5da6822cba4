/**
 * Recognises this endpoint's own replies. A push and a sealed reply carry the same kind of signature, so an attacker
 * who captures a reply could send it back as a push. A message that looks like a reply is refused.
 */
import { isNotice, textField } from '../messages/message-key.ts'
import { PLATFORMS, type Platform } from '../platforms.ts'
import { EVENT_REPLIES, TAKES } from '../replies/generated/tables.ts'

/** Matches an original id, a CorpID or a SuiteId: such accounts answer pushes, but never send one themselves. */
const ACCOUNT_ID = /^(?:gh_|(?:ww|wx|tj|dk)[0-9A-Za-z]{16}$)/

/**
 * The fields that name the kind of a push, unless it is an event or a notice; `action` is for the path check of 微信云托管.
 */
const KIND_FIELDS = ['MsgType', 'AgentType', 'action'] as const

/** Returns whether a message is one of this endpoint's own replies. */
export function isOwnReply(platform: Platform, message: object, receiveId: string | undefined): boolean {
  return PLATFORMS[platform].syntax === 'json' ? isBotReply(message) : isAccountReply(platform, message, receiveId)
}

/** Returns whether a message is a bot's reply: every push to a bot has an id and a sender, its replies have neither. */
function isBotReply(message: object): boolean {
  return !('msgid' in message) && !('from' in message)
}

/**
 * Returns whether a message is the reply of an account. No reply has a `MsgId`. Pushes come from users (or `sys`),
 * replies from the account. An event is accepted, unless it has the `ResultCode` of the replies of 小程序, which repeat
 * `Event`.
 */
function isAccountReply(platform: Platform, message: object, receiveId: string | undefined): boolean {
  if ('MsgId' in message || 'MsgID' in message) return false
  if ('Event' in message || isNotice(message)) return 'ResultCode' in message && isFromAccount(message, receiveId)
  return isFromAccount(message, receiveId) || isOfNoKind(platform, message) || isDeviceReply(platform, message)
}

function isFromAccount(message: object, receiveId: string | undefined): boolean {
  const from = textField(message, 'FromUserName') ?? ''
  return from !== '' && (from === receiveId || ACCOUNT_ID.test(from))
}

/**
 * Returns whether a message has no field that names its kind. Every push of the platforms whose URL check has a plain
 * echo has one; other structured replies of 小程序, which name no sender, have none.
 */
function isOfNoKind(platform: Platform, message: object): boolean {
  return PLATFORMS[platform].echo === 'plain' && !KIND_FIELDS.some((kind) => kind in message)
}

/**
 * Whether a message is a reply to a push of WeCom hardware: it has a field that such a reply needs, and no `msg_type`.
 */
function isDeviceReply(platform: Platform, message: object): boolean {
  if ('msg_type' in message || TAKES[platform].device === undefined) return false
  return Object.entries(EVENT_REPLIES).some(([push, { fields }]) => {
    return push.startsWith('device.') && Object.keys(fields).some((name) => fields[name]?.required && name in message)
  })
}
