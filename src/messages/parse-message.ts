/** Parses the plaintext of a push into a message: wire names, exact text, ids with all their digits. */
import { documentSyntax, reasonOf } from '../codec/document.ts'
import { isJsonObject, readExactJsonObject } from '../codec/json.ts'
import { CallbackError } from '../errors.ts'
import type { Platform } from '../platforms.ts'
import { isKnownPush, KIND_BITS, kindsOf, spellEvent } from './field-kinds.ts'
import { readXmlFields } from './free-text.ts'
import { messageKey, textField } from './message-key.ts'
import { keepRawFields } from './raw-fields.ts'
import type { MessageOf } from './types.ts'

/** Enough for the longest documented push, which merges a thousand changes of a few fields each. */
const MAX_ELEMENTS = 20_000
/** Levels of nesting; the deepest documented push has six. Deeper fields stay as they arrived. */
const MAX_DEPTH = 32

/**
 * Parses the plaintext of a push into a message with the field names of the documents.
 *
 * Text is exact: white space, `]]>`, entities, control characters and emoji stay as sent, and `007` stays text. Only line
 * ends are those of XML: `\r\n` and `\r` become `\n`, as XML 1.0 section 2.11 demands; JSON keeps them. A field
 * that the catalogue has as a number is a number, if it fits; 64-bit ids such as `MsgId` are text in XML and in JSON; a
 * field that can repeat is a list, even if it occurs once; an event has the catalogue's spelling. For pushes that exist
 * only in JSON (bots, hardware) only the ids are converted: their numbers and lists are as JSON has them. Types and
 * fields that this version doesn't know are kept as they arrived; `rawFields` has all fields so.
 *
 * The platform does not escape what users write: `Content` can hold `]]>` or an XML document. Such text is read as it
 * was written, and no element that a user wrote becomes a field of the message. If a push has two fields of free text
 * (`Title` and `Description` of a link), a user can write them so that the bytes do not say where one ends: then the
 * push is refused. Only to a list whose items hold free text (comments of an approval, attributes of a member) can a
 * sender add items. Words that make the push malformed XML are cut out unchanged, line ends included.
 *
 * Source: WeCom 消息格式 (path/90239), 事件格式 (path/90240); 公众号 接收普通消息.
 *
 * @param text the plaintext: XML with the root `<xml>`, or a JSON object
 * @param platform narrows the type of the result, and decides how an event is spelt (`CLICK` or `click`)
 * @returns the message; an element that holds elements is an object
 * @throws CallbackError `INVALID_MESSAGE`: the text is neither XML nor a JSON object, is malformed, or has free text
 *   without a certain end; never for a missing field
 * @throws TypeError `text` is not a string
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
  // The only place where fields from the wire get their documented type.
  return parseFields(text, platform) as unknown as MessageOf<P>
}

/**
 * Does what `parseMessage` does, for code that reads messages of any platform. Its result has no type of the catalogue: the compiler
 * takes seconds to compare those of all platforms.
 */
export function parseFields(text: string, platform?: Platform): Record<string, unknown> {
  if (typeof text !== 'string') throw new TypeError('text: expected a string')
  const fields = readFields(text, platform)
  keepRawFields(fields, () => readFields(text, platform))
  const event = textField(fields, 'Event')
  if (event !== undefined) fields.Event = spellEvent(event, platform)
  shapeFields(fields, isKnownPush(fields) ? messageKey(fields) : undefined, '', 1)
  return fields
}

/**
 * Reads the fields before the catalogue's kinds are applied: texts, numbers of JSON, objects and lists. All objects are
 * new, so that the caller may change them.
 */
function readFields(text: string, platform: Platform | undefined): Record<string, unknown> {
  try {
    const isXml = documentSyntax(text) === 'xml'
    return isXml ? readXmlFields(text, MAX_ELEMENTS, platform) : readExactJsonObject(text)
  } catch (error) {
    throw new CallbackError('INVALID_MESSAGE', `the decrypted text is not a message: ${reasonOf(error)}`)
  }
}

/**
 * Converts each field in place to the kind that the catalogue has for it: a list, a number, a boolean, an id as text.
 */
function shapeFields(fields: Record<string, unknown>, key: string | undefined, outer: string, depth: number): void {
  if (depth > MAX_DEPTH) return
  for (const name of Object.keys(fields)) {
    const value = fields[name]
    const path = outer + name
    const kinds = kindsOf(key, path, name)
    if (Array.isArray(value)) fields[name] = value.map((item) => shapeOne(item, kinds, key, path, depth))
    else if (kinds !== 0 || typeof value !== 'string') {
      const one = shapeOne(value, kinds, key, path, depth)
      fields[name] = (kinds & KIND_BITS.list) === 0 ? one : [one]
    }
  }
}

function shapeOne(value: unknown, kinds: number, key: string | undefined, path: string, depth: number): unknown {
  if (typeof value === 'string') return shapeText(value, kinds)
  if (typeof value === 'number') return (kinds & KIND_BITS.id) === 0 ? value : String(value)
  if (isMutableObject(value)) shapeFields(value, key, `${path}.`, depth + 1)
  return value
}

/**
 * Returns whether a value is an object. It may be changed, since every object in a message that was just read is new.
 */
function isMutableObject(value: unknown): value is Record<string, unknown> {
  return isJsonObject(value)
}

/** Converts a text of XML, which has no other values: an empty object looks like an empty text. */
function shapeText(text: string, kinds: number): unknown {
  if (text === '') return (kinds & KIND_BITS.object) === 0 ? text : {}
  if ((kinds & KIND_BITS.number) !== 0) return toNumber(text)
  return (text === 'true' || text === 'false') && (kinds & KIND_BITS.bool) !== 0 ? text === 'true' : text
}

/** Converts a text to a number if it is one and is exact as one; otherwise returns the text. */
function toNumber(text: string): string | number {
  if (!/^\s*[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)\s*$/.test(text)) return text
  const number = Number(text)
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : text
}
