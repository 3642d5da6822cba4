/** Reads a text that is either XML with the root `<xml>` or a JSON object, the two forms of every push and reply. */
import { readBoundedXml, readXml } from './xml.ts'
import type { XmlElement } from './xml-element.ts'
import { readPlainXml } from './xml-plain.ts'

/**
 * Reads a text as XML or as JSON, as its first character shows.
 *
 * @param text XML or JSON; a byte order mark may stand first
 * @param readers a function that reads XML and one that reads JSON
 * @throws SyntaxError says what is wrong; never quotes the text
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

/** Recognises XML and JSON by the first character; a byte order mark and white space may come before it. */
export function syntaxOf(text: string): 'xml' | 'json' | undefined {
  const first = firstCharacter(text)
  if (first === '{') return 'json'
  return first === '<' ? 'xml' : undefined
}

function firstCharacter(text: string): string | undefined {
  return /[^\ufeff \t\r\n]/.exec(text)?.[0]
}

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
  return refuseOtherRoot(readXml(text, maxElements))
}

/**
 * Reads an XML text with the root `<xml>` whose sender is not proved yet; limits what takes longest to read.
 *
 * @throws SyntaxError says what is wrong; never quotes the text
 */
export function readUntrustedXmlRoot(text: string, maxElements: number): XmlElement {
  return refuseOtherRoot(readPlainXml(text, maxElements) ?? readBoundedXml(text, maxElements))
}

function refuseOtherRoot(root: XmlElement): XmlElement {
  if (root.name !== 'xml') throw new SyntaxError('the root element is not <xml>')
  return root
}
