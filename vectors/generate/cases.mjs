/** @import { Case, Fields, Source } from './types.mjs' */

/** @type {Source} */
export const GENERATED = { name: 'generated' }

/**
 * @param {string} id
 * @param {string} comment one sentence
 * @param {string[]} flags
 * @param {Fields} fields inputs and outputs
 * @returns {Case}
 */
export function valid(id, comment, flags, fields) {
  return { id, comment, flags, result: 'valid', ...fields }
}

/**
 * @param {string} id
 * @param {string} comment one sentence
 * @param {string[]} flags
 * @param {string} error the code with which the input must be refused
 * @param {Fields} fields inputs
 * @returns {Case}
 */
export function invalid(id, comment, flags, error, fields) {
  return { id, comment, flags, result: 'invalid', error, ...fields }
}

/**
 * Replaces one character, and throws if that would change nothing.
 *
 * @param {string} text
 * @param {number} index negative counts from the end
 * @param {string} [replacement] default: the character with its lowest bit flipped
 * @returns {string}
 */
export function change(text, index, replacement) {
  const at = index < 0 ? text.length + index : index
  const other = replacement ?? String.fromCharCode(text.charCodeAt(at) ^ 1)
  if (text[at] === other) throw new Error(`nothing changed in ${text} at ${at}`)
  return text.slice(0, at) + other + text.slice(at + 1)
}
