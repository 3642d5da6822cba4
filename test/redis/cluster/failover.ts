/** The rows on failovers in the table of docs/delivery.md, "Store faults": each title is a cell of the table. */
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test, vi } from 'vitest'
import { credentials } from '../../support/account.ts'
import { simulatePlatform, textMessage } from '../../support/simulated-platform.ts'
import { deliverHeld, HELD, startHeldPair } from '../held-pair.ts'
import { startPair, takes } from '../pair.ts'
import type { ClusterClientKind, SentinelClientKind } from '../protocol.ts'
import type { ReplicatedRedis } from './replicated.ts'

const TEST_MS = 90_000
const PUSH_EVERY_MS = 20
const LIMIT = { timeout: TEST_MS }
/** One attempt, which outlasts a failover also on a busy machine. */
const platform = simulatePlatform({ platform: 'wecom', credentials, tries: 1, tryMs: TEST_MS })
const patient = { deadlineMs: TEST_MS, leaseMs: TEST_MS }
/** It decides without the store long before the failover is over. */
const hasty = { deadlineMs: 600, leaseMs: 400 }

/** @param client the kind that both processes use */
export function describeFailover(
  client: ClusterClientKind | SentinelClientKind,
  start: () => Promise<ReplicatedRedis>,
): void {
  const content = async (push: string, { port }: { readonly port: number }) =>
    (await platform.deliver(push, port)).reply?.message?.Content

  describe(`${client}: a master fails, and its replica has every write`, () => {
    const failInRun = async (handlerOfB: object) => {
      const redis = await start()
      const pair = await startHeldPair({ redis, client, handler: patient, b: { handler: handlerOfB } })
      const push = textMessage(HELD)
      const held = await deliverHeld(platform, push, pair.a, pair.log)
      await redis.replicate()
      await redis.killMaster()
      return { ...pair, redis, push, held }
    }

    test(
      'a run keeps its claim if its lease outlasts the failover: there is one run and one reply',
      LIMIT,
      async () => {
        const { redis, a, b, log, push, held, drain, endRuns } = await failInRun(patient)
        await redis.takeOver()
        await Promise.all([a.reachStore(), b.reachStore()])
        const joined = content(push, b)
        endRuns()
        expect([await held.reply, await joined]).toEqual([`${HELD}：第1次`, `${HELD}：第1次`])
        expect(await content(push, b)).toBe(`${HELD}：第1次`)
        await drain()
        expect(log.runs).toHaveLength(1)
        expect(log.errors).toEqual([])
      },
    )

    test('meanwhile, another process runs `onMessage` and returns a reply of its own', LIMIT, async () => {
      const { b, log, push, held, endRuns } = await failInRun(hasty)
      const own = content(push, b)
      await vi.waitFor(() => expect(log.countOf(HELD)).toBe(2), 10_000)
      endRuns()
      expect([await held.reply, await own]).toEqual([`${HELD}：第1次`, `${HELD}：第2次`])
      for (const { code } of log.errors) expect(code).toBe('STORE_FAILED')
      expect(log.errors).not.toEqual([])
    })
  })

  describe(`${client}: a master fails, and its replica lacks the last writes`, () => {
    const startCutOff = async () => {
      const redis = await start()
      const pair = await startHeldPair({ redis, client, handler: { ...patient, leaseMs: 3000 } })
      await redis.cutOffReplicas()
      const failOver = async () => {
        await redis.killMaster()
        await redis.takeOver()
        await Promise.all([pair.a.reachStore(), pair.b.reachStore()])
      }
      return { ...pair, redis, failOver }
    }

    test('a run in progress claims its push again: there is one run and one reply', LIMIT, async () => {
      const { redis, a, b, log, failOver, drain, endRuns } = await startCutOff()
      const push = textMessage(HELD)
      const held = await deliverHeld(platform, push, a, log)
      await failOver()
      await vi.waitFor(async () => expect(await redis.keyCount()).toBe(1), 10_000)
      const joined = content(push, b)
      endRuns()
      expect([await held.reply, await joined]).toEqual([`${HELD}：第1次`, `${HELD}：第1次`])
      await drain()
      expect(log.runs).toHaveLength(1)
      for (const { code } of log.errors) expect(code).toBe('STORE_FAILED')
    })

    test('a retry runs `onMessage` again and gets another reply, which nothing reports', LIMIT, async () => {
      const { a, b, log, failOver } = await startCutOff()
      const push = textMessage('丢')
      expect(await content(push, a)).toBe('丢：第1次')
      // It has also written that the reply has been returned.
      await a.reachStore()
      await failOver()
      expect(await content(push, b)).toBe('丢：第2次')
      expect(log.errors).toEqual([])
    })
  })

  test(`${client}: under load, only pushes that meet the failover run twice`, LIMIT, async () => {
    const redis = await start()
    const { a, b, log, drain } = await startPair({ redis, client, script: takes(100) })
    /** Sends the same push to both processes, one after the other. @returns the contents of the replies */
    const deliverTwice = async (name: string) => {
      const push = textMessage(name)
      return [await content(push, a), await content(push, b)]
    }
    const stream = async (name: string, count: number) => {
      const names = Array.from({ length: count }, (_, index) => `${name}${index}`)
      const pushes = names.map(async (one, index) => {
        await sleep(PUSH_EVERY_MS * index)
        return { name: one, contents: await deliverTwice(one) }
      })
      return await Promise.all(pushes)
    }
    const expectOnceOnly = (pushes: Awaited<ReturnType<typeof stream>>) => {
      for (const { name, contents } of pushes) expect(contents).toEqual([`${name}：第1次`, `${name}：第1次`])
    }
    expectOnceOnly(await stream('先', 50))
    const during = stream('中', 150)
    await sleep(500)
    await redis.killMaster()
    await redis.takeOver()
    await Promise.all([a.reachStore(), b.reachStore()])
    for (const { name, contents } of await during) {
      expect(contents[0]).toBe(`${name}：第1次`)
      expect([`${name}：第1次`, `${name}：第2次`]).toContain(contents[1])
    }
    const reported = log.errors.length
    expectOnceOnly(await stream('后', 50))
    await drain()
    for (const { code } of log.errors) expect(code).toBe('STORE_FAILED')
    expect(log.errors).toHaveLength(reported)
  })
}
