/**
 * Checks that a text is one well-formed element and nothing else, in one pass and in linear time. The library that
 * builds the tree on most runtimes accepts unclosed and mismatched tags, reads DOCTYPEs and drops trailing text, so
 * what this package accepts is decided here.
 */
import { skipSpace } from './white-space.ts'

// From ASCII, a name has letters, digits and `_:.-`, and begins with a letter or `_`. From the rest of Unicode it has
// anything except white space, at which the library would end the name.
const START_TAG = /<([^\s\0-@[-^`{-\x7f][^\s\0-,/;-@[-^`{-\x7f]*)/y
const ATTRIBUTE = /[\w:.-]+[ \t\r\n]*=[ \t\r\n]*(?:"[^"<]*"|'[^'<]*')/y
// It must be the name that was opened, so nothing else is checked here.
const END_TAG = /<\/([^\s>]+)[ \t\r\n]*>/y
// XML 1.0 allows a version, an encoding and `standalone`.
const DECLARATION = /<\?xml(?:[ \t\r\n]+[a-z]+[ \t\r\n]*=[ \t\r\n]*(?:"[\w.-]*"|'[\w.-]*')){1,3}[ \t\r\n]*\?>/y

const BYTE_ORDER_MARK = 0xfeff

/** The maximum depth of elements; the deepest documented push has six. */
export const MAX_DEPTH = 32

/** Receives the structure while it is checked, in order; ranges are indexes in the text. */
export interface XmlVisitor {
  open(name: string): void
  close(): void
  text(from: number, to: number): void
  cdata(from: number, to: number): void
}

/** The state of the scan: the elements that are open, and how many there have been. */
interface Scan {
  readonly text: string
  readonly visitor: XmlVisitor | undefined
  readonly maxElements: number
  readonly open: string[]
  roots: number
  elements: number
}

/**
 * Checks the structure of a text and finds its root element.
 *
 * @param text XML; a byte order mark and an XML declaration may stand first
 * @param maxElements the maximum number of elements, so that no input is slow
 * @param visitor receives what is in the text, as far as it has been found valid
 * @returns the index in `text` after the byte order mark and the declaration
 * @throws SyntaxError says what is wrong and where (a UTF-16 index); never quotes the text
 */
export function checkXmlStructure(text: string, maxElements: number, visitor?: XmlVisitor): number {
  const begin = endOfDeclaration(text)
  const scan: Scan = { text, visitor, maxElements, open: [], roots: 0, elements: 0 }
  let start = nextMarkup(scan, begin)
  while (start !== -1) start = nextMarkup(scan, passMarkup(scan, start))
  if (scan.open.length > 0) throw wrong('an element is not closed', text.length)
  if (scan.roots === 0) throw wrong('no element', text.length)
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

/** Returns the index of the next `<`, or -1 at the end. Outside the root element only white space may precede it. */
function nextMarkup({ text, visitor, open }: Scan, position: number): number {
  const start = text.indexOf('<', position)
  if (start > position && open.length > 0) visitor?.text(position, start)
  if (open.length === 0 && skipSpace(text, position) !== (start === -1 ? text.length : start)) {
    throw wrong('text outside the root element', position)
  }
  return start
}

/** Checks the markup that begins at `start`. @returns the index after it */
function passMarkup(scan: Scan, start: number): number {
  const { text, open } = scan
  if (text.startsWith('</', start)) return closeElement(scan, start)
  if (text.startsWith('<!--', start)) return skipTo(text, '-->', start + 4)
  if (!text.startsWith('<![CDATA[', start)) return openElement(scan, start)
  if (open.length === 0) throw wrong('CDATA outside the root element', start)
  const end = skipTo(text, ']]>', start + 9)
  scan.visitor?.cdata(start + 9, end - 3)
  return end
}

function openElement(scan: Scan, start: number): number {
  const { text } = scan
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
  if (scan.open.length === 0) scan.roots++
  scan.elements++
  if (scan.roots > 1) throw wrong('a second root element', start)
  if (scan.open.length >= MAX_DEPTH) throw wrong(`more than ${MAX_DEPTH} levels`, start)
  if (scan.elements > scan.maxElements) throw wrong(`more than ${scan.maxElements} elements`, start)
  scan.visitor?.open(name)
  if (isSelfClosing) scan.visitor?.close()
  else scan.open.push(name)
  return end + 1
}

function closeElement({ text, visitor, open }: Scan, start: number): number {
  const tag = matchAt(END_TAG, text, start)
  if (tag === null) throw wrong('an end tag is malformed', start)
  if (open.pop() !== tag[1]) throw wrong('an end tag does not match its element', start)
  visitor?.close()
  return start + tag[0].length
}

function skipTo(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from)
  if (found === -1) throw wrong(`"${end}" is missing`, from)
  return found + end.length
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}

function wrong(what: string, index: number): SyntaxError {
  return new SyntaxError(`${what}, at index ${index}`)
}
