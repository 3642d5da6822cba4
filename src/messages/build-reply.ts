/** A reply object to the text that is sealed and sent. */
import { isJsonObject, type JsonObject } from '../codec/json.ts'
import { element, fieldElements } from '../codec/xml-writer.ts'
import { CallbackError } from '../errors.ts'
import { toSeconds } from '../protocol/envelope.ts'
import { textField } from './message-key.ts'
import type { ReplyOf } from './reply-types.ts'
import type { MessageOf } from './types.ts'

/** Articles of one 图文 reply. */
const MAX_ARTICLES = 8

/** What is particular to one `MsgType`, in the order of the documents. */
type PartsOf = (reply: JsonObject) => JsonObject

const PARTS: Readonly<Record<string, PartsOf>> = {
  text: (reply) => ({ Content: required(reply, 'Content') }),
  image: (reply) => ({ Image: media(reply, 'Image') }),
  voice: (reply) => ({ Voice: media(reply, 'Voice') }),
  video: (reply) => ({
    Video: { ...media(reply, 'Video'), ...optional(nested(reply, 'Video'), ['Title', 'Description']) },
  }),
  news: (reply) => {
    const articles = articlesOf(reply)
    return { ArticleCount: articles.length, Articles: articles }
  },
}

/**
 * Writes a reply: adds `ToUserName` and `FromUserName`, swapped from the message, and `CreateTime`.
 *
 * In XML strings go out in CDATA with `]]>` split, and control characters that XML forbids are left out. A reply with
 * `msgtype` (智能机器人) goes out as JSON, as it is.
 *
 * Source: WeCom 被动回复消息格式 (path/90241); 公众号 被动回复用户消息; 智能机器人 被动回复 (path/101031).
 *
 * @param message the message that is answered
 * @param reply the reply object
 * @param now seconds since 1970
 * @param syntax how the message came, and so how it is answered; default `xml`
 * @returns the plaintext of the reply, to be given to `encryptMsg`
 * @throws CallbackError `INVALID_REPLY`: an unknown kind, a missing field, or a message that names nobody to answer
 * @throws TypeError `now` is not in seconds
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
export function buildReply(message: MessageOf, reply: ReplyOf, now: number, syntax: 'xml' | 'json' = 'xml'): string {
  if (!isJsonObject(reply)) throw invalidReply('it is not an object')
  if (typeof reply.msgtype === 'string') return writeJson(reply)
  const fields = { ...header(message, now), ...body(reply) }
  return syntax === 'json' ? writeJson(fields) : element('xml', fieldElements(withItems(fields)))
}

/** The error for a reply that can't be written, or that the platform would not act on. */
export function invalidReply(reason: string): CallbackError {
  return new CallbackError('INVALID_REPLY', `the reply can't be sent: ${reason}`)
}

function header(message: MessageOf, now: number): JsonObject {
  const [to, from] = [textField(message, 'FromUserName'), textField(message, 'ToUserName')]
  if (to === undefined || from === undefined) throw invalidReply('the message names nobody to answer')
  return { ToUserName: to, FromUserName: from, CreateTime: toSeconds(Math.floor(now)) }
}

function body(reply: JsonObject): JsonObject {
  const type = required(reply, 'MsgType')
  const partsOf = Object.hasOwn(PARTS, type) ? PARTS[type] : undefined
  if (partsOf === undefined) throw invalidReply(`MsgType is none of ${Object.keys(PARTS).join(', ')}`)
  return { MsgType: type, ...partsOf(reply) }
}

/** In XML a list stands inside a wrapper, each article in an `item`; in JSON it is a list. */
function withItems(fields: JsonObject): JsonObject {
  return 'Articles' in fields ? { ...fields, Articles: { item: fields.Articles } } : fields
}

function writeJson(reply: JsonObject): string {
  const text = stringify(reply)
  if (text === undefined) throw invalidReply('it has no JSON form')
  return text
}

function stringify(reply: JsonObject): string | undefined {
  try {
    return JSON.stringify(reply)
  } catch {
    // It goes round, or holds a BigInt.
    return undefined
  }
}

function media(reply: JsonObject, name: string): JsonObject {
  const MediaId = required(nested(reply, name), 'MediaId')
  if (MediaId === '') throw invalidReply('MediaId is empty')
  return { MediaId }
}

function articlesOf(reply: JsonObject): readonly JsonObject[] {
  const list: unknown = isJsonObject(reply.Articles) ? reply.Articles.item : reply.Articles
  const articles: readonly unknown[] = Array.isArray(list) ? [...list] : []
  if (articles.length === 0 || articles.length > MAX_ARTICLES) {
    throw invalidReply(`it has ${articles.length} articles, 1 to ${MAX_ARTICLES} can be sent`)
  }
  return articles.map(articleOf)
}

function articleOf(article: unknown): JsonObject {
  if (!isJsonObject(article)) throw invalidReply('an article is not an object')
  return { Title: required(article, 'Title'), ...optional(article, ['Description', 'PicUrl', 'Url']) }
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

function optional(fields: JsonObject, names: readonly string[]): JsonObject {
  const given = names.filter((name) => fields[name] !== undefined)
  return Object.fromEntries(given.map((name) => [name, required(fields, name)]))
}
