/**
 * XML text to a tree of elements without the library, for runtimes where every byte is shipped over the network: the
 * structure is checked by our own scan anyway, which here builds the tree as it goes. Takes the place of `xml.ts`, and must
 * read the same and refuse the same: `test/codec/xml-pure.test.ts` holds the two against each other.
 */
import type { XmlElement } from './xml-element.ts'
import { checkXmlStructure, type XmlVisitor } from './xml-structure.ts'
import { joinPieces, type TextPiece } from './xml-text.ts'

/** An element that is not closed yet. */
interface OpenElement {
  readonly name: string
  readonly children: XmlElement[]
  readonly pieces: TextPiece[]
}

/** The names that the library takes for an attack; here they are data, but one package has one answer. */
const REFUSED_NAMES: readonly string[] = ['__proto__', 'constructor', 'prototype']

/**
 * Reads one XML element, strictly: no DOCTYPE, no processing instruction, everything closed, nothing behind it.
 *
 * Attributes are read over; line ends become `\n`, as XML 1.0 section 2.11 has it.
 *
 * @param text XML; a byte order mark and an XML declaration may stand first
 * @param maxElements how many elements are accepted at most
 * @throws SyntaxError what is wrong and where; never quotes the text
 */
export function readXml(text: string, maxElements: number): XmlElement {
  const builder = new TreeBuilder(text)
  checkXmlStructure(text, maxElements, builder)
  return builder.root()
}

/** 2,000 elements with CDATA sections have 6,000, and so has the longest documented push (379 KB) if each `+` is a reference. */
const MAX_MARKS = 6500

/**
 * Reads the same, but not if what takes longest is there too often: for texts that come before anything proves who sent them. It
 * has no library on any runtime, since the library takes longer for each letter than decryption does.
 *
 * @param text as for `readXml`
 * @param maxElements how many elements are accepted at most
 * @throws SyntaxError as `readXml`, or there are more than 6,500 `<`, `&`, `=` and carriage returns
 */
export function readBoundedXml(text: string, maxElements: number): XmlElement {
  refuseManyMarks(text)
  return readXml(text, maxElements)
}

/** Each mark begins a tag, section, comment or reference, belongs to an attribute, or is changed by the rules of XML. */
function refuseManyMarks(text: string): void {
  const mark = /[<&=\r]/g
  let marks = 0
  while (mark.test(text)) {
    if (++marks > MAX_MARKS) throw new SyntaxError(`more than ${MAX_MARKS} of "<", "&", "=" and carriage returns`)
  }
}

class TreeBuilder implements XmlVisitor {
  readonly #text: string
  readonly #open: OpenElement[] = [{ name: '', children: [], pieces: [] }]
  #hasRefusedName = false

  constructor(text: string) {
    this.#text = text
  }

  open(name: string): void {
    this.#hasRefusedName ||= REFUSED_NAMES.includes(name)
    this.#open.push({ name, children: [], pieces: [] })
  }

  close(): void {
    const element = this.#open.pop()
    if (element === undefined) return
    const { name, children, pieces } = element
    this.#open.at(-1)?.children.push({ name, children, text: children.length === 0 ? joinPieces(pieces) : '' })
  }

  /** A comment does not end a text. */
  text(from: number, to: number): void {
    const pieces = this.#open.at(-1)?.pieces
    const before = pieces?.at(-1)?.isCdata === false ? pieces.pop()?.text : ''
    pieces?.push({ text: before + this.#slice(from, to), isCdata: false })
  }

  cdata(from: number, to: number): void {
    this.#open.at(-1)?.pieces.push({ text: this.#slice(from, to), isCdata: true })
  }

  /** @throws SyntaxError a name is not allowed; only now, since a wrong structure is told first */
  root(): XmlElement {
    const root = this.#open[0]?.children[0]
    if (root === undefined) throw new SyntaxError('no element')
    if (this.#hasRefusedName) throw new SyntaxError('an element name is not allowed')
    return root
  }

  #slice(from: number, to: number): string {
    const text = this.#text.slice(from, to)
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  }
}
