/** One push that reaches two processes: one run, one reply. */
import { expect, test } from 'vitest'
import { credentials } from '../support/account.ts'
import { simulatePlatform, textMessage } from '../support/simulated-platform.ts'
import { numbered, startPair, takes } from './pair.ts'
import { startRedisForTest } from './server.ts'

const platform = simulatePlatform({ platform: 'wecom', credentials, tryMs: 3000 })

test.each([
  ['redis', 'redis'],
  ['redis-pool', 'redis-pool'],
  ['ioredis', 'ioredis'],
  ['redis', 'ioredis'],
] as const)('the same push at once at two processes, with %s and %s', async (one, other) => {
  const redis = await startRedisForTest()
  const { a, b, log, drain } = await startPair({ redis, script: takes(50), a: { client: one }, b: { client: other } })
  const pushes = Array.from({ length: 50 }, (_, index) => `推送${index}`)
  await Promise.all(
    pushes.map(async (content) => {
      const push = textMessage(content)
      const outcomes = await Promise.all([a, b, a, b].map(({ port }) => platform.deliver(push, port)))
      for (const { statuses, reply } of outcomes) {
        expect(statuses).toEqual([200])
        expect(reply?.message?.Content).toBe(`${content}：第1次`)
      }
      const afterwards = await platform.deliver(push, b.port)
      expect(afterwards.reply?.text).toBe(outcomes[0]?.reply?.text)
    }),
  )
  await drain()
  expect(log.runs).toHaveLength(pushes.length)
  expect(log.errors).toEqual([])
  expect(log.late).toEqual([])
})

test('a handler that failed runs again when the platform retries at the other process', async () => {
  const redis = await startRedisForTest()
  const { a, b, log, drain } = await startPair({
    redis,
    b: { client: 'ioredis' },
    script: (run) => (run.number === 1 ? { waitMs: 100 } : { reply: numbered(run) }),
  })
  const push = textMessage('失败')
  const { statuses, reply } = await platform.deliver(push, a.port, b.port)
  expect(statuses).toEqual([500, 200])
  expect(reply?.message?.Content).toBe('失败：第2次')
  expect((await platform.deliver(push, a.port)).reply?.text).toBe(reply?.text)
  await drain()
  expect(log.runs.map(({ worker }) => worker.name)).toEqual(['A', 'B'])
  expect(log.errors).toEqual([{ worker: 'A', code: 'Error', message: 'meant to fail' }])
})
