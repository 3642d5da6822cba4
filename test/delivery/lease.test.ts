/** A lease: until when it is certain to be held, and when it is renewed. */
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { Lease } from '../../src/endpoint/delivery/lease.ts'

beforeEach(() => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
})

const pass = (ms: number) => vi.advanceTimersByTime(ms)

test('is held for its time from the start of the call that took or renewed it', () => {
  const lease = new Lease(300, performance.now())
  pass(299)
  expect(lease.isHeld).toBe(true)
  pass(1)
  expect(lease.isHeld).toBe(false)
  lease.extend(performance.now() - 100)
  pass(199)
  expect(lease.isHeld).toBe(true)
  pass(1)
  expect(lease.isHeld).toBe(false)
})

test('is renewed three times in its duration, first when a third of it is used up', () => {
  const lease = new Lease(300, performance.now() - 40)
  const times: number[] = []
  const startedAt = performance.now()
  lease.keep((limitMs) => void times.push(performance.now() - startedAt, limitMs))
  pass(300)
  expect(times).toEqual([60, 100, 160, 100, 260, 100])
  lease.stop()
  pass(300)
  expect([times.length, vi.getTimerCount()]).toEqual([6, 0])
})

test('that is lost is not held, and not renewed', () => {
  const lease = new Lease(300, performance.now())
  const renew = vi.fn()
  lease.keep(renew)
  lease.lose()
  expect([lease.isHeld, vi.getTimerCount()]).toEqual([false, 0])
  pass(300)
  expect(renew).not.toHaveBeenCalled()
})
