/** One broken copy of the package: bundled from the sources with one replacement, and loaded. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import type { Api } from '../../src/conformance/adapter.ts'
import type { Mutant } from './mutants.ts'

const source = fileURLToPath(new URL('../../src/', import.meta.url))

const ENTRY = `export { OWN_API } from './conformance/own-api.ts'`

/**
 * Returns the source of a file with its one rule broken. @throws the text does not occur exactly once, or nothing would
 * change
 */
export function brokenSource({ name, file, from, to }: Mutant): string {
  const text = readFileSync(source + file, 'utf8')
  const count = text.split(from).length - 1
  if (count !== 1) throw new Error(`${name}: what is to be replaced is in src/${file} ${count} times, not once`)
  if (from === to) throw new Error(`${name}: nothing would change`)
  return text.replace(from, () => to)
}

/**
 * Makes a copy and loads it.
 *
 * @param path where it is written: inside the package, so that its imports are found
 * @param mutant the mutant; absent for the unchanged copy
 * @returns its public functions, on which the suite of the sources is run
 */
export async function loadCopy(path: string, mutant: Mutant | undefined): Promise<Api> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: source, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    write: false,
    logLevel: 'error',
    plugins: mutant === undefined ? [] : [swap(source + mutant.file, brokenSource(mutant))],
  })
  writeFileSync(path, outputFiles[0]?.text ?? '')
  const { OWN_API } = await import(/* @vite-ignore */ pathToFileURL(path).href)
  return OWN_API
}

function swap(path: string, contents: string): Plugin {
  return {
    name: 'swap',
    setup: ({ onLoad }) => {
      onLoad({ filter: /\.ts$/ }, (file) => (file.path === path ? { contents, loader: 'ts' } : undefined))
    },
  }
}
