/**
 * The XML library, for bundlers, which follow an `import` and include the library. Where Node, Bun or Deno load this
 * package directly, `xml-library-late.ts` replaces this file.
 */
import { type X2jOptions, XMLParser } from 'fast-xml-parser'

/**
 * Creates a parser of the library.
 *
 * @param options options of the library, whose defaults do not suit this package
 */
export function createXmlParser(options: X2jOptions): XMLParser {
  return new XMLParser(options)
}
