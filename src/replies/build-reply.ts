/** Writes a reply object as the plaintext that is encrypted and sent. */
import type { MessageText } from '../codec/document.ts'
import { isJsonObject, type JsonObject } from '../codec/json.ts'
import { isKnownPush } from '../messages/known-pushes.ts'
import { textField } from '../messages/message-key.ts'
import type { Platform } from '../platforms.ts'
import { toSeconds } from '../protocol/envelope.ts'
import {
  type Checking,
  checkField,
  checkFields,
  type Field,
  type Fields,
  invalidReply,
  withoutWrapper,
} from './fields.ts'
import { JSON_REPLIES, RESULT_CODES, RESULT_FIELDS, XML_REPLIES } from './generated/tables.ts'
import type { ReplyOf } from './generated/types.ts'
import { answeredKey, checkTaken, eventAnswerTo, replyKind } from './kind.ts'
import { checkPictures } from './pictures.ts'
import { checkBotAnswer, checkCard, checkTaskId } from './rules.ts'
import { writeJson } from './write-json.ts'
import { xmlElements } from './xml-elements.ts'

/** Options of `buildReply`. */
export interface ReplyOptions {
  /**
   * The platform whose rules apply: its limits, and which reply may answer which push. Default: only rules that all
   * platforms share.
   */
  readonly platform?: Platform
}

/**
 * Writes a reply: adds `ToUserName` and `FromUserName`, swapped from the message, and `CreateTime`.
 *
 * In XML, strings are written in CDATA with `]]>` split, and control characters that XML forbids are dropped. A reply
 * with `msgtype` or `response_type` (智能机器人) is written as JSON, unchanged. A reply with neither `MsgType` nor these
 * fields is for an event of 小程序 or a push of WeCom hardware; the push decides which fields it needs, and whether it
 * gets that header. For an event outside the catalogue that came as JSON, any object of fields is written unchanged.
 *
 * Source: WeCom 被动回复消息格式 (path/90241); 公众号 被动回复用户消息; 智能机器人 被动回复消息 (path/101031);
 * 小程序 物流助手.
 *
 * @param message the message that is answered
 * @param reply the reply object
 * @param now seconds since 1970
 * @param syntax the syntax of the message, which is that of the reply; default `xml`
 * @param options `platform`: checks the reply by this platform's rules too, as the handlers do
 * @returns the plaintext of the reply, for `encryptMsg`
 * @throws CallbackError `INVALID_REPLY`: the kind is unknown, a field is missing or too long (the error says by how
 *   much; nothing is cut), the platform would ignore the reply, or the message has no sender or receiver
 * @throws TypeError `now` is not in seconds, or the platform is not one of the platforms
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
  message: object,
  reply: ReplyOf,
  now: number,
  syntax: 'xml' | 'json' = 'xml',
  { platform }: ReplyOptions = {},
): MessageText {
  if (!isJsonObject(reply)) throw invalidReply('it is not an object')
  const kind = replyKind(reply)
  const push = platform === undefined ? undefined : { platform, key: answeredKey(message) }
  const checking = { push, refuse: invalidReply }
  // It is unknown which replies an undocumented event accepts.
  if (push !== undefined) checkTaken(push.platform, kind, isKnownPush(message) ? push.key : undefined)

  if (kind === 'event reply') {
    const isForOtherEvent = syntax === 'json' && !isKnownPush(message)
    return isForOtherEvent ? writeReplyJson(reply) : writeEventReply(message, reply, now, checking, syntax)
  }

  // A reply of 智能机器人 is written unchanged.
  const botFields = JSON_REPLIES[kind]
  if (botFields !== undefined) {
    checkFields(reply, botFields, checking)
    if (isJsonObject(reply.template_card)) checkTaskId(reply.template_card, invalidReply)
    checkPictures(reply.stream)
    if (push !== undefined) checkBotAnswer(message, reply, push.key)
    return writeReplyJson(reply)
  }

  const fields = XML_REPLIES[String(reply.MsgType)] ?? {}
  checkFields(reply, fields, checking)
  if (isJsonObject(reply.TemplateCard)) checkCard(reply.TemplateCard)
  const whole = addFields({ ...header(message, now), MsgType: reply.MsgType }, reply, fields, syntax)
  return syntax === 'json' ? writeReplyJson(whole) : writeXml(whole)
}

/** Copies the fields that the table has, in the order of the table; leaves out all others. @returns `picked` */
function addFields(
  picked: Record<string, unknown>,
  object: JsonObject,
  fields: Fields,
  syntax: 'xml' | 'json',
): JsonObject {
  for (const name of Object.keys(fields)) {
    const field = fields[name]
    const value = object[name]
    if (field === undefined || value === undefined) continue
    const items = field.type === 'list' ? withoutWrapper(value, field) : value
    if (field.type === 'list' && field.count !== undefined && Array.isArray(items)) picked[field.count] = items.length
    picked[name] = pickValue(items, field, syntax)
  }
  return picked
}

/** Returns a value with only the fields of its table. In XML a list may need an element around its items. */
function pickValue(value: unknown, field: Field, syntax: 'xml' | 'json'): unknown {
  if (field.type === 'list' && Array.isArray(value)) {
    const items = value.map((item) => pickValue(item, field.items, syntax))
    return syntax === 'xml' && field.wrapper !== undefined ? { [field.wrapper]: items } : items
  }
  // Structures with variants are sent whole, since the platform keeps adding fields to them.
  if (field.type !== 'object' || field.variants !== undefined || !isJsonObject(value)) return value
  return addFields({}, value, field.fields, syntax)
}

/** Writes the reply to an event of 小程序 or a push of hardware: the push decides the fields, header and syntax. */
function writeEventReply(
  message: object,
  reply: JsonObject,
  now: number,
  checking: Checking,
  syntax: 'xml' | 'json',
): MessageText {
  const answer = eventAnswerTo(message)
  if (answer === undefined) {
    throw invalidReply('it has no MsgType, and the push is not a known event that is answered with fields only')
  }
  checkEventFields(reply, answer.fields, checking)
  const event = textField(message, 'Event')
  const head = answer.hasHeader ? { ...header(message, now), MsgType: 'event', Event: event } : {}
  // Spread first for the order in the text, and last so that the reply cannot overwrite it.
  const fields = { ...head, ...reply, ...head }
  return syntax === 'json' || answer.onlyJson ? writeReplyJson(fields) : writeXml(fields)
}

/**
 * Checks the fields of a reply to an event: all are required, or only those of the result if its code reports a
 * failure.
 */
function checkEventFields(reply: JsonObject, fields: Fields, checking: Checking): void {
  const hasFailed = RESULT_CODES.some((name) => reply[name] !== undefined && Number(reply[name]) !== 0)
  for (const name of Object.keys(fields)) {
    const field = fields[name]
    const isLeftOut = hasFailed && reply[name] === undefined && !RESULT_FIELDS.includes(name)
    if (field !== undefined && !isLeftOut) checkField(reply, name, field, checking)
  }
}

function header(message: object, now: number): JsonObject {
  const { FromUserName: to, ToUserName: from } = message as unknown as JsonObject
  if (typeof to !== 'string' || typeof from !== 'string') throw invalidReply('the message has no sender to reply to')
  return { ToUserName: to, FromUserName: from, CreateTime: toSeconds(Math.floor(now)) }
}

function writeXml(fields: JsonObject): MessageText {
  return `<xml>${xmlElements(fields)}</xml>`
}

function writeReplyJson(reply: JsonObject): MessageText {
  return writeJson(reply, invalidReply) as MessageText
}
