/**
 * What a worker bundles: from `wechat-callback` or `wechat-callback/fetch` it must not reach anything that only Node has,
 * and the latter must not have more bytes than the budget.
 */
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** Minified and compressed, under each of the conditions that workers are bundled with. */
export const BUDGET_BYTES = 56_000

/** The first, without `node:crypto`, contains the replacement. */
const CONDITIONS = {
  'edge-light': ['edge-light', 'browser'],
  workerd: ['workerd', 'worker', 'browser'],
}

/** Names that must not occur in a bundle. */
const GLOBALS = ['Buffer', 'process', 'require']
const OWNERS = ['globalThis', 'global', 'self', 'window']
/** Esbuild replaces only globals by these, not fields of the same name. */
const MARKS = Object.fromEntries(
  GLOBALS.flatMap((name) => [name, ...OWNERS.map((owner) => `${owner}.${name}`)].map((path) => [path, markOf(name)])),
)

/**
 * @param {string} project
 * @returns {Promise<{ bytes: Record<string, number>, failures: string[] }>} the bytes of `./fetch` by condition
 */
export async function lookAtBundles(project) {
  const entries = await Promise.all(['index', 'fetch'].map((entry) => lookAtEntry(project, entry)))
  const sizes = await Promise.all(
    Object.entries(CONDITIONS).map(async ([name, conditions]) => {
      const code = await bundleOf(project, 'fetch', { conditions })
      return /** @type {const} */ ([name, gzipSync(code, { level: 9 }).length])
    }),
  )
  const over = sizes.filter(([, bytes]) => bytes > BUDGET_BYTES)
  return {
    bytes: Object.fromEntries(sizes),
    failures: [
      ...entries.flat(),
      ...over.map(([name, bytes]) => `for ${name} the bundle of fetch has ${bytes} bytes, over ${BUDGET_BYTES}`),
    ],
  }
}

/** @type {(project: string, entry: string) => Promise<string[]>} */
async function lookAtEntry(project, entry) {
  const code = await bundleOf(project, entry, { conditions: CONDITIONS['edge-light'], define: MARKS })
  return [
    ...(/["']node:/.test(code) ? [`the bundle of ${entry} imports a module of Node`] : []),
    ...GLOBALS.filter((name) => code.includes(markOf(name))).map((name) => `the bundle of ${entry} reaches ${name}`),
  ]
}

/** @param {string} name */
function markOf(name) {
  return `REACHES_${name.toUpperCase()}`
}

/**
 * @param {string} project
 * @param {string} entry
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<string>}
 */
async function bundleOf(project, entry, options) {
  const { outputFiles } = await build({
    entryPoints: [join(project, `node_modules/wechat-callback/dist/${entry}.js`)],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    // A search by name, since there must be none.
    external: ['node:*'],
    logLevel: 'error',
    ...options,
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}
