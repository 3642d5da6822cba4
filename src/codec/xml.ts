/**
 * XML text to a tree of elements by the XML library, whose defaults are not ours. Where every byte is shipped over the
 * network, `xml-pure.ts` takes its place.
 */
import type { XMLParser } from 'fast-xml-parser'
import type { XmlElement } from './xml-element.ts'
import { createXmlParser } from './xml-library.ts'
import { readPlainXml } from './xml-plain.ts'
import { checkXmlStructure } from './xml-structure.ts'
import { joinPieces, type TextPiece } from './xml-text.ts'

export { readBoundedXml } from './xml-pure.ts'

/** What the library makes of one node when order is preserved: one key, its name; text and CDATA have names of ours. */
type LibraryNode = Readonly<Record<string, unknown>>

const TEXT = '#text'
const CDATA = '#cdata'

/** Made at the first text that the reader before it leaves over: a process may never see one. */
let parser: XMLParser | undefined

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
  return readPlainXml(text, maxElements) ?? readGeneralXml(text, maxElements)
}

/** The same by the library alone, for any form. */
export function readGeneralXml(text: string, maxElements: number): XmlElement {
  const begin = checkXmlStructure(text, maxElements)
  const [root] = toElements(parse(text.slice(begin)))
  if (root === undefined) throw new SyntaxError('no element')
  return root
}

function parse(text: string): readonly LibraryNode[] {
  // Outside the `try`: that the library is missing is no fault of the text.
  parser ??= createParser()
  try {
    return parser.parse(text)
  } catch (error) {
    // It refuses three names; its own message quotes the text.
    throw new SyntaxError('an element name is not allowed', { cause: error instanceof Error ? error.name : undefined })
  }
}

function createParser(): XMLParser {
  return createXmlParser({
    preserveOrder: true,
    trimValues: false,
    parseTagValue: false,
    processEntities: false,
    textNodeName: TEXT,
    cdataPropName: CDATA,
    // Names such as `toString` are data here. (`__proto__`, `constructor` and `prototype` it refuses whatever is said.)
    onDangerousProperty: (name) => name,
  })
}

function toElements(nodes: readonly LibraryNode[]): readonly XmlElement[] {
  return nodes.flatMap((node) => {
    const [name = TEXT] = Object.keys(node)
    return name === TEXT || name === CDATA ? [] : [toElement(name, childrenOf(node, name))]
  })
}

function toElement(name: string, nodes: readonly LibraryNode[]): XmlElement {
  const children = toElements(nodes)
  return { name, children, text: children.length === 0 ? textOf(nodes) : '' }
}

function textOf(nodes: readonly LibraryNode[]): string {
  return joinPieces(
    nodes.map((node) => (CDATA in node ? cdataPiece(node) : { text: String(node[TEXT]), isCdata: false })),
  )
}

function cdataPiece(node: LibraryNode): TextPiece {
  const text = childrenOf(node, CDATA).map((child) => String(child[TEXT]))
  return { text: text.join(''), isCdata: true }
}

function childrenOf(node: LibraryNode, name: string): readonly LibraryNode[] {
  const children = node[name]
  return Array.isArray(children) ? children : []
}
