/** Text that comes from elsewhere, as a terminal can show it: what moves the cursor or changes the screen stands there in words. */
import { replaceControls } from '../../primitives/control-characters.ts'

/** Returns a whole text, in its lines. */
export function printableText(text: string): string {
  return replaceControls(text.replaceAll('\r\n', '\n'), inWords)
}

/** Returns a word or two on one line, cut where it is too long. */
export function printable(text: string, most = 100): string {
  const line = printableText(text.slice(0, most)).replace(/[\n\t]/g, inWords)
  return text.length > most ? `${line}…` : line
}

function inWords(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
