/**
 * Reads the simple form of XML that the platform itself writes, without the library: elements that hold either text,
 * one CDATA section, or elements; no attributes, comments, references or carriage returns. The general reader reads any
 * other form. For every text that it accepts, it must give the same result as the general reader;
 * `test/codec/xml-simple.test.ts` compares the two.
 */
import { skipSpace } from './white-space.ts'
import { CDATA, CDATA_END, endOfDeclaration, MAX_XML_DEPTH } from './xml-structure.ts'
import type { XmlElement } from './xml-tree.ts'

const ROOT = '<xml>'
const LESS_THAN = 0x3c
const GREATER_THAN = 0x3e
const SLASH = 0x2f
const NO_CHILDREN: readonly XmlElement[] = []

/** How far the text is read. */
interface Cursor {
  /** The index after the last element that was read. */
  position: number
  /** How many elements may still be read. */
  left: number
  /** Whether the text can have a carriage return: then each content is searched for one. */
  readonly mayHaveReturn: boolean
}

/**
 * Reads XML in the simple form that the platform itself writes.
 *
 * @param text XML
 * @param maxElements the maximum number of elements
 * @returns the root element, or `undefined` if the text has any other form, valid or not
 */
export function readSimpleXml(text: string, maxElements: number): XmlElement | undefined {
  if (!text.startsWith(ROOT)) return undefined
  const cursor = { position: 0, left: maxElements, mayHaveReturn: text.includes('\r') }
  const root = readElement(text, cursor, 1)
  return root !== undefined && skipSpace(text, cursor.position) === text.length ? root : undefined
}

/**
 * Reads the fields at the beginning of a text, before any field that a user can write; what follows them is not
 * checked.
 *
 * @param text XML; a byte order mark and an XML declaration may come first
 * @param isEnd whether to stop before the field of that name
 * @param maxFields the maximum number of fields that are read
 * @returns the fields without child elements, in order, up to the first that `isEnd` names or that has another form
 */
export function readLeadingFields(
  text: string,
  isEnd: (name: string) => boolean,
  maxFields: number = Number.POSITIVE_INFINITY,
): readonly XmlElement[] {
  const begin = skipSpace(text, endOfDeclaration(text))
  const fields: XmlElement[] = []
  if (!text.startsWith(ROOT, begin)) return fields
  const cursor = { position: begin + ROOT.length, left: maxFields, mayHaveReturn: true }
  while (true) {
    const field = readElement(text, cursor, MAX_XML_DEPTH)
    if (field === undefined || isEnd(field.name)) return fields
    fields.push(field)
  }
}

/**
 * Reads the element at the cursor, after any white space, and moves the cursor past the element.
 *
 * @param depth 1 for the root element
 */
function readElement(text: string, cursor: Cursor, depth: number): XmlElement | undefined {
  const from = cursor.position
  const open = text.charCodeAt(from) === LESS_THAN ? from : skipSpace(text, from)
  if (text.charCodeAt(open) !== LESS_THAN || cursor.left === 0) return undefined
  cursor.left--
  const nameEnd = endOfName(text, open + 1)
  if (nameEnd === open + 1 || text.charCodeAt(nameEnd) !== GREATER_THAN) return undefined
  const name = text.slice(open + 1, nameEnd)
  // The general reader refuses these names, and `__proto__`, which is not allowed as a name here.
  if (name === 'constructor' || name === 'prototype') return undefined

  const start = nameEnd + 1
  const inner = text.charCodeAt(start) === LESS_THAN ? start : skipSpace(text, start)
  const isCdata = text.startsWith(CDATA, inner)
  if (!isCdata && text.charCodeAt(inner) === LESS_THAN && text.charCodeAt(inner + 1) !== SLASH) {
    cursor.position = inner
    return readParent(text, name, cursor, depth)
  }
  const contentStart = isCdata ? inner + CDATA.length : start
  const contentEnd = text.indexOf(isCdata ? CDATA_END : '<', contentStart)
  if (contentEnd === -1) return undefined
  const content = text.slice(contentStart, contentEnd)
  // The rules of XML change a carriage return, and outside CDATA "&" may begin a reference.
  if ((cursor.mayHaveReturn && content.includes('\r')) || (!isCdata && content.includes('&'))) return undefined
  const behind = isCdata ? contentEnd + CDATA_END.length : contentEnd
  const end = text.charCodeAt(behind) === LESS_THAN ? behind : skipSpace(text, behind)
  if (!isEndTag(text, end, name)) return undefined
  cursor.position = end + name.length + 3
  return { name, children: NO_CHILDREN, text: content }
}

/** Reads the rest of an element that has child elements, from the first child on. */
function readParent(text: string, name: string, cursor: Cursor, depth: number): XmlElement | undefined {
  if (depth === MAX_XML_DEPTH) return undefined
  const children: XmlElement[] = []
  // A child that cannot be read may have moved the cursor.
  let { position } = cursor
  while (true) {
    const child = readElement(text, cursor, depth + 1)
    if (child === undefined) break
    children.push(child)
    position = cursor.position
  }
  const end = text.charCodeAt(position) === LESS_THAN ? position : skipSpace(text, position)
  if (children.length === 0 || !isEndTag(text, end, name)) return undefined
  cursor.position = end + name.length + 3
  return { name, children, text: '' }
}

/**
 * Returns the index after the name at a position (a letter, then letters, digits and `_`), or the position if there is
 * no name.
 */
function endOfName(text: string, start: number): number {
  for (let index = start; ; index++) {
    const code = text.charCodeAt(index)
    const isLetter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
    const isDigitOrUnderscore = (code >= 0x30 && code <= 0x39) || code === 0x5f
    if (!isLetter && (index === start || !isDigitOrUnderscore)) return index
  }
}

function isEndTag(text: string, position: number, name: string): boolean {
  return (
    text.charCodeAt(position) === LESS_THAN &&
    text.charCodeAt(position + 1) === SLASH &&
    text.startsWith(name, position + 2) &&
    text.charCodeAt(position + 2 + name.length) === GREATER_THAN
  )
}
