/** The fields of a push as they came, beside the typed message that is made of them. */

/** Reads the fields once more. Few handlers ask for them, and keeping them would cost every push more than this. */
type ReadRawFields = () => Record<string, unknown>

// Weak, so that an entry lives as long as its message.
const sources = new WeakMap<object, Record<string, unknown> | ReadRawFields>()
const partial = new WeakSet<object>()

/**
 * Remembers how to read the fields that a message was made of.
 *
 * @param read is called at most once, by `rawFields`
 * @param isPartial whether the message lacks a value that came
 */
export function keepRawFields(message: object, read: ReadRawFields, isPartial: boolean): void {
  sources.set(message, read)
  if (isPartial) partial.add(message)
}

/**
 * Returns all fields of a push as they came, with the names and values of the wire: in XML every value is a text, an object
 * or a list of these; JSON has its own numbers and lists, and only integers that a number would round are texts. This opens
 * what the types do not have: fields that are not documented, and values that are not of their documented kind.
 *
 * @param message a message as `parseMessage` returns it or a handler receives it
 * @returns the fields, the same object for every call with that message; for an object that `parseMessage` did not make,
 *   such as a copy, a copy of its own fields
 *
 * @example
 * import { parseMessage, rawFields } from 'wechat-callback'
 *
 * const message = parseMessage('<xml><MsgType>text</MsgType><CreateTime>soon</CreateTime><New>1</New></xml>', 'wecom')
 * rawFields(message) // => { MsgType: 'text', CreateTime: 'soon', New: '1' }
 * message.CreateTime // => undefined
 */
export function rawFields(message: object): Record<string, unknown> {
  const source = sources.get(message)
  if (source === undefined) return { ...message }
  if (typeof source !== 'function') return source
  const fields = source()
  sources.set(message, fields)
  return fields
}

/** Returns the message, or its fields as they came if it lacks a value that came: what tells it from every other push. */
export function wholeFields(message: object): object {
  return partial.has(message) ? rawFields(message) : message
}
