/**
 * Replacements for random values. They are derived from the id of a case, so that every run writes the same bytes, and
 * a new case does not change others.
 */
import { createHash } from 'node:crypto'

/**
 * @param {string} text
 * @returns {string} lower-case hexadecimal
 */
export function sha256(text) {
  return createHash('sha256').update(text).digest('hex')
}

/**
 * @param {string} id id of a case, or another stable name
 * @param {number} length
 * @returns {Buffer}
 */
export function bytesOf(id, length) {
  /** @type {Buffer[]} */
  const blocks = []
  for (let index = 0; index * 32 < length; index++) blocks.push(Buffer.from(sha256(`${id}#${index}`), 'hex'))
  return Buffer.concat(blocks).subarray(0, length)
}

/**
 * The first 16 bytes of a frame, in the form that the vendor's own vectors have: printable characters.
 *
 * @param {string} id
 * @returns {Buffer}
 */
export function randomOf(id) {
  return Buffer.from(sha256(`random ${id}`).slice(0, 16))
}

/**
 * @param {string} id
 * @returns {string} ten digits, not beginning with 0
 */
export function nonceOf(id) {
  return String(1000000000n + (BigInt(`0x${sha256(`nonce ${id}`).slice(0, 16)}`) % 9000000000n))
}

/**
 * @param {string} id
 * @returns {string} 43 characters out of A-Z a-z 0-9
 */
export function keyOf(id) {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
  return [...bytesOf(`key ${id}`, 43)].map((byte) => alphabet.charAt(byte % alphabet.length)).join('')
}
