/**
 * Recognises the syntax of a text, which is XML with the root `<xml>` or a JSON object as in every push and reply, and
 * reads the XML. Both ways begin with the reader of the simple form that the platform writes, and read any other form
 * with a general reader:
 *
 *     readXmlRoot            an authenticated sender: readSimpleXml, then readGeneralXml (the library; none in pure)
 *     readUntrustedXmlRoot   any sender:               readSimpleXml, then readBoundedXml (no library, and a limit)
 */
import { readBoundedXml, readGeneralXml } from './xml.ts'
import { readSimpleXml } from './xml-simple.ts'
import type { XmlElement } from './xml-tree.ts'

/** A whole XML or JSON text. */
export type MessageText = `<${string}` | `{${string}`

/** The first character after a byte order mark and white space. */
const FIRST = /[^\ufeff \t\r\n]/

/** Recognises XML and JSON by the first character; a byte order mark and white space may come before it. */
export function syntaxOf(text: string): 'xml' | 'json' | undefined {
  const first = FIRST.exec(text)?.[0]
  if (first === '{') return 'json'
  return first === '<' ? 'xml' : undefined
}

/**
 * Returns the syntax of a text, like {@link syntaxOf}.
 *
 * @throws SyntaxError it is neither XML nor JSON; never quotes the text
 */
export function requireSyntax(text: string): 'xml' | 'json' {
  const syntax = syntaxOf(text)
  if (syntax !== undefined) return syntax
  throw new SyntaxError(FIRST.test(text) ? 'it begins neither with "<" nor with "{"' : 'it is empty')
}

/**
 * Returns why a text could not be read.
 *
 * @throws the error itself if it is not about the text, for example if the XML library is not installed
 */
export function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return error.message
  throw error
}

/**
 * Reads an XML text with the root `<xml>`.
 *
 * @throws SyntaxError says what is wrong; never quotes the text
 */
export function readXmlRoot(text: string, maxElements: number): XmlElement {
  return readSimpleXml(text, maxElements) ?? refuseOtherRoot(readGeneralXml(text, maxElements))
}

/**
 * Reads an XML text with the root `<xml>` from a sender that is not authenticated yet; limits the characters that take
 * longest to read.
 *
 * @throws SyntaxError says what is wrong; never quotes the text
 */
export function readUntrustedXmlRoot(text: string, maxElements: number): XmlElement {
  return readSimpleXml(text, maxElements) ?? refuseOtherRoot(readBoundedXml(text, maxElements))
}

function refuseOtherRoot(root: XmlElement): XmlElement {
  if (root.name !== 'xml') throw new SyntaxError('the root element is not <xml>')
  return root
}
