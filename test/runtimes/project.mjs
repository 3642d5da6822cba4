/** The package as its users have it: packed, and installed in an empty project, with the suite beside it. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { install, pack } from '../support/pack.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))

/** @returns {string} the folder, which the caller removes */
export function createProject() {
  const project = mkdtempSync(join(tmpdir(), 'wechat-callback-runtimes-'))
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n')
  install(project, pack(project).tarball)
  cpSync(join(here, 'suite.mjs'), join(project, 'suite.mjs'))
  for (const config of ['workerd.capnp', 'worker-server.capnp']) cpSync(join(here, config), join(project, config))
  cpSync(join(here, 'entries'), project, { recursive: true })
  cpSync(join(root, 'test/support/run-vector.mjs'), join(project, 'support/run-vector.mjs'))
  writeFileSync(join(project, 'vectors.mjs'), `export default ${JSON.stringify(installedGroups(project))}\n`)
  return project
}

/** @param {string} project */
function installedGroups(project) {
  const folder = join(project, 'node_modules/wechat-callback/vectors')
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'schema.json')
  return names.flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).groups)
}

/**
 * One file of an entry and all that it imports, as a bundler makes it for a runtime.
 *
 * @param {string} project
 * @param {{ entry: string, conditions: string[], format: 'esm' | 'iife', external?: string[] }} options
 * @returns {Promise<string>} its path
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
