// Runs a target with an input, so that another thread knows which input it is: one that never ends is found from there.

/**
 * @typedef {object} Target
 * @property {readonly Buffer[]} corpus
 * @property {number} choices how many bytes at the beginning of an input choose
 * @property {(input: Buffer) => string | Promise<string>} run throws if a promise of the package is broken. Returns what
 *   happened, in one of few words: a new word keeps the input
 * @property {Readonly<Record<string, (input: Buffer) => () => unknown>>} timed prepares single calls, whose time is measured
 * @property {number} [limitMs] the longest time that one of these calls may take; 100 if left out
 * @property {number} [longest] the length of the longest input for which they are measured; 512 KiB if left out
 * @property {readonly string[]} [dictionary] tokens, besides those of the field
 * @property {import('fast-check').Arbitrary<Buffer>} [structures] inputs that fast-check makes
 */

/** An input that broke something. */
export class Failure extends Error {
  /**
   * @param {Buffer} input
   * @param {unknown} cause
   * @param {import('./grow.mjs').Growth} [growth] how the input is made longer
   */
  constructor(input, cause, growth) {
    super(cause instanceof Error ? cause.message : `threw ${String(cause)}`, { cause })
    this.input = input
    this.growth = growth
  }
}

/** The memory that two threads share: how many executions have begun, and the input of the last one. */
export class Watch {
  #begun
  #length
  #bytes

  /** @param {SharedArrayBuffer} memory */
  constructor(memory = new SharedArrayBuffer(Watch.#HEAD + 1024 * 1024)) {
    this.memory = memory
    this.#begun = new Uint32Array(memory, 0, 1)
    this.#length = new Uint32Array(memory, 4, 1)
    this.#bytes = new Uint8Array(memory, Watch.#HEAD)
  }

  static #HEAD = 8

  get begun() {
    return Atomics.load(this.#begun, 0)
  }

  /** The input of the execution that began last. */
  get input() {
    return Buffer.from(this.#bytes.slice(0, this.#length[0]))
  }

  /** @param {Buffer} input */
  begin(input) {
    this.#length[0] = Math.min(input.length, this.#bytes.length)
    this.#bytes.set(input.subarray(0, this.#bytes.length))
    Atomics.add(this.#begun, 0, 1)
  }
}
