/**
 * Makes text from other programs safe for a terminal: control characters, which could move the cursor or clear the
 * screen, are escaped.
 */
import { escapeCharacter, escapeControls } from '../../primitives/control-characters.ts'

/** Escapes the control characters of a text, and keeps its line breaks. */
export function printableText(text: string): string {
  return escapeControls(text.replaceAll('\r\n', '\n'))
}

/** Escapes the control characters of a short text, including line breaks, and cuts it if it is too long. */
export function printable(text: string, maxLength = 100): string {
  const line = printableText(text.slice(0, maxLength)).replace(/[\n\t]/g, escapeCharacter)
  return text.length > maxLength ? `${line}…` : line
}
