// What the executions have reached in the bundle, as V8 counts it: functions, and the ranges inside them that V8 counts apart
// (branches, loops, what follows a `return`).

import { Session } from 'node:inspector'

/** @typedef {import('node:inspector').Profiler.CoverageRange} Range */

/**
 * The ranges of a function that nothing has reached, in order and apart from each other.
 *
 * @typedef {readonly (readonly [start: number, end: number])[]} Unreached
 */

export class Coverage {
  #session = new Session()
  #url
  /** @type {Map<number, Unreached>} the functions that ran, by their position */
  #functions = new Map()
  /** @type {Set<number>} the positions where a range begins that ran */
  #branches = new Set()

  /**
   * Starts to count. Only code that is loaded afterwards has counters for its branches.
   *
   * @param {string} url the only script that counts
   */
  constructor(url) {
    this.#url = url
    this.#session.connect()
    this.#post('Profiler.enable')
    this.#post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  }

  /** How many functions, and how many branches in them, have run so far. */
  get reached() {
    return { functions: this.#functions.size, branches: this.#branches.size }
  }

  /**
   * Reads what ran since the last call, and starts over.
   *
   * @returns {Reading}
   */
  take() {
    /** @type {import('node:inspector').Profiler.TakePreciseCoverageReturnType} */
    const { result } = this.#post('Profiler.takePreciseCoverage')
    const script = result.find(({ url }) => url === this.#url)
    return (script?.functions ?? []).flatMap(({ ranges: [whole, ...inner] }) =>
      whole === undefined || whole.count === 0 ? [] : [{ whole, inner, unreached: unreachedIn(whole, inner) }],
    )
  }

  /**
   * Returns whether a reading has something that none before has reached.
   *
   * @param {Reading} reading
   */
  isNew(reading) {
    return reading.some(({ whole, unreached }) => {
      const before = this.#functions.get(whole.startOffset)
      return before === undefined || (before.length > 0 && lengthOf(common(before, unreached)) < lengthOf(before))
    })
  }

  /**
   * Adds a reading to what is reached.
   *
   * @param {Reading} reading
   */
  add(reading) {
    for (const { whole, inner, unreached } of reading) {
      const before = this.#functions.get(whole.startOffset)
      if (before?.length !== 0) {
        this.#functions.set(whole.startOffset, before === undefined ? unreached : common(before, unreached))
      }
      for (const { startOffset, count } of inner) if (count > 0) this.#branches.add(startOffset)
    }
  }

  /**
   * @param {string} method
   * @param {object} [parameters]
   */
  #post(method, parameters = {}) {
    /** @type {any} */
    let answer
    // A session with its own thread calls back before `post` returns.
    this.#session.post(method, parameters, (error, result) => {
      if (error) throw error
      answer = result
    })
    return answer
  }
}

/**
 * What ran: each function with its ranges.
 *
 * @typedef {readonly { whole: Range, inner: readonly Range[], unreached: Unreached }[]} Reading
 */

/**
 * Returns the parts of a function that did not run. Ranges are nested, an outer one before those inside it.
 *
 * @param {Range} whole
 * @param {readonly Range[]} inner
 * @returns {Unreached}
 */
function unreachedIn(whole, inner) {
  /** @type {[number, number][]} */
  const unreached = []
  /** @type {Range[]} */
  const open = [whole]
  let position = whole.startOffset
  const passTo = (/** @type {number} */ end) => {
    if (open.at(-1)?.count === 0 && end > position) {
      const last = unreached.at(-1)
      if (last?.[1] === position) last[1] = end
      else unreached.push([position, end])
    }
    position = Math.max(position, end)
  }
  const closeUpTo = (/** @type {number} */ start) => {
    for (let last = open.at(-1); last !== undefined && last.endOffset <= start; last = open.at(-1)) {
      passTo(last.endOffset)
      open.pop()
    }
  }
  for (const range of inner) {
    closeUpTo(range.startOffset)
    passTo(range.startOffset)
    open.push(range)
  }
  closeUpTo(whole.endOffset)
  return unreached
}

/**
 * Returns the parts that two lists of ranges have in common.
 *
 * @param {Unreached} one
 * @param {Unreached} other
 * @returns {Unreached}
 */
function common(one, other) {
  /** @type {[number, number][]} */
  const both = []
  let index = 0
  for (const [start, end] of one) {
    while (index < other.length && (other[index]?.[1] ?? 0) <= start) index++
    for (let next = index; next < other.length; next++) {
      const [otherStart, otherEnd] = /** @type {readonly [number, number]} */ (other[next])
      if (otherStart >= end) break
      both.push([Math.max(start, otherStart), Math.min(end, otherEnd)])
    }
  }
  return both
}

/** @param {Unreached} ranges */
function lengthOf(ranges) {
  return ranges.reduce((sum, [start, end]) => sum + end - start, 0)
}
