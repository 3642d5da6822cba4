/**
 * Reads the form of XML that the platform itself writes, without the library: elements that hold either text, one CDATA
 * section, or elements; no attributes, comments, references or carriage returns. The general reader reads any other
 * form. What this reader accepts, it must read like the general reader; `test/codec/xml-plain.test.ts` compares the
 * two.
 */
import { skipSpace } from './white-space.ts'
import type { XmlElement } from './xml-element.ts'
import { endOfDeclaration, MAX_DEPTH } from './xml-structure.ts'

const ROOT = '<xml>'
const CDATA = '<![CDATA['
const CDATA_END = ']]>'
const LESS_THAN = 0x3c
const GREATER_THAN = 0x3e
const SLASH = 0x2f
const NO_CHILDREN: readonly XmlElement[] = []

/** An element, and the index after it. */
interface Read {
  readonly element: XmlElement
  readonly end: number
}

/**
 * Reads XML in the form that the platform itself writes.
 *
 * @param text XML
 * @param maxElements the most elements that are accepted
 * @returns the root element, or `undefined` if the text has any other form, valid or not
 */
export function readPlainXml(text: string, maxElements: number): XmlElement | undefined {
  if (!text.startsWith(ROOT)) return undefined
  const root = readElement(text, 0, 1, { elements: maxElements })
  return root !== undefined && skipSpace(text, root.end) === text.length ? root.element : undefined
}

/**
 * Reads the fields at the beginning of a text, whatever follows them: those before anything that a user wrote.
 *
 * @param text XML; a byte order mark and an XML declaration may stand first
 * @param isEnd whether to stop before the field of that name
 * @param maxFields the most fields that are read
 * @returns the fields without child elements, in order, up to the first that `isEnd` names or that has another form
 */
export function readLeadingFields(
  text: string,
  isEnd: (name: string) => boolean,
  maxFields: number = Number.POSITIVE_INFINITY,
): readonly XmlElement[] {
  const begin = endOfDeclaration(text)
  const fields: XmlElement[] = []
  if (!text.startsWith(ROOT, begin)) return fields
  const left = { elements: maxFields }
  let position = begin + ROOT.length
  while (true) {
    const field = readElement(text, position, MAX_DEPTH, left)
    if (field === undefined || isEnd(field.element.name)) return fields
    fields.push(field.element)
    position = field.end
  }
}

/**
 * Reads one element; white space may stand before it.
 *
 * @param depth 1 for the root element
 * @param left how many elements may still be read
 */
function readElement(text: string, from: number, depth: number, left: { elements: number }): Read | undefined {
  const open = markupAt(text, from)
  if (open === -1 || left.elements === 0) return undefined
  left.elements--
  const nameEnd = endOfName(text, open + 1)
  const name = text.slice(open + 1, nameEnd)
  // The general reader refuses the last two names with an error.
  if (text.charCodeAt(nameEnd) !== GREATER_THAN || name === '' || name === 'constructor' || name === 'prototype') {
    return undefined
  }
  const start = nameEnd + 1
  const inner = markupAt(text, start)
  if (inner === -1 || text.charCodeAt(inner + 1) === SLASH) return readText(text, name, start)
  return text.startsWith(CDATA, inner) ? readCdata(text, name, inner) : readParent(text, name, inner, depth, left)
}

/** Reads the rest of an element that holds text without markup. */
function readText(text: string, name: string, start: number): Read | undefined {
  const end = text.indexOf('<', start)
  if (end === -1 || !isEndTag(text, end, name)) return undefined
  const content = text.slice(start, end)
  // "&" may begin a reference, and the rules of XML change a carriage return.
  if (content.includes('&') || content.includes('\r')) return undefined
  return { element: { name, children: NO_CHILDREN, text: content }, end: end + name.length + 3 }
}

/** Reads the rest of an element that holds one CDATA section. */
function readCdata(text: string, name: string, start: number): Read | undefined {
  const close = text.indexOf(CDATA_END, start + CDATA.length)
  const end = close === -1 ? -1 : markupAt(text, close + CDATA_END.length)
  if (end === -1 || !isEndTag(text, end, name)) return undefined
  const content = text.slice(start + CDATA.length, close)
  if (content.includes('\r')) return undefined
  return { element: { name, children: NO_CHILDREN, text: content }, end: end + name.length + 3 }
}

/** Reads the rest of an element that has child elements, from the first child on. */
function readParent(
  text: string,
  name: string,
  from: number,
  depth: number,
  left: { elements: number },
): Read | undefined {
  if (depth === MAX_DEPTH) return undefined
  const children: XmlElement[] = []
  let position = from
  while (true) {
    const child = readElement(text, position, depth + 1, left)
    if (child === undefined) break
    children.push(child.element)
    position = child.end
  }
  const end = markupAt(text, position)
  if (children.length === 0 || end === -1 || !isEndTag(text, end, name)) return undefined
  return { element: { name, children, text: '' }, end: end + name.length + 3 }
}

/** Returns the index of the `<` at a position or after the white space there; -1 if anything else is there. */
function markupAt(text: string, position: number): number {
  if (text.charCodeAt(position) === LESS_THAN) return position
  const start = skipSpace(text, position)
  return text.charCodeAt(start) === LESS_THAN ? start : -1
}

/**
 * Returns the index after the name at a position (a letter, then letters, digits and `_`), or the position if there is
 * no name.
 */
function endOfName(text: string, start: number): number {
  for (let index = start; ; index++) {
    const code = text.charCodeAt(index)
    const isLetter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
    const isDigit = (code >= 0x30 && code <= 0x39) || code === 0x5f
    if (!isLetter && (index === start || !isDigit)) return index
  }
}

function isEndTag(text: string, position: number, name: string): boolean {
  return (
    text.startsWith('</', position) &&
    text.startsWith(name, position + 2) &&
    text.charCodeAt(position + 2 + name.length) === GREATER_THAN
  )
}
