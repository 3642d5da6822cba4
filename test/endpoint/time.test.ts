/** Time and waiting. */
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { isPromise, rejectAfter, wholeSeconds } from '../../src/endpoint/time.ts'

beforeEach(() => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
})

test('a clock in seconds or milliseconds gives whole seconds', () => {
  expect([1_713_424_427, 1_713_424_427.9, 1_713_424_427_999].map(wholeSeconds)).toEqual(Array(3).fill(1_713_424_427))
  // The last second before the boundary, and the first millisecond.
  expect([1e11 - 1, 1e11].map(wholeSeconds)).toEqual([1e11 - 1, 1e8])
})

test('whatever has a function then is a promise', () => {
  const thenable = (then: unknown) => Object.fromEntries([['then', then]])
  const promises: readonly unknown[] = [Promise.resolve(), thenable(() => undefined)]
  expect(promises.map(isPromise)).toEqual([true, true])
  expect([undefined, null, 'then', {}, thenable(1)].map(isPromise)).toEqual(Array(5).fill(false))
})

test('a limit passes on what comes in time, and leaves no timer', async () => {
  const late = () => new Error('late')
  expect(await rejectAfter(100, Promise.resolve(1), late)).toBe(1)
  await expect(rejectAfter(100, Promise.reject(new Error('failed')), late)).rejects.toThrow('failed')
  expect(vi.getTimerCount()).toBe(0)
  const waiting = expect(rejectAfter(100, new Promise(() => undefined), late)).rejects.toThrow('late')
  await vi.advanceTimersByTimeAsync(100)
  await waiting
})
