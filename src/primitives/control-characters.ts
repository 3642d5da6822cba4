/** Control characters: they are invisible, and a terminal interprets them. */

/** Matches control characters except newline and tab, and the characters that change the direction of writing. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** Writes each control character of a text as an escape sequence, such as `\u001b`. */
export function escapeControls(text: string): string {
  return text.replace(CONTROLS, escapeCharacter)
}

/** Writes a character as the escape sequence that it has in JSON. */
export function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** Returns the code point of a character, such as `U+200B`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
