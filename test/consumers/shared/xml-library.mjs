/**
 * Whether a bundle has the reader of XML that stands on fast-xml-parser, or the one that does without: told by the name of
 * an option, which no minifier changes.
 *
 * @param {string} code
 */
export function hasXmlLibrary(code) {
  return code.includes('cdataPropName')
}
