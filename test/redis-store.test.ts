/**
 * `createRedisStore` with clients that send reads to a replica that is behind its master (`scaleReads: 'slave'` of ioredis,
 * `useReplicas` of node-redis). Real servers are in test/redis.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test, vi } from 'vitest'
import { createMemoryStore, type Store, text } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createRedisStore, type IoredisClient, type NodeRedisClient } from 'wechat-callback/redis'
import { credentials } from './support/account.ts'
import { simulatePlatform, textMessage } from './support/simulated-platform.ts'

/** Sends writes and scripts to the master, and reads to a replica that has received nothing yet. */
function laggingServer() {
  const master = createMemoryStore()
  return {
    get: async () => null,
    set: async (key: string, value: string, ttlMs: number, ifAbsent: boolean) =>
      (await master.set(key, value, { ttlMs, ifAbsent })) ? 'OK' : null,
    del: async (key: string) => Number(await master.delete(key)),
    /** Distinguishes the scripts by the number of their values: none reads, one deletes that value, three replace it. */
    eval: async (key: string, [ifValue, value, ttl]: readonly string[]) => {
      if (ifValue === undefined) return (await master.get(key)) ?? null
      if (value === undefined) return Number(await master.delete(key, { ifValue }))
      return Number(await master.set(key, value, { ttlMs: Number(ttl), ifValue }))
    },
  }
}

type Server = ReturnType<typeof laggingServer>

function nodeRedisOver(server: Server): NodeRedisClient {
  const client = {
    get: server.get,
    set: (key: string, value: string, { PX, NX }: { PX: number; NX?: true }) => server.set(key, value, PX, NX === true),
    del: server.del,
    eval: (_script: string, { keys: [key = ''], arguments: values }: { keys: string[]; arguments: string[] }) =>
      server.eval(key, values),
  }
  return client
}

function ioredisOver(server: Server): IoredisClient {
  const client = {
    defineCommand: () => undefined,
    get: server.get,
    set: (key: string, value: string, _unit: 'PX', ttlMs: number, condition?: 'NX') =>
      server.set(key, value, ttlMs, condition === 'NX'),
    del: server.del,
    eval: (_script: string, _keyCount: number, key: string, ...values: string[]) => server.eval(key, values),
  }
  return client
}

describe.each([
  ['node-redis', (server: Server) => createRedisStore(nodeRedisOver(server))],
  ['ioredis', (server: Server) => createRedisStore(ioredisOver(server))],
] as const)('%s, with reads from a replica that is behind', (_name, storeOver: (server: Server) => Store) => {
  test('reads the latest write', async () => {
    const store = storeOver(laggingServer())
    await store.set('key', 'one', { ttlMs: 1000 })
    expect(await store.get('key')).toBe('one')
    expect(await store.set('key', 'two', { ttlMs: 1000, ifValue: 'one' })).toBe(true)
    expect(await store.get('key')).toBe('two')
    expect(await store.delete('key', { ifValue: 'two' })).toBe(true)
    expect(await store.get('key')).toBe(undefined)
  })

  test('one push at two processes: one run, one reply', async () => {
    const server = laggingServer()
    const { side } = simulatePlatform({ platform: 'wecom', credentials })
    const [runs, onError] = [vi.fn(), vi.fn()]
    const startProcess = (name: string) =>
      createFetchHandler({
        platform: 'wecom',
        credentials,
        store: storeOver(server),
        onError,
        onMessage: async () => {
          runs(name)
          await sleep(50)
          return text(`from ${name}`)
        },
      })
    const [a, b] = [startProcess('A'), startProcess('B')]
    const push = textMessage('once')
    const responses = await Promise.all(
      [a, b].map((handler) => handler(side.push(push).toRequest('https://example.com/'))),
    )
    const later = await b(side.push(push).toRequest('https://example.com/'))
    const replies = await Promise.all([...responses, later].map((response) => side.readReply(response)))
    expect(replies.map(({ message }) => message?.Content)).toEqual(['from A', 'from A', 'from A'])
    expect(runs.mock.calls).toEqual([['A']])
    expect(onError).not.toHaveBeenCalled()
  })
})
