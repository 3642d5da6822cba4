/** A reply object to the text that is sealed and sent. */
import { isJsonObject, type JsonObject } from '../codec/json.ts'
import { element, fieldElements } from '../codec/xml-writer.ts'
import { isCallbackError } from '../errors.ts'
import { PLATFORMS, type Platform, type ReplyFacts } from '../platforms.ts'
import { refuseLoneSurrogate } from '../protocol/cipher.ts'
import { toSeconds } from '../protocol/envelope.ts'
import { isKnownPush } from './field-kinds.ts'
import { textField } from './message-key.ts'
import { checkBotAnswer, checkBotReply } from './replies/bot-reply.ts'
import { checkCard } from './replies/card-fields.ts'
import { eventAnswer, fieldsFor } from './replies/event-fields.ts'
import { checkCount, checkFields, invalidReply, pickFields } from './replies/fields.ts'
import { answeredKey, checkTaken, kindOf } from './replies/kind.ts'
import { XML_FIELDS } from './replies/xml-fields.ts'
import { checkXmlValue } from './replies/xml-value.ts'
import type { ReplyOf } from './reply-types.ts'
import type { MessageOf } from './types.ts'

/** What a reply is judged by, beside itself and the message. */
export interface ReplyOptions {
  /** Whose rules hold: its limits, and which reply may answer which push. Left out, only what holds everywhere. */
  readonly platform?: Platform
}

/** Articles of one 图文 reply, where nothing less is documented. */
const MAX_ARTICLES = 8

type Limits = Pick<ReplyFacts, 'maxBytes' | 'maxArticles'>

/** Every platform that takes texts takes no longer ones. */
const ANYWHERE: Limits = { maxBytes: { text: 2048 }, maxArticles: {} }

/** A reply that is written in the syntax of the push. */
interface Draft {
  readonly message: MessageOf
  readonly reply: JsonObject
  readonly now: number
  readonly limits: Limits
}

/**
 * Writes a reply: adds `ToUserName` and `FromUserName`, swapped from the message, and `CreateTime`.
 *
 * In XML strings go out in CDATA with `]]>` split, and control characters that XML forbids are left out. A reply with
 * `msgtype` or `response_type` (智能机器人) goes out as JSON, as it is. One without either answers an event of 小程序,
 * which decides what it must have, and whether it gets that header.
 *
 * Source: WeCom 被动回复消息格式 (path/90241); 公众号 被动回复用户消息; 智能机器人 被动回复消息 (path/101031); 小程序 物流助手.
 *
 * @param message the message that is answered
 * @param reply the reply object
 * @param now seconds since 1970
 * @param syntax how the message came, and so how it is answered; default `xml`
 * @param options `platform`: also judge the reply by its rules, as the handlers do
 * @returns the plaintext of the reply, to be given to `encryptMsg`
 * @throws CallbackError `INVALID_REPLY`: an unknown kind, a missing field, something too long (it says by how much;
 *   nothing is cut), what the platform would ignore, or a message that names nobody to answer
 * @throws TypeError `now` is not in seconds, or the platform is none
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
export function buildReply(
  message: MessageOf,
  reply: ReplyOf,
  now: number,
  syntax: 'xml' | 'json' = 'xml',
  { platform }: ReplyOptions = {},
): string {
  if (!isJsonObject(reply)) throw invalidReply('it is not an object')
  const kind = kindOf(reply)
  // Of an event that is not documented nobody knows what it takes.
  if (platform !== undefined) checkTaken(platform, kind, isKnownPush(message) ? answeredKey(message) : undefined)
  if (/^(?:msgtype|response_type) /.test(kind)) {
    checkBotReply(reply, kind)
    if (platform !== undefined) checkBotAnswer(message, reply, answeredKey(message))
    return writeJson(reply)
  }
  const limits = platform === undefined ? ANYWHERE : PLATFORMS[platform].replies
  const draft = { message, reply, now, limits }
  return kind === 'event reply' ? writeEventReply(draft, syntax) : writeTypedReply(draft, syntax)
}

/** A reply with a `MsgType`. */
function writeTypedReply(draft: Draft, syntax: 'xml' | 'json'): string {
  const { message, reply, now } = draft
  const fields = { ...header(message, now), MsgType: reply.MsgType, ...body(draft) }
  return syntax === 'json' ? writeJson(fields) : writeXml(withItems(fields))
}

/** What is particular to the `MsgType`, in the order of the documents. */
function body({ message, reply, limits }: Draft): JsonObject {
  const known = XML_FIELDS[String(reply.MsgType)] ?? {}
  const isNews = reply.MsgType === 'news'
  const given = isNews && isJsonObject(reply.Articles) ? { Articles: reply.Articles.item } : reply
  checkFields(given, known, limits)
  if (isJsonObject(given.TemplateCard)) checkCard(given.TemplateCard, limits)
  const fields = pickFields(given, known)
  if (!isNews || !Array.isArray(fields.Articles)) return fields
  const { length } = fields.Articles
  checkCount('Articles', length, 1, maxArticles(message, limits))
  return { ArticleCount: length, ...fields }
}

function maxArticles(message: MessageOf, limits: Limits): number {
  const key = answeredKey(message)
  return (Object.hasOwn(limits.maxArticles, key) ? limits.maxArticles[key] : undefined) ?? MAX_ARTICLES
}

/** 小程序's answer to an event: the event decides what it is. */
function writeEventReply({ message, reply, now, limits }: Draft, syntax: 'xml' | 'json'): string {
  const event = textField(message, 'Event')
  const answer = event === undefined ? undefined : eventAnswer(event)
  if (answer === undefined) {
    throw invalidReply('it has no MsgType, and what it answers is no event that is known to ask for fields alone')
  }
  checkFields(reply, fieldsFor(answer, reply), limits)
  const head = answer.hasHeader ? { ...header(message, now), MsgType: 'event', Event: event } : {}
  // The second time keeps a field of the reply from taking the place of the header's.
  const fields = { ...head, ...reply, ...head }
  return syntax === 'json' || answer.onlyJson ? writeJson(fields) : writeXml(fields)
}

function header(message: MessageOf, now: number): JsonObject {
  const [to, from] = [textField(message, 'FromUserName'), textField(message, 'ToUserName')]
  if (to === undefined || from === undefined) throw invalidReply('the message names nobody to answer')
  return { ToUserName: to, FromUserName: from, CreateTime: toSeconds(Math.floor(now)) }
}

/** In XML a list stands inside a wrapper, each article in an `item`; in JSON it is a list. */
function withItems(fields: JsonObject): JsonObject {
  return 'Articles' in fields ? { ...fields, Articles: { item: fields.Articles } } : fields
}

function writeXml(fields: JsonObject): string {
  checkXmlValue(fields)
  return element('xml', fieldElements(fields))
}

function writeJson(reply: JsonObject): string {
  const text = stringify(reply)
  if (text === undefined) throw invalidReply('it has no JSON form')
  return text
}

function stringify(reply: JsonObject): string | undefined {
  try {
    return JSON.stringify(reply, refuseHalfPairs)
  } catch (error) {
    if (isCallbackError(error)) throw error
    // It goes round, or holds a BigInt.
    return undefined
  }
}

/** JSON can escape half of a surrogate pair, but nobody can show it: a text was cut inside an emoji. */
function refuseHalfPairs(name: string, value: unknown): unknown {
  if (typeof value === 'string') refuseLoneSurrogate(name, value)
  return value
}
