/**
 * A push and a sealed reply carry the same kind of signature, so whoever captures an answer of ours could send it to us
 * as a push. What looks like one is refused.
 */
import { textField } from '../messages/parse-message.ts'
import type { Platform } from '../platforms.ts'

/**
 * Whether a message is one of our own replies.
 *
 * A reply has no `MsgId`, is no event, and comes from the account: its `FromUserName` is the receiver (企业微信) or an
 * original id `gh_…` (公众号), which no sender of a push has. A bot's reply has neither an id nor a user.
 */
export function isOwnReply(platform: Platform, message: object, receiveId: string | undefined): boolean {
  if (platform === 'wecom-bot') return !('msgid' in message) && !('from' in message)
  if ('MsgId' in message || 'MsgID' in message || 'Event' in message || 'InfoType' in message) return false
  const from = textField(message, 'FromUserName')
  return from !== undefined && (from.startsWith('gh_') || (from === receiveId && from !== ''))
}
