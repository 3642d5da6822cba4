/** Time that passes, as against the time of day of `clock.ts`. */

/** Milliseconds since some moment; never goes back, whatever is done to the clock. */
export function monotonicMs(): number {
  return performance.now()
}

/** A longer timer fires at once. */
export const MAX_TIMER_MS: number = 2 ** 31 - 1

/** Calls back after a time, in one piece also where it is longer than a timer can hold or already over. */
export function startTimer(ms: number, callback: () => void): () => void {
  const timer = setTimeout(callback, Math.min(Math.max(ms, 0), MAX_TIMER_MS))
  return () => clearTimeout(timer)
}

/** What `work` gives, or the error of `onTimeout` if that takes longer; the work itself goes on. */
export async function within<Value>(ms: number, work: Promise<Value>, onTimeout: () => unknown): Promise<Value> {
  let stop: () => void = () => undefined
  const timeout = new Promise<never>((_, reject) => {
    stop = startTimer(ms, () => reject(onTimeout()))
  })
  try {
    return await Promise.race([work, timeout])
  } finally {
    stop()
  }
}

/** Resolves after a time. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    startTimer(ms, resolve)
  })
}

/** Something that happens once. */
export interface Announcement {
  /** Resolves when it is announced; never rejects. */
  readonly made: Promise<void>
  make(): void
}

export function createAnnouncement(): Announcement {
  let make: () => void = () => undefined
  const made = new Promise<void>((resolve) => {
    make = resolve
  })
  return { made, make }
}

/** Waits for an event, but no longer than a time. @returns whether it came */
export function comesWithin(ms: number, event: Promise<void>): Promise<boolean> {
  return new Promise((resolve) => {
    const stopTimer = startTimer(ms, () => resolve(false))
    void event.then(() => {
      stopTimer()
      resolve(true)
    })
  })
}
