/**
 * Virtual time: the timers of a test fire in their order as fast as the machine can, and clocks show the virtual time.
 * Nothing depends on real milliseconds, so a busy machine makes such a test slow and not wrong.
 */
import { afterEach, beforeEach, vi } from 'vitest'

/** The real one, not the fake one. */
const nextTurn = setImmediate
/** How many turns of the real event loop the bodies of requests and responses get before time passes. */
const TURNS = 3

let pumps = 0

/** Runs all tests of a file, or of a `describe`, in virtual time. */
export function useVirtualTime(): void {
  beforeEach(() => {
    vi.useFakeTimers()
    void pump(++pumps, () => vi.advanceTimersToNextTimerAsync())
  })
  afterEach(useRealTime)
}

/**
 * Runs all tests of a file, or of a `describe`, in time that passes in steps of 100 ms: pauses are short, and requests
 * over real sockets are not late, if their time limit is some minutes.
 */
export function useSteppedTime(): void {
  beforeEach(() => {
    vi.useFakeTimers()
    void pump(++pumps, () => vi.advanceTimersByTimeAsync(100))
  })
  afterEach(useRealTime)
}

/** For the rest of a test, time passes only when the test says so, by `vi.advanceTimersByTimeAsync`. */
export function useManualTime(): void {
  stopPump()
  vi.useFakeTimers()
}

/** For the rest of a test, time is real. */
export function useRealTime(): void {
  stopPump()
  vi.useRealTimers()
}

function stopPump(): void {
  pumps++
}

async function pump(own: number, pass: () => Promise<unknown>): Promise<void> {
  while (true) {
    for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => nextTurn(resolve))
    if (own !== pumps) return
    await pass()
  }
}

/** Resolves after a time. @param options `signal` rejects it when it aborts */
export function sleep<Value = void>(
  ms: number,
  value?: Value,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<Value> {
  return new Promise((resolve, reject) => {
    setTimeout(() => resolve(value as Value), ms)
    signal?.addEventListener('abort', () => reject(signal.reason))
  })
}
