/** Checks that a structure without a table of its own can be written as XML. */
import type { JsonObject } from '../codec/json.ts'
import { invalidReply } from './fields.ts'

/** The deepest documented card has four levels. */
const MAX_DEPTH = 32

/**
 * Refuses a value that can't be written as XML: an invalid element name, a value that is not a text, number, boolean,
 * object or list, or a circular reference.
 *
 * @throws CallbackError `INVALID_REPLY`
 */
export function checkXmlValue(value: unknown, depth = 0): void {
  if (depth > MAX_DEPTH) throw invalidReply(`it has more than ${MAX_DEPTH} levels`)
  if (value === undefined || value === null || typeof value === 'string' || typeof value === 'boolean') return
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw invalidReply('a number in it is not finite')
  } else if (Array.isArray(value)) {
    for (const item of value) checkXmlValue(item, depth + 1)
  } else if (typeof value === 'object') {
    checkXmlObject(value, depth)
  } else {
    throw invalidReply(`a ${typeof value} cannot be written as XML`)
  }
}

function checkXmlObject(object: object, depth: number): void {
  for (const name of Object.keys(object)) {
    if (!/^[A-Za-z_][\w.-]*$/.test(name)) throw invalidReply('a name in it cannot be the name of an XML element')
    checkXmlValue((object as JsonObject)[name], depth + 1)
  }
}
