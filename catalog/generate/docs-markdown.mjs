/** Markdown, piece by piece. */

/** A heading with an anchor that does not depend on its text. @type {(anchor: string, heading: string) => string} */
export function section(anchor, heading) {
  return `<a id="${anchor}"></a>\n\n${heading}`
}

/** @type {(...parts: string[]) => string} */
export function blocks(...parts) {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** @type {(head: readonly string[], rows: readonly (readonly string[])[]) => string} */
export function table(head, rows) {
  const lines = [head, ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
  return [lines[0], `|${'---|'.repeat(head.length)}`, ...lines.slice(1)].join('\n')
}

/** @type {(text: string, address: string) => string} */
export function link(text, address) {
  return `[${text}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`
}

/** @param {string} text */
export function code(text) {
  return `\`${text}\``
}

/**
 * A text with code in backticks; outside of it, what Markdown or HTML would read otherwise is escaped.
 *
 * @param {string} text
 */
export function inline(text) {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') && part.length > 1 ? part : escaped(part)))
    .join('')
}

/** An underscore inside a word, as in suite_ticket, means nothing to GitHub. @param {string} text */
function escaped(text) {
  return text
    .replace(/[\\`*[\]~]|(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])/gu, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
