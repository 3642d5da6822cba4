/** Time that passes: a clock that never goes back, timers, and waiting with a limit. The time of day is in `clock.ts`. */

import type { MaybePromise } from '../stores/store.ts'

/** Milliseconds since some moment; never goes back, whatever is done to the clock. */
export function monotonicMs(): number {
  return performance.now()
}

/** A longer timer fires at once. */
export const MAX_TIMER_MS: number = 2 ** 31 - 1

/** Calls back after a time, at once if it is over. @returns stops the timer */
export function startTimer(ms: number, callback: () => void): () => void {
  const timer = setTimeout(callback, Math.min(Math.max(ms, 0), MAX_TIMER_MS))
  return () => clearTimeout(timer)
}

/** Enough for a handler that awaits a few values which are already there. */
const MICROTASK_TURNS = 8

/** Calls back after some turns of the microtask queue, before any timer or event, unless the work is done by then. */
export function unlessDoneSoon(isDone: () => boolean, callback: () => void, turns: number = MICROTASK_TURNS): void {
  if (isDone()) return
  if (turns === 0) callback()
  else void Promise.resolve().then(() => unlessDoneSoon(isDone, callback, turns - 1))
}

/** Whether a value must be waited for. */
export function isPromise<Value>(value: Value | Promise<Value>): value is Promise<Value> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
}

/** Continues with a value at once, or with what a promise of it resolves with. */
export function andThen<Value, Result>(
  value: MaybePromise<Value>,
  next: (value: Value) => Result,
): MaybePromise<Result> {
  return isPromise(value) ? value.then(next) : next(value)
}

/** Waits for `work`, but rejects with the error of `onTimeout` if that takes longer; the work itself goes on. */
export function within<Value>(ms: number, work: Promise<Value>, onTimeout: () => unknown): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stopTimer = startTimer(ms, () => reject(onTimeout()))
    work.then(
      (value) => {
        stopTimer()
        resolve(value)
      },
      (error) => {
        stopTimer()
        reject(error)
      },
    )
  })
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
