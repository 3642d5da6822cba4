/** Joined retries that reach two processes in turn, at a twelfth of the platform's times. */
import { expect, test } from 'vitest'
import { credentials } from '../support/account.ts'
import { simulatePlatform, textMessage } from '../support/simulated-platform.ts'
import { startPair, takes } from './pair.ts'
import { startRedisForTest } from './server.ts'

const TRIES = { tries: 3, tryMs: 400 }
const platform = simulatePlatform({ platform: 'wecom', credentials, ...TRIES })
const handler = { deadlineMs: 360, joinRetries: TRIES }

test.each([
  ['one attempt', 200, 0],
  ['two attempts', 600, 0],
  ['three attempts', 950, 0],
  ['three attempts, with wrong clocks', 950, 5 * 60 * 60 * 1000],
])('a handler that takes %s', async (_name, waitMs, clockShiftMs) => {
  const redis = await startRedisForTest()
  const { a, b, log, drain } = await startPair({
    redis,
    handler,
    script: takes(waitMs),
    a: { clockShiftMs },
    b: { client: 'ioredis', clockShiftMs: -clockShiftMs },
  })
  const { statuses, reply } = await platform.deliver(textMessage('慢'), a.port, b.port, a.port)
  const silent = Math.floor(waitMs / TRIES.tryMs)
  expect(statuses).toEqual([...Array(silent).fill(undefined), 200])
  expect(reply?.message?.Content).toBe('慢：第1次')
  await drain()
  expect(log.runs).toHaveLength(1)
  expect(log.late).toEqual([])
  expect(log.errors).toEqual([])
})

test('a handler that takes longer than all attempts: the empty answer, and the reply is sent late once', async () => {
  const redis = await startRedisForTest()
  const { a, b, log, drain } = await startPair({ redis, handler, script: takes(1500) })
  const push = textMessage('太慢')
  const { statuses, reply, tookMs } = await platform.deliver(push, a.port, b.port, a.port)
  expect(statuses).toEqual([undefined, undefined, 200])
  expect(reply).toMatchObject({ sealed: false, text: '' })
  expect(tookMs).toBeLessThan(3 * TRIES.tryMs)
  await drain()
  expect(log.runs).toHaveLength(1)
  expect(log.late).toEqual([{ worker: 'A', text: expect.stringContaining('太慢：第1次') }])
  expect(log.errors).toEqual([])
})

test('the process that runs the handler dies: the attempts continue at the other process', async () => {
  const redis = await startRedisForTest()
  const { a, b, log, drain } = await startPair({
    redis,
    handler: { ...handler, leaseMs: 200 },
    script: (run) => ({ ...takes(200)(run), ...(run.number === 1 ? { dies: 'while it runs' } : {}) }),
  })
  const { statuses, reply } = await platform.deliver(textMessage('死'), a.port, b.port)
  // The first attempt is cut off; the second ends while the lease expires and the handler runs again.
  expect(statuses.at(-1)).toBe(200)
  expect(reply?.message?.Content).toBe('死：第2次')
  await drain()
  expect(log.runs.map(({ worker }) => worker.name)).toEqual(['A', 'B'])
  expect(log.late).toEqual([])
  expect(log.errors).toEqual([])
})
