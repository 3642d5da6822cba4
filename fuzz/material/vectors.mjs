// The vectors, from which the corpora are made.

import { readdirSync, readFileSync } from 'node:fs'

/** @typedef {import('../../src/conformance/vectors.ts').VectorCase} VectorCase */
/** @typedef {import('../../src/conformance/vectors.ts').VectorGroup} VectorGroup */

const folder = new URL('../../vectors/', import.meta.url)

/**
 * Every case, with its group.
 *
 * @type {readonly { readonly group: VectorGroup, readonly testCase: VectorCase }[]}
 */
export const CASES = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== 'schema.json')
  .flatMap((name) => {
    /** @type {{ groups: readonly VectorGroup[] }} */
    const { groups } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
    return groups.flatMap((group) => group.cases.map((testCase) => ({ group, testCase })))
  })

/**
 * Returns the texts of a field of the cases, each once.
 *
 * @param {...string} names
 */
export function textsOf(...names) {
  const values = CASES.flatMap(({ testCase }) => names.map((name) => testCase[name]))
  return [...new Set(values.filter((value) => typeof value === 'string'))]
}
