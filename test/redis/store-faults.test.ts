/**
 * The table of docs/delivery.md, "Store faults", for one Redis server: each title is a cell of the table. Failovers are in
 * `cluster/`, and the rows on any store in `test/delivery/store-faults.test.ts`.
 */
import { createClient } from 'redis'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { credentials } from '../support/account.ts'
import { simulatePlatform, textMessage } from '../support/simulated-platform.ts'
import { deliverHeld, expectOnlyStoreFailed, HELD, startHeldPair } from './held-pair.ts'
import type { PairOptions } from './pair.ts'
import { startProxyForTest } from './proxy.ts'
import { startRedisForTest } from './server.ts'
import type { Worker } from './worker-process.ts'

/** One attempt: the test is about its response. */
const platform = simulatePlatform({ platform: 'wecom', credentials, tries: 1, tryMs: 10_000 })
const DEADLINE_MS = 1500
const handler = { deadlineMs: DEADLINE_MS, leaseMs: 1000 }

const startProcesses = (options: Omit<PairOptions, 'script'>) =>
  startHeldPair({ handler, b: { client: 'ioredis' }, ...options })

/** Delivers a push and checks that the response is in time. @returns the content of the reply */
async function deliver(push: string, { port }: Worker): Promise<unknown> {
  const { statuses, reply, tookMs } = await platform.deliver(push, port)
  expect(statuses).toEqual([200])
  expect(tookMs).toBeLessThan(DEADLINE_MS + 200)
  return reply?.message?.Content
}

async function connectTo(port: number) {
  const client = await createClient({ socket: { host: '127.0.0.1', port } }).connect()
  onTestFinished(() => client.destroy())
  return client
}

describe.each(['stop', 'pause'] as const)('Redis is down or does not respond (%s)', (fault) => {
  test("a process replies in time and repeats its reply; with `'fail'` it answers 500 without a run", async () => {
    const redis = await startRedisForTest()
    const b = { handler: { ...handler, onStoreError: 'fail' } } as const
    const { a, b: refusing, log } = await startProcesses({ redis, b })
    await redis[fault]()
    const push = textMessage('不在')
    for (let count = 0; count < 3; count++) expect(await deliver(push, a)).toBe('不在：第1次')
    expect((await platform.deliver(push, refusing.port)).statuses).toEqual([500])
    expect(log.runs).toHaveLength(1)
    expectOnlyStoreFailed(log, ['A', 'B'])
  })

  test('two processes that receive one push return two different replies', async () => {
    const redis = await startRedisForTest()
    const { a, b, log } = await startProcesses({ redis })
    await redis[fault]()
    const push = textMessage('不在')
    expect(await deliver(push, a)).toBe('不在：第1次')
    expect(await deliver(push, b)).toBe('不在：第2次')
    expectOnlyStoreFailed(log, ['A', 'B'])
  })
})

describe('only one process is cut off from Redis', () => {
  const start = async () => {
    const redis = await startRedisForTest()
    const proxy = await startProxyForTest(redis)
    const processes = await startProcesses({ redis, a: { redisPorts: proxy.ports } })
    return { ...processes, proxy }
  }

  test('the other processes run the push once and have one reply', async () => {
    const { a, b, log, proxy, drain } = await start()
    proxy.cutOff()
    const push = textMessage('断')
    await deliver(push, a)
    const replies = [await deliver(push, b), await deliver(push, b)]
    expect(new Set(replies)).toHaveLength(1)
    proxy.connect()
    await drain()
    expect(log.runs.map(({ worker }) => worker.name)).toEqual(['A', 'B'])
    expectOnlyStoreFailed(log, ['A'])
  })

  test('that process runs `onMessage` as well, and returns a reply of its own', async () => {
    const { a, b, proxy, log, endRuns } = await start()
    const push = textMessage(HELD)
    const held = await deliverHeld(platform, push, b, log)
    proxy.cutOff()
    const own = platform.deliver(push, a.port)
    await vi.waitFor(() => expect(log.countOf(HELD)).toBe(2), 5000)
    endRuns()
    expect((await own).reply?.message?.Content).toBe(`${HELD}：第2次`)
    expect(await held.reply).toBe(`${HELD}：第1次`)
  })
})

