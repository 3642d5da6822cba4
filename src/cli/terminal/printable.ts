/** Text that comes from elsewhere, as a terminal can show it: what moves the cursor or changes the screen stands there in words. */

/** Control characters but line end and tab, and those that turn the direction of writing round. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** A whole text, in its lines. */
export function printableText(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(UNSAFE, inWords)
}

/** A word or two on one line, cut where it is too long. */
export function printable(text: string, most = 100): string {
  const line = printableText(text.slice(0, most)).replace(/[\n\t]/g, inWords)
  return text.length > most ? `${line}…` : line
}

function inWords(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
