/** What every store does, in memory and over each client of Redis. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMemoryStore, type Store } from 'wechat-callback'
import { createRedisStore } from 'wechat-callback/redis'
import { type ClientKind, type Connected, connect } from './support/clients.mjs'
import { type RedisServer, startRedis } from './support/redis-server.ts'

let redis: RedisServer
const open: Connected[] = []

beforeAll(async () => {
  redis = await startRedis()
})
afterAll(async () => {
  for (const client of open) client.close()
  await redis.stop()
})

async function storeOver(kind: ClientKind, prefix?: string): Promise<Store> {
  const client = await connect(kind, redis.port, false)
  open.push(client)
  return createRedisStore(client.raw, prefix === undefined ? {} : { prefix })
}

const ttlMs = 10_000

describe.each<[string, () => Promise<Store>]>([
  ['memory', async () => createMemoryStore()],
  ['redis', () => storeOver('redis', 'a:')],
  ['a pool of redis', () => storeOver('redis pool', 'b:')],
  ['ioredis', () => storeOver('ioredis', 'c:')],
])('%s', (_name, make) => {
  let store: Store
  beforeAll(async () => {
    store = await make()
  })

  test('gives back what it was given, character by character', async () => {
    for (const value of ['', ' ', '你好😀', 'a\nb\r\n\0c', 'x'.repeat(100_000)]) {
      await store.set('text', value, { ttlMs })
      expect(await store.get('text')).toBe(value)
    }
    expect(await store.get('nothing')).toBeUndefined()
  })

  test('writes under its conditions alone', async () => {
    expect(await store.set('k', 'two', { ttlMs, ifValue: 'one' })).toBe(false)
    expect(await store.set('k', 'one', { ttlMs, ifAbsent: true })).toBe(true)
    expect(await store.set('k', 'two', { ttlMs, ifAbsent: true })).toBe(false)
    expect(await store.set('k', 'two', { ttlMs, ifValue: 'other' })).toBe(false)
    expect(await store.set('k', 'two', { ttlMs, ifValue: 'one' })).toBe(true)
    expect(await store.get('k')).toBe('two')
    expect(await store.set('k', 'three', { ttlMs })).toBe(true)
    expect(await store.delete('k', { ifValue: 'two' })).toBe(false)
    expect(await store.delete('k', { ifValue: 'three' })).toBe(true)
    expect(await store.delete('k')).toBe(false)
  })

  test('an empty text is a value', async () => {
    await store.set('empty', '', { ttlMs })
    expect(await store.set('empty', 'x', { ttlMs, ifAbsent: true })).toBe(false)
    expect(await store.set('empty', 'x', { ttlMs, ifValue: '' })).toBe(true)
    await store.set('empty', '', { ttlMs })
    expect(await store.delete('empty', { ifValue: '' })).toBe(true)
  })

  test('forgets when the time is over, and each write starts it anew', async () => {
    await store.set('short', 'x', { ttlMs: 150 })
    await store.set('renewed', 'x', { ttlMs: 150 })
    await sleep(100)
    expect(await store.set('renewed', 'x', { ttlMs: 400.5, ifValue: 'x' })).toBe(true)
    await sleep(100)
    expect(await store.get('short')).toBeUndefined()
    expect(await store.get('renewed')).toBe('x')
    expect(await store.set('short', 'y', { ttlMs, ifAbsent: true })).toBe(true)
  })

  test('of two hundred claims at once one holds', async () => {
    const claims = await Promise.all(
      Array.from({ length: 200 }, (_, index) => store.set('claimed', String(index), { ttlMs, ifAbsent: true })),
    )
    expect(claims.filter(Boolean)).toHaveLength(1)
    expect(await store.get('claimed')).toBe(String(claims.indexOf(true)))
  })

  test('of two hundred changes of one value at once one is made', async () => {
    await store.set('changed', 'old', { ttlMs })
    const changes = await Promise.all(
      Array.from({ length: 200 }, (_, index) => store.set('changed', `new ${index}`, { ttlMs, ifValue: 'old' })),
    )
    expect(changes.filter(Boolean)).toHaveLength(1)
    const deletions = await Promise.all(
      Array.from({ length: 50 }, () => store.delete('changed', { ifValue: `new ${changes.indexOf(true)}` })),
    )
    expect(deletions.filter(Boolean)).toHaveLength(1)
  })

  test.each([{ ttlMs, ifAbsent: true, ifValue: 'x' }, { ttlMs: 0 }, { ttlMs: -1 }])('refuses %o', async (options) => {
    await expect(store.set('k', 'v', options)).rejects.toThrow(TypeError)
  })
})

test('ten thousand keys, each with its time, and none without', async () => {
  const store = await storeOver('ioredis', 'many:')
  const keys = Array.from({ length: 10_000 }, (_, index) => `key ${index}`)
  const written = await Promise.all(keys.map((key) => store.set(key, `value of ${key}`, { ttlMs, ifAbsent: true })))
  expect(written.every(Boolean)).toBe(true)
  const changed = await Promise.all(
    keys.map((key) => store.set(key, `${key}, changed`, { ttlMs, ifValue: `value of ${key}` })),
  )
  expect(changed.every(Boolean)).toBe(true)
  const read = await Promise.all(keys.map((key) => store.get(key)))
  expect(read).toEqual(keys.map((key) => `${key}, changed`))
  const { raw } = await ioredis()
  const times = await Promise.all(keys.map((key) => raw.pttl(`many:${key}`)))
  expect(times.filter((time) => time <= 0 || time > ttlMs)).toEqual([])
})

test('the prefix is what every key begins with', async () => {
  await (await storeOver('redis')).set('k', 'default', { ttlMs })
  const { raw } = await ioredis()
  expect(await raw.get('wechat-callback:k')).toBe('default')
})

test.each([undefined, null, {}, { get: () => undefined }, 'redis://127.0.0.1'])('%o is no client', (client) => {
  expect(() => createRedisStore(client as never)).toThrow(TypeError)
})

async function ioredis(): Promise<{ raw: import('ioredis').Redis }> {
  const { Redis } = await import('ioredis')
  const raw = new Redis({ host: '127.0.0.1', port: redis.port })
  open.push({ raw, count: (key) => raw.incr(key), close: () => raw.disconnect() })
  return { raw }
}
