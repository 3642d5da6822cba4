/**
 * Builds and packs the last commit twice, in two clones that differ in their path, time zone and language and that each
 * install the dependencies anew, and fails if the tarballs differ in a byte. Given the name of a folder, it leaves the
 * tarball there.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const temporary = mkdtempSync(join(tmpdir(), 'reproducible-'))
// npm writes the permissions of files into the tarball.
process.umask(0o022)

/**
 * @param {string} folder
 * @param {Record<string, string>} environment
 * @returns {string} the path of the tarball
 */
function pack(folder, environment) {
  const project = join(temporary, folder)
  execFileSync('git', ['clone', '--quiet', root, project])
  const options = { cwd: project, env: { ...process.env, ...environment }, encoding: /** @type {const} */ ('utf8') }
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], options)
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json'], options))
  return join(project, filename)
}

try {
  const one = pack('one', { TZ: 'UTC', LC_ALL: 'C' })
  const other = pack('of/another/name', { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' })
  if (!readFileSync(one).equals(readFileSync(other))) {
    for (const tarball of [one, other]) execFileSync('tar', ['-xzf', tarball], { cwd: join(tarball, '..') })
    spawnSync('diff', ['-r', join(one, '../package'), join(other, '../package')], { stdio: 'inherit' })
    throw new Error('two builds of the same commit are not the same')
  }
  console.log(createHash('sha256').update(readFileSync(one)).digest('hex'), basename(one))
  const [, , folder] = process.argv
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true })
    copyFileSync(one, join(folder, basename(one)))
  }
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
