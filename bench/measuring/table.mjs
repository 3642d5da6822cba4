// What a subject returns: tables, as plain values that can be stored as JSON.

/** @typedef {import('./paired.mjs').Spread} Spread */
/** @typedef {import('./paired.mjs').Timing} Timing */

/**
 * @typedef {object} Line
 * @property {string} name
 * @property {Spread} [ratio] to the reference of the table
 * @property {Record<string, number | string>} [figures] further columns
 * @property {string} [failure] why the line could not be measured on this runtime
 *
 * @typedef {object} Table
 * @property {string} title
 * @property {string} measured what was measured, how often
 * @property {'lower' | 'higher'} better which ratios, or which figures where there is no ratio, are better
 * @property {readonly Line[]} lines
 *
 * @typedef {object} Plan how long to measure
 * @property {number} rounds
 * @property {number} slices of one round
 * @property {number} sliceMs
 * @property {number} warmUpMs
 * @property {number} pushesPerSlice over loopback
 * @property {number} warmUpPushes to each server
 * @property {number} importSlices processes of one round
 * @property {number} storedPushes
 */

/** Long enough for figures to keep. */
export const FULL = {
  rounds: 11,
  slices: 20,
  sliceMs: 5,
  warmUpMs: 300,
  pushesPerSlice: 2000,
  warmUpPushes: 10_000,
  importSlices: 3,
  storedPushes: 1_000_000,
}

/** Under a minute in all: a rough idea, since not everything is compiled by then. */
export const QUICK = {
  rounds: 3,
  slices: 6,
  sliceMs: 2,
  warmUpMs: 100,
  pushesPerSlice: 500,
  warmUpPushes: 3000,
  importSlices: 1,
  storedPushes: 5000,
}

/** Only shows that each line can be measured. */
export const CHECK = {
  rounds: 1,
  slices: 1,
  sliceMs: 1,
  warmUpMs: 0,
  pushesPerSlice: 20,
  warmUpPushes: 20,
  importSlices: 1,
  storedPushes: 100,
}

/**
 * Makes the table of a measurement of calls.
 *
 * @param {string} title
 * @param {readonly Timing[]} timings
 * @param {Plan} plan
 * @param {Record<string, Record<string, string>>} [figures] further columns, by line
 * @param {string} [time] which time was measured
 * @returns {Table}
 */
export function tableOfCalls(title, timings, { rounds, slices, sliceMs }, figures = {}, time = 'time') {
  return {
    title,
    measured: `${time} per call as a ratio to the first line; ${rounds} rounds of ${slices} slices of about ${sliceMs} ms`,
    better: 'lower',
    lines: timings.map(({ name, microseconds, ratio }) => ({
      name,
      ratio,
      figures: { 'µs per call': microseconds, ...figures[name] },
    })),
  }
}

/** @param {unknown} error */
export function describeError(error) {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}

/** Sizes of messages that subjects go through. */
export const SIZES = [
  { label: '450 B', byteLength: 450 },
  { label: '6 KB', byteLength: 6 * 1024 },
  { label: '66 KB', byteLength: 66 * 1024 },
]
