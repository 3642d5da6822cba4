// The three phases of a run. `reach` keeps the inputs that reach something new, `churn` looks whether memory grows, `stretch`
// measures the time of long inputs.

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { bytesOf } from '../material/input.mjs'
import { Failure } from './execute.mjs'
import { chooseGrowth, grow } from './grow.mjs'
import { mutate } from './mutate.mjs'
import { slowness } from './slowness.mjs'

/** @typedef {import('./execute.mjs').Target} Target */
/** @typedef {import('./random.mjs').Random} Random */

/**
 * @typedef {object} Context
 * @property {Target} target
 * @property {Random} random
 * @property {import('./execute.mjs').Watch} watch
 * @property {number} maxLength
 */

/** When a phase ends: at whichever comes first. @typedef {{ seconds: number, executions: number }} Limits */

/** Reading the coverage takes some milliseconds, as long as ten executions or more, so it is read once for this many. */
const BATCH = 512

/** Bounds the inputs that are kept because of their outcome only. */
const MAX_OUTCOMES = 3000

/**
 * Fuzzes for coverage: an input is kept if it reaches code that none before has reached, or has an outcome that none had.
 *
 * @param {Context} context
 * @param {Limits} limits
 * @param {import('./coverage.mjs').Coverage} coverage
 * @param {readonly Buffer[]} corpus
 */
export async function reach(context, limits, coverage, corpus) {
  const { target } = context
  const isOver = deadline(limits, context)
  const outcomes = new Set()
  /** @type {Buffer[]} */
  const kept = []

  /** @param {readonly Buffer[]} batch */
  async function run(batch) {
    for (const input of batch) {
      const outcome = await execute(context, target.run, input)
      if (outcomes.has(outcome) || outcomes.size >= MAX_OUTCOMES) continue
      outcomes.add(outcome)
      kept.push(input)
    }
    return coverage.take()
  }

  /** Keeps the inputs of a batch that reach something new. */
  async function keepNew(/** @type {readonly Buffer[]} */ batch) {
    const reading = await run(batch)
    if (!coverage.isNew(reading)) return
    if (batch.length === 1) kept.push(...batch)
    else {
      const middle = batch.length >> 1
      await keepNew(batch.slice(0, middle))
      await keepNew(batch.slice(middle))
    }
    // Also what the second execution of an input does not reach, such as a table that is made once.
    coverage.add(reading)
  }

  // What runs when the target is loaded.
  coverage.add(coverage.take())
  for (let start = 0; start < corpus.length && !isOver(); start += BATCH) {
    await keepNew(corpus.slice(start, start + BATCH))
  }
  const next = newInputs(context, corpus, kept)
  while (!isOver()) await keepNew(Array.from({ length: BATCH }, next))
  return kept
}

/** A third of `churn` runs before the heap is measured: until then, V8 compiles most of the code. */
const WARM_UP = 1 / 3

/**
 * The heap may grow by this much: V8 goes on compiling rare code. In a run of a million executions, seven bytes that each leaves
 * behind would be more than that; in a run of a minute, about a kilobyte.
 */
const MAX_GROWTH_BYTES = 2 * 1024 * 1024

/**
 * Fuzzes without coverage, keeps nothing, and requires the heap not to grow.
 *
 * @param {Context} context
 * @param {Limits} limits
 * @param {readonly Buffer[]} corpus
 */
export async function churn(context, limits, corpus) {
  const next = newInputs(context, corpus, [])
  const run = async (/** @type {Limits} */ part) => {
    const isOver = deadline(part, context)
    while (!isOver()) await execute(context, context.target.run, next())
    return await heapBytes()
  }
  const before = await run({ seconds: limits.seconds * WARM_UP, executions: limits.executions * WARM_UP })
  const measured = context.watch.begun
  const after = await run({ seconds: limits.seconds * (1 - WARM_UP), executions: limits.executions * (1 - WARM_UP) })
  if (after - before > MAX_GROWTH_BYTES) {
    const executions = context.watch.begun - measured
    const perExecution = Math.round((after - before) / executions)
    throw new Failure(
      Buffer.of(),
      new Error(
        `the heap has grown by ${after - before} bytes in ${executions} executions, ${perExecution} bytes each`,
      ),
    )
  }
  return { before, after }
}

/** The longest time that a call may take, in milliseconds of the processor, for an input of half a megabyte. */
const MAX_MS = 100
const LONG = 512 * 1024
const REPETITIONS = 5

