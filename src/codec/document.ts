/** A text that is either XML with the root `<xml>` or a JSON object: the two forms in which everything here comes. */
import { readBoundedXml, readXml } from './xml.ts'
import type { XmlElement } from './xml-element.ts'
import { readPlainXml } from './xml-plain.ts'

/**
 * Reads a text by its first character.
 *
 * @param text XML or JSON; a byte order mark may stand first
 * @param readers how each of the two is read
 * @throws SyntaxError what is wrong; never quotes the text
 */
export function readDocument<Value>(
  text: string,
  readers: { readonly xml: (text: string) => Value; readonly json: (text: string) => Value },
): Value {
  const first = firstCharacter(text)
  if (first === '<') return readers.xml(text)
  if (first === '{') return readers.json(text)
  throw new SyntaxError(first === undefined ? 'it is empty' : 'it begins neither with "<" nor with "{"')
}

/** What a text is by its first character; a byte order mark and white space may stand before it. */
export function syntaxOf(text: string): 'xml' | 'json' | undefined {
  const first = firstCharacter(text)
  if (first === '{') return 'json'
  return first === '<' ? 'xml' : undefined
}

function firstCharacter(text: string): string | undefined {
  return /[^\ufeff \t\r\n]/.exec(text)?.[0]
}

/**
 * What a `SyntaxError` of ours says.
 *
 * @throws the error itself if it is another one: what came is not at fault, such as where the XML library is not installed
 */
export function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return error.message
  throw error
}

/**
 * Reads an XML text with the root `<xml>`.
 *
 * @throws SyntaxError what is wrong; never quotes the text
 */
export function readXmlRoot(text: string, maxElements: number): XmlElement {
  return refuseOtherRoot(readXml(text, maxElements))
}

/**
 * Reads an XML text with the root `<xml>` before anything proves who sent it.
 *
 * @throws SyntaxError what is wrong; never quotes the text
 */
export function readUntrustedXmlRoot(text: string, maxElements: number): XmlElement {
  return refuseOtherRoot(readPlainXml(text, maxElements) ?? readBoundedXml(text, maxElements))
}

function refuseOtherRoot(root: XmlElement): XmlElement {
  if (root.name !== 'xml') throw new SyntaxError('the root element is not <xml>')
  return root
}
