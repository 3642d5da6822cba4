/**
 * Writes what is made of the catalogue. With `--check` it writes nothing, names each file that differs, and exits with 1.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readCatalogues } from './read.mjs'
import { writeTables } from './tables.mjs'
import { writeTypes } from './types.mjs'

const target = new URL('../../src/messages/generated/', import.meta.url)
const catalogues = readCatalogues()
const files = [
  ...catalogues.map((catalogue) => [`${catalogue.platform}.ts`, writeTypes(catalogue)]),
  ['tables.ts', writeTables(catalogues)],
]

mkdirSync(target, { recursive: true })
for (const [name = '', content = ''] of files) {
  if (process.argv.includes('--check')) check(name, content)
  else writeFileSync(new URL(name, target), content)
}

/** @type {(name: string, content: string) => void} */
function check(name, content) {
  if (read(name) === content) return
  console.error(`src/messages/generated/${name} differs from the catalogue: run npm run catalog`)
  process.exitCode = 1
}

/** @param {string} name */
function read(name) {
  try {
    return readFileSync(new URL(name, target), 'utf8')
  } catch {
    return undefined
  }
}
