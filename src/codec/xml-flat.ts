/**
 * The form that the platform itself writes, read without the library: `<xml>`, fields of text or CDATA one after the
 * other, `</xml>`. Anything else is left to the general reader, so what this one accepts, it must read the same:
 * `test/codec/xml-flat.test.ts` holds the two against each other.
 */
import type { XmlElement } from './xml-element.ts'
import { endOfDeclaration } from './xml-structure.ts'

const ROOT = '<xml>'
const ROOT_END = '</xml>'
const CDATA = '<![CDATA['
const CDATA_END = ']]>'
/** Capitals first, as all fields but a few are written; that leaves out every name the library refuses. */
const FIELD_START = /[ \t\r\n]*<([A-Z][A-Za-z]*)>/y
const REST = /^[ \t\r\n]*$/

/**
 * Reads XML of that form.
 *
 * @param text XML
 * @param maxElements how many elements are accepted at most
 * @returns the root element, or `undefined` if the text is of any other form, right or wrong
 */
export function readFlatXml(text: string, maxElements: number): XmlElement | undefined {
  if (!text.startsWith(ROOT)) return undefined
  const children: XmlElement[] = []
  let position = ROOT.length
  while (children.length < maxElements - 1) {
    FIELD_START.lastIndex = position
    const start = FIELD_START.exec(text)
    if (start === null) return endsAt(text, position) ? finish(children) : undefined
    const field = readField(text, FIELD_START.lastIndex, start[1] ?? '')
    if (field === undefined) return undefined
    children.push(field.element)
    position = field.end
  }
  return undefined
}

/**
 * Reads the fields at the beginning of a text, however the text goes on: what stands before anything that a user wrote.
 *
 * @param text XML; a byte order mark and an XML declaration may stand first
 * @param isEnd whether the fields end before the one of that name
 * @returns the fields of that form, in order, up to the first that `isEnd` names or that has another form
 */
export function readLeadingFields(text: string, isEnd: (name: string) => boolean): readonly XmlElement[] {
  const begin = endOfDeclaration(text)
  const fields: XmlElement[] = []
  if (!text.startsWith(ROOT, begin)) return fields
  let position = begin + ROOT.length
  while (true) {
    FIELD_START.lastIndex = position
    const name = FIELD_START.exec(text)?.[1]
    if (name === undefined || isEnd(name)) return fields
    const field = readField(text, FIELD_START.lastIndex, name)
    if (field === undefined) return fields
    fields.push(field.element)
    position = field.end
  }
}

/** One field from behind its start tag: text without markup, or one CDATA section with nothing but layout around it. */
function readField(text: string, from: number, name: string): { element: XmlElement; end: number } | undefined {
  const sectionStart = skipSpace(text, from)
  const isCdata = text.startsWith(CDATA, sectionStart)
  const contentStart = isCdata ? sectionStart + CDATA.length : from
  const contentEnd = text.indexOf(isCdata ? CDATA_END : '<', contentStart)
  if (contentEnd === -1) return undefined
  const endTag = isCdata ? skipSpace(text, contentEnd + CDATA_END.length) : contentEnd
  if (!text.startsWith(`</${name}>`, endTag)) return undefined
  const content = text.slice(contentStart, contentEnd)
  // A carriage return is changed by the rules of XML, and outside CDATA "&" may begin an entity.
  if (content.includes('\r') || (!isCdata && content.includes('&'))) return undefined
  return { element: { name, children: [], text: content }, end: endTag + name.length + 3 }
}

/** The index of the first character from a position on that is not white space of XML. */
export function skipSpace(text: string, position: number): number {
  let index = position
  while (text[index] === ' ' || text[index] === '\n' || text[index] === '\r' || text[index] === '\t') index++
  return index
}

/** Without fields the white space inside would be the element's text: not this form. */
function finish(children: readonly XmlElement[]): XmlElement | undefined {
  return children.length === 0 ? undefined : { name: 'xml', children, text: '' }
}

/** Whether the root element is closed here, with nothing but white space before and behind. */
function endsAt(text: string, position: number): boolean {
  const end = text.indexOf(ROOT_END, position)
  if (end === -1) return false
  return REST.test(text.slice(position, end)) && REST.test(text.slice(end + ROOT_END.length))
}