describe('a connection breaks after Redis has carried out a call', () => {
  test.each([
    ['the claim', 'redis', ['A']],
    ['the claim', 'ioredis', []],
    // The client is still offline when the call is repeated.
    ['the reply', 'redis', ['A']],
    ['the reply', 'ioredis', []],
  ] as const)(
    'there is one run and one reply, since a process recognises what it has written (%s, %s)',
    async (call, client, reporting) => {
      const redis = await startRedisForTest()
      const proxy = await startProxyForTest(redis)
      const options = { handler: { ...handler, leaseMs: 3000 }, client }
      const { a, b, log, drain, endRuns } = await startProcesses({ redis, ...options, a: { redisPorts: proxy.ports } })
      if (call === 'the claim') proxy.loseNextAnswer()
      const push = textMessage(HELD)
      const held = await deliverHeld(platform, push, a, log)
      if (call === 'the reply') proxy.loseNextAnswer()
      const joined = platform.deliver(push, b.port)
      endRuns()
      expect(await held.reply).toBe(`${HELD}：第1次`)
      expect((await joined).reply?.message?.Content).toBe(`${HELD}：第1次`)
      expect(await deliver(push, b)).toBe(`${HELD}：第1次`)
      await drain()
      expect(log.runs).toHaveLength(1)
      expectOnlyStoreFailed(log, reporting)
    },
  )
})

describe('Redis is full and evicts nothing (`noeviction`)', () => {
  const start = async () => {
    const redis = await startRedisForTest()
    const processes = await startProcesses({ redis })
    const earlier = textMessage('早')
    expect(await deliver(earlier, processes.a)).toBe('早：第1次')
    const inspector = await connectTo(redis.port)
    await inspector.configSet('maxmemory', '1')
    return { ...processes, inspector, earlier }
  }

  test('a process replies in time and repeats its reply, as while Redis is down; a retry gets the reply that Redis still has', async () => {
    const { a, b, log, earlier, inspector } = await start()
    const push = textMessage('满')
    for (let count = 0; count < 3; count++) expect(await deliver(push, a)).toBe('满：第1次')
    expect(log.countOf('满')).toBe(1)
    expectOnlyStoreFailed(log, ['A'])
    expect(await inspector.dbSize()).toBe(1)
    expect(await deliver(earlier, b)).toBe('早：第1次')
    expect(log.countOf('早')).toBe(1)
    expectOnlyStoreFailed(log, ['A', 'B'])
    await inspector.configSet('maxmemory', '0')
    expect(await deliver(push, a)).toBe('满：第1次')
  })

  test('two processes that receive one push return two different replies', async () => {
    const { a, b, log } = await start()
    const push = textMessage('满')
    expect(await deliver(push, a)).toBe('满：第1次')
    expect(await deliver(push, b)).toBe('满：第2次')
    expectOnlyStoreFailed(log, ['A', 'B'])
  })
})

