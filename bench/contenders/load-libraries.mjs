// Loads the libraries for a subject and checks them with pushes. A library that could not be loaded becomes a line with
// its failure.

import { describeError } from '../measuring/table.mjs'
import { checkAnswers } from './judge-library.mjs'
import { libraries } from './libraries.mjs'

/** @typedef {import('../measuring/table.mjs').Line} Line */

/**
 * @param {readonly import('../material/push.mjs').Push[]} pushes
 * @returns {Promise<{ loaded: readonly import('./libraries.mjs').Library[], failed: readonly Line[] }>}
 */
export async function loadLibraries(pushes) {
  const loaded = []
  const failed = []
  for (const { name, load } of libraries) {
    try {
      const library = await load()
      checkAnswers(library, pushes)
      loaded.push(library)
    } catch (error) {
      failed.push({ name, failure: describeError(error) })
    }
  }
  return { loaded, failed }
}
