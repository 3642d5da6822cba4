/** Writes XML as the platform does: strings in CDATA, numbers without. */

/**
 * The characters that XML 1.0 section 2.2 does not allow, not even escaped. Users can send them, so replies can quote
 * them.
 */
export const NOT_XML_CHARACTER: RegExp = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Returns whether a text has a character that XML allows. */
export function hasXmlCharacter(text: string): boolean {
  return text.replace(NOT_XML_CHARACTER, '') !== ''
}

/** Writes a CDATA section; a `]]>` in the text is split over two sections. */
export function cdata(text: string): string {
  return `<![CDATA[${text.includes(']]>') ? text.replaceAll(']]>', ']]]]><![CDATA[>') : text}]]>`
}

/** Writes an element that holds text in CDATA, without the characters that XML forbids, or a number. */
export function textElement(name: string, value: string | number): string {
  const content = typeof value === 'number' ? value : cdata(value.replace(NOT_XML_CHARACTER, ''))
  return `<${name}>${content}</${name}>`
}
