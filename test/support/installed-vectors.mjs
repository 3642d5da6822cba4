/** The vector files of an installed package. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @param {string} folder `vectors` of the installed package
 * @returns {import('../../src/conformance/vectors.ts').VectorFile[]}
 */
export function installedVectors(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'schema.json')
  return names.map((name) => ({
    ...JSON.parse(readFileSync(join(folder, name), 'utf8')),
    name: name.slice(0, -'.json'.length),
  }))
}
