// The command: mutates the folders one after the other, prints the result of each file, and ends with 1 if too few mutants are
// killed, or if one survives that survivors.json does not name. README.md says how to use it.

import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { PARTS } from './parts.mjs'
import { compare, readGroups } from './survivors.mjs'

/** @typedef {import('@stryker-mutator/api/core').MutantResult} MutantResult */
/** @typedef {import('./parts.mjs').Part} Part */
/** @typedef {import('./survivors.mjs').Mutant} Mutant */

/** The least share of mutants that must be killed. */
const MIN_KILLED = 0.92

const root = fileURLToPath(new URL('../', import.meta.url))
process.chdir(root)

const { values: options, positionals: paths } = parseArgs({
  allowPositionals: true,
  options: { fresh: { type: 'boolean', default: false }, concurrency: { type: 'string', default: '2' } },
})
const folders = PARTS.map(({ folder }) => folder)
const unknown = paths.filter((path) => !folders.some((folder) => isIn(path, folder)))
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')} is not mutated. Name files or folders in ${folders.join(', ')}.`)
  process.exit(2)
}

/** @type {Mutant[]} */
const mutants = []
for (const part of PARTS) {
  const chosen = paths.length === 0 ? [part.folder] : paths.filter((path) => isIn(path, part.folder))
  if (chosen.length > 0) mutants.push(...(await mutate(part, chosen)))
}
report()

/** @param {string} path @param {string} folder */
function isIn(path, folder) {
  return path === folder || path.startsWith(`${folder}/`)
}

/**
 * Mutates some of a folder, in up to three runs of Stryker.
 *
 * @param {Part} part
 * @param {readonly string[]} chosen paths in its folder
 * @returns {Promise<readonly Mutant[]>}
 */
async function mutate({ folder, tests, slowTests }, chosen) {
  const patterns = chosen.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.ts`))
  const first = await runStryker(folder, patterns, tests, { ignoreStatic: true })
  // A mutant in what runs while a file is loaded, such as the value of a constant, is active only if the file is loaded again, and
  // all tests of the folder are run. That is left out where the tests that reach it later kill it.
  const onLoad = await runStryker(`${folder} on load`, rangesOf(first.filter(isLeftOut)), tests, {
    ignoreStatic: false,
  })
  const survivors = [...first, ...onLoad].filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  const ranges = slowTests.length === 0 ? [] : rangesOf(survivors)
  const slow = await runStryker(`${folder} slow`, ranges, slowTests, { ignoreStatic: true })
  /** @type {Map<string, Mutant>} */
  const results = new Map()
  for (const mutant of [...first, ...onLoad, ...slow].flatMap(toMutant)) {
    // A range also has mutants that an earlier run has killed.
    if (results.get(mutant.id)?.isKilled !== true) results.set(mutant.id, mutant)
  }
  return [...results.values()]
}

/** @param {MutantResult} result of a run with `ignoreStatic` */
function isLeftOut({ static: isStatic, status, statusReason }) {
  const isIgnored = status === 'Ignored' && statusReason?.startsWith('Static mutant') === true
  return isIgnored || (isStatic === true && status === 'Survived')
}

/** @param {readonly MutantResult[]} results */
function rangesOf(results) {
  const ranges = results.map(({ fileName, location: { start, end } }) => {
    return `${relative(root, fileName)}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`
  })
  return [...new Set(ranges)]
}

/**
 * @param {string} name of the file with the results, from which the next run takes what has not changed
 * @param {readonly string[]} patterns what is mutated
 * @param {readonly string[]} tests
 * @param {{ readonly ignoreStatic: boolean }} overrides
 * @returns {Promise<readonly MutantResult[]>}
 */
async function runStryker(name, patterns, tests, overrides) {
  if (patterns.length === 0) return []
  // For the configuration of vitest, which is read in the processes that Stryker starts.
  process.env.MUTATION_TESTS = JSON.stringify(tests)
  return await new Stryker({
    mutate: [...patterns],
    testRunner: 'vitest',
    vitest: { configFile: 'mutation/vitest.config.ts', related: false },
    plugins: ['@stryker-mutator/vitest-runner', fileURLToPath(new URL('message-ignorer.mjs', import.meta.url))],
    ignorers: ['messages'],
    coverageAnalysis: 'perTest',
    concurrency: Number(options.concurrency),
    // Long, so that a busy machine kills no mutant. A loop without an end is noticed earlier, by the number of its turns.
    timeoutMS: 60_000,
    incremental: true,
    incrementalFile: `mutation/.generated/${name.replaceAll(/\W/g, '-')}.json`,
    force: options.fresh,
    tempDirName: 'mutation/.generated/sandbox',
    cleanTempDir: 'always',
    // What no test needs, and a second biome.json would be an error of Biome.
    ignorePatterns: ['/bench', '/biome.json', '/coverage', '/dist', '/docs', '/examples', '/fuzz', '/soak'],
    // vitest removes types without checking them.
    disableTypeChecks: false,
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
    warnings: false,
    ...overrides,
  }).runMutationTest()
}

/** @param {MutantResult} result @returns {readonly Mutant[]} */
function toMutant({ fileName, status, location: { start, end }, replacement = '' }) {
  if (status === 'Ignored') return []
  const file = relative(root, fileName)
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line)
  const line = lines[0]?.trim() ?? ''
  // The end first, since both may be in one line.
  lines.push(lines.pop()?.slice(0, end.column - 1) ?? '')
  const from = oneLine(lines.join('\n').slice(start.column - 1))
  const to = oneLine(replacement)
  const id = [file, start.line, start.column, from, to].join('\n')
  // A RuntimeError: with the mutant, a file of the tests cannot even be loaded.
  const isKilled = status === 'Killed' || status === 'Timeout' || status === 'RuntimeError'
  return [{ id, file, lineNumber: start.line, line, from, to, status, isKilled }]
}

/** @param {string} code */
function oneLine(code) {
  return code.replace(/\s+/g, ' ').trim()
}

function report() {
  console.log(
    '\n| file | mutants | killed | of these by a timeout | survived | reached by no test |\n|---|---|---|---|---|---|',
  )
  for (const [file, own] of Map.groupBy(mutants, ({ file }) => file)) printRow(file, own)
  printRow('all', mutants)

  const { unexplained, outdated } = compare(mutants, readGroups())
  for (const { file, lineNumber, line, from, to, status } of unexplained) {
    console.error(`\n${status} ${file}:${lineNumber}\n${JSON.stringify([line, from, to])}`)
  }
  for (const [file, ...mutant] of outdated) console.log(`\nno survivor any more: ${file}\n${JSON.stringify(mutant)}`)
  const share = mutants.filter(({ isKilled }) => isKilled).length / mutants.length
  if (unexplained.length > 0) console.error(`\n✘ ${unexplained.length} survivors are not in mutation/survivors.json`)
  if (share < MIN_KILLED) console.error(`\n✘ less than ${100 * MIN_KILLED} % of the mutants are killed`)
  process.exitCode = unexplained.length > 0 || share < MIN_KILLED ? 1 : 0
}

/** @param {string} name @param {readonly Mutant[]} own */
function printRow(name, own) {
  const count = (/** @type {readonly string[]} */ statuses) =>
    own.filter(({ status }) => statuses.includes(status)).length
  const killed = own.filter(({ isKilled }) => isKilled).length
  const share = `${killed} (${((100 * killed) / own.length).toFixed(1)} %)`
  console.log(
    `| ${[name, own.length, share, count(['Timeout']), count(['Survived']), count(['NoCoverage'])].join(' | ')} |`,
  )
}
