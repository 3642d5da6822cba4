/**
 * A push that would be accepted, with one thing broken.
 *
 * @import { Case, Fields } from './types.mjs'
 * @import { Making, Push, Setting } from './exchange-making.mjs'
 */
import { push, refused, WECOM } from './exchange-making.mjs'

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {number} status
 * @param {string} error
 * @param {{ base?: Setting, making?: Making }} made
 * @param {(made: Push) => Fields} [breaking]
 * @returns {Case}
 */
export function broken(words, comment, flags, status, error, { base = WECOM, making = {} }, breaking = () => ({})) {
  const made = push(`exchange/${words}`, base, making)
  return refused(words, comment, flags, status, error, { ...made.request, ...breaking(made) })
}
