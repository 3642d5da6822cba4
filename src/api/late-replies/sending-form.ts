/**
 * Turns a passive reply into the message that an interface sends: other names, the same content. What an interface does
 * not take is refused when the message is checked (`send/check-message.ts`).
 */
import { isJsonObject, type JsonObject, tryReadJsonObject } from '../../codec/json.ts'
import { objectField } from '../../messages/message-key.ts'
import { parseFieldsIfAny } from '../../messages/parse-message.ts'
import type { Channel } from '../generated/tables.ts'
import { notSendable } from '../send/check-message.ts'

/** Returns the fields of a reply, which can be the text of a whole message. */
export function replyFields(reply: object | string): JsonObject {
  if (typeof reply !== 'string') return reply as JsonObject
  return tryReadJsonObject(reply) ?? parseFieldsIfAny(reply)
}

/**
 * Turns a reply of 企业微信 or 公众号 into the message that a channel sends, without its receiver.
 *
 * @throws ApiError `NOT_SENDABLE`: it is only possible as a passive reply
 */
export function sendingForm(reply: JsonObject, channel: Exclude<Channel, 'response-url'>): JsonObject {
  const { MsgType: msgtype } = reply
  switch (msgtype) {
    case 'text':
      return { msgtype, text: { content: reply.Content } }
    case 'image':
      return { msgtype, image: renamed(objectField(reply, 'Image')) }
    case 'voice':
      return { msgtype, voice: renamed(objectField(reply, 'Voice')) }
    case 'video': {
      const { media_id, ...texts } = renamed(objectField(reply, 'Video'))
      return { msgtype, video: channel === 'customer-service' ? { media_id } : { media_id, ...texts } }
    }
    case 'music': {
      const { musicurl, hqmusicurl = musicurl, ...rest } = renamed(objectField(reply, 'Music'))
      return { msgtype, music: { ...rest, musicurl: musicurl ?? hqmusicurl, hqmusicurl } }
    }
    case 'news': {
      const { Articles: articles } = reply
      const items = isJsonObject(articles) ? articles.item : articles
      return { msgtype, news: { articles: (Array.isArray(items) ? items : [items]).map(renamed) } }
    }
    case undefined:
      throw notSendable(channel, 'the reply answers an event with fields, which only a passive reply can')
    default:
      throw notSendable(channel, `${String(msgtype)} is only possible as a passive reply`)
  }
}

/**
 * Turns a card of a passive reply (`update_template_card`) into the card of the interface.
 *
 * Source: 企业微信 被动回复消息格式 (path/90241), 更新模版卡片消息 (path/94888).
 */
export function sendingCard(card: object): JsonObject {
  return renamed(card)
}

/** The names that are not the ones of the passive reply in lower case with `_` between the words. */
const NAMES: Readonly<Record<string, string>> = {
  AppId: 'appid',
  CheckBox: 'checkbox',
  HQMusicUrl: 'hqmusicurl',
  KeyName: 'keyname',
  MusicUrl: 'musicurl',
  PagePath: 'pagepath',
  PicUrl: 'picurl',
  UserId: 'userid',
}

/** The fields of a card that are numbers and truth values; in XML they are texts. */
const NUMBERS: readonly string[] = ['Type', 'Style', 'DescColor', 'Mode', 'AspectRatio']
const BOOLEANS: readonly string[] = ['Disable', 'IsChecked']

/** Renames the fields of an object and of the objects in it. */
function renamed(object: unknown): JsonObject {
  return Object.fromEntries(
    Object.entries(Object(object)).map(([name, value]) => [
      (Object.hasOwn(NAMES, name) ? NAMES[name] : undefined) ?? name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase(),
      sendingValue(name, value),
    ]),
  )
}

function sendingValue(name: string, value: unknown): unknown {
  if (typeof value === 'string' && NUMBERS.includes(name)) return Number(value)
  if (typeof value === 'string' && BOOLEANS.includes(name)) return value === 'true' || value === '1'
  // In XML, a list with one item is like a single object.
  if (name.endsWith('List')) return (Array.isArray(value) ? value : [value]).map(renamed)
  return isJsonObject(value) ? renamed(value) : value
}
