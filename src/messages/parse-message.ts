/** The opened text to a message: wire names, exact text, ids that keep their digits. */
import { readDocument, reasonOf } from '../codec/document.ts'
import { isJsonObject, type JsonObject } from '../codec/json.ts'
import type { XmlElement } from '../codec/xml-element.ts'
import { CallbackError } from '../errors.ts'
import type { Platform } from '../platforms.ts'
import type { MessageOf } from './types.ts'

/** The longest documented push merges a thousand changes of a few fields each. */
const MAX_ELEMENTS = 20_000

/** Fields that are numbers; everything else stays text, whatever it looks like. */
const NUMBER_FIELDS: ReadonlySet<string> = new Set([
  ...['CreateTime', 'create_time', 'TimeStamp', 'AgentID', 'Idx'],
  ...['Location_X', 'Location_Y', 'Scale', 'Latitude', 'Longitude', 'Precision'],
])

/** 64-bit ids, which JSON carries as bare numbers; text here always. */
const ID_FIELDS: ReadonlySet<string> = new Set(['MsgId', 'MsgID', 'msgid', 'PackageId'])

/**
 * Reads the plaintext of a push into a message with the names of the documents.
 *
 * Text is exact: white space, `]]>`, entities, control characters and emoji stay as sent, and `007` stays text.
 * `CreateTime`, `AgentID` and coordinates are numbers; `MsgId` is text in XML and in JSON. Types and fields that
 * this version doesn't know are kept as they came.
 *
 * Source: WeCom 消息格式 (path/90239), 事件格式 (path/90240); 公众号 接收普通消息.
 *
 * @param text the plaintext: XML with the root `<xml>`, or a JSON object
 * @param _platform narrows the type of the result
 * @returns the message; repeated elements are lists, elements with elements inside are objects
 * @throws CallbackError `INVALID_MESSAGE`: neither XML nor a JSON object, or malformed; never for a missing field
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
export function parseMessage<P extends Platform = Platform>(text: string, _platform?: P): MessageOf<P> {
  if (typeof text !== 'string') throw new TypeError('text: expected a string')
  const fields = Object.entries(readFields(text)).map(([name, value]) => [name, typed(name, value)])
  // The one place where what came over the wire gets its documented type.
  return Object.fromEntries(fields) as MessageOf<P>
}

function readFields(text: string): JsonObject {
  try {
    const document = readDocument(text, MAX_ELEMENTS)
    return document.syntax === 'xml' ? toObject(document.root.children) : document.object
  } catch (error) {
    throw new CallbackError('INVALID_MESSAGE', `the opened text is not a message: ${reasonOf(error)}`)
  }
}

/** Elements to an object; a name that is there more than once becomes a list. */
function toObject(elements: readonly XmlElement[]): JsonObject {
  const fields = new Map<string, unknown[]>()
  for (const element of elements) {
    const values = fields.get(element.name) ?? []
    values.push(element.children.length > 0 ? toObject(element.children) : element.text)
    fields.set(element.name, values)
  }
  return Object.fromEntries([...fields].map(([name, values]) => [name, values.length === 1 ? values[0] : values]))
}

function typed(name: string, value: unknown): unknown {
  if (NUMBER_FIELDS.has(name)) return toNumber(value)
  if (ID_FIELDS.has(name) && typeof value === 'number') return String(value)
  return value
}

/** A number where the text is one and fits; else the text as it came. */
function toNumber(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*-?[0-9]{1,15}(?:\.[0-9]{1,15})?\s*$/.test(value)) return value
  return Number(value)
}

/** The field of a message as text, whatever type it promises; for code that reads messages of any platform. */
export function textField(message: object, name: string): string | undefined {
  const value: unknown = isJsonObject(message) && Object.hasOwn(message, name) ? message[name] : undefined
  return typeof value === 'string' ? value : undefined
}
