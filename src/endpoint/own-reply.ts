/**
 * A push and a sealed reply carry the same kind of signature, so whoever captures an answer of ours could send it to us
 * as a push. What looks like one is refused.
 */
import { textField } from '../messages/message-key.ts'
import { PLATFORMS, type Platform } from '../platforms.ts'

/** An original id, a CorpID or a SuiteId: accounts, which answer, but never send a push themselves. */
const ACCOUNT_ID = /^(?:gh_|(?:ww|wx|tj|dk)[0-9A-Za-z]{16}$)/

/** What tells what kind of push it is; `action` is the probe of 微信云托管. */
const KINDS = ['MsgType', 'Event', 'InfoType', 'AgentType', 'action'] as const

/**
 * Whether a message is one of our own replies.
 *
 * No reply has a `MsgId`. Pushes come from users (or `sys`), replies from the account; but an event is believed, unless
 * it has the `ResultCode` of 小程序's replies, which repeat `Event`. Replies that name nobody, as other structured ones of 小程序 and those
 * of bots, lack what every push of these platforms has: its kind, or an id and a sender.
 */
export function isOwnReply(platform: Platform, message: object, receiveId: string | undefined): boolean {
  if (platform === 'wecom-bot') return !('msgid' in message) && !('from' in message)
  if ('MsgId' in message || 'MsgID' in message) return false
  const from = textField(message, 'FromUserName') ?? ''
  const isFromAccount = ACCOUNT_ID.test(from) || (from !== '' && from === receiveId)
  if ('Event' in message || 'InfoType' in message) return isFromAccount && 'ResultCode' in message
  const isNothing = PLATFORMS[platform].echo === 'clear' && !KINDS.some((kind) => kind in message)
  return isFromAccount || isNothing
}
