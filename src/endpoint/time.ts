/** Time and waiting: a clock that never goes back, timers, limits, and the seconds of the protocol. */
import type { MaybePromise } from '../stores/store.ts'

/** Returns milliseconds since a fixed moment. It never goes back, even if the system clock is changed. */
export function monotonicMs(): number {
  return performance.now()
}

/**
 * The boundary between seconds and milliseconds: seconds are below it until the year 5138, milliseconds above it since
 * 1973.
 */
const FIRST_MILLISECONDS = 1e11

/** Returns whole seconds since 1970 from a clock in seconds or in milliseconds, which users often confuse here. */
export function wholeSeconds(time: number): number {
  return Math.floor(time >= FIRST_MILLISECONDS ? time / 1000 : time)
}

/** The longest delay of a timer; a timer with a longer delay fires at once. */
export const MAX_TIMER_MS: number = 2 ** 31 - 1

/**
 * Calls back after a time, or as soon as possible if the time is not positive.
 *
 * @returns a function that stops the timer
 */
export function startTimer(ms: number, callback: () => void): () => void {
  const timer = setTimeout(callback, Math.min(Math.max(ms, 0), MAX_TIMER_MS))
  return () => clearTimeout(timer)
}

/** How many turns of the microtask queue to wait: enough for an `onMessage` that awaits a few resolved values. */
const MICROTASK_TURNS = 8

/** Calls back after some turns of the microtask queue, before any timer or event, unless the work is done by then. */
export function unlessDoneSoon(isDone: () => boolean, callback: () => void, turns: number = MICROTASK_TURNS): void {
  if (isDone()) return
  if (turns === 0) callback()
  else void Promise.resolve().then(() => unlessDoneSoon(isDone, callback, turns - 1))
}

/** Returns whether a value is a promise (or another thenable). */
export function isPromise<Value>(value: Value | Promise<Value>): value is Promise<Value> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
}

/** Calls `next` with a value at once, or with what a promise resolves to. */
export function andThen<Value, Result>(
  value: MaybePromise<Value>,
  next: (value: Value) => Result,
): MaybePromise<Result> {
  return isPromise(value) ? value.then(next) : next(value)
}

/** Waits for `work`, but rejects with the error of `onTimeout` if it takes longer. The work itself continues. */
export function rejectAfter<Value>(ms: number, work: Promise<Value>, onTimeout: () => unknown): Promise<Value> {
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

/** A promise, and the function that resolves it. */
export interface Deferred {
  /** Never rejects. */
  readonly promise: Promise<void>
  resolve(): void
}

/** Creates a promise that is resolved from outside. */
export function createDeferred(): Deferred {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((resolvePromise) => {
    resolve = resolvePromise
  })
  return { promise, resolve }
}

/** Waits for an event, but no longer than a time. @returns whether the event happened */
export function happensWithin(ms: number, event: Promise<void>): Promise<boolean> {
  return new Promise((resolve) => {
    const stopTimer = startTimer(ms, () => resolve(false))
    void event.then(() => {
      stopTimer()
      resolve(true)
    })
  })
}
