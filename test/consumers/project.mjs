/** A user's project: its folder, the shared dependencies, its own dependencies, and the packed package. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, installLocked } from '../support/pack.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))

/** @type {readonly string[]} */
export const projects = readdirSync(here).filter((name) => existsSync(join(here, name, 'package.json')))

/**
 * @typedef {object} Project
 * @property {string} folder
 * @property {readonly string[]} ways in which it is compiled and run: each is two scripts, `compile:` and `run:`
 * @property {string} tools with the versions that are installed
 */

/**
 * Sets up a project outside the repository, where it finds only its own packages.
 *
 * @param {string} name
 * @param {string} parent
 * @param {string} tarball
 * @returns {Project}
 */
export function setUp(name, parent, tarball) {
  const folder = join(parent, name)
  const isOwn = (/** @type {string} */ path) => !/[\\/](?:node_modules|out)$/.test(path)
  cpSync(join(here, name), folder, { recursive: true, filter: isOwn })
  cpSync(join(here, 'shared'), join(folder, 'src/shared'), { recursive: true })
  installLocked(folder)
  install(folder, tarball)
  const { scripts, devDependencies } = readJson(join(folder, 'package.json'))
  // Packages with a scope are the same for all projects: types, and the runtime for workers.
  const tools = Object.keys(devDependencies).filter((tool) => !tool.startsWith('@'))
  return {
    folder,
    ways: Object.keys(scripts).flatMap((script) => /^compile:(.+)$/.exec(script)?.[1] ?? []),
    tools: tools
      .map((tool) => readJson(join(folder, 'node_modules', tool, 'package.json')))
      .map(nameOf)
      .join(', '),
  }
}

/**
 * @param {Project} project
 * @param {string} script of its package.json
 * @returns {{ passed: boolean, output: string }}
 */
export function runScript({ folder }, script) {
  const shell = process.platform === 'win32'
  const options = /** @type {const} */ ({ cwd: folder, encoding: 'utf8', timeout: 300_000, shell })
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], options)
  return { passed: status === 0, output: `${stdout}\n${stderr}` }
}

/** @type {(manifest: { name: string, version: string }) => string} */
const nameOf = ({ name, version }) => `${name} ${version}`

/** @type {(path: string) => any} */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))
