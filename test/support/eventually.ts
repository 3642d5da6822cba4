/** Waiting for what other processes, sockets and timers do. */
import { vi } from 'vitest'

/**
 * Repeats a check until it passes, and returns its result. Two minutes are enough on a busy machine too; the limit only ends a test
 * whose check never passes.
 */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 120_000, interval: 20 })
}
