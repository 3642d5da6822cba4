// The command: chooses subjects and how long to measure, runs each subject in a process, prints the tables, and stores
// or compares them. README.md says how to use it.

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { commandFor, RUNTIMES, runtimeName, runtimeVersion } from './measuring/runtime.mjs'
import { CHECK, FULL, QUICK } from './measuring/table.mjs'
import { formatComparison } from './report/compare.mjs'
import { findGaps } from './report/gaps.mjs'
import { formatTable } from './report/print.mjs'
import { describeMachine, loadAverage, readResults, runtimeKey, writeResults } from './report/results.mjs'
import { SUBJECTS } from './subjects.mjs'

/** @typedef {import('./measuring/table.mjs').Table} Table */

/** For one subject; the longest takes three minutes on a quiet machine. */
const LIMIT_MS = 900_000

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    compare: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    on: { type: 'string' },
  },
})
const unknown = names.filter((name) => SUBJECTS.every((subject) => subject.name !== name))
if (unknown.length > 0) {
  console.error(`There is no subject ${unknown.join(', ')}. The subjects are:\n`)
  for (const { name, what } of SUBJECTS) console.error(`  ${name.padEnd(14)} ${what}`)
  process.exit(1)
}

if (options.compare && options.quick) {
  console.error('--compare needs whole runs, since code is not fully compiled within --quick. Leave --quick out.')
  process.exit(1)
}

if (options.on === undefined) measureHere()
else measureOn(options.on.split(','))

function measureHere() {
  const plan = options.check ? CHECK : options.quick ? QUICK : FULL
  const loadBefore = loadAverage()
  console.log(`${runtimeName} ${runtimeVersion}, ${describeMachine().cpu}, load ${loadBefore}`)

  const measured = measureSubjects(plan)
  const gaps = options.check ? findGaps(measured) : []
  for (const gap of gaps) console.error(`✘ ${gap}`)
  if (gaps.length > 0) process.exitCode = 1
  if (options.compare) console.log(formatComparison(measured, readResults()[runtimeKey()]))
  else if (plan === FULL && names.length === 0) writeResults({ measured, loadBefore, loadAfter: loadAverage() })
}

/** @param {import('./measuring/table.mjs').Plan} plan */
function measureSubjects(plan) {
  /** @type {Record<string, readonly Table[]>} */
  const measured = {}
  for (const { name, onlyOn, flags } of SUBJECTS.filter(
    (subject) => names.length === 0 || names.includes(subject.name),
  )) {
    if (onlyOn !== undefined && !onlyOn.includes(runtimeName)) {
      console.log(`\n${name}: not measured on ${runtimeName}, only on ${onlyOn.join(', ')}`)
      continue
    }
    const tables = runSubject(name, plan, flags)
    if (tables === undefined) {
      console.log(`\n${name}: could not be measured on ${runtimeName} ${runtimeVersion}`)
      process.exitCode = 1
      continue
    }
    measured[name] = tables
    for (const table of tables) console.log(formatTable(table))
  }
  return measured
}

/**
 * Runs one subject in a process of its own, whose error output is shown.
 *
 * @param {string} name
 * @param {import('./measuring/table.mjs').Plan} plan
 * @param {readonly string[]} [flags] of the runtime
 * @returns {readonly Table[] | undefined} undefined if the process failed or took too long
 */
function runSubject(name, plan, flags = []) {
  const folder = mkdtempSync(join(tmpdir(), 'wechat-callback-bench-'))
  try {
    const file = join(folder, 'tables.json')
    const program = fileURLToPath(new URL('subject-process.mjs', import.meta.url))
    const args = [name, JSON.stringify({ ...plan, list: options.list }), file]
    const { status } = spawnSync(...commandFor(program, args, flags), { stdio: 'inherit', timeout: LIMIT_MS })
    return status === 0 ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Runs this command again under other runtimes, which npm fetches.
 *
 * @param {readonly string[]} runtimes
 */
function measureOn(runtimes) {
  const flags = process.argv.slice(2).filter((argument, index, all) => !isOn(argument) && all[index - 1] !== '--on')
  for (const runtime of runtimes) {
    const found = Object.entries(RUNTIMES).find(([name]) => name === runtime)?.[1]
    if (found === undefined) {
      console.error(`--on knows ${Object.keys(RUNTIMES).join(', ')}, and not ${runtime}.`)
      process.exitCode = 1
      continue
    }
    console.log(`\n## ${runtime}\n`)
    const command = `${found.command} run.mjs ${flags.join(' ')}`
    try {
      execFileSync('npx', ['-y', '-p', found.packageName, '-c', command], {
        cwd: fileURLToPath(new URL('.', import.meta.url)),
        stdio: 'inherit',
      })
    } catch {
      console.log(`\n${runtime}: the run failed`)
      process.exitCode = 1
    }
  }
}

/** @param {string} argument */
function isOn(argument) {
  return argument === '--on' || argument.startsWith('--on=')
}
