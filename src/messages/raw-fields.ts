/** All fields of a message as they came, whatever the catalogue says of them. */

/** How the fields of each parsed message are read again, or the fields once they have been read. */
const rawFieldsOf = new WeakMap<object, Record<string, unknown> | (() => Record<string, unknown>)>()

/**
 * Remembers how the fields of a message arrived. Only a reference is kept: nothing is read before `rawFields` asks.
 *
 * @param raw the fields, or a function that reads them, which is called at most once
 */
export function keepRawFields(message: object, raw: Record<string, unknown> | (() => Record<string, unknown>)): void {
  rawFieldsOf.set(message, raw)
}

/**
 * Returns all fields of a message as they came, also those that are not documented and therefore not in its type. In XML
 * every value is a text, an object or, if the element occurs more than once, a list; JSON has its own numbers and lists,
 * and only integers that a JavaScript number would round are texts. Names are spelt as on the wire.
 *
 * @param message a message as `parseMessage` returns it or a handler receives it; of any other object, such as a copy, the
 *   result is a copy of its own fields
 * @returns an object with the fields; the same one for every call with that message
 *
 * @example
 * import { parseMessage, rawFields } from 'wechat-callback'
 *
 * const message = parseMessage(
 *   '<xml><MsgType>text</MsgType><Content>你好</Content><CreateTime>1348831860</CreateTime><NewField>1</NewField></xml>',
 *   'wecom',
 * )
 * rawFields(message).NewField // => '1'
 * rawFields(message).CreateTime // => '1348831860'
 */
export function rawFields(message: object): Record<string, unknown> {
  const raw = rawFieldsOf.get(message) ?? { ...message }
  const fields = typeof raw === 'function' ? raw() : raw
  rawFieldsOf.set(message, fields)
  return fields
}
