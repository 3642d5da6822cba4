/** The white space of XML and JSON: the same four characters. */

/**
 * How many characters are checked one by one: a loop is faster for these, a regular expression for longer white space.
 */
const FEW = 16

/** Returns the index of the first character at or after a position that is not white space. */
export function skipSpace(text: string, position: number): number {
  const few = Math.min(position + FEW, text.length)
  for (let index = position; index < few; index++) {
    const code = text.charCodeAt(index)
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return index
  }
  if (few === text.length) return few
  const other = /[^ \t\r\n]/g
  other.lastIndex = few
  return other.exec(text)?.index ?? text.length
}

/** Returns a text without the white space around it, which is layout. `String#trim` removes other characters too. */
export function trimSpace(text: string): string {
  const start = skipSpace(text, 0)
  if (start === text.length) return ''
  let end = text.length
  let code = text.charCodeAt(end - 1)
  while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) code = text.charCodeAt(--end - 1)
  return text.slice(start, end)
}
