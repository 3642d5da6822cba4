/**
 * What a worker bundles with `wechat-callback/fetch`: nothing that only Node has may be reached from there, and no more
 * bytes than the budget.
 */
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** Minified and compressed, with the replacement crypto (4,500). */
export const BUDGET_BYTES = 36_000

/** What a bundle must not name: esbuild puts these in the place of globals alone, not of fields that are called so. */
const MARKS = { Buffer: 'REACHES_BUFFER', process: 'REACHES_PROCESS', require: 'REACHES_REQUIRE' }

/**
 * @param {string} project
 * @returns {Promise<{ bytes: number, failures: string[] }>}
 */
export async function lookAtBundle(project) {
  const all = await bundleOf(project, {})
  const bytes = gzipSync(all, { level: 9 }).length
  const marked = await bundleOf(project, { define: MARKS })
  const reached = Object.values(MARKS).filter((mark) => marked.includes(mark))
  return {
    bytes,
    failures: [
      ...(/["']node:/.test(all) ? ['the bundle of ./fetch imports a module of Node'] : []),
      ...reached.map((mark) => `the bundle of ./fetch ${mark}`),
      ...(bytes > BUDGET_BYTES ? [`the bundle of ./fetch has ${bytes} bytes, over ${BUDGET_BYTES}`] : []),
    ],
  }
}

/**
 * @param {string} project
 * @param {{ define?: Record<string, string> }} options
 * @returns {Promise<string>}
 */
async function bundleOf(project, options) {
  const { outputFiles } = await build({
    entryPoints: [join(project, 'node_modules/wechat-callback/dist/fetch.js')],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['edge-light', 'browser'],
    write: false,
    logLevel: 'error',
    ...options,
  })
  return outputFiles[0]?.text ?? ''
}
