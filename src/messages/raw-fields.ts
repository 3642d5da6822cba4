/** The fields of a push as received, next to the typed message that is made of them. */

interface RawFields {
  /** The fields, or how to read them once more: few handlers ask for them, and keeping them would slow every push. */
  source: Record<string, unknown> | (() => Record<string, unknown>)
  /** Whether the message lacks a value that was received. */
  readonly isPartial: boolean
}

// Weak, so that an entry lives as long as its message.
const byMessage = new WeakMap<object, RawFields>()

/**
 * Remembers how to read the fields that a message was made of.
 *
 * @param read is called at most once, by `rawFields`
 * @param isPartial whether the message lacks a value that was received
 */
export function keepRawFields(message: object, read: () => Record<string, unknown>, isPartial: boolean): void {
  byMessage.set(message, { source: read, isPartial })
}

/**
 * Returns all fields of a push as received, with the names and values of the wire: in XML every value is a text, an
 * object or a list of these; JSON has its own numbers and lists, and only integers that a number would round are texts.
 * This gives access to what the types do not have: fields that are not documented, and values that are not of their
 * documented kind.
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
  const known = byMessage.get(message)
  if (known === undefined) return { ...message }
  if (typeof known.source === 'function') known.source = known.source()
  return known.source
}

/** Returns the message, or its fields as received if it lacks a value: the fields that distinguish the push. */
export function allFields(message: object): object {
  return byMessage.get(message)?.isPartial === true ? rawFields(message) : message
}
