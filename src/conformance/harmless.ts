/** What a program says, as a report can hold it. */

/** Control characters but line end and tab, and those that turn the direction of writing round: a terminal would obey them. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** The same text with a question mark for each of them. */
export function harmless(text: string): string {
  return text.replace(UNSAFE, '?')
}
