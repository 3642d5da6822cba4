/** The vector files, enumerated from the folder, so that a new file can't be forgotten. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Case, Group } from './run-vector.mjs'

export interface VectorFile {
  readonly schema: string
  readonly subject: string
  readonly notes: Readonly<Record<string, unknown>>
  readonly groups: readonly Group[]
}

const folder = fileURLToPath(new URL('../../vectors/', import.meta.url))

/** The names of all vector files, such as `pkcs7.json`. */
export const vectorFileNames: readonly string[] = readdirSync(folder).filter(
  (name) => name.endsWith('.json') && name !== 'schema.json',
)

/** One file of the folder, parsed. */
export function readVectorFile(name: string): VectorFile {
  return JSON.parse(readFileSync(folder + name, 'utf8'))
}

/** The schema of all of them. */
export function readSchema(): { readonly $id?: string } {
  return JSON.parse(readFileSync(`${folder}schema.json`, 'utf8'))
}

/** Every case of a file with its group. */
export function casesOf(file: VectorFile): readonly { readonly group: Group; readonly testCase: Case }[] {
  return file.groups.flatMap((group) => group.cases.map((testCase) => ({ group, testCase })))
}
