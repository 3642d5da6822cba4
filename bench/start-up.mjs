// How long the package takes to load, each time in a process of its own, as ratios to an empty module and to the XML
// library alone. Asserts no timing; that nothing needless is done is held by test/start-up.test.ts.

import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { inOrderOf, summarize } from './paired.mjs'
import { formatRows } from './report.mjs'

const limits = { rounds: 40, budgetMs: 20_000 }
const program = fileURLToPath(new URL('import-once.mjs', import.meta.url))
const entries = ['index', 'node', 'fetch', 'serverless', 'redis', 'testing']
const library = 'fast-xml-parser'

for (const [title, how, extension] of [
  ['ES modules', 'import', 'js'],
  ['CommonJS', 'require', 'cjs'],
]) {
  const empty = how === 'import' ? './empty.mjs' : './empty.cjs'
  const contenders = [
    { name: 'empty', modules: [empty] },
    { name: 'empty, once more', modules: [empty] },
    { name: library, modules: [library] },
    { name: `${library}, node:crypto`, modules: [library, 'node:crypto'] },
    ...entries.map((entry) => ({
      name: entry === 'index' ? 'wechat-callback' : `wechat-callback/${entry}`,
      modules: [`../dist/${entry}.${extension}`],
    })),
  ]
  console.log(table(title, timeLoading(contenders, how)))
}

/**
 * @param {readonly { name: string, modules: readonly string[] }[]} contenders
 * @param {string} how
 * @returns {Map<string, readonly number[]>} nanoseconds of each round, by name
 */
function timeLoading(contenders, how) {
  const deadline = performance.now() + limits.budgetMs
  const runs = contenders.map((contender) => ({ ...contender, nanoseconds: /** @type {number[]} */ ([]) }))
  for (let round = 0; round < limits.rounds && (round === 0 || performance.now() < deadline); round++) {
    for (const { modules, nanoseconds } of inOrderOf(round, runs)) {
      const told = execFileSync(process.execPath, [program, how, ...modules], { encoding: 'utf8' })
      nanoseconds.push(Number(told) * 1e6)
    }
  }
  return new Map(runs.map(({ name, nanoseconds }) => [name, nanoseconds]))
}

/**
 * @param {string} title
 * @param {ReadonlyMap<string, readonly number[]>} times
 */
function table(title, times) {
  const rows = [...times].map(([name, nanoseconds]) => {
    const toEmpty = summarize(nanoseconds, times.get('empty') ?? [])
    const toLibrary = summarize(nanoseconds, times.get(library) ?? [])
    return [name, ...cells(toEmpty), ...cells(toLibrary), (toEmpty.nanoseconds / 1e6).toFixed(1)]
  })
  const headings = ['', 'to empty', 'middle half', `to ${library}`, 'middle half', 'ms']
  return formatRows(`load ${title}`, headings, rows)
}

/** @param {import('./paired.mjs').Timing} timing */
function cells({ ratio, low, high }) {
  return [ratio.toFixed(2), `${low.toFixed(2)}–${high.toFixed(2)}`]
}
