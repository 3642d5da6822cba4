/**
 * The XML library, for bundlers: they follow an `import` and put the library into their file. Where Node, Bun and Deno load the
 * package themselves, `xml-library-late.ts` takes its place.
 */
import { type X2jOptions, XMLParser } from 'fast-xml-parser'

/**
 * Makes a parser of the library.
 *
 * @param options of the library, whose defaults are not ours
 */
export function createXmlParser(options: X2jOptions): XMLParser {
  return new XMLParser(options)
}
