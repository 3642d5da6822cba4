// Timing by rounds. Every round runs each contender for a moment and divides its time by that of the yardstick
// in the same round, so that a slower clock, a warm machine or a busy neighbour weigh on both sides of the fraction.

/**
 * @typedef {object} Timing
 * @property {number} nanoseconds median time of one operation
 * @property {number} ratio median over the rounds
 * @property {number} low lower quartile of the ratio
 * @property {number} high upper quartile of the ratio
 */

/** @typedef {{ name: string, operation: (index: number) => string }} Task */

const warmUpMs = 100

/**
 * Times the tasks against the first of them. Ends after `rounds`, or with the round in which `budgetMs` is used up.
 * @param {readonly Task[]} tasks
 * @param {{ rounds: number, batchMs: number, budgetMs: number }} limits
 * @returns {Map<string, Timing>}
 */
export function timePaired(tasks, { rounds, batchMs, budgetMs }) {
  const deadline = performance.now() + budgetMs
  const runs = tasks.map((task) => ({
    ...task,
    batch: warmUp(task, batchMs),
    nanoseconds: /** @type {number[]} */ ([]),
  }))
  for (let round = 0; round < rounds && (round === 0 || performance.now() < deadline); round++) {
    for (const run of inOrderOf(round, runs)) run.nanoseconds.push(timeBatch(run, run.batch))
  }
  return new Map(runs.map(({ name, nanoseconds }) => [name, summarize(nanoseconds, runs[0].nanoseconds)]))
}

/**
 * Lets the compiler settle and tells how many operations fill `batchMs`.
 * @param {Task} task
 * @param {number} batchMs
 */
function warmUp(task, batchMs) {
  const end = performance.now() + warmUpMs
  let nanoseconds = 0
  do nanoseconds = timeBatch(task, 200)
  while (performance.now() < end)
  return Math.max(1, Math.round((batchMs * 1e6) / nanoseconds))
}

/**
 * @param {Task} task
 * @param {number} batch
 */
function timeBatch({ operation }, batch) {
  let characters = 0
  const start = performance.now()
  for (let index = 0; index < batch; index++) characters += operation(index).length
  const elapsed = performance.now() - start
  // Using the results keeps the compiler from dropping the work as dead.
  if (characters === 0) throw new Error('an operation gave nothing')
  return (elapsed * 1e6) / batch
}

/**
 * Another one begins each round and every second round runs backwards, so that nobody always works right after the
 * same neighbour and inherits its garbage.
 * @template T
 * @param {number} round
 * @param {readonly T[]} items
 */
export function inOrderOf(round, items) {
  const first = round % items.length
  const rotated = [...items.slice(first), ...items.slice(0, first)]
  return round % 2 === 0 ? rotated : rotated.reverse()
}

/**
 * @param {readonly number[]} nanoseconds
 * @param {readonly number[]} yardstick
 * @returns {Timing}
 */
export function summarize(nanoseconds, yardstick) {
  const ratios = nanoseconds.map((value, round) => value / yardstick[round])
  return {
    nanoseconds: quantile(nanoseconds, 0.5),
    ratio: quantile(ratios, 0.5),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75),
  }
}

/**
 * @param {readonly number[]} values
 * @param {number} share
 */
function quantile(values, share) {
  const sorted = values.toSorted((left, right) => left - right)
  const position = share * (sorted.length - 1)
  const below = sorted[Math.floor(position)]
  return below + (sorted[Math.ceil(position)] - below) * (position % 1)
}
