/** A lease that this process holds: the claim on a push, or the lease of a stream whose text it generates. */
import { monotonicMs, startTimer } from '../time.ts'

/** How many renewals fit into the duration of a lease, so that one may fail or hang. */
const RENEWALS = 3

/** A lease, and the timer of its renewals. */
export class Lease {
  /** The time from one renewal to the next, which is also the limit of a call that takes or renews the lease. */
  readonly intervalMs: number
  readonly #leaseMs: number
  /** The time until which the lease is certain to be valid, from `monotonicMs`. */
  #heldUntil: number
  #stopTimer: (() => void) | undefined

  /** @param since the start of the call that takes the lease, which runs from then and not from the answer */
  constructor(leaseMs: number, since: number) {
    this.intervalMs = leaseMs / RENEWALS
    this.#leaseMs = leaseMs
    this.#heldUntil = since + leaseMs
  }

  /** Whether the lease is held for certain. */
  get isHeld(): boolean {
    return monotonicMs() < this.#heldUntil
  }

  /** Notes that the lease was taken or renewed. @param since the start of the call that did it */
  extend(since: number): void {
    this.#heldUntil = since + this.#leaseMs
  }

  /** Notes that the lease is lost, and ends the renewals. */
  lose(): void {
    this.#heldUntil = 0
    this.stop()
  }

  /**
   * Renews the lease until it is stopped: first when a third of it is used up.
   *
   * @param renew starts a renewal, with a time limit, so that a renewal that hangs does not make the lease expire; must
   *   not throw
   */
  keep(renew: (limitMs: number) => void): void {
    const { intervalMs } = this
    const renewAfter = (ms: number) => {
      this.#stopTimer = startTimer(ms, () => {
        // The next renewal is counted from the start of this one, however long it takes.
        renewAfter(intervalMs)
        renew(intervalMs)
      })
    }
    renewAfter(this.#heldUntil - monotonicMs() - (this.#leaseMs - intervalMs))
  }

  /** Ends the renewals. */
  stop(): void {
    this.#stopTimer?.()
  }
}
