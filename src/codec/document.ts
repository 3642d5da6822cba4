/** Reads a text that is either XML with the root `<xml>` or a JSON object, the two forms of every push and reply. */
import { readBoundedXml, readGeneralXml } from './xml.ts'
import type { XmlElement } from './xml-element.ts'
import { readPlainXml } from './xml-plain.ts'

/**
 * Returns the syntax of a text, as its first character shows; a byte order mark and white space may come before it.
 *
 * @throws SyntaxError it is neither; never quotes the text
 */
export function documentSyntax(text: string): 'xml' | 'json' {
  const syntax = syntaxOf(text)
  if (syntax !== undefined) return syntax
  throw new SyntaxError(FIRST.test(text) ? 'it begins neither with "<" nor with "{"' : 'it is empty')
}

/** Recognises XML and JSON by the first character; a byte order mark and white space may come before it. */
export function syntaxOf(text: string): 'xml' | 'json' | undefined {
  const first = FIRST.exec(text)?.[0]
  if (first === '{') return 'json'
  return first === '<' ? 'xml' : undefined
}

/** A whole XML or JSON text. */
export type MessageText = `<${string}` | `{${string}`

/** The first character after a byte order mark and white space. */
const FIRST = /[^\ufeff \t\r\n]/

/**
 * Returns the message of a `SyntaxError` of this folder.
 *
 * @throws any other error: the text is not at fault, for example if the XML library is not installed
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
  return readPlainXml(text, maxElements) ?? refuseOtherRoot(readGeneralXml(text, maxElements))
}

/**
 * Reads an XML text with the root `<xml>` whose sender is not proved yet; limits what takes longest to read.
 *
 * @throws SyntaxError says what is wrong; never quotes the text
 */
export function readUntrustedXmlRoot(text: string, maxElements: number): XmlElement {
  return readPlainXml(text, maxElements) ?? refuseOtherRoot(readBoundedXml(text, maxElements))
}

function refuseOtherRoot(root: XmlElement): XmlElement {
  if (root.name !== 'xml') throw new SyntaxError('the root element is not <xml>')
  return root
}
