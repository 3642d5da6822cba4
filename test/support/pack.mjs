/** The package as its users have it: packed by npm, and installed from the tarball. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const QUIET = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel', 'error']

/**
 * Packs the result of `npm run build`, with the scripts around `npm pack` except for the build itself.
 *
 * @param {string} folder where the tarball is written
 * @returns {{ tarball: string, files: { path: string, size: number }[], size: number, unpackedSize: number }} the path of the
 * tarball, the files in it, and the bytes of the tarball and of all files
 */
export function pack(folder) {
  writeVectors('--compact')
  try {
    const output = npm(root, ['pack', '--ignore-scripts', '--json', '--pack-destination', folder])
    const [{ filename, files, size, unpackedSize }] = JSON.parse(output)
    return { tarball: join(folder, filename), files, size, unpackedSize }
  } finally {
    writeVectors()
  }
}

/** @param {string[]} options */
function writeVectors(...options) {
  execFileSync(process.execPath, [join(root, 'vectors/generate/index.mjs'), ...options])
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
