// The one way in which time is measured here: ratios of interleaved runs.
//
// In every slice, the contenders run one after the other for a moment each. The time of each is divided by the time of
// the reference in the same slice, so that a slower clock or another busy process affects both sides of the fraction.
// The ratio of a round is the median over its slices; the result is the lowest, median and highest ratio over the
// rounds.

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {() => number | Promise<number>} timeSlice works for one slice and returns microseconds per operation
 *
 * @typedef {{ min: number, median: number, max: number }} Spread
 *
 * @typedef {object} Timing
 * @property {string} name
 * @property {number} microseconds per operation, the median over all slices
 * @property {Spread} ratio to the reference
 */

/**
 * Measures contenders against the first of them.
 *
 * @param {readonly Contender[]} contenders the first is the reference
 * @param {{ rounds: number, slices: number }} plan
 * @returns {Promise<Timing[]>} in the order of the contenders
 */
export async function measurePaired(contenders, { rounds, slices }) {
  const results = contenders.map(({ name }) => ({
    name,
    times: /** @type {number[]} */ ([]),
    ratios: /** @type {number[]} */ ([]),
  }))
  for (let round = 0; round < rounds; round++) {
    /** @type {number[][]} by slice and contender */
    const times = []
    for (let slice = 0; slice < slices; slice++) times.push(await timeInTurn(contenders, round * slices + slice))
    for (const [index, { times: all, ratios }] of results.entries()) {
      all.push(...times.map((slice) => slice[index] ?? Number.NaN))
      ratios.push(median(times.map((slice) => (slice[index] ?? Number.NaN) / (slice[0] ?? Number.NaN))))
    }
  }
  return results.map(({ name, times, ratios }) => ({ name, microseconds: median(times), ratio: spread(ratios) }))
}

/**
 * Runs one slice of each contender. The first one changes from slice to slice, and every second slice runs backwards,
 * so that no contender always runs after the same other one, with its caches and garbage.
 *
 * @param {readonly Contender[]} contenders
 * @param {number} turn
 */
async function timeInTurn(contenders, turn) {
  const order = contenders.map((_, index) => (index + turn) % contenders.length)
  if (turn % 2 === 1) order.reverse()
  /** @type {number[]} */
  const times = []
  for (const index of order) times[index] = (await contenders[index]?.timeSlice()) ?? Number.NaN
  return times
}

/** @param {readonly number[]} values @returns {Spread} */
export function spread(values) {
  return { min: Math.min(...values), median: median(values), max: Math.max(...values) }
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((left, right) => left - right)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}
