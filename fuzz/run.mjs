// The command: runs the targets one after the other, prints a table, and ends with 1 at the first input that breaks a promise
// of the package. README.md says how to use it.

import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { bundlePackage } from './bundle.mjs'
import { Watch } from './engine/execute.mjs'
import { TARGETS } from './targets.mjs'

/** @typedef {import('./worker.mjs').Order} Order */
/** @typedef {import('./worker.mjs').Report} Report */

/** An execution counts as endless after this time. */
const HANG_MS = 60_000

const DEFAULT_SECONDS = 60

const { values: options } = parseArgs({
  options: {
    target: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string' },
    executions: { type: 'string' },
    'max-length': { type: 'string', default: '4096' },
    corpus: { type: 'string' },
    input: { type: 'string' },
    grow: { type: 'string' },
  },
})

const names = options.target.length > 0 ? options.target : TARGETS.map(({ name }) => name)
const unknown = names.filter((name) => TARGETS.every((target) => target.name !== name))
if (unknown.length > 0 || (options.input !== undefined && names.length !== 1)) {
  console.error(unknown.length > 0 ? `There is no target ${unknown.join(', ')}.` : '--input needs one --target.')
  console.error('The targets are:\n')
  for (const { name, what } of TARGETS) console.error(`  ${name.padEnd(14)} ${what}`)
  process.exit(2)
}

const seconds = numberOf('seconds', options.executions === undefined ? DEFAULT_SECONDS : Number.POSITIVE_INFINITY)
const executions = numberOf('executions', Number.POSITIVE_INFINITY)
/** @type {Omit<Order, 'name' | 'part' | 'memory'>} */
const common = {
  seed: numberOf('seed', 1),
  maxLength: numberOf('max-length', 4096),
  limits: { seconds: seconds / names.length, executions: executions / names.length },
  folder: options.corpus,
  inputs: [],
  growth: options.grow,
}

await bundlePackage()
if (options.input === undefined) await fuzz()
else await repeat(options.input)

async function fuzz() {
  console.log(line(['target', 'executions', 'per CPU s', 'functions', 'branches', 'kept', 'slowest', 'heap']))
  let sum = 0
  for (const name of names) {
    const first = await runPart({ ...common, name, part: 'reach' })
    const second = await runPart({ ...common, name, part: 'measure', inputs: first.kept ?? [] })
    const { ms = 0, bytes = 0, name: call } = second.slowest ?? {}
    const { before = 0, after = 0 } = second.heap ?? {}
    const count = (first.executions ?? 0) + (second.executions ?? 0)
    sum += count
    console.log(
      line([
        name,
        count,
        Math.round(count / ((first.cpuSeconds ?? 0) + (second.cpuSeconds ?? 0))),
        first.reached?.functions ?? 0,
        first.reached?.branches ?? 0,
        first.kept?.length ?? 0,
        `${ms.toFixed(0)} ms, ${Math.round(bytes / 1024)} KiB: ${call}`,
        `${mebibytes(before)} → ${mebibytes(after)} MiB`,
      ]),
    )
  }
  console.log(`\n${sum} executions, and nothing is broken`)
}

/** @param {string} input base64, or the path of a file */
async function repeat(input) {
  const bytes = existsSync(input) ? readFileSync(input) : Buffer.from(input, 'base64')
  const report = await runPart({ ...common, name: names[0] ?? '', part: 'repeat', inputs: [bytes] })
  const { slowest } = report
  console.log(
    slowest === undefined ? 'nothing is broken' : `${slowest.name}: ${slowest.ms} ms for ${slowest.bytes} bytes`,
  )
}

/**
 * Runs a part of a target in a thread; ends the process if it finds a failure.
 *
 * @param {Omit<Order, 'memory'>} order
 * @returns {Promise<Report>}
 */
async function runPart(order) {
  const watch = new Watch()
  const worker = new Worker(new URL('worker.mjs', import.meta.url), { workerData: { ...order, memory: watch.memory } })
  /** @type {Report} */
  const report = await new Promise((resolve) => {
    const fail = (/** @type {string} */ cause) => resolve({ failure: { cause, input: watch.input, growth: undefined } })
    let begun = 0
    let since = performance.now()
    const timer = setInterval(() => {
      // Until the first execution, the target is loaded.
      if (watch.begun === 0 || watch.begun !== begun) [begun, since] = [watch.begun, performance.now()]
      else if (performance.now() - since > HANG_MS) fail(`an execution has not ended after ${HANG_MS / 1000} seconds`)
    }, 1000)
    worker.on('message', resolve)
    worker.on('error', (error) => fail(error.stack ?? error.message))
    worker.on('exit', () => {
      clearInterval(timer)
      fail('the thread has ended in the middle of an execution: a promise is never settled')
    })
  })
  await worker.terminate()
  if (report.failure === undefined) return report
  const { cause, input, growth } = report.failure
  const base64 = Buffer.from(input).toString('base64')
  console.error(`\n✘ ${order.name}: ${cause}\n\ninput: ${base64}\n`)
  console.error(
    `npm run fuzz -- --target ${order.name} --input ${base64}${growth === undefined ? '' : ` --grow ${growth}`}`,
  )
  process.exit(1)
}

/**
 * @param {'seed' | 'seconds' | 'executions' | 'max-length'} name
 * @param {number} usual
 */
function numberOf(name, usual) {
  const number = Number(options[name] ?? usual)
  if (number >= 0) return number
  console.error(`--${name} must be a number`)
  process.exit(2)
}

/** @param {readonly (string | number)[]} cells */
function line(cells) {
  const widths = [-14, 10, 9, 9, 8, 6, -44, -20]
  return cells
    .map((cell, index) => {
      const width = widths[index] ?? 0
      return width < 0 ? String(cell).padEnd(-width) : String(cell).padStart(width)
    })
    .join('  ')
    .trimEnd()
}

/** @param {number} bytes */
function mebibytes(bytes) {
  return (bytes / 1024 / 1024).toFixed(1)
}
