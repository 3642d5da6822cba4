/** The opened text to a message: wire names, exact text, ids that keep their digits. */
import { readDocument, reasonOf } from '../codec/document.ts'
import { isJsonObject, type JsonObject, readExactJsonObject } from '../codec/json.ts'
import { CallbackError } from '../errors.ts'
import type { Platform } from '../platforms.ts'
import { type FieldPlace, isKnownPush, isOfKind, spellEvent } from './field-kinds.ts'
import { readXmlFields } from './free-text.ts'
import { messageKey, textField } from './message-key.ts'
import type { MessageOf } from './types.ts'

/** The longest documented push merges a thousand changes of a few fields each. */
const MAX_ELEMENTS = 20_000
/** Values within values; the deepest documented push has six levels. What is deeper stays as it came. */
const MAX_DEPTH = 32

/**
 * Reads the plaintext of a push into a message with the names of the documents.
 *
 * Text is exact: white space, `]]>`, entities, control characters and emoji stay as sent, and `007` stays text.
 * What the catalogue says is a number is one, if it fits; 64-bit ids such as `MsgId` are text in XML and in JSON; what can
 * repeat is a list, also when it came once; an event has the catalogue's spelling. Of pushes that come in JSON alone (bots,
 * hardware) only the ids are promised: their numbers and lists are as JSON has them. Types and fields that this version
 * doesn't know are kept as they came.
 *
 * The platform does not escape what users write: an XML document, or `]]>`, can stand inside `Content`. Such words are read as
 * they were written, and no field that a user wrote becomes a field of the message. Two fields of free text in one push (`Title`
 * and `Description` of a link) can be written so that their bytes do not say where one ends: then the push is refused.
 * Where a text is well-formed XML, its line ends become `\n`, as XML 1.0 section 2.11 has it.
 *
 * Source: WeCom 消息格式 (path/90239), 事件格式 (path/90240); 公众号 接收普通消息.
 *
 * @param text the plaintext: XML with the root `<xml>`, or a JSON object
 * @param platform narrows the type of the result, and decides how an event is spelt (`CLICK` or `click`)
 * @returns the message; elements with elements inside are objects
 * @throws CallbackError `INVALID_MESSAGE`: neither XML nor a JSON object, malformed, or free text without a certain end; never
 *   for a missing field
 * @throws TypeError `text` is no text
 *
 * @example
 * import { parseMessage } from 'wechat-callback'
 *
 * const message = parseMessage(
 *   '<xml><FromUserName><![CDATA[zhangsan]]></FromUserName><CreateTime>1348831860</CreateTime>' +
 *     '<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[007]]></Content><MsgId>4561255354251345929</MsgId></xml>',
 *   'wecom',
 * )
 * message.MsgType === 'text' && message.Content // => '007'
 * message.MsgId // => '4561255354251345929'
 * message.CreateTime // => 1348831860
 */
export function parseMessage<P extends Platform = Platform>(text: string, platform?: P): MessageOf<P> {
  if (typeof text !== 'string') throw new TypeError('text: expected a string')
  const raw = withEventSpelt(readFields(text, platform), platform)
  // The one place where what came over the wire gets its documented type.
  return shapeFields(raw, isKnownPush(raw) ? messageKey(raw) : undefined, []) as MessageOf<P>
}

/** Fields before the catalogue is asked for their types: text, numbers of JSON, objects and lists. */
function readFields(text: string, platform: Platform | undefined): JsonObject {
  try {
    return readDocument(text, {
      xml: () => readXmlFields(text, MAX_ELEMENTS, platform),
      json: () => readExactJsonObject(text),
    })
  } catch (error) {
    throw new CallbackError('INVALID_MESSAGE', `the opened text is not a message: ${reasonOf(error)}`)
  }
}

function withEventSpelt(raw: JsonObject, platform: Platform | undefined): JsonObject {
  const event = textField(raw, 'Event')
  return event === undefined ? raw : { ...raw, Event: spellEvent(event, platform) }
}

function shapeFields(fields: JsonObject, key: FieldPlace['key'], outer: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, shape(value, key, [...outer, name])]))
}

/** A value as the catalogue has it: a list of one, a number, a truth value, an id as text. */
function shape(value: unknown, key: FieldPlace['key'], names: readonly string[]): unknown {
  if (names.length > MAX_DEPTH) return value
  const place = { key, path: names.join('.') }
  if (Array.isArray(value)) return value.map((item) => shapeOne(item, place, names))
  const one = shapeOne(value, place, names)
  return isOfKind('list', place) ? [one] : one
}

function shapeOne(value: unknown, place: FieldPlace, names: readonly string[]): unknown {
  if (isJsonObject(value)) return shapeFields(value, place.key, names)
  if (typeof value === 'string') return shapeText(value, place)
  return typeof value === 'number' && isOfKind('id', place) ? String(value) : value
}

/** XML has text alone, and nothing to tell an empty object from an empty text. */
function shapeText(text: string, place: FieldPlace): unknown {
  if (text === '') return isOfKind('object', place) ? {} : text
  if (isOfKind('number', place)) return toNumber(text)
  return (text === 'true' || text === 'false') && isOfKind('bool', place) ? text === 'true' : text
}

/** A number where the text is one and fits; else the text as it came. */
function toNumber(text: string): string | number {
  if (!/^\s*[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)\s*$/.test(text)) return text
  const number = Number(text)
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : text
}
