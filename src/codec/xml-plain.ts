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
 * @param maxElements the maximum number of elements
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
  const open = text.charCodeAt(from) === LESS_THAN ? from : skipSpace(text, from)
  if (text.charCodeAt(open) !== LESS_THAN || left.elements === 0) return undefined
  left.elements--
  const nameEnd = endOfName(text, open + 1)
  if (nameEnd === open + 1 || text.charCodeAt(nameEnd) !== GREATER_THAN) return undefined
  const name = text.slice(open + 1, nameEnd)
  // The general reader refuses these names with an error.
  if (name === 'constructor' || name === 'prototype') return undefined

  const start = nameEnd + 1
  const inner = text.charCodeAt(start) === LESS_THAN ? start : skipSpace(text, start)
  const isCdata = text.startsWith(CDATA, inner)
  if (!isCdata && text.charCodeAt(inner) === LESS_THAN && text.charCodeAt(inner + 1) !== SLASH) {
    return readParent(text, name, inner, depth, left)
  }
  const contentStart = isCdata ? inner + CDATA.length : start
  const contentEnd = text.indexOf(isCdata ? CDATA_END : '<', contentStart)
  if (contentEnd === -1) return undefined
  const content = text.slice(contentStart, contentEnd)
  // The rules of XML change a carriage return, and outside CDATA "&" may begin a reference.
  if (content.includes('\r') || (!isCdata && content.includes('&'))) return undefined
  const behind = isCdata ? contentEnd + CDATA_END.length : contentEnd
  const end = text.charCodeAt(behind) === LESS_THAN ? behind : skipSpace(text, behind)
  if (!isEndTag(text, end, name)) return undefined
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
  const end = text.charCodeAt(position) === LESS_THAN ? position : skipSpace(text, position)
  if (children.length === 0 || !isEndTag(text, end, name)) return undefined
  return { element: { name, children, text: '' }, end: end + name.length + 3 }
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
