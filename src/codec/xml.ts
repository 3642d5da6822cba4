/**
 * Reads XML into a tree of elements with the XML library, whose defaults do not suit this package. Where every byte is
 * shipped over the network, `xml-pure.ts` replaces this file.
 */
import type { XMLParser } from 'fast-xml-parser'
import { createXmlParser } from './xml-library.ts'
import { readGeneralXml as readWithoutLibrary } from './xml-pure.ts'
import { checkXmlStructure } from './xml-structure.ts'
import { joinPieces, type TextPiece, type XmlElement } from './xml-tree.ts'

// Re-exported, because the build replaces the imports of this file by `#runtime`, and not those of `xml-pure.ts`.
export { readBoundedXml } from './xml-pure.ts'

/**
 * One node as the library returns it when order is preserved: one key, which is its name. Text and CDATA have the names
 * in the constants below.
 */
type LibraryNode = Readonly<Record<string, unknown>>

const TEXT_KEY = '#text'
const CDATA_KEY = '#cdata'

/**
 * The maximum length of a text that the library reads, in UTF-16 units. It takes up to 150 ns for each, and free text is
 * read twice; a longer text is read without it.
 */
const MAX_LIBRARY_LENGTH = 64 * 1024

/** The parser, created for the first text that `readSimpleXml` does not accept: most processes never receive one. */
let parser: XMLParser | undefined

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
  if (text.length > MAX_LIBRARY_LENGTH) return readWithoutLibrary(text, maxElements)
  const begin = checkXmlStructure(text, maxElements)
  const [root] = toElements(parse(text.slice(begin)))
  if (root === undefined) throw new SyntaxError('no element')
  return root
}

function parse(text: string): readonly LibraryNode[] {
  // This is outside the `try`, since a missing library is not an error in the text.
  parser ??= createParser()
  try {
    return parser.parse(text)
  } catch (error) {
    // The library's own message quotes the text.
    throw new SyntaxError('the XML library refused it', { cause: error instanceof Error ? error.name : undefined })
  }
}

function createParser(): XMLParser {
  return createXmlParser({
    preserveOrder: true,
    trimValues: false,
    parseTagValue: false,
    processEntities: false,
    textNodeName: TEXT_KEY,
    cdataPropName: CDATA_KEY,
    // Names such as `toString` are data here. (The library refuses `__proto__`, `constructor` and `prototype` whatever
    // this option says; `checkXmlStructure` refuses them before.)
    onDangerousProperty: (name) => name,
  })
}

function toElements(nodes: readonly LibraryNode[]): readonly XmlElement[] {
  return nodes.flatMap((node) => {
    const [name = TEXT_KEY] = Object.keys(node)
    return name === TEXT_KEY || name === CDATA_KEY ? [] : [toElement(name, childrenOf(node, name))]
  })
}

function toElement(name: string, nodes: readonly LibraryNode[]): XmlElement {
  const children = toElements(nodes)
  return { name, children, text: children.length === 0 ? ownText(nodes) : '' }
}

function ownText(nodes: readonly LibraryNode[]): string {
  return joinPieces(
    nodes.map((node) => (CDATA_KEY in node ? cdataPiece(node) : { text: String(node[TEXT_KEY]), isCdata: false })),
  )
}

function cdataPiece(node: LibraryNode): TextPiece {
  const text = childrenOf(node, CDATA_KEY).map((child) => String(child[TEXT_KEY]))
  return { text: text.join(''), isCdata: true }
}

function childrenOf(node: LibraryNode, name: string): readonly LibraryNode[] {
  const children = node[name]
  return Array.isArray(children) ? children : []
}
