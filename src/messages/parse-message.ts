/** The opened text to a message: wire names, exact text, ids that keep their digits. */
import { readDocument, reasonOf } from '../codec/document.ts'
import { isJsonObject, readExactJsonObject } from '../codec/json.ts'
import { CallbackError } from '../errors.ts'
import type { Platform } from '../platforms.ts'
import { isKnownPush, KIND_BITS, kindsOf, spellEvent } from './field-kinds.ts'
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
 * and `Description` of a link) can be written so that their bytes do not say where one ends: then the push is refused. Only in
 * lists whose items hold such words (comments of an approval, attributes of a member) a sender can add items.
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
  const fields = readFields(text, platform)
  const event = textField(fields, 'Event')
  if (event !== undefined) fields.Event = spellEvent(event, platform)
  shapeFields(fields, isKnownPush(fields) ? messageKey(fields) : undefined, '', 1)
  // The one place where what came over the wire gets its documented type.
  return fields as unknown as MessageOf<P>
}

/** Fields before the catalogue is asked for their types: text, numbers of JSON, objects and lists; made for this message alone. */
function readFields(text: string, platform: Platform | undefined): Record<string, unknown> {
  try {
    return readDocument(text, {
      xml: () => readXmlFields(text, MAX_ELEMENTS, platform),
      json: () => readExactJsonObject(text),
    })
  } catch (error) {
    throw new CallbackError('INVALID_MESSAGE', `the opened text is not a message: ${reasonOf(error)}`)
  }
}

/** Gives each field the kind that the catalogue has for it, in place: a list of one, a number, a truth value, an id as text. */
function shapeFields(fields: Record<string, unknown>, key: string | undefined, outer: string, depth: number): void {
  if (depth > MAX_DEPTH) return
  for (const name of Object.keys(fields)) {
    const value = fields[name]
    const path = outer + name
    const kinds = kindsOf(key, path, name)
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) value[index] = shapeOne(item, kinds, key, path, depth)
    } else {
      const one = shapeOne(value, kinds, key, path, depth)
      const shaped = (kinds & KIND_BITS.list) === 0 ? one : [one]
      if (shaped !== value) fields[name] = shaped
    }
  }
}

function shapeOne(value: unknown, kinds: number, key: string | undefined, path: string, depth: number): unknown {
  if (typeof value === 'string') return kinds === 0 ? value : shapeText(value, kinds)
  if (typeof value === 'number') return (kinds & KIND_BITS.id) === 0 ? value : String(value)
  if (isMutableObject(value)) shapeFields(value, key, `${path}.`, depth + 1)
  return value
}

/** The objects inside a message that was just read are its own. */
function isMutableObject(value: unknown): value is Record<string, unknown> {
  return isJsonObject(value)
}

/** XML has only text, and nothing to tell an empty object from an empty text. */
function shapeText(text: string, kinds: number): unknown {
  if (text === '') return (kinds & KIND_BITS.object) === 0 ? text : {}
  if ((kinds & KIND_BITS.number) !== 0) return toNumber(text)
  return (text === 'true' || text === 'false') && (kinds & KIND_BITS.bool) !== 0 ? text === 'true' : text
}

/** A number where the text is one and fits; otherwise the text as it came. */
function toNumber(text: string): string | number {
  if (!/^\s*[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)\s*$/.test(text)) return text
  const number = Number(text)
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : text
}
