/**
 * Redis that becomes unavailable or is suspended, and comes back, with every kind of client. What else can happen to it:
 * `store-faults.test.ts`.
 */
import { describe, expect, test, vi } from 'vitest'
import { credentials } from '../support/account.ts'
import { simulatePlatform, textMessage } from '../support/simulated-platform.ts'
import { type Log, type Pair, type Run, startPair, takes } from './pair.ts'
import type { ClientKind } from './protocol.ts'
import { startRedisForTest } from './server.ts'

/** One attempt: the test is about its response. */
const platform = simulatePlatform({ platform: 'wecom', credentials, tries: 1, tryMs: 2000 })
const DEADLINE_MS = 800
const handler = { deadlineMs: DEADLINE_MS, leaseMs: 600 }

/** Every kind of client, with commands that wait for the connection and with commands that fail at once. */
const CLIENTS: readonly (readonly [ClientKind, string, boolean])[] = [
  ['redis', 'without', false],
  ['redis', 'with', true],
  ['redis-pool', 'without', false],
  ['redis-pool', 'with', true],
  ['ioredis', 'without', false],
  ['ioredis', 'with', true],
]

describe.each(CLIENTS)('%s, %s offline queue', (client, _with, offlineQueue) => {
  const start = async () => {
    const redis = await startRedisForTest()
    const b = { handler: { ...handler, onStoreError: 'fail' } } as const
    // Only the calls that are meant to be interrupted take time.
    const script = (run: Run) => takes(run.content === '一半' ? 400 : 20)(run)
    return { redis, pair: await startPair({ redis, client, offlineQueue, handler, b, script }) }
  }

  test("Redis is unavailable: 'run' answers, once only in the process; 'fail' refuses without a run", async () => {
    const { redis, pair } = await start()
    await redis.stop()
    await expectAnsweredOnceByA(pair, 'Redis 不在')
    await expectRefusedByB(pair, '不行')
    expectStoreFailed(pair.log, ['A', 'B'])
    await redis.start()
    await expectOnceOnly(pair)
  })

  test('Redis becomes unavailable while a handler runs: the reply goes out in time', async () => {
    const { redis, pair } = await start()
    await expectAnsweredOnceByA(pair, '一半', redis.stop)
    // If commands wait for the connection, it takes time until the failure is known.
    await vi.waitFor(() => expectStoreFailed(pair.log, ['A']), { timeout: 5000 })
    await redis.start()
    await expectOnceOnly(pair)
  })

  test('Redis stops responding, before a run or during one: the reply goes out in time', async () => {
    const { redis, pair } = await start()
    await expectAnsweredOnceByA(pair, '一半', redis.pause)
    await expectAnsweredOnceByA(pair, 'Redis 不动')
    await expectRefusedByB(pair, '不行')
    expectStoreFailed(pair.log, ['A', 'B'])
    redis.resume()
    await expectOnceOnly(pair)
  })
})

/** @param meanwhile called once the handler runs */
async function expectAnsweredOnceByA(
  { a, log }: Pair,
  content: string,
  meanwhile?: () => Promise<void> | void,
): Promise<void> {
  const push = textMessage(content)
  const delivery = platform.deliver(push, a.port)
  if (meanwhile !== undefined) {
    await vi.waitFor(() => expect(log.countOf(content)).toBe(1))
    await meanwhile()
  }
  const { reply, tookMs } = await delivery
  expect(reply?.message?.Content).toBe(`${content}：第1次`)
  expect(tookMs).toBeLessThan(DEADLINE_MS + 100)
  expect((await platform.deliver(push, a.port)).reply?.text).toBe(reply?.text)
  expect(log.countOf(content)).toBe(1)
}

async function expectRefusedByB({ b, log }: Pair, content: string): Promise<void> {
  const { statuses, tookMs } = await platform.deliver(textMessage(content), b.port)
  expect(statuses).toEqual([500])
  expect(tookMs).toBeLessThan(DEADLINE_MS)
  expect(log.countOf(content)).toBe(0)
}

/** Checks that both processes find each other's runs again, and that neither reports an error. */
async function expectOnceOnly({ a, b, log, drain }: Pair): Promise<void> {
  await Promise.all([a.reachStore(), b.reachStore()])
  const before = log.errors.length
  await Promise.all(
    ['又来一', '又来二', '又来三'].map(async (content) => {
      const push = textMessage(content)
      const replies = await Promise.all([a, b].map(({ port }) => platform.deliver(push, port)))
      for (const { reply } of replies) expect(reply?.message?.Content).toBe(`${content}：第1次`)
    }),
  )
  await drain()
  expect(log.errors.slice(before)).toEqual([])
  expect(log.late).toEqual([])
}

function expectStoreFailed({ errors }: Log, workers: readonly string[]): void {
  expect([...new Set(errors.map(({ worker }) => worker))].sort()).toEqual(workers)
  for (const { code } of errors) expect(code).toBe('STORE_FAILED')
}
