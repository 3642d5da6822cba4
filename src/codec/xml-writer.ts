/** Writes XML as the platform does: strings in CDATA, numbers without. */

/**
 * The characters that XML 1.0 section 2.2 does not allow, not even escaped. Users can send them, so replies can quote
 * them.
 */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Writes a CDATA section; a `]]>` in the text is split over two sections. */
export function cdata(text: string): string {
  return `<![CDATA[${text.includes(']]>') ? text.replaceAll(']]>', ']]]]><![CDATA[>') : text}]]>`
}

/** Removes the characters that XML forbids. */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '')
}

/** Writes an element around finished markup. */
export function element(name: string, markup: string): string {
  return `<${name}>${markup}</${name}>`
}

/** Writes an element that holds text in CDATA, or a number without it. */
export function textElement(name: string, value: string | number): string {
  return element(name, typeof value === 'number' ? String(value) : cdata(withoutForbidden(value)))
}

/**
 * Writes an element for any plain value: objects nest, lists repeat the element, `undefined` and `null` are left out.
 */
export function valueElement(name: string, value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map((item) => valueElement(name, item)).join('')
  if (typeof value === 'object') return element(name, fieldElements(value))
  return textElement(name, typeof value === 'number' ? value : String(value))
}

/** Writes the elements for an object's fields, in order. */
export function fieldElements(fields: object): string {
  let elements = ''
  for (const [name, value] of Object.entries(fields)) elements += valueElement(name, value)
  return elements
}
