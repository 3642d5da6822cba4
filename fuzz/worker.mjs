// One part of the run of a target, in a thread of its own: without what another part has compiled, counted or left behind.

import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { bundleUrl } from './bundle.mjs'
import { Coverage } from './engine/coverage.mjs'
import { Failure, Watch } from './engine/execute.mjs'
import { formatGrowth, grow, parseGrowth } from './engine/grow.mjs'
import { minimize } from './engine/minimize.mjs'
import { churn, leastMs, reach, stretch } from './engine/phases.mjs'
import { Random } from './engine/random.mjs'

/** @typedef {import('./engine/phases.mjs').Context} Context */
/** @typedef {import('./engine/phases.mjs').Limits} Limits */

/**
 * What the thread has to do.
 *
 * @typedef {object} Order
 * @property {'reach' | 'measure' | 'repeat'} part
 * @property {string} name of the target
 * @property {SharedArrayBuffer} memory of a `Watch`
 * @property {number} seed
 * @property {number} maxLength
 * @property {Limits} limits of the whole run of the target
 * @property {string | undefined} folder of inputs that are kept from run to run
 * @property {readonly Uint8Array[]} inputs for `measure`, those that `reach` has kept; for `repeat`, the only one
 * @property {string | undefined} growth for `repeat`
 */

/**
 * What the thread answers.
 *
 * @typedef {object} Report
 * @property {readonly Uint8Array[]} [kept]
 * @property {{ functions: number, branches: number }} [reached]
 * @property {number} [executions]
 * @property {number} [cpuSeconds] the time of the processor that these executions took
 * @property {{ before: number, after: number }} [heap]
 * @property {{ ms: number, bytes: number, name: string }} [slowest]
 * @property {{ cause: string, input: Uint8Array, growth: string | undefined }} [failure]
 */

/** How much of a run each phase gets. An execution of `stretch` takes as long as a hundred others. */
const SHARES = {
  reach: { seconds: 0.6, executions: 0.5 },
  churn: { seconds: 0.25, executions: 0.495 },
  stretch: { seconds: 0.15, executions: 0.005 },
}

const MINIMIZE_MS = 20_000

/** @type {Order} */
const order = workerData
const { name, part, seed, maxLength, limits, folder } = order

// Before the target is loaded, since only code that is loaded later has counters.
const coverage = part === 'reach' ? new Coverage(bundleUrl) : undefined
/** @type {{ target: import('./engine/execute.mjs').Target }} */
const { target } = await import(`./targets/${name}.mjs`)
const watch = new Watch(order.memory)
/** @type {Context} */
const context = { target, random: new Random(seed, `${name} ${part}`), watch, maxLength }
const inputs = order.inputs.map((input) => Buffer.from(input))

try {
  parentPort?.postMessage(await work())
} catch (error) {
  if (!(error instanceof Failure)) throw error
  parentPort?.postMessage({ failure: await describe(error) })
}

/** @returns {Promise<Report>} */
async function work() {
  if (part === 'repeat') return await repeat(inputs[0] ?? Buffer.of())
  const corpus = [...target.corpus, ...readFolder()].filter(({ length }) => length <= maxLength)
  const before = process.cpuUsage()
  const counted = () => {
    const { user, system } = process.cpuUsage(before)
    return { executions: watch.begun, cpuSeconds: (user + system) / 1e6 }
  }
  if (coverage !== undefined) {
    const kept = await reach(context, share('reach'), coverage, corpus)
    writeFolder(kept)
    return { kept, reached: coverage.reached, ...counted() }
  }
  const heap = await churn(context, share('churn'), [...corpus, ...inputs])
  const report = { heap, ...counted() }
  return { ...report, slowest: await stretch(context, share('stretch'), [...corpus, ...inputs]) }
}

/**
 * Runs one input, or measures the calls of one that is made longer.
 *
 * @param {Buffer} input
 * @returns {Promise<Report>}
 */
async function repeat(input) {
  if (order.growth === undefined) {
    await target.run(input)
    return {}
  }
  const growth = parseGrowth(order.growth)
  const long = grow(input, growth)
  let slowest = { ms: 0, bytes: long.length, name: '' }
  for (const [call, prepare] of Object.entries(target.timed)) {
    const ms = await leastMs({ context, prepare, input: long, seed: input, growth }, slowest.ms)
    if (ms > slowest.ms) slowest = { ms, bytes: long.length, name: call }
  }
  return { slowest }
}

/** @param {Failure} failure */
async function describe({ message, cause, input, growth }) {
  const kind = withoutNumbers(message)
  const stillFails = async (/** @type {Buffer} */ shorter) => {
    watch.begin(shorter)
    try {
      await target.run(shorter)
      return false
    } catch (error) {
      return error instanceof Error && withoutNumbers(error.message) === kind
    }
  }
  const isRepeatable = growth === undefined && input.length > 0
  return {
    cause: cause instanceof Error ? (cause.stack ?? message) : message,
    input: isRepeatable ? await minimize(input, stillFails, MINIMIZE_MS) : input,
    growth: growth === undefined ? undefined : formatGrowth(growth),
  }
}

/** @param {string} text */
function withoutNumbers(text) {
  return text.slice(0, 60).replace(/\d+/g, '0')
}

/** @param {keyof typeof SHARES} phase */
function share(phase) {
  const { seconds, executions } = SHARES[phase]
  return { seconds: limits.seconds * seconds, executions: Math.ceil(limits.executions * executions) }
}

function readFolder() {
  if (folder === undefined) return []
  const own = join(folder, name)
  mkdirSync(own, { recursive: true })
  return readdirSync(own).map((file) => readFileSync(join(own, file)))
}

/** @param {readonly Buffer[]} kept */
function writeFolder(kept) {
  if (folder === undefined) return
  for (const input of kept) {
    writeFileSync(join(folder, name, createHash('sha1').update(input).digest('hex')), input)
  }
}
