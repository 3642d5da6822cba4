/** A process that dies while it handles a push: the platform's next attempt reaches the other process. */
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { credentials } from '../support/account.ts'
import { simulatePlatform, textMessage } from '../support/simulated-platform.ts'
import { numbered, startPair } from './pair.ts'
import { startRedisForTest } from './server.ts'

const LEASE_MS = 400
const platform = simulatePlatform({ platform: 'wecom', credentials, tryMs: 2000 })
const handler = { leaseMs: LEASE_MS, deadlineMs: 1800 }

test.each([
  ['while the handler runs', 'while it runs', 2],
  ['when the handler has returned', 'before its answer is stored', 2],
  ['between storing the answer and sending it', 'once its answer is stored', 1],
] as const)('dies %s', async (_name, dies, runs) => {
  const redis = await startRedisForTest()
  const { a, b, log, drain } = await startPair({
    redis,
    handler,
    b: { client: 'ioredis' },
    script: (run) => ({ waitMs: 200, reply: numbered(run), ...(run.number === 1 ? { dies } : {}) }),
  })
  const push = textMessage('死')
  const { statuses, reply, tookMs } = await platform.deliver(push, a.port, b.port)
  expect(statuses).toEqual([undefined, 200])
  expect(reply?.message?.Content).toBe(`死：第${runs}次`)
  // The run of the dead process, its lease if it must be waited for, and the run of the other.
  expect(tookMs).toBeLessThan(200 + (runs - 1) * (LEASE_MS + 200) + 1000)
  expect((await platform.deliver(push, b.port)).reply?.text).toBe(reply?.text)
  await drain()
  expect(log.runs.map(({ worker }) => worker.name)).toEqual(['A', 'B'].slice(0, runs))
  expect(log.errors).toEqual([])
  expect(log.late).toEqual([])
})

test('dies at any moment of any push: each push is answered once, and runs at most once more', async () => {
  const redis = await startRedisForTest()
  const { a, b, log, drain } = await startPair({
    redis,
    handler,
    script: (run) => ({ waitMs: 60, reply: numbered(run) }),
  })
  const deliveries = Array.from({ length: 60 }, async (_, index) => {
    await sleep(5 * index)
    const { reply } = await platform.deliver(textMessage(`推送${index}`), a.port, b.port)
    return reply?.message?.Content
  })
  await sleep(150)
  await a.kill()
  const contents = await Promise.all(deliveries)
  await drain()
  for (const [index, content] of contents.entries()) {
    const count = log.countOf(`推送${index}`)
    expect(count).toBeLessThanOrEqual(2)
    expect(content).toBe(`推送${index}：第${count}次`)
  }
  const countsOfAll = log.runs.map(({ number }) => number)
  expect(countsOfAll).toContain(2)
  expect(log.errors).toEqual([])
})
