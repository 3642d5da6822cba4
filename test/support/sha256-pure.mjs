/** In place of src/conformance/sha256.ts where there is no Node. */
import { sha256 as digest } from '@noble/hashes/sha2.js'

/** @param {string} text */
export function sha256(text) {
  return Array.from(digest(new TextEncoder().encode(text)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
