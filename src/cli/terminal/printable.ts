/**
 * Makes text from other programs safe for a terminal: control characters, which could move the cursor or clear the
 * screen, are escaped.
 */
import { replaceControls } from '../../primitives/control-characters.ts'

/** Escapes the control characters of a text, and keeps its line breaks. */
export function printableText(text: string): string {
  return replaceControls(text.replaceAll('\r\n', '\n'), escaped)
}

/** Escapes the control characters of a short text, including line breaks, and cuts it if it is too long. */
export function printable(text: string, maxLength = 100): string {
  const line = printableText(text.slice(0, maxLength)).replace(/[\n\t]/g, escaped)
  return text.length > maxLength ? `${line}…` : line
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
