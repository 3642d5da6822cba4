/** The renewals of a lease: of the claim on a push, and of the maker of a stream. */
import { startTimer } from '../time.ts'

/** How often a lease is renewed during its own time, so that a renewal may fail or hang. */
const RENEWALS = 3

/** Returns the time from one renewal to the next, which is also the limit of a call that renews. */
export function renewalMs(leaseMs: number): number {
  return leaseMs / RENEWALS
}

/**
 * Renews a lease until it is stopped.
 *
 * @param leftMs how much of the lease is left now; the first renewal comes when a third of it is used up
 * @param renew starts a renewal; must not throw
 * @returns a function that stops the renewals
 */
export function keepLease(leaseMs: number, leftMs: number, renew: () => void): () => void {
  const intervalMs = renewalMs(leaseMs)
  let stopTimer = () => {}
  const renewAfter = (ms: number) => {
    stopTimer = startTimer(ms, () => {
      // The next renewal is counted from the start of this one, however long it takes.
      renewAfter(intervalMs)
      renew()
    })
  }
  renewAfter(leftMs - (leaseMs - intervalMs))
  return () => stopTimer()
}
