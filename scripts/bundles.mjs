/**
 * What users bundle of the built package: each entry as a bundler for workers includes it, minified. `test/bundles.test.ts` checks it,
 * and `report-size.mjs` prints it.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, transform } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))
const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))

/** The names of the entries. */
export const ENTRIES = Object.entries(exports).flatMap(([path, { import: module }]) =>
  module === undefined ? [] : [path === '.' ? 'index' : path.slice('./'.length)],
)

/** What workers are bundled with. The first has no `node:crypto`, so its bundle contains the replacement. */
export const CONDITIONS = {
  'edge-light': ['edge-light', 'browser'],
  workerd: ['workerd', 'worker', 'browser'],
}

/** The most bytes of `wechat-callback/fetch`, minified and compressed. */
export const FETCH_BUDGET = { 'edge-light': 54_000, workerd: 49_500 }

/** Parts of the package, each with a text in it that no minifier changes and no other part has. */
const PARTS = {
  pushes: 'wedrive_insufficient_capacity',
  replies: 'transfer_customer_service',
  findings: 'token-and-key-swapped',
  samples: 'this is a test',
  serverless: 'isBase64Encoded',
  redis: "redis.call('GET'",
  api: 'the platform refused the call',
}

/** @typedef {keyof typeof CONDITIONS} Condition */
/** @typedef {keyof typeof PARTS} Part */

/** The globals of Node that a worker lacks, and other ways to write them. */
const GLOBALS = ['Buffer', 'process', 'require'].flatMap((name) =>
  ['', 'globalThis.', 'global.', 'self.', 'window.'].map((owner) => owner + name),
)

/** @type {import('esbuild').BuildOptions & { write: false }} */
const OPTIONS = {
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  external: ['node:*'],
  logLevel: 'error',
  write: false,
}

/**
 * @param {string} entry
 * @param {Condition} condition
 * @param {string} name what is imported; `*` for all
 * @returns {Promise<{ bytes: number, parts: Part[], modules: string[], globals: string[] }>} the bytes of its bundle when compressed,
 * the parts that it contains, the modules of Node that it imports, and the globals of Node that it uses
 */
export async function bundleOf(entry, condition, name = '*') {
  const contents = `export ${name === '*' ? name : `{ ${name} }`} from './dist/${entry}.js'`
  const options = { ...OPTIONS, stdin: { contents, resolveDir: root }, conditions: CONDITIONS[condition] }
  const code = await textOf(options)
  // esbuild replaces only the globals of these names, not fields.
  const define = Object.fromEntries(GLOBALS.map((name) => [name, markOf(name)]))
  const marked = await textOf({ ...options, define })
  return {
    bytes: compressed(code),
    parts: /** @type {Part[]} */ (Object.keys(PARTS)).filter((part) => code.includes(PARTS[part])),
    modules: [...code.matchAll(/(?:from|import)\(?"(node:[\w/]+)"/g)].map(([, name = '']) => name),
    globals: GLOBALS.filter((name) => marked.includes(markOf(name))),
  }
}

/** @param {string} name */
function markOf(name) {
  return `REACHES_${name.replace('.', '_')}`
}

/**
 * What each source file contributes to the bundle of `wechat-callback/fetch`: how much smaller it would be without the file. The sum is
 * less than the whole, since what two files have in common is compressed once.
 *
 * @param {Condition} condition
 * @returns {Promise<{ path: string, bytes: number }[]>} the largest first
 */
export async function filesOfFetch(condition) {
  const runtime = `${root}src/runtime/${condition === 'workerd' ? 'workerd' : 'pure'}.ts`
  const text = await textOf({
    ...OPTIONS,
    absWorkingDir: root,
    entryPoints: ['src/adapters/fetch.ts'],
    target: 'es2022',
    // With line breaks, esbuild writes the path of each file above its code.
    minify: false,
    minifyIdentifiers: true,
    minifySyntax: true,
    plugins: [
      {
        name: 'runtime',
        setup({ onResolve }) {
          onResolve({ filter: /\/(?:crypto|xml)\.ts$/ }, ({ importer }) =>
            importer === runtime ? undefined : { path: runtime, sideEffects: false },
          )
        },
      },
    ],
  })
  const [, ...parts] = text.split(/^\/\/ (\S+\.[jt]s)\n/m)
  /** @type {{ path: string, code: string }[]} */
  const files = []
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [path = '', code = ''] = parts.slice(index)
    files.push({ path, code: (await transform(code, { minifyWhitespace: true })).code })
  }
  const whole = compressed(files.map(({ code }) => code).join(''))
  return files
    .map((file) => ({
      path: file.path,
      bytes: whole - compressed(files.map((other) => (other === file ? '' : other.code)).join('')),
    }))
    .sort((one, other) => other.bytes - one.bytes)
}

/** @param {import('esbuild').BuildOptions & { write: false }} options */
async function textOf(options) {
  const { outputFiles } = await build(options)
  return outputFiles[0]?.text ?? ''
}

/** @param {string} code */
function compressed(code) {
  return gzipSync(code, { level: 9 }).length
}
