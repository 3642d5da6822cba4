/**
 * Compiles and runs the packed package in projects as users have them, and prints one table. Fails if a way is missing
 * or incomplete, or if docs/runtimes.md differs. If names of projects are given, runs only those.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pack } from '../support/pack.mjs'
import { projects, runScript, setUp } from './project.mjs'

const IN_A_WORKER = 'core, fetch, testing, api'
const ON_NODE = `${IN_A_WORKER}, node, serverless, redis`

/** Every required project, and the entries that it must report as working. */
const EXPECTED = new Map([
  ['typescript-commonjs: node10', ON_NODE],
  ['typescript-commonjs: node16', ON_NODE],
  ['typescript-esm: typescript-6', ON_NODE],
  ['typescript-esm: typescript-7', ON_NODE],
  ['jest: jest', ON_NODE],
  ['esbuild: node', ON_NODE],
  ['esbuild: node-esm', ON_NODE],
  ['esbuild: node-conditions', ON_NODE],
  ['esbuild: worker', IN_A_WORKER],
  ['vite: ssr', ON_NODE],
  ['vite: library', IN_A_WORKER],
  ['rollup: node', ON_NODE],
  ['bun: node', ON_NODE],
  ['bun: bun', ON_NODE],
  ['webpack: node', ON_NODE],
  ['webpack: webworker', IN_A_WORKER],
])

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !projects.includes(name))
if (unknown.length > 0) {
  console.error(`✘ no project is called ${unknown.join(', ')}; there are ${projects.join(', ')}`)
  process.exit(1)
}
const isWanted = (/** @type {string} */ name) => wanted.length === 0 || wanted.includes(name)
const parent = mkdtempSync(join(tmpdir(), 'wechat-callback-consumers-'))
/** @type {Map<string, string[]>} */
const rows = new Map()
/** @type {string[]} */
const failures = []

try {
  const { tarball } = pack(parent)
  for (const name of projects.filter(isWanted)) {
    try {
      playProject(name, tarball)
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
} finally {
  rmSync(parent, { recursive: true, force: true })
}

const lines = [...rows].map(([label, cells]) => `| ${[label, ...cells].join(' | ')} |`)
console.log(['| project | tools | compiles | runs |', '|---|---|---|---|', ...lines].join('\n'))
for (const document of ['runtimes.md', 'runtimes.zh-CN.md']) {
  const page = readFileSync(new URL(`../../docs/${document}`, import.meta.url), 'utf8').split('\n')
  failures.push(...lines.filter((line) => !page.includes(line)).map((line) => `docs/${document} does not say ${line}`))
}
const expected = [...EXPECTED.keys()].filter((label) => isWanted(label.replace(/:.*/, '')))
failures.push(...expected.filter((label) => !rows.has(label)).map((label) => `${label} was not run`))
for (const failure of failures) console.error(`✘ ${failure}`)
process.exitCode = failures.length > 0 ? 1 : 0

/** @type {(name: string, tarball: string) => void} */
function playProject(name, tarball) {
  const project = setUp(name, parent, tarball)
  for (const way of project.ways) {
    const label = `${name}: ${way}`
    const compiled = runScript(project, `compile:${way}`)
    if (!compiled.passed) failures.push(`${label} does not compile\n${compiled.output.trim()}`)
    const ran = compiled.passed ? runScript(project, `run:${way}`) : { passed: false, output: '' }
    const passed = /^passed: (.+)$/m.exec(ran.output)?.[1] ?? ''
    const isRight = ran.passed && passed !== '' && passed === EXPECTED.get(label)
    if (compiled.passed && !isRight) failures.push(`${label} does not run as it should\n${ran.output.trim()}`)
    rows.set(label, [project.tools, compiled.passed ? '✓' : '✗', isRight ? passed : '✗'])
  }
}
