/** What every store must do, over a client of replicated servers. */
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest'
import { createRedisStore } from '../../../dist/redis.js'
import { connect } from '../clients.mjs'
import type { ClientKind } from '../protocol.ts'
import type { OnEnd, Reachable } from '../server.ts'
import { testStore } from '../store-contract.ts'

/** @param start starts servers, which all tests share */
export function describeStore(client: ClientKind, start: (onEnd: OnEnd) => Promise<Reachable>): void {
  describe(`a store over ${client}`, () => {
    const ends: (() => Promise<void>)[] = []
    let redisPorts: readonly number[] = []
    let stores = 0
    beforeAll(async () => {
      redisPorts = (await start((end) => ends.push(end))).ports
    })
    afterAll(() => Promise.all(ends.map((end) => end())))

    testStore(() => {
      // Each test has a store without entries.
      const prefix = `${++stores}:`
      return async () => {
        const { client: connected, close } = await connect({ client, redisPorts, offlineQueue: false })
        onTestFinished(close)
        return createRedisStore(connected, { prefix })
      }
    })
  })
}
