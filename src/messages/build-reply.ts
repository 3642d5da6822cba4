/** A reply object to the text that is sealed and sent. */
import { isJsonObject, type JsonObject } from '../codec/json.ts'
import { element, textElement } from '../codec/xml-writer.ts'
import { CallbackError } from '../errors.ts'
import { textField } from './parse-message.ts'
import type { ReplyOf } from './reply-types.ts'
import type { MessageOf } from './types.ts'

/** Articles of one 图文 reply. */
const MAX_ARTICLES = 8

/** Writes what is particular to one `MsgType`. */
type BodyWriter = (reply: JsonObject) => string

const XML_BODIES: Readonly<Record<string, BodyWriter>> = {
  text: (reply) => textElement('Content', required(reply, 'Content')),
  image: (reply) => element('Image', mediaId(nested(reply, 'Image'))),
  voice: (reply) => element('Voice', mediaId(nested(reply, 'Voice'))),
  video: (reply) => {
    const video = nested(reply, 'Video')
    return element('Video', mediaId(video) + optional(video, 'Title') + optional(video, 'Description'))
  },
  news: (reply) => {
    const articles = articlesOf(reply)
    const items = articles.map((article) => element('item', articleFields(article)))
    return textElement('ArticleCount', articles.length) + element('Articles', items.join(''))
  },
}

/**
 * Writes a reply: adds `ToUserName` and `FromUserName`, swapped from the message, and `CreateTime`.
 *
 * Strings go out in CDATA with `]]>` split; control characters that XML forbids are left out. A reply with `msgtype`
 * (智能机器人) goes out as JSON, as it is.
 *
 * Source: WeCom 被动回复消息格式 (path/90241); 公众号 被动回复用户消息; 智能机器人 被动回复 (path/101031).
 *
 * @param message the message that is answered
 * @param reply the reply object
 * @param now seconds since 1970
 * @returns the plaintext of the reply, to be given to `encryptMsg`
 * @throws CallbackError `INVALID_REPLY`: an unknown kind, a missing field, or a message that names nobody to answer
 *
 * @example
 * import { buildReply, parseMessage, text } from 'wechat-callback'
 *
 * const message = parseMessage(
 *   '<xml><ToUserName>ww1436e0e65a779aee</ToUserName><FromUserName>zhangsan</FromUserName><MsgType>text</MsgType></xml>',
 * )
 * buildReply(message, text('你好'), 1713424427)
 * // => '<xml><ToUserName><![CDATA[zhangsan]]></ToUserName><FromUserName><![CDATA[ww1436e0e65a779aee]]></FromUserName><CreateTime>1713424427</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[你好]]></Content></xml>'
 */
export function buildReply(message: MessageOf, reply: ReplyOf, now: number): string {
  if (!isJsonObject(reply)) throw invalidReply('it is not an object')
  if (typeof reply.msgtype === 'string') return writeJson(reply)
  return element('xml', header(message, now) + xmlBody(reply))
}

/** The error for a reply that can't be written, or that the platform would not act on. */
export function invalidReply(reason: string): CallbackError {
  return new CallbackError('INVALID_REPLY', `the reply can't be sent: ${reason}`)
}

function header(message: MessageOf, now: number): string {
  const [to, from] = [textField(message, 'FromUserName'), textField(message, 'ToUserName')]
  if (to === undefined || from === undefined) throw invalidReply('the message names nobody to answer')
  return textElement('ToUserName', to) + textElement('FromUserName', from) + textElement('CreateTime', Math.floor(now))
}

function xmlBody(reply: JsonObject): string {
  const type = required(reply, 'MsgType')
  const write = Object.hasOwn(XML_BODIES, type) ? XML_BODIES[type] : undefined
  if (write === undefined) throw invalidReply(`MsgType is none of ${Object.keys(XML_BODIES).join(', ')}`)
  return textElement('MsgType', type) + write(reply)
}

function writeJson(reply: JsonObject): string {
  try {
    return JSON.stringify(reply)
  } catch (error) {
    throw invalidReply(`it has no JSON form (${error instanceof Error ? error.name : 'unknown'})`)
  }
}

function mediaId(media: JsonObject): string {
  if (required(media, 'MediaId') === '') throw invalidReply('MediaId is empty')
  return textElement('MediaId', required(media, 'MediaId'))
}

function articlesOf(reply: JsonObject): readonly JsonObject[] {
  const articles: unknown = isJsonObject(reply.Articles) ? reply.Articles.item : reply.Articles
  if (!Array.isArray(articles) || !articles.every(isJsonObject))
    throw invalidReply('Articles is not a list of articles')
  if (articles.length === 0 || articles.length > MAX_ARTICLES) {
    throw invalidReply(`it has ${articles.length} articles, 1 to ${MAX_ARTICLES} can be sent`)
  }
  return articles
}

function articleFields(article: JsonObject): string {
  const title = textElement('Title', required(article, 'Title'))
  return title + optional(article, 'Description') + optional(article, 'PicUrl') + optional(article, 'Url')
}

function nested(reply: JsonObject, name: string): JsonObject {
  const value = reply[name]
  if (!isJsonObject(value)) throw invalidReply(`${name} is missing`)
  return value
}

function required(fields: JsonObject, name: string): string {
  const value = fields[name]
  if (typeof value !== 'string') throw invalidReply(`${name} must be a string, got ${typeof value}`)
  return value
}

function optional(fields: JsonObject, name: string): string {
  return fields[name] === undefined ? '' : textElement(name, required(fields, name))
}
