/**
 * A push and a sealed reply carry the same kind of signature, so whoever captures an answer of ours could send it to us
 * as a push. What looks like one is refused.
 */
import { isNotice, textField } from '../messages/message-key.ts'
import { PLATFORMS, type Platform } from '../platforms.ts'

/** An original id, a CorpID or a SuiteId: accounts, which answer, but never send a push themselves. */
const ACCOUNT_ID = /^(?:gh_|(?:ww|wx|tj|dk)[0-9A-Za-z]{16}$)/

/** The fields that name the kind of a push other than an event or a notice; `action` is the probe of 微信云托管. */
const KINDS = ['MsgType', 'AgentType', 'action'] as const

/** Whether a message is one of our own replies. */
export function isOwnReply(platform: Platform, message: object, receiveId: string | undefined): boolean {
  return PLATFORMS[platform].syntax === 'json' ? isBotReply(message) : isAccountReply(platform, message, receiveId)
}

/** Every push to a bot has an id and a sender, its replies have neither. */
function isBotReply(message: object): boolean {
  return !('msgid' in message) && !('from' in message)
}

/**
 * No reply has a `MsgId`. Pushes come from users (or `sys`), replies from the account; but an event is believed, unless it
 * has the `ResultCode` of 小程序's replies, which repeat `Event`.
 */
function isAccountReply(platform: Platform, message: object, receiveId: string | undefined): boolean {
  if ('MsgId' in message || 'MsgID' in message) return false
  if ('Event' in message || isNotice(message)) return 'ResultCode' in message && isFromAccount(message, receiveId)
  return isFromAccount(message, receiveId) || isOfNoKind(platform, message)
}

function isFromAccount(message: object, receiveId: string | undefined): boolean {
  const from = textField(message, 'FromUserName') ?? ''
  return from !== '' && (from === receiveId || ACCOUNT_ID.test(from))
}

/** Other structured replies of 小程序 name nobody, and lack what every push of these platforms has. */
function isOfNoKind(platform: Platform, message: object): boolean {
  return PLATFORMS[platform].echo === 'clear' && !KINDS.some((kind) => kind in message)
}
