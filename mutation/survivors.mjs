// Mutants that no test kills, and why: survivors.json names each with its reason. A mutant is recognised by its file, its line
// and what it replaces, not by a line number, which changes with every edit above it.

import { readFileSync } from 'node:fs'

/**
 * @typedef {object} Mutant
 * @property {string} id
 * @property {string} file path in the repository
 * @property {number} lineNumber
 * @property {string} line the first of its lines, without white space around it
 * @property {string} from what it replaces, in one line
 * @property {string} to
 * @property {string} status as Stryker calls it
 * @property {boolean} isKilled
 *
 * @typedef {object} Group mutants of one file with the same reason
 * @property {string} file
 * @property {string} reason
 * @property {readonly (readonly [line: string, from: string, to: string])[]} mutants
 */

/** @returns {readonly Group[]} */
export function readGroups() {
  return JSON.parse(readFileSync(new URL('survivors.json', import.meta.url), 'utf8'))
}

/**
 * Compares mutants with the list.
 *
 * @param {readonly Mutant[]} mutants
 * @param {readonly Group[]} groups
 * @returns survivors that are not listed, and what is listed of the same files and did not survive
 */
export function compare(mutants, groups) {
  const survivors = mutants.filter(({ isKilled }) => !isKilled)
  const files = new Set(mutants.map(({ file }) => file))
  const listed = groups.flatMap(({ file, mutants }) => mutants.map((mutant) => [file, ...mutant]))
  const keys = new Set(listed.map(keyOf))
  const survivingKeys = new Set(survivors.map(({ file, line, from, to }) => keyOf([file, line, from, to])))
  return {
    unexplained: survivors.filter(({ file, line, from, to }) => !keys.has(keyOf([file, line, from, to]))),
    outdated: listed.filter((mutant) => files.has(mutant[0] ?? '') && !survivingKeys.has(keyOf(mutant))),
  }
}

/** @param {readonly string[]} parts */
function keyOf(parts) {
  return parts.join('\n')
}
