/**
 * The XML library, loaded at the first text that needs it: most processes never see one, and finding the library's files takes
 * longer than loading all of this package. Only `require` is late and synchronous, so this is compiled to CommonJS alone, also
 * for ES modules; bundlers follow it inside a function too.
 */
import type * as Library from 'fast-xml-parser'

/**
 * Loads the library, if it has not been loaded, and makes a parser of it.
 *
 * @param options of the library, whose defaults are not ours
 * @throws Error the library is not installed
 */
export function createXmlParser(options: Library.X2jOptions): Library.XMLParser {
  const library: typeof Library = require('fast-xml-parser')
  return new library.XMLParser(options)
}
