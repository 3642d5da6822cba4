/** A text that is either XML with the root `<xml>` or a JSON object: the two forms in which everything here comes. */
import { type JsonObject, readExactJsonObject } from './json.ts'
import { readXml } from './xml.ts'
import type { XmlElement } from './xml-element.ts'

/** What was read: the root element, or the object. */
export type Document =
  | { readonly syntax: 'xml'; readonly root: XmlElement }
  | { readonly syntax: 'json'; readonly object: JsonObject }

/**
 * Reads a text by its first character.
 *
 * @param text XML or JSON; a byte order mark may stand first
 * @param maxElements how many XML elements are accepted at most
 * @param readJson how JSON is read; the default keeps the digits of long integers
 * @throws SyntaxError what is wrong; never quotes the text
 */
export function readDocument(
  text: string,
  maxElements: number,
  readJson: (text: string) => JsonObject = readExactJsonObject,
): Document {
  switch (syntaxOf(text)) {
    case 'json':
      return { syntax: 'json', object: readJson(text) }
    case 'xml':
      return { syntax: 'xml', root: readRoot(text, maxElements) }
    default:
      throw new SyntaxError(isBlank(text) ? 'it is empty' : 'it begins neither with "<" nor with "{"')
  }
}

/** What a text is by its first character; a byte order mark and white space may stand before it. */
export function syntaxOf(text: string): Document['syntax'] | undefined {
  const first = firstCharacter(text)
  if (first === '{') return 'json'
  return first === '<' ? 'xml' : undefined
}

function isBlank(text: string): boolean {
  return firstCharacter(text) === undefined
}

function firstCharacter(text: string): string | undefined {
  return /[^\ufeff \t\r\n]/.exec(text)?.[0]
}

/** What a `SyntaxError` of ours says. Another error's text is not ours, and may quote the text that was read. */
export function reasonOf(error: unknown): string {
  return error instanceof SyntaxError ? error.message : 'it could not be read'
}

function readRoot(text: string, maxElements: number): XmlElement {
  const root = readXml(text, maxElements)
  if (root.name !== 'xml') throw new SyntaxError('the root element is not <xml>')
  return root
}
