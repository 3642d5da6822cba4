/** Reads the vector files of this package from its folder. */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { VectorFile } from './vectors.ts'

/** Reads every vector file of the package, in the order in which failures should be fixed. */
export function readVectorFiles(): readonly VectorFile[] {
  // Resolved by the package's own name, which finds the same folder from the sources and from the build.
  const folder = dirname(createRequire(import.meta.url).resolve('wechat-callback/vectors/schema.json'))
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'schema.json')
  return inOrder(
    names.map((name) => ({
      ...JSON.parse(readFileSync(join(folder, name), 'utf8')),
      name: name.slice(0, -'.json'.length),
    })),
  )
}

/** The files from the lowest layer up, as in vectors/README.md: a failure in a low layer makes the higher ones fail. */
const ORDER = [
  'signature',
  'encoding-aes-key',
  'pkcs7',
  'frame',
  'decrypt',
  'encrypt',
  'resource',
  'envelope-xml',
  'envelope-json',
  'verify-url',
  'exchange',
  'serverless',
  'api-answers',
]

/** Sorts files into the order in which failures should be fixed; those of messages come last, by name. */
function inOrder(files: readonly VectorFile[]): readonly VectorFile[] {
  const place = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length)
  return files.toSorted((one, other) => place(one.name) - place(other.name) || (one.name < other.name ? -1 : 1))
}
