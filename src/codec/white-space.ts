/** The white space of XML and JSON, which is the same four characters. */

/** How many characters are looked at one by one: for these a loop is faster, for more a pattern. */
const FEW = 16

/** The index of the first character from a position on that is not white space. */
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

/** The index after the last character that is not white space. */
export function trimmedEnd(text: string): number {
  let end = text.length
  let code = text.charCodeAt(end - 1)
  while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) code = text.charCodeAt(--end - 1)
  return end
}
