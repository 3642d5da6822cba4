// Makes a long input from a short one by repeating parts of it: what takes more than linear time shows then.

/**
 * Which parts of an input are repeated, and how long it becomes.
 *
 * @typedef {object} Growth
 * @property {readonly (readonly [start: number, end: number])[]} ranges in order, not overlapping
 * @property {number} length
 */

/**
 * Repeats the parts, each as often as fits into its share of the length.
 *
 * @param {Buffer} input
 * @param {Growth} growth
 */
export function grow(input, { ranges, length }) {
  const share = (length - input.length) / ranges.length
  /** @type {Buffer[]} */
  const pieces = []
  let position = 0
  for (const [start, end] of ranges) {
    const times = 1 + Math.max(0, Math.floor(share / (end - start)))
    const repeated = Buffer.alloc(times * (end - start), input.subarray(start, end))
    pieces.push(input.subarray(position, start), repeated)
    position = end
  }
  return Buffer.concat([...pieces, input.subarray(position)])
}

/**
 * Chooses what to repeat: one part or two, usually short.
 *
 * @param {Buffer} input
 * @param {{ random: import('./random.mjs').Random, choices: number, length: number }} means
 * @returns {Growth | undefined} `undefined` if the input has no part
 */
export function chooseGrowth(input, { random, choices, length }) {
  const room = input.length - choices
  if (room < 1) return undefined
  const ranges = Array.from({ length: 1 + random.below(2) }, () => {
    const start = choices + random.below(room)
    return /** @type {const} */ ([start, Math.min(input.length, start + 1 + random.below(1 << random.below(8)))])
  }).sort(([one], [other]) => one - other)
  const apart = ranges.filter(([start], index) => start >= (ranges[index - 1]?.[1] ?? 0))
  return { ranges: apart, length }
}

/** @param {Growth} growth */
export function formatGrowth({ ranges, length }) {
  return `${ranges.map(([start, end]) => `${start}-${end}`).join(',')}:${length}`
}

/**
 * Reads what `formatGrowth` writes.
 *
 * @param {string} text
 * @returns {Growth}
 */
export function parseGrowth(text) {
  const [ranges = '', length] = text.split(':')
  return {
    ranges: ranges.split(',').map((range) => {
      const [start, end] = range.split('-').map(Number)
      return /** @type {const} */ ([start ?? 0, end ?? 0])
    }),
    length: Number(length),
  }
}
