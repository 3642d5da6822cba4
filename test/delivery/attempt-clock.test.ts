/** The age and number of the platform's attempts: from the requests here, and from what the record says of earlier ones. */
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { AttemptClock } from '../../src/endpoint/delivery/attempt-clock.ts'

const plan = { tries: 3, tryMs: 5000, windowMs: 14_500 }

beforeEach(() => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
})

function clockSince(ms: number): AttemptClock {
  const clock = new AttemptClock(plan, performance.now())
  vi.advanceTimersByTime(ms)
  return clock
}

test('the first request here is the first attempt, if the record says nothing else', () => {
  const clock = clockSince(400)
  expect([clock.elapsedMs, clock.windowLeftMs, clock.count, clock.attemptAt(1)]).toEqual([400, 14_100, 1, 1])
  clock.add()
  expect([clock.count, clock.attemptAt(clock.count)]).toEqual([2, 2])
})

test('an earlier attempt makes the window shorter, and the requests here later attempts', () => {
  const clock = clockSince(400)
  expect(clock.noteElapsed(5400)).toBe(true)
  expect([clock.elapsedMs, clock.windowLeftMs, clock.attemptAt(1)]).toEqual([5400, 9100, 2])
})

test('time that was used up before the first request here is counted from its arrival', () => {
  const clock = clockSince(400)
  expect(clock.noteUsedUp(10_000)).toBe(true)
  expect([clock.elapsedMs, clock.windowLeftMs, clock.attemptAt(1)]).toEqual([10_400, 4100, 3])
})

test('a time that is shorter than the known one changes nothing', () => {
  const clock = clockSince(400)
  clock.noteElapsed(5400)
  expect([clock.noteElapsed(5400), clock.noteElapsed(100), clock.noteUsedUp(0)]).toEqual([false, false, false])
  expect(clock.elapsedMs).toBe(5400)
})

test('an attempt that has ended has used up its time; open attempts and the last one have not', () => {
  const clock = clockSince(400)
  expect(clock.usedUpMs(0)).toBe(5000)
  clock.add()
  expect([clock.usedUpMs(1), clock.usedUpMs(0)]).toEqual([5000, 10_000])
  clock.add()
  expect(clock.usedUpMs(0)).toBe(10_000)
})
