/** Waiting for what other processes, sockets and timers do. */
import { vi } from 'vitest'

/**
 * Repeats a check until it passes, and returns its result. The limit is none on the time that something takes: it only ends what
 * would never happen, also on a machine that is busy.
 */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 120_000, interval: 20 })
}
