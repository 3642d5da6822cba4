/** The fields of a push as they came, beside the typed message that is made of them. */

/** Reads the fields once more. Nearly no handler asks for them, and keeping them would cost every push more than this. */
type ReadRawFields = () => Record<string, unknown>

// Weak, so that an entry lives as long as its message.
const readers = new WeakMap<object, ReadRawFields>()
const partial = new WeakSet<object>()

/**
 * Remembers how to read the fields that a message was made of.
 *
 * @param isPartial whether the message lacks a value that came
 */
export function keepRawFields(message: object, read: ReadRawFields, isPartial: boolean): void {
  readers.set(message, read)
  if (isPartial) partial.add(message)
}

/**
 * Returns all fields of a push as they came, with the names and values of the wire: in XML every value is a text, an object
 * or a list of these. This opens what the types do not have: fields that are not documented, and values that are not of
 * their documented kind.
 *
 * @param message a message as `parseMessage` returns it or a handler receives it
 * @returns the fields; for an object that `parseMessage` did not make, a copy of its own fields
 *
 * @example
 * import { parseMessage, rawFields } from 'wechat-callback'
 *
 * const message = parseMessage('<xml><MsgType>text</MsgType><CreateTime>soon</CreateTime><New>1</New></xml>', 'wecom')
 * rawFields(message) // => { MsgType: 'text', CreateTime: 'soon', New: '1' }
 * message.CreateTime // => undefined
 */
export function rawFields(message: object): Record<string, unknown> {
  return readers.get(message)?.() ?? { ...message }
}

/** Returns the message, or its fields as they came if it lacks a value that came: what tells it from every other push. */
export function wholeFields(message: object): object {
  return partial.has(message) ? rawFields(message) : message
}
