/**
 * The package as users get it: packed, installed in an empty project, and every vector run on it under ESM and CommonJS.
 * `instanceof CallbackError` must hold across entries, and nothing but what is meant may be in the tarball.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, pack } from '../support/pack.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const project = mkdtempSync(join(tmpdir(), 'wechat-callback-'))

try {
  const tarball = packAsMeant()
  for (const folder of ['package', 'support'])
    cpSync(join(root, 'test', folder), join(project, folder), { recursive: true })
  writeFileSync(join(project, 'package.json'), '{ "private": true }\n')
  install(project, tarball)
  for (const program of ['package/esm.mjs', 'package/commonjs.cjs']) {
    run(process.execPath, [program])
    // As where there is no node:crypto.
    run(process.execPath, ['--conditions', 'edge-light', program])
  }
} finally {
  rmSync(project, { recursive: true, force: true })
}

/** @returns {string} the path of the tarball, whose content has been looked at */
function packAsMeant() {
  const { tarball, paths, size } = pack(project)
  const foreign = paths.filter(
    (path) => !/^(dist\/|vectors\/[\w-]+\.json$|vectors\/(README\.md|LICENSE)$|[\w.-]+$)/.test(path),
  )
  const vectors = readdirSync(join(root, 'vectors')).filter((name) => name.endsWith('.json'))
  const missing = vectors.filter((name) => !paths.includes(`vectors/${name}`))
  if (foreign.length > 0 || missing.length > 0) {
    throw new Error(`the tarball is not as meant: ${foreign} should not be in it, ${missing} should`)
  }
  console.log(`packed: ${paths.length} files, ${size} bytes`)
  return tarball
}

/** @type {(command: string, args: string[]) => void} */
function run(command, args) {
  execFileSync(command, args, { cwd: project, stdio: 'inherit' })
}
