/** The package as its users have it: packed, and installed in an empty project, with the suite next to it. */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { bundleSuite } from '../support/bundle-suite.mjs'
import { installedVectors } from '../support/installed-vectors.mjs'
import { install, pack } from '../support/pack.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))

/** @returns {Promise<string>} the folder, which the caller removes */
export async function createProject() {
  const project = mkdtempSync(join(tmpdir(), 'wechat-callback-runtimes-'))
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n')
  install(project, pack(project).tarball)
  cpSync(join(here, 'suite.mjs'), join(project, 'suite.mjs'))
  for (const config of ['workerd.capnp', 'worker-server.capnp', 'worker-store.capnp']) {
    cpSync(join(here, config), join(project, config))
  }
  cpSync(join(here, 'entries'), project, { recursive: true })
  cpSync(join(here, '../../examples/workers/store.ts'), join(project, 'durable-object-store.ts'))
  await bundleSuite(join(project, 'run-suite.mjs'))
  const files = installedVectors(join(project, 'node_modules/wechat-callback/vectors'))
  writeFileSync(join(project, 'vectors.mjs'), `export default ${JSON.stringify(files)}\n`)
  return project
}

/**
 * Bundles one entry with all its imports, as a bundler does for a runtime.
 *
 * @param {string} project
 * @param {{ entry: string, conditions: string[], format: 'esm' | 'iife', external?: string[] }} options
 * @returns {Promise<string>} the path of the file
 */
export async function bundle(project, { entry, conditions, format, external = [] }) {
  const outfile = join(project, `${entry}.js`)
  await build({
    entryPoints: [join(project, `${entry}.mjs`)],
    outfile,
    bundle: true,
    format,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions,
    external,
    logLevel: 'error',
  })
  return outfile
}
