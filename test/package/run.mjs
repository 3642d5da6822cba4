/**
 * The package as users get it: packed, installed in an empty project, and every vector run on it under ESM and CommonJS.
 * `instanceof CallbackError` must work across entries, and the tarball may contain only the intended files.
 */
import { deepStrictEqual } from 'node:assert'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleSuite } from '../support/bundle-suite.mjs'
import { install, pack } from '../support/pack.mjs'

/** The most bytes that the package may have when it is installed, and as a tarball. */
const MAX_UNPACKED_BYTES = 4_675_000
const MAX_PACKED_BYTES = 1_160_000

const root = fileURLToPath(new URL('../../', import.meta.url))
const project = mkdtempSync(join(tmpdir(), 'wechat-callback-'))

try {
  const tarball = packAsMeant()
  for (const folder of ['package', 'support'])
    cpSync(join(root, 'test', folder), join(project, folder), { recursive: true })
  await bundleSuite(join(project, 'suite.mjs'))
  writeFileSync(join(project, 'package.json'), '{ "private": true }\n')
  install(project, tarball)
  lookAtNotices(join(project, 'node_modules/wechat-callback'))
  lookAtVectors(join(project, 'node_modules/wechat-callback/vectors'))
  for (const program of ['package/esm.mjs', 'package/commonjs.cjs']) {
    run(process.execPath, [program])
    // Like a runtime without node:crypto.
    run(process.execPath, ['--conditions', 'edge-light', program])
  }
  runConformance()
} finally {
  rmSync(project, { recursive: true, force: true })
}

/** @returns {string} the path of the tarball, whose content has been checked */
function packAsMeant() {
  const { tarball, files, size, unpackedSize } = pack(project)
  const paths = files.map(({ path }) => path)
  const foreign = paths.filter(
    (path) => !/^(dist\/|vectors\/[\w-]+\.json$|vectors\/(README(\.zh-CN)?\.md|LICENSE)$|[\w.-]+$)/.test(path),
  )
  const vectors = readdirSync(join(root, 'vectors')).filter((name) => name.endsWith('.json'))
  const missing = vectors.filter((name) => !paths.includes(`vectors/${name}`))
  if (foreign.length > 0 || missing.length > 0) {
    throw new Error(`the tarball is not as meant: ${foreign} should not be in it, ${missing} should`)
  }
  console.log(`packed: ${paths.length} files, ${size} bytes; unpacked: ${unpackedSize} bytes`)
  if (size > MAX_PACKED_BYTES || unpackedSize > MAX_UNPACKED_BYTES) {
    const largest = files.toSorted((one, other) => other.size - one.size).slice(0, 10)
    const list = largest.map(({ path, size }) => `${size} ${path}`).join('\n')
    throw new Error(`over ${MAX_PACKED_BYTES} or ${MAX_UNPACKED_BYTES} bytes; the largest files:\n${list}`)
  }
  return tarball
}

/** Every package whose code the build contains is named in the notices. @param {string} installed */
function lookAtNotices(installed) {
  const notices = readFileSync(join(installed, 'THIRD-PARTY-NOTICES.md'), 'utf8')
  const dist = join(installed, 'dist')
  const code = readdirSync(dist).map((name) => readFileSync(join(dist, name), 'utf8'))
  // esbuild writes this above each file of a bundle that is not minified.
  const found = code.join('\n').matchAll(/^\/\/ (?:.*\/)?node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//gm)
  const names = [...new Set([...found].map(([, name = '']) => name))]
  const missing = names.filter((name) => !notices.includes(`| ${name} |`))
  if (names.length === 0 || missing.length > 0) throw new Error(`the notices do not name ${missing}`)
  console.log(`notices: ${names.join(', ')}`)
}

/** The vectors and their schema are the same data as in the repository, without white space. @param {string} installed */
function lookAtVectors(installed) {
  for (const name of readdirSync(installed).filter((name) => name.endsWith('.json'))) {
    const text = readFileSync(join(installed, name), 'utf8')
    deepStrictEqual(JSON.parse(text), JSON.parse(readFileSync(join(root, 'vectors', name), 'utf8')), name)
    if (text.trimEnd().includes('\n')) throw new Error(`vectors/${name} is not written compactly`)
  }
}

/** The command, on the package itself and on the example's harness around it, both as installed. */
function runConformance() {
  cpSync(join(root, 'examples/conformance/node'), join(project, 'harness'), { recursive: true })
  const command = join('node_modules', '.bin', 'wechat-callback')
  for (const options of [[], ['--command', 'node harness/harness.mjs harness/wechat-callback.mjs']]) {
    const report = execFileSync(command, ['conformance', ...options, '--json'], { cwd: project, encoding: 'utf8' })
    const { ok, counts } = JSON.parse(report)
    if (!ok) throw new Error('the installed package does not pass its own suite')
    console.log(`conformance: ${counts.passed} cases passed, ${counts.unsupported} unsupported`)
  }
}

/** @type {(command: string, args: string[]) => void} */
function run(command, args) {
  execFileSync(command, args, { cwd: project, stdio: 'inherit' })
}
