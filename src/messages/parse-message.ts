/** Parses the plaintext of a push into a message: wire names, exact text, ids with all their digits. */
import { documentSyntax, reasonOf } from '../codec/document.ts'
import { readExactJsonObject } from '../codec/json.ts'
import { CallbackError } from '../errors.ts'
import type { Platform } from '../platforms.ts'
import { readXmlFields } from './free-text.ts'
import { spellKind } from './known-pushes.ts'
import { keepRawFields } from './raw-fields.ts'
import { headerShape, shapeOfMessage } from './shapes.ts'
import { typeFields, typeKind } from './type-fields.ts'
import type { MessageOf } from './types.ts'

/** Enough for the longest documented push, which merges a thousand changes of a few fields each. */
const MAX_ELEMENTS = 20_000

/**
 * Parses the plaintext of a push into a message with the field names of the documents.
 *
 * Text is exact: white space, `]]>`, entities, control characters and emoji stay as sent, and `007` stays text. Only line
 * ends are those of XML: `\r\n` and `\r` become `\n`, as XML 1.0 section 2.11 demands; JSON keeps them.
 *
 * A documented field has its declared type, in XML and in JSON. A number is a number; a 64-bit id such as `MsgId` is a
 * text; a field that can repeat is a list, also if it occurs once. A single object whose element occurs more than once
 * is one object, with the lists inside joined in order. A value that is not of its declared kind is absent: `CreateTime`
 * with the text `soon`, an empty `AgentID`, a single value that occurs twice with different texts. `rawFields` has it.
 * A name that the platform spells in two ways has the documented spelling; so do the names of events. A push that comes
 * in XML and in JSON has one shape. Pushes and fields that this version doesn't know are kept as they arrived.
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
  const leftOut: unknown[] = []
  typeKind(fields, leftOut)
  // Otherwise a user's words in a push that the catalogue lacks could make a notice of a message, or the reverse.
  if ('InfoType' in fields && 'MsgType' in fields) {
    throw new CallbackError(
      'INVALID_MESSAGE',
      'the push has both a MsgType and an InfoType, and no push of the platform has',
    )
  }
  spellKind(fields, platform)
  typeFields(fields, shapeOfMessage(fields) ?? headerShape(platform), leftOut)
  keepRawFields(fields, () => readFields(text, platform), leftOut.length > 0)
  return fields
}

/** Does what `parseFields` does, but returns no fields for a text that is not a message. */
export function parseFieldsIfAny(text: string): Record<string, unknown> {
  try {
    return parseFields(text)
  } catch {
    return {}
  }
}

/** Reads the fields as they came: texts, numbers of JSON, objects and lists. All objects are new. */
function readFields(text: string, platform: Platform | undefined): Record<string, unknown> {
  try {
    const isXml = documentSyntax(text) === 'xml'
    return isXml ? readXmlFields(text, MAX_ELEMENTS, platform) : { ...readExactJsonObject(text) }
  } catch (error) {
    throw new CallbackError('INVALID_MESSAGE', `the decrypted text is not a message: ${reasonOf(error)}`)
  }
}
