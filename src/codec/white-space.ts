/** The white space of XML and JSON, which is the same four characters. Loops: a regular expression takes several times as long. */

/** The index of the first character from a position on that is not white space. */
export function skipSpace(text: string, position: number): number {
  let index = position
  let code = text.charCodeAt(index)
  while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) code = text.charCodeAt(++index)
  return index
}

/** The index after the last character that is not white space. */
export function trimmedEnd(text: string): number {
  let end = text.length
  let code = text.charCodeAt(end - 1)
  while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) code = text.charCodeAt(--end - 1)
  return end
}
