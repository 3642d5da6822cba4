/**
 * Counts the platform's attempts for one push and measures their age, as far as this process knows. The record of the
 * push can show that earlier attempts reached another process.
 */
import { monotonicMs } from '../time.ts'
import type { Plan } from './plan.ts'

/** The attempts of the platform for one push. All times are milliseconds. */
export class AttemptClock {
  readonly #plan: Pick<Plan, 'tries' | 'tryMs' | 'windowMs'>
  /** The arrival of the first request here, and that of the first attempt anywhere. */
  readonly #arrivedAt: number
  #firstArrivedAt: number
  #count = 1

  /** @param arrivedAt the arrival of the first request here, from `monotonicMs` */
  constructor(plan: Pick<Plan, 'tries' | 'tryMs' | 'windowMs'>, arrivedAt: number) {
    this.#plan = plan
    this.#arrivedAt = arrivedAt
    this.#firstArrivedAt = arrivedAt
  }

  /** The time since the first attempt arrived. */
  get elapsedMs(): number {
    return monotonicMs() - this.#firstArrivedAt
  }

  /** The time that is left in which an attempt can return a reply. */
  get windowLeftMs(): number {
    return this.#plan.windowMs - this.elapsedMs
  }

  /** The number of requests here so far. */
  get count(): number {
    return this.#count
  }

  /** Counts a further request. */
  add(): void {
    this.#count++
  }

  /** Returns which attempt of the platform a request was. @param count the number of requests here when it came */
  attemptAt(count: number): number {
    return Math.round((this.#arrivedAt - this.#firstArrivedAt) / this.#plan.tryMs) + count
  }

  /**
   * Returns how much of the time for all attempts is used up: an attempt that has ended has used up `tryMs`, however
   * early it ended.
   *
   * @param openRetries how many of the requests here, other than the first, are open
   */
  usedUpMs(openRetries: number): number {
    const { tries, tryMs } = this.#plan
    return Math.min(this.attemptAt(this.#count) - openRetries, tries - 1) * tryMs
  }

  /** Notes the age of the first attempt according to the record of the push. @returns whether this was new */
  noteElapsed(elapsedMs: number): boolean {
    return this.#noteFirst(monotonicMs() - elapsedMs)
  }

  /**
   * Notes how much of the time for all attempts was used up before the first request came here.
   *
   * @returns whether this was new
   */
  noteUsedUp(usedUpMs: number): boolean {
    return this.#noteFirst(this.#arrivedAt - usedUpMs)
  }

  #noteFirst(arrivedAt: number): boolean {
    if (arrivedAt >= this.#firstArrivedAt) return false
    this.#firstArrivedAt = arrivedAt
    return true
  }
}
