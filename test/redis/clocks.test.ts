/** Machines whose clocks differ: nothing that they share depends on the time of day. */
import { expect, test } from 'vitest'
import { credentials } from '../support/account.ts'
import { simulatePlatform, textMessage } from '../support/simulated-platform.ts'
import { startPair, takes } from './pair.ts'
import { startRedisForTest } from './server.ts'

const platform = simulatePlatform({ platform: 'wecom', credentials, tryMs: 3000 })
const HOUR_MS = 60 * 60 * 1000

test.each([
  ['hours', 7 * HOUR_MS, {}],
  ['minutes that toleranceSeconds allows', 200_000, { toleranceSeconds: 300 }],
])('clocks that differ by %s: once only', async (_name, shiftMs, handler) => {
  const redis = await startRedisForTest()
  const { a, b, log, drain } = await startPair({
    redis,
    handler: { ...handler, leaseMs: 300 },
    // Longer than a lease, so that it is renewed meanwhile.
    script: takes(700),
    a: { clockShiftMs: shiftMs },
    b: { clockShiftMs: -shiftMs, client: 'ioredis' },
  })
  const pushes = Array.from({ length: 10 }, (_, index) => textMessage(`推送${index}`))
  await Promise.all(
    pushes.map(async (push, index) => {
      const outcomes = await Promise.all([a, b].map(({ port }) => platform.deliver(push, port)))
      for (const { reply } of outcomes) expect(reply?.message?.Content).toBe(`推送${index}：第1次`)
      expect((await platform.deliver(push, a.port)).reply?.text).toBe(outcomes[0]?.reply?.text)
    }),
  )
  await drain()
  expect(log.runs).toHaveLength(pushes.length)
  expect(log.errors).toEqual([])
})

test('a push that toleranceSeconds refuses at one process is refused at the other too', async () => {
  const redis = await startRedisForTest()
  const { a, b, log } = await startPair({
    redis,
    handler: { toleranceSeconds: 300 },
    a: { clockShiftMs: HOUR_MS },
  })
  const { statuses, reply } = await platform.deliver(textMessage('时钟'), a.port, b.port)
  expect(statuses).toEqual([403, 200])
  expect(reply?.message?.Content).toBe('时钟：第1次')
  expect(log.errors).toEqual([{ worker: 'A', code: 'STALE_TIMESTAMP', message: expect.any(String) }])
})
