// Random numbers that a seed determines, so that a run can be repeated: sfc32 of PractRand.

export class Random {
  #a
  #b
  #c = 0x9e3779b9
  #count = 1

  /**
   * @param {number} seed
   * @param {string} stream runs with the same seed but different streams draw different numbers
   */
  constructor(seed, stream) {
    this.#a = seed | 0
    this.#b = 0x811c9dc5
    for (let index = 0; index < stream.length; index++) {
      this.#b = Math.imul(this.#b ^ stream.charCodeAt(index), 0x01000193)
    }
    for (let round = 0; round < 15; round++) this.bits()
  }

  /** Returns 32 bits as a whole number from 0. */
  bits() {
    const sum = (this.#a + this.#b + this.#count) | 0
    this.#count = (this.#count + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0
    return sum >>> 0
  }

  /**
   * Returns a whole number from 0 to below a limit.
   *
   * @param {number} limit
   */
  below(limit) {
    return Math.floor((this.bits() / 0x1_0000_0000) * limit)
  }

  /**
   * Returns true once in so many times.
   *
   * @param {number} times
   */
  onceIn(times) {
    return this.below(times) === 0
  }

  /**
   * @template Value
   * @param {readonly Value[]} values at least one
   * @returns {Value}
   */
  pick(values) {
    return /** @type {Value} */ (values[this.below(values.length)])
  }
}
