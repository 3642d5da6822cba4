/** The row on slots in the table of docs/delivery.md, "Store faults": each title is a cell of the table. */
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { credentials } from '../../support/account.ts'
import { simulatePlatform, textMessage } from '../../support/simulated-platform.ts'
import { deliverHeld, HELD, startHeldPair } from '../held-pair.ts'
import type { ClusterClientKind } from '../protocol.ts'
import { startClusterForTest } from './replicated.ts'

const LEASE_MS = 900
const platform = simulatePlatform({ platform: 'wecom', credentials, tries: 1, tryMs: 20_000 })

/** @param client the kind that both processes use */
export function describeMovingSlot(client: ClusterClientKind): void {
  describe(`${client}: a slot moves to another master of a cluster`, () => {
    test('there is one run and one reply', async () => {
      const redis = await startClusterForTest()
      const handler = { deadlineMs: 15_000, leaseMs: LEASE_MS }
      const { a, b, log, drain, endRuns } = await startHeldPair({ redis, client, handler })
      const push = textMessage(HELD)
      const held = await deliverHeld(platform, push, a, log)
      await redis.moveKey()
      const joined = platform.deliver(push, b.port)
      // The claim is renewed before and after the slot moves.
      await sleep(LEASE_MS)
      await redis.moveSlot()
      await sleep(LEASE_MS)
      endRuns()
      for (const content of [await held.reply, (await joined).reply?.message?.Content])
        expect(content).toBe(`${HELD}：第1次`)
      expect((await platform.deliver(push, b.port)).reply?.message?.Content).toBe(`${HELD}：第1次`)
      await drain()
      expect(log.runs).toHaveLength(1)
      expect(log.errors).toEqual([])
    })
  })
}
