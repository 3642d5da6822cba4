/** Pieces of TypeScript that several of the written modules have. */

/** @param {string} text @returns {string} a literal in single quotes */
export function quote(text) {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

/** `WecomSuite` for `wecom-suite`. @param {string} text */
export function pascal(text) {
  return text.replace(/(?:^|[-_])(\w)/g, (_, letter) => letter.toUpperCase())
}
