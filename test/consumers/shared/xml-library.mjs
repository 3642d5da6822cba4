/**
 * Whether a bundle contains the XML reader that uses fast-xml-parser, or the one without it. The name of an option shows it,
 * since no minifier changes that.
 *
 * @param {string} code
 */
export function hasXmlLibrary(code) {
  return code.includes('cdataPropName')
}
