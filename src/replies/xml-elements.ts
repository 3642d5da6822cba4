/** Writes the fields of a reply as XML elements, and refuses what has no form in XML. */
import type { JsonObject } from '../codec/json.ts'
import { MAX_XML_DEPTH } from '../codec/xml-structure.ts'
import { textElement } from '../codec/xml-writer.ts'
import { invalidReply } from './fields.ts'

/**
 * Writes the elements for an object's fields, in order: objects nest, lists repeat the element, and `undefined` and
 * `null` are left out.
 *
 * @throws CallbackError `INVALID_REPLY`: a name is not the name of an element, a value is not a text, number, boolean,
 *   object or list, or a reference is circular
 */
export function xmlElements(fields: object, depth = 0): string {
  let elements = ''
  for (const name of Object.keys(fields)) {
    if (!/^[A-Za-z_][\w.-]*$/.test(name)) throw invalidReply('a name in it cannot be the name of an XML element')
    elements += xmlElement(name, (fields as JsonObject)[name], depth + 1)
  }
  return elements
}

function xmlElement(name: string, value: unknown, depth: number): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return textElement(name, value)
  if (typeof value === 'boolean') return textElement(name, String(value))
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw invalidReply('a number in it is not finite')
    return textElement(name, value)
  }
  if (typeof value !== 'object') throw invalidReply(`a ${typeof value} cannot be written as XML`)
  // This package must be able to read what it writes. The deepest documented card has four levels.
  if (depth >= MAX_XML_DEPTH) throw invalidReply(`it has more than ${MAX_XML_DEPTH} levels`)
  if (Array.isArray(value)) return value.map((item) => xmlElement(name, item, depth + 1)).join('')
  return `<${name}>${xmlElements(value, depth)}</${name}>`
}
