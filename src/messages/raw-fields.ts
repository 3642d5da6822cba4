/** The unconverted fields of a push, next to its typed message. */

interface RawFields {
  /**
   * The fields, or a function that parses them again: few handlers use them, and keeping them would slow every push.
   */
  source: Record<string, unknown> | (() => Record<string, unknown>)
  /** Whether the message lacks a value that was received. */
  readonly isPartial: boolean
}

// Weak, so that an entry lives as long as its message.
const byMessage = new WeakMap<object, RawFields>()

/**
 * Remembers how to parse the unconverted fields of a message.
 *
 * @param read is called at most once, by `rawFields`
 * @param isPartial whether the message lacks a value that was received
 */
export function keepRawFields(message: object, read: () => Record<string, unknown>, isPartial: boolean): void {
  byMessage.set(message, { source: read, isPartial })
}

/**
 * Returns all fields of a push, unconverted, with the names and values of the wire format. From XML, every value is a
 * text, an object or a list of these. From JSON, numbers and lists are those of the JSON text, except that integers
 * which a number would round are texts. Use it for undocumented fields, and for values that are not of their documented
 * type.
 *
 * @param message a message as `parseMessage` returns it or `onMessage` receives it
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
  const known = byMessage.get(message)
  if (known === undefined) return { ...message }
  if (typeof known.source === 'function') known.source = known.source()
  return known.source
}

/**
 * Returns the fields that distinguish a push from every other push: the message, or the unconverted fields if a value
 * is missing in the message.
 */
export function allFields(message: object): object {
  return byMessage.get(message)?.isPartial === true ? rawFields(message) : message
}
