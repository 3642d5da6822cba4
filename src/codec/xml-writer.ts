/** Text to XML: strings in CDATA, numbers bare, as the platform itself writes. */

/** What XML 1.0 section 2.2 has no place for, not even escaped; users can send it, so replies can quote it. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** A CDATA section; `]]>` in the text is split over two. */
export function cdata(text: string): string {
  return `<![CDATA[${text.includes(']]>') ? text.replaceAll(']]>', ']]]]><![CDATA[>') : text}]]>`
}

/** The text without the control characters that XML forbids. */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '')
}

/** One element around markup that is written already. */
export function element(name: string, markup: string): string {
  return `<${name}>${markup}</${name}>`
}

/** An element with text in CDATA, or with a number bare. */
export function textElement(name: string, value: string | number): string {
  return element(name, typeof value === 'number' ? String(value) : cdata(withoutForbidden(value)))
}

/** An element for any plain value: objects nest, lists repeat the element, `undefined` and `null` are left out. */
export function valueElement(name: string, value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map((item) => valueElement(name, item)).join('')
  if (typeof value === 'object') return element(name, fieldElements(value))
  return textElement(name, typeof value === 'number' ? value : String(value))
}

/** The elements for an object's fields, in order. */
export function fieldElements(fields: object): string {
  let elements = ''
  for (const [name, value] of Object.entries(fields)) elements += valueElement(name, value)
  return elements
}
