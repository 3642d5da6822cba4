/** The vector files, listed from the folder, so that a new file can't be forgotten. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { VectorCase, VectorFile, VectorGroup } from '../../src/conformance/vectors.ts'

const folder = fileURLToPath(new URL('../../vectors/', import.meta.url))

/** The names of all vector files, such as `pkcs7.json`. */
export const vectorFileNames: readonly string[] = readdirSync(folder).filter(
  (name) => name.endsWith('.json') && name !== 'schema.json',
)

/** One file of the folder, parsed. */
export function readVectorFile(name: string): VectorFile & { readonly schema: string } {
  return { ...JSON.parse(readFileSync(folder + name, 'utf8')), name: name.slice(0, -'.json'.length) }
}

/** The schema of all of them. */
export function readSchema(): { readonly $id?: string } {
  return JSON.parse(readFileSync(`${folder}schema.json`, 'utf8'))
}

/** Every case of a file with its group. */
export function casesOf(file: VectorFile): readonly { readonly group: VectorGroup; readonly testCase: VectorCase }[] {
  return file.groups.flatMap((group) => group.cases.map((testCase) => ({ group, testCase })))
}
