/** What every store must do, tested on the stores of this package, with every kind of client. */
import { Redis } from 'ioredis'
import { createClient, RESP_TYPES } from 'redis'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { createMemoryStore } from '../../dist/index.js'
import { createRedisStore, type Store } from '../../dist/redis.js'
import { connect } from './clients.mjs'
import type { ClientKind } from './protocol.ts'
import { type RedisServer, startRedis } from './server.ts'
import { type Open, testStore } from './store-contract.ts'

let redis: RedisServer
let inspector: ReturnType<typeof createClient>

beforeAll(async () => {
  redis = await startRedis()
  inspector = createClient({ socket: { host: '127.0.0.1', port: redis.port } })
  await inspector.connect()
})

afterEach(() => inspector.flushDb())

afterAll(async () => {
  inspector.destroy()
  await redis.dispose()
})

const stores: Readonly<Record<string, () => Open>> = {
  'in memory': () => {
    const store = createMemoryStore({ maxEntries: 20_000 })
    return async () => store
  },
  'over redis': () => () => openOver('redis'),
  'over a pool of redis': () => () => openOver('redis-pool'),
  'over ioredis': () => () => openOver('ioredis'),
  'over redis that speaks RESP 2': () => async () => {
    const client = createClient({ socket: { host: '127.0.0.1', port: redis.port }, RESP: 2 })
    await client.connect()
    onTestFinished(() => client.destroy())
    return createRedisStore(client)
  },
  'over redis that gives bytes': () => async () => {
    const client = createClient({ socket: { host: '127.0.0.1', port: redis.port } })
    await client.connect()
    onTestFinished(() => client.destroy())
    const types = { [RESP_TYPES.BLOB_STRING]: Buffer, [RESP_TYPES.SIMPLE_STRING]: Buffer, [RESP_TYPES.NUMBER]: String }
    return createRedisStore(client.withTypeMapping(types))
  },
  'over ioredis with a prefix of its own': () => async () => {
    const client = new Redis({ host: '127.0.0.1', port: redis.port, keyPrefix: 'app:' })
    onTestFinished(() => client.disconnect())
    return createRedisStore(client)
  },
}

async function openOver(kind: ClientKind, prefix?: string): Promise<Store> {
  const { client, close } = await connect({ client: kind, redisPorts: redis.ports, offlineQueue: false })
  onTestFinished(close)
  return createRedisStore(client, prefix === undefined ? {} : { prefix })
}

const ttlMs = 60_000

describe.each(Object.entries(stores))('a store %s', (_name, choose) => testStore(choose))

describe('in Redis', () => {
  const KINDS = ['redis', 'redis-pool', 'ioredis'] as const

  test.each(KINDS)('every entry of %s has a time to live, whatever wrote it', async (kind) => {
    const store = await openOver(kind)
    const keys = Array.from({ length: 10_000 }, (_, index) => `key ${index}`)
    await Promise.all(
      keys.map(async (key, index) => {
        await store.set(key, 'one', { ttlMs: ttlMs + index, ifAbsent: index % 2 === 0 })
        if (index % 3 === 0) await store.set(key, 'two', { ttlMs: 2 * ttlMs + index, ifValue: 'one' })
      }),
    )
    expect(await inspector.dbSize()).toBe(keys.length)
    const times = await Promise.all(keys.map((key) => inspector.pTTL(`wechat-callback:${key}`)))
    for (const [index, time] of times.entries()) {
      const written = (index % 3 === 0 ? 2 : 1) * ttlMs + index
      expect(time).toBeLessThanOrEqual(written)
      expect(time).toBeGreaterThan(written - 20_000)
    }
    await Promise.all(keys.map((key) => store.delete(key)))
    expect(await inspector.dbSize()).toBe(0)
  })

  test.each(KINDS)('the prefix of %s keeps stores apart', async (kind) => {
    const [plain, own, none] = await Promise.all([openOver(kind), openOver(kind, 'own:'), openOver(kind, '')])
    await plain.set('key', 'of the default', { ttlMs })
    await own.set('key', 'of its own', { ttlMs })
    expect(await none.get('key')).toBe(undefined)
    expect((await inspector.keys('*')).sort()).toEqual(['own:key', 'wechat-callback:key'])
    expect(await own.set('key', 'new', { ttlMs, ifValue: 'of the default' })).toBe(false)
    expect(await own.delete('key')).toBe(true)
    expect(await plain.get('key')).toBe('of the default')
    expect(await none.get('wechat-callback:key')).toBe('of the default')
  })

  test.each(KINDS)(
    'a value that is not a string under a key of this package is an error of %s, not a value',
    async (kind) => {
      const store = await openOver(kind)
      await inspector.lPush('wechat-callback:key', 'one')
      await expect(store.get('key')).rejects.toThrow('WRONGTYPE')
      await expect(store.set('key', 'two', { ttlMs, ifValue: 'one' })).rejects.toThrow('WRONGTYPE')
      await expect(store.delete('key', { ifValue: 'one' })).rejects.toThrow('WRONGTYPE')
    },
  )
})