/**
 * Measures single calls with long inputs, and requires each to take at most {@link MAX_MS}. The time is that of the processor:
 * another program on the machine does not count. A time that would be the slowest so far counts only if it is confirmed: the least
 * of several repetitions, since the first one may compile, or collect garbage of others.
 *
 * @param {Context} context
 * @param {Limits} limits
 * @param {readonly Buffer[]} corpus
 */
export async function stretch(context, limits, corpus) {
  const { target, random } = context
  const { limitMs = MAX_MS, longest = LONG, choices, timed } = target
  const isOver = deadline(limits, context)
  const next = newInputs(context, corpus, [])
  const calls = Object.entries(timed)
  let slowest = { ms: 0, bytes: 0, name: '' }
  while (!isOver()) {
    const seed = next()
    const length = random.onceIn(4) ? longest >> random.below(8) : longest
    const growth = chooseGrowth(seed, { random, choices, length })
    if (growth === undefined) continue
    const input = grow(seed, growth)
    const [name, prepare] = random.pick(calls)
    const ms = await leastMs({ context, prepare, input, growth, seed }, slowest.ms)
    if (ms <= slowest.ms) continue
    slowest = { ms, bytes: input.length, name }
    const limit = ms > limitMs ? limitMs * slowness() : limitMs
    if (ms > limit) {
      const took = `${name} takes ${ms.toFixed(0)} ms of the processor for ${input.length} bytes`
      throw new Failure(seed, new Error(`${took}; on this machine the limit is ${limit.toFixed(0)} ms`), growth)
    }
  }
  return slowest
}

/**
 * Measures a call until one repetition is no slower than a limit, and returns the least time.
 *
 * @param {{ context: Context, prepare: (input: Buffer) => () => unknown, input: Buffer, seed: Buffer, growth: import('./grow.mjs').Growth }} what
 * @param {number} limitMs
 */
export async function leastMs({ context, prepare, input, seed, growth }, limitMs) {
  let least = Number.POSITIVE_INFINITY
  for (let count = 0; count < REPETITIONS && least > limitMs; count++) {
    context.watch.begin(input)
    try {
      const call = prepare(input)
      const before = process.cpuUsage()
      await call()
      const { user, system } = process.cpuUsage(before)
      least = Math.min(least, (user + system) / 1000)
    } catch (error) {
      throw new Failure(seed, error, growth)
    }
  }
  return least
}

/**
 * @param {Context} context
 * @param {Target['run']} run
 * @param {Buffer} input
 */
async function execute({ watch }, run, input) {
  watch.begin(input)
  try {
    const outcome = run(input)
    return typeof outcome === 'string' ? outcome : await outcome
  } catch (error) {
    throw new Failure(input, error)
  }
}

/** How many inputs fast-check makes at once. */
const SAMPLES = 64

/**
 * Returns a source of new inputs: mutations of the corpus and of what was kept, and now and then one that fast-check makes.
 *
 * @param {Context} context
 * @param {readonly Buffer[]} corpus
 * @param {readonly Buffer[]} kept may grow
 */
function newInputs({ target, random, maxLength }, corpus, kept) {
  /** @type {Buffer[]} */
  let samples = []
  const sample = () => {
    const { structures } = target
    if (structures !== undefined && samples.length === 0) {
      samples = fc.sample(structures, { seed: random.bits() | 0, numRuns: SAMPLES })
    }
    return samples.pop()
  }
  // What was kept last is likelier: it led somewhere new.
  const pick = () =>
    (kept.length > 0 && random.onceIn(2)
      ? kept[Math.max(random.below(kept.length), random.below(kept.length))]
      : corpus[random.below(corpus.length)]) ?? Buffer.of()
  const means = {
    random,
    maxLength,
    choices: target.choices,
    dictionary: (target.dictionary ?? []).map(bytesOf),
    other: pick,
  }
  return () => {
    const made = random.onceIn(8) ? sample() : undefined
    return made !== undefined && random.onceIn(2) ? made.subarray(0, maxLength) : mutate(made ?? pick(), means)
  }
}

/**
 * Returns a function that tells whether a phase is over.
 *
 * @param {Limits} limits
 * @param {Context} context
 */
function deadline({ seconds, executions }, { watch }) {
  const [end, begun] = [performance.now() + seconds * 1000, watch.begun]
  return () => watch.begun - begun >= executions || performance.now() >= end
}

/** Collects garbage and returns how much is left. */
async function heapBytes() {
  setFlagsFromString('--expose-gc')
  /** @type {() => void} */
  const collect = runInNewContext('gc')
  for (let round = 0; round < 3; round++) {
    // What finished promises and finalizers hold.
    await new Promise((resolve) => setImmediate(resolve))
    collect()
  }
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
