/** Redis that goes away, and comes back. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { ClientKind } from './support/clients.mjs'
import { DEADLINE_MS, platform, pushOf, TRY_MS, useRedis } from './support/setup.ts'

const { redis, worker } = useRedis()

afterEach(async () => {
  await redis().stop()
  await redis().start()
})

describe.each<[ClientKind, boolean]>([
  ['redis', false],
  ['redis', true],
  ['ioredis', false],
  ['ioredis', true],
])('%s, with an offline queue: %s', (client, offlineQueue) => {
  test("'run': pushes are answered, once only in this process; back again, once only in all", async () => {
    const [a, b] = await Promise.all([worker({ client, offlineQueue }), worker({ client, offlineQueue })])
    await redis().stop()
    const { name, message } = pushOf(20)
    for (let time = 0; time < 2; time++) {
      expect((await platform.attempt(message, a.port))?.message?.Content).toBe(`answer to ${name}`)
    }
    expect(a.runs).toEqual([name])
    expect(new Set(a.errors)).toEqual(new Set(['STORE_FAILED']))

    await redis().start()
    const reported = () => a.errors.length + b.errors.length
    await vi.waitFor(
      async () => {
        const before = reported()
        await Promise.all([a, b].map(({ port }) => platform.attempt(pushOf(1).message, port)))
        expect(reported()).toBe(before)
      },
      { timeout: 10_000, interval: 100 },
    )
    const next = pushOf(100)
    const replies = await Promise.all([a, b].map(({ port }) => platform.attempt(next.message, port)))
    expect(replies.map((reply) => reply?.message?.Content)).toEqual(Array(2).fill(`answer to ${next.name}`))
    expect([...a.runs, ...b.runs].filter((run) => run === next.name)).toHaveLength(1)
  })
})

test("'fail': pushes are refused, for the platform to come again, and the handler is not called", async () => {
  const a = await worker({ onStoreError: 'fail' })
  await redis().stop()
  const { name, message } = pushOf(20)
  expect((await platform.attempt(message, a.port))?.status).toBe(500)
  expect([a.runs, a.errors]).toEqual([[], ['STORE_FAILED']])
  await redis().start()
  await vi.waitFor(
    async () => expect((await platform.attempt(message, a.port))?.message?.Content).toBe(`answer to ${name}`),
    { timeout: 10_000, interval: 100 },
  )
  expect(a.runs).toEqual([name])
})

test.each<ClientKind>(['redis', 'ioredis'])(
  'away while the handler runs: the answer goes out in time (%s)',
  async (client) => {
    const a = await worker({ client, offlineQueue: true })
    const { name, message } = pushOf(200)
    const startedAt = performance.now()
    const answered = platform.attempt(message, a.port)
    await sleep(100)
    await redis().stop()
    expect((await answered)?.message?.Content).toBe(`answer to ${name}`)
    expect(performance.now() - startedAt).toBeLessThan(DEADLINE_MS + 50)
    await vi.waitFor(() => expect(new Set(a.errors)).toEqual(new Set(['STORE_FAILED'])))
  },
)

test('away while another process runs it: the retry waits, and does not run it a second time', async () => {
  const [a, b] = await Promise.all([worker({ leaseMs: 5000 }), worker({ leaseMs: 5000 })])
  const { name, message } = pushOf(350)
  const first = platform.attempt(message, a.port)
  while (a.runs.length === 0) await sleep(5)
  const second = platform.attempt(message, b.port)
  await sleep(100)
  await redis().stop()
  expect((await first)?.message?.Content).toBe(`answer to ${name}`)
  expect((await second)?.text).toBe('')
  expect([a.runs, b.runs]).toEqual([[name], []])
  await sleep(TRY_MS)
})

test('that has lost its data is no reason to answer twice', async () => {
  const a = await worker()
  const { name, message } = pushOf(300)
  const answered = platform.attempt(message, a.port)
  while (a.runs.length === 0) await sleep(5)
  await redis().stop()
  await redis().start()
  expect((await answered)?.message?.Content).toBe(`answer to ${name}`)
})
