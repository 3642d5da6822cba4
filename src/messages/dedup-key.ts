/**
 * Makes the key that identifies a push: retries have the same key, and any other push to the same account has a
 * different one.
 */
import type { JsonObject } from '../codec/json.ts'
import { sha1Hex } from '../primitives/crypto.ts'
import { messageKey, textField } from './message-key.ts'
import { allFields } from './raw-fields.ts'

/**
 * Returns the key of a push for deduplication: its retries have the same key, and any other push to the same account
 * has another.
 *
 * | push | key made of |
 * |---|---|
 * | ordinary message | its kind, account, sender and `MsgId`; two accounts can have the same `MsgId` |
 * | 智能机器人 | its kind, bot and `msgid` |
 * | old 企业号 package | account and `PackageId` |
 * | 对外收款 | its kind and `id` |
 * | event, notice, hardware push | its kind, account, sender, time, and a digest of all its fields |
 *
 * The digest is needed, because `sys` sends many events in one second. A retry repeats the plaintext, so it has the
 * same key. Only the field `RetryTimes`, which counts the attempts, differs, and the key ignores it; the envelope is
 * new in every attempt. Keys of different platforms, or of accounts with equal ids, can be equal: if they share a
 * store, prefix the key with the platform and your own id of the account.
 *
 * Source: WeCom 接收消息与事件 (path/90238); 公众号 接收普通消息; 智能机器人 接收消息 (path/100719).
 *
 * If a value of the push was left out of the message (`rawFields` shows it), a copy of the message (`{ ...message }`)
 * has another key.
 *
 * @param message a message as `parseMessage` returns it or `onMessage` receives it
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
export function dedupKey(message: object): string {
  const kind = messageKey(message)
  const account = firstText(message, ['ToUserName', 'SuiteId', 'AppId', 'aibotid', 'ServiceCorpId'])
  const id = messageId(message, kind)
  const sender = firstText(message, ['FromUserName', 'AuthCorpId'])
  if (id !== undefined) return JSON.stringify([kind, account, sender, id])
  return JSON.stringify([kind, account, sender, timeOf(message), digest(message)])
}

/** Returns the id of the message itself. An event has none: its `MsgId` is that of the message it is about. */
function messageId(message: object, kind: string): string | undefined {
  if (kind === 'package') return textField(message, 'PackageId')
  if (kind.startsWith('payment.')) return textField(message, 'id') || undefined
  const botId = textField(message, 'msgid')
  return botId || (kind.includes('.') ? undefined : firstText(message, ['MsgId', 'MsgID'])) || undefined
}

function firstText(message: object, names: readonly string[]): string {
  for (const name of names) {
    const value = (message as JsonObject)[name]
    if (typeof value === 'string') return value
  }
  return ''
}

function timeOf(message: object): unknown {
  const { CreateTime, TimeStamp }: { CreateTime?: unknown; TimeStamp?: unknown } = message
  return CreateTime ?? TimeStamp ?? null
}

/** The field that counts the attempts, so it differs in each of them (小程序 虚拟支付). */
const ATTEMPT_COUNTER = 'RetryTimes'

/**
 * Returns a digest of all other fields, in their order of arrival, since a retry repeats them. The digest includes
 * values that the typed message leaves out.
 */
function digest(message: object): string {
  return sha1Hex(
    JSON.stringify(allFields(message), (name, value: unknown) => (name === ATTEMPT_COUNTER ? undefined : value)),
  )
}