describe('Redis is full and evicts', () => {
  const start = async () => {
    const redis = await startRedisForTest({ settings: ['--maxmemory-policy', 'allkeys-lru'] })
    const processes = await startProcesses({ redis })
    const inspector = await connectTo(redis.port)
    const used = Number(/used_memory:(\d+)/.exec(await inspector.info('memory'))?.[1])
    await inspector.configSet('maxmemory', `${used + 500_000}`)
    return { ...processes, inspector }
  }

  test('a push whose record is kept has one run and one reply', async () => {
    const { a, b, log, inspector } = await start()
    for (let count = 0; count < 100; count++) await inspector.set(`filler ${count}`, 'x'.repeat(10_000))
    const push = textMessage('满')
    for (const worker of [a, b, a, b]) expect(await deliver(push, worker)).toBe('满：第1次')
    expect(log.runs).toHaveLength(1)
    expect(log.errors).toEqual([])
  })

  test('a retry whose record was evicted runs `onMessage` again and gets another reply, which nothing reports', async () => {
    const { a, b, log, inspector } = await start()
    const push = textMessage('满')
    expect(await deliver(push, a)).toBe('满：第1次')
    const [record = ''] = await inspector.keys('wechat-callback:*')
    for (let count = 0; (await inspector.exists(record)) === 1; count++) {
      await inspector.set(`filler ${count}`, 'x'.repeat(10_000))
    }
    expect(await deliver(push, b)).toBe('满：第2次')
    expect(log.errors).toEqual([])
  })
})

describe('Redis restarts with its data (`appendfsync always`)', () => {
  const start = async () => {
    const redis = await startRedisForTest({ settings: ['--appendonly', 'yes', '--appendfsync', 'always'] })
    return { redis, ...(await startProcesses({ redis, handler: { deadlineMs: 9000, leaseMs: 9000 } })) }
  }

  test('claims and replies outlast the restart: there is one run and one reply', async () => {
    const { redis, a, b, log, drain, endRuns } = await start()
    const answered = textMessage('早')
    expect(await deliver(answered, a)).toBe('早：第1次')
    await a.reachStore()
    const running = textMessage(HELD)
    const held = await deliverHeld(platform, running, a, log)
    await redis.stop()
    await redis.start()
    await Promise.all([a.reachStore(), b.reachStore()])
    expect(await deliver(answered, b)).toBe('早：第1次')
    const joined = platform.deliver(running, b.port)
    endRuns()
    expect([await held.reply, (await joined).reply?.message?.Content]).toEqual([`${HELD}：第1次`, `${HELD}：第1次`])
    await drain()
    expect(log.runs).toHaveLength(2)
    expect(log.errors).toEqual([])
  })

  test('meanwhile, two processes that receive one push return two different replies', async () => {
    const { redis, a, b, log } = await start()
    await redis.stop()
    const push = textMessage('重启')
    expect(await deliver(push, a)).toBe('重启：第1次')
    expect(await deliver(push, b)).toBe('重启：第2次')
    expectOnlyStoreFailed(log, ['A', 'B'])
  })
})

describe('Redis restarts without its data', () => {
  const restart = async () => {
    const redis = await startRedisForTest()
    const processes = await startProcesses({ redis, handler: { deadlineMs: 9000, leaseMs: 1500 } })
    const { a, b } = processes
    const lose = async () => {
      await redis.stop()
      await redis.start()
      await Promise.all([a.reachStore(), b.reachStore()])
    }
    return { ...processes, redis, lose }
  }

  test('a run in progress claims its push again: there is one run and one reply', async () => {
    const { redis, a, b, log, drain, endRuns, lose } = await restart()
    const push = textMessage(HELD)
    const held = await deliverHeld(platform, push, a, log)
    await lose()
    const inspector = await connectTo(redis.port)
    await vi.waitFor(async () => expect(await inspector.dbSize()).toBe(1), 5000)
    const joined = platform.deliver(push, b.port)
    endRuns()
    expect([await held.reply, (await joined).reply?.message?.Content]).toEqual([`${HELD}：第1次`, `${HELD}：第1次`])
    await drain()
    expect(log.runs).toHaveLength(1)
  })

  test('a retry runs `onMessage` again and gets another reply, which nothing reports', async () => {
    const { a, b, log, lose } = await restart()
    const push = textMessage('丢')
    expect(await deliver(push, a)).toBe('丢：第1次')
    // It has also written that the reply has been returned.
    await a.reachStore()
    await lose()
    expect(await deliver(push, b)).toBe('丢：第2次')
    expect(log.errors).toEqual([])
  })
})
