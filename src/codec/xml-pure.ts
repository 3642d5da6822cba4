/**
 * Reads XML into a tree of elements without the library, for runtimes where every byte is shipped over the network: the
 * scan that checks the structure also builds the tree. This file replaces `xml.ts` there and must read and refuse the
 * same texts; `test/codec/xml-pure.test.ts` compares the two.
 */
import { checkXmlStructure, type XmlVisitor } from './xml-structure.ts'
import { joinPieces, type TextPiece, type XmlElement } from './xml-tree.ts'

/** An element that is not closed yet. */
interface OpenElement {
  readonly name: string
  readonly children: XmlElement[]
  readonly pieces: TextPiece[]
}

/**
 * Reads one XML element, strictly: no DOCTYPE, no processing instruction, everything closed, nothing after it.
 *
 * Attributes are ignored; line endings become `\n`, as XML 1.0 section 2.11 requires.
 *
 * @param text XML; a byte order mark and an XML declaration may come first
 * @param maxElements the maximum number of elements
 * @throws SyntaxError says what is wrong and where; never quotes the text
 */
export function readGeneralXml(text: string, maxElements: number): XmlElement {
  const builder = new TreeBuilder(text)
  checkXmlStructure(text, maxElements, builder)
  return builder.root()
}

/**
 * The most marks in a text. 2,000 elements with CDATA sections have 6,000, and so has the longest documented push
 * (379 KB) if each `+` is a reference.
 */
const MAX_MARKS = 6500

/**
 * Reads one XML element like `readGeneralXml`, but refuses a text with too many of the characters that take longest to
 * read: use it for a sender that is not authenticated yet. It does not use the library on any runtime, since the
 * library takes longer for each letter than decryption does.
 *
 * @param text as in `readGeneralXml`
 * @param maxElements the maximum number of elements
 * @throws SyntaxError as in `readGeneralXml`, or there are too many `<`, `&`, `=` and carriage returns
 */
export function readBoundedXml(text: string, maxElements: number): XmlElement {
  // Each begins a tag, section, comment or reference, belongs to an attribute, or is changed by the rules of XML.
  const mark = /[<&=\r]/g
  let marks = 0
  while (mark.test(text)) {
    if (++marks > MAX_MARKS) throw new SyntaxError(`more than ${MAX_MARKS} of "<", "&", "=" and carriage returns`)
  }
  return readGeneralXml(text, maxElements)
}

class TreeBuilder implements XmlVisitor {
  readonly #text: string
  readonly #open: OpenElement[] = [{ name: '', children: [], pieces: [] }]

  constructor(text: string) {
    this.#text = text
  }

  open(name: string): void {
    this.#open.push({ name, children: [], pieces: [] })
  }

  close(): void {
    const element = this.#open.pop()
    if (element === undefined) return
    const { name, children, pieces } = element
    this.#open.at(-1)?.children.push({ name, children, text: children.length === 0 ? joinPieces(pieces) : '' })
  }

  /** Joins a text to the one before it, since a comment between them does not end it. */
  text(from: number, to: number): void {
    const pieces = this.#open.at(-1)?.pieces
    const last = pieces?.at(-1)
    const before = last?.isCdata === false ? last.text : ''
    if (before !== '') pieces?.pop()
    pieces?.push({ text: before + this.#slice(from, to), isCdata: false })
  }

  cdata(from: number, to: number): void {
    this.#open.at(-1)?.pieces.push({ text: this.#slice(from, to), isCdata: true })
  }

  /** Returns the root element. */
  root(): XmlElement {
    const root = this.#open[0]?.children[0]
    if (root === undefined) throw new SyntaxError('no element')
    return root
  }

  #slice(from: number, to: number): string {
    const text = this.#text.slice(from, to)
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  }
}
