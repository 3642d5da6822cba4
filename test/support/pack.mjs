/** The package as its users have it: packed by npm, and installed from the tarball. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const QUIET = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel', 'error']

/**
 * Packs the result of `npm run build`.
 *
 * @param {string} folder where the tarball is written
 * @returns {{ tarball: string, paths: string[], size: number }} the path of the tarball, the paths of the files in it, and
 * its bytes
 */
export function pack(folder) {
  const output = npm(root, ['pack', '--ignore-scripts', '--json', '--pack-destination', folder])
  const [{ filename, files, size }] = JSON.parse(output)
  return { tarball: join(folder, filename), paths: files.map((/** @type {{ path: string }} */ { path }) => path), size }
}

/**
 * Installs the tarball in a project, whose package.json and lockfile stay unchanged.
 *
 * @param {string} project
 * @param {string} tarball
 */
export function install(project, tarball) {
  npm(project, ['install', '--no-save', ...QUIET, tarball])
}

/**
 * Installs exactly what the lockfile of a project lists.
 *
 * @param {string} project
 */
export function installLocked(project) {
  npm(project, ['ci', ...QUIET])
}

/** @type {(cwd: string, args: string[]) => string} */
function npm(cwd, args) {
  // On that system npm is a script of the shell.
  const shell = process.platform === 'win32'
  return execFileSync('npm', args, { cwd, encoding: 'utf8', timeout: 300_000, shell })
}
