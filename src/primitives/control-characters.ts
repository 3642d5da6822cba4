/** Characters that show nothing themselves, and that a terminal would obey. */

/** Control characters but line end and tab, and those that turn the direction of writing round. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** The text with something else for each of them. */
export function replaceControls(text: string, replacement: (character: string) => string): string {
  return text.replace(CONTROLS, replacement)
}
