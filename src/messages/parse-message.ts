/** Parses the plaintext of a push into a message: wire names, exact text, ids with all their digits. */
import { reasonOf, requireSyntax } from '../codec/document.ts'
import { readPlatformJson } from '../codec/json.ts'
import { CallbackError } from '../errors.ts'
import type { Platform } from '../platforms.ts'
import { readXmlFields } from './free-text.ts'
import { spellKind } from './known-pushes.ts'
import { keepRawFields } from './raw-fields.ts'
import { headerShape, shapeOfMessage } from './shapes.ts'
import { FieldTyper } from './type-fields.ts'
import type { MessageOf } from './types.ts'

/**
 * The maximum number of XML elements: enough for the longest documented push, which has a thousand changes of a few
 * fields each.
 */
const MAX_ELEMENTS = 20_000

/**
 * Parses the plaintext of a push into a message with the field names of the documents.
 *
 * Text is exact: white space, `]]>`, entities, control characters and emoji stay as sent, and `007` stays text. Only
 * line endings differ in XML: `\r\n` and `\r` become `\n`, as XML 1.0 section 2.11 demands; JSON keeps them.
 *
 * A documented field has its declared type, in XML and in JSON. A number is a number; a 64-bit id such as `MsgId` is a
 * text; a field that can repeat is a list, also if it occurs once. A single object whose element occurs more than once
 * is one object, with the lists inside joined in order. A value that is not of its declared type is left out:
 * `CreateTime` with the text `soon`, an empty `AgentID`, a single value that occurs twice with different texts.
 * `rawFields` returns such values too. A name that the platform spells in two ways has the documented spelling; so do
 * the names of events. A push has the same shape whether it comes as XML or JSON. Pushes and fields that this version
 * does not know are kept as they arrived.
 *
 * The platform does not escape what users write: `Content` can hold `]]>` or an XML document. Such text is read as it
 * was written, and no element that a user wrote becomes a field of the message. If a push has two fields of free text
 * (`Title` and `Description` of a link), a user can write them so that the bytes do not say where one ends; such a push
 * is refused. A sender can add items only to a list whose items contain free text (comments of an approval, attributes
 * of a member). Text that makes the push malformed XML is returned unchanged, including line endings.
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
 * Parses a push like {@link parseMessage} into fields of no declared type, for code that serves every platform: the
 * compiler takes seconds to compare the types of all of them.
 */
export function parseFields(text: string, platform?: Platform): Record<string, unknown> {
  if (typeof text !== 'string') throw new TypeError('text: expected a string')
  const fields = readRawFields(text, platform)
  const typer = new FieldTyper()
  typer.typeKind(fields)
  // Otherwise a user's text in a push that the catalogue lacks could turn a message into a notice, or the reverse.
  if ('InfoType' in fields && 'MsgType' in fields) {
    throw new CallbackError(
      'INVALID_MESSAGE',
      'the push has both a MsgType and an InfoType, and no push of the platform has',
    )
  }
  spellKind(fields, platform)
  typer.typeFields(fields, shapeOfMessage(fields) ?? headerShape(platform))
  keepRawFields(fields, () => readRawFields(text, platform), typer.isPartial)
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

/** Parses the fields without converting them: texts, JSON numbers, objects and lists. All objects are new. */
function readRawFields(text: string, platform: Platform | undefined): Record<string, unknown> {
  try {
    const isXml = requireSyntax(text) === 'xml'
    return isXml ? readXmlFields(text, MAX_ELEMENTS, platform) : { ...readPlatformJson(text) }
  } catch (error) {
    throw new CallbackError('INVALID_MESSAGE', `the decrypted text is not a message: ${reasonOf(error)}`)
  }
}
