/** What tells one push from another, and a retry from a new one. */
import { sha1Hex } from '../primitives/crypto.ts'
import { messageKey, textField } from './message-key.ts'
import type { MessageOf } from './types.ts'

/**
 * The key by which a push and its retries are one, and any two other pushes to the same account are two.
 *
 * | push | key made of |
 * |---|---|
 * | ordinary message | its kind, account, sender and `MsgId`; a `MsgId` alone collides between accounts |
 * | 智能机器人 | its kind, bot and `msgid` |
 * | old 企业号 package | account and `PackageId` |
 * | event, notice, hardware push | its kind, account, sender, time, and a digest of all it says: `sys` sends many events in one second |
 *
 * A retry repeats the plaintext, but for a `RetryTimes` that counts it and is left out, so it has the same key; the envelope around it is another each time. Keys of different
 * platforms, or of accounts that name themselves alike, can be equal: put the platform and the account's own id before
 * it where they share a store.
 *
 * Source: WeCom 接收消息与事件 (path/90238); 公众号 接收普通消息; 智能机器人 接收消息 (path/100719).
 *
 * @param message what `parseMessage` or a handler was given
 * @returns a text without line breaks, below 400 characters for every documented push
 *
 * @example
 * import { dedupKey, parseMessage } from 'wechat-callback'
 *
 * const message = parseMessage(
 *   '<xml><ToUserName>gh_1</ToUserName><FromUserName>oA</FromUserName><MsgType>text</MsgType><MsgId>6054768590064713728</MsgId></xml>',
 * )
 * dedupKey(message) // => '["text","gh_1","oA","6054768590064713728"]'
 */
export function dedupKey(message: MessageOf): string {
  const kind = messageKey(message)
  const account = firstText(message, ['ToUserName', 'SuiteId', 'AppId', 'aibotid', 'ServiceCorpId'])
  const id = kind === 'package' ? textField(message, 'PackageId') : messageId(message, kind)
  const sender = firstText(message, ['FromUserName', 'AuthCorpId'])
  if (id !== undefined) return JSON.stringify([kind, account, sender, id])
  return JSON.stringify([kind, account, sender, timeOf(message), digest(message)])
}

/** An event can carry the id of a message it is about, which is not its own. */
function messageId(message: object, kind: string): string | undefined {
  const botId = textField(message, 'msgid')
  return botId || (kind.includes('.') ? undefined : firstText(message, ['MsgId', 'MsgID'])) || undefined
}

function firstText(message: object, names: readonly string[]): string {
  for (const name of names) {
    const value = textField(message, name)
    if (value !== undefined) return value
  }
  return ''
}

function timeOf(message: object): unknown {
  const { CreateTime, TimeStamp }: { CreateTime?: unknown; TimeStamp?: unknown } = message
  return CreateTime ?? TimeStamp ?? null
}

/** What counts the tries is another in each of them (小程序 虚拟支付). */
const COUNTS_TRIES = 'RetryTimes'

/** Of all other fields in the order in which they came, which a retry repeats. */
function digest(message: object): string {
  try {
    return sha1Hex(JSON.stringify(message, (name, value: unknown) => (name === COUNTS_TRIES ? undefined : value)))
  } catch {
    // Nested deeper than the stack: nothing that is documented.
    return 'too deep'
  }
}
