/**
 * Checks that a text is one well-formed element and nothing else, in one pass and in linear time. The library that
 * builds the tree on most runtimes accepts unclosed and mismatched tags, reads DOCTYPEs and drops trailing text, so
 * this file decides which texts the package accepts.
 */
import { skipSpace } from './white-space.ts'

// From ASCII, a name has letters, digits and `_:.-`, and begins with a letter or `_`. From the rest of Unicode it has
// anything except white space, at which the library would end the name.
const START_TAG = /<([^\s\0-@[-^`{-\x7f][^\s\0-,/;-@[-^`{-\x7f]*)/y
const ATTRIBUTE = /[\w:.-]+[ \t\r\n]*=[ \t\r\n]*(?:"[^"<]*"|'[^'<]*')/y
// The name must equal that of the start tag, so its characters need no check here.
const END_TAG = /<\/([^\s>]+)[ \t\r\n]*>/y
// XML 1.0 allows a version, an encoding and `standalone`.
const DECLARATION = /<\?xml(?:[ \t\r\n]+[a-z]+[ \t\r\n]*=[ \t\r\n]*(?:"[\w.-]*"|'[\w.-]*')){1,3}[ \t\r\n]*\?>/y

const BYTE_ORDER_MARK = 0xfeff

/** The marks around the text of a CDATA section. */
export const CDATA = '<![CDATA['
export const CDATA_END = ']]>'

/** The most levels of elements; the deepest documented push has six. */
export const MAX_XML_DEPTH = 32

/**
 * The names that the library refuses as an attack. They would be harmless to this package, but it must give the same
 * result with the library and without.
 */
const REFUSED_NAMES: readonly string[] = ['__proto__', 'constructor', 'prototype']

/** Receives the structure while it is checked, in order; ranges are indexes in the text. */
export interface XmlVisitor {
  open(name: string): void
  close(): void
  text(from: number, to: number): void
  cdata(from: number, to: number): void
}

/**
 * Checks the structure of a text and finds its root element.
 *
 * @param text XML; a byte order mark and an XML declaration may come first
 * @param maxElements the maximum number of elements, so that no input is slow
 * @param visitor receives the structure of the text up to the first error
 * @returns the index in `text` after the byte order mark and the declaration
 * @throws SyntaxError says what is wrong and where (a UTF-16 index); never quotes the text
 */
export function checkXmlStructure(text: string, maxElements: number, visitor?: XmlVisitor): number {
  const scanner = new XmlScanner(text, maxElements, visitor)
  const begin = endOfDeclaration(text)
  let start = scanner.findMarkup(begin)
  while (start !== -1) start = scanner.findMarkup(scanner.passMarkup(start))
  if (scanner.open.length > 0) throw wrong('an element is not closed', text.length)
  if (!scanner.hasRoot) throw wrong('no element', text.length)
  return begin
}

/**
 * Returns the index after the byte order mark, the white space and the XML declaration that may precede the root
 * element.
 */
export function endOfDeclaration(text: string): number {
  const start = skipSpace(text, text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0)
  return start + (matchAt(DECLARATION, text, start)?.[0].length ?? 0)
}

/** Checks the markup of a text piece by piece, and knows which elements are open. */
export class XmlScanner {
  /** The names of the open elements, from the root on. */
  readonly open: string[] = []
  hasRoot = false
  readonly #text: string
  readonly #visitor: XmlVisitor | undefined
  /** How many elements may still be opened. */
  #left: number
  readonly #maxElements: number

  /** The parameters are those of {@link checkXmlStructure}. */
  constructor(text: string, maxElements: number, visitor?: XmlVisitor) {
    this.#text = text
    this.#visitor = visitor
    this.#left = maxElements
    this.#maxElements = maxElements
  }

  /**
   * Returns the index of the next `<`, or -1 at the end, and reports the text before it.
   *
   * @throws SyntaxError there is text outside the root element
   */
  findMarkup(position: number): number {
    const start = this.#text.indexOf('<', position)
    const end = start === -1 ? this.#text.length : start
    if (this.open.length === 0) {
      if (skipSpace(this.#text, position) !== end) throw wrong('text outside the root element', position)
    } else if (start > position) {
      this.#visitor?.text(position, start)
    }
    return start
  }

  /** Checks and reports the markup that begins at `start`. @returns the index after it */
  passMarkup(start: number): number {
    const text = this.#text
    if (text.startsWith('</', start)) return this.#closeElement(start)
    if (text.startsWith('<!--', start)) return this.#skipTo('-->', start + 4)
    if (!text.startsWith(CDATA, start)) return this.#openElement(start)
    if (this.open.length === 0) throw wrong('CDATA outside the root element', start)
    const from = start + CDATA.length
    const end = this.#skipTo(CDATA_END, from)
    this.#visitor?.cdata(from, end - CDATA_END.length)
    return end
  }

  #openElement(start: number): number {
    const text = this.#text
    const name = matchAt(START_TAG, text, start)?.[1]
    if (name === undefined) throw wrong('a tag, comment or CDATA section was expected', start)
    let behind = start + 1 + name.length
    let inner = skipSpace(text, behind)
    while (inner > behind && matchAt(ATTRIBUTE, text, inner) !== null) {
      behind = ATTRIBUTE.lastIndex
      inner = skipSpace(text, behind)
    }
    const isSelfClosing = text.startsWith('/', inner)
    const end = isSelfClosing ? inner + 1 : inner
    if (!text.startsWith('>', end)) throw wrong('a tag, comment or CDATA section was expected', start)
    if (REFUSED_NAMES.includes(name)) throw wrong('an element name is not allowed', start)
    if (this.open.length === 0 && this.hasRoot) throw wrong('a second root element', start)
    this.hasRoot = true
    if (this.open.length >= MAX_XML_DEPTH) throw wrong(`more than ${MAX_XML_DEPTH} levels`, start)
    if (this.#left-- === 0) throw wrong(`more than ${this.#maxElements} elements`, start)
    this.#visitor?.open(name)
    if (isSelfClosing) this.#visitor?.close()
    else this.open.push(name)
    return end + 1
  }

  #closeElement(start: number): number {
    const tag = matchAt(END_TAG, this.#text, start)
    if (tag === null) throw wrong('an end tag is malformed', start)
    if (this.open.pop() !== tag[1]) throw wrong('an end tag does not match its element', start)
    this.#visitor?.close()
    return start + tag[0].length
  }

  #skipTo(end: string, from: number): number {
    const found = this.#text.indexOf(end, from)
    if (found === -1) throw wrong(`"${end}" is missing`, from)
    return found + end.length
  }
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}

function wrong(what: string, index: number): SyntaxError {
  return new SyntaxError(`${what}, at index ${index}`)
}
