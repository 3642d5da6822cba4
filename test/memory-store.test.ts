/** The store of one process: what every store does, and its bounds. */
import { describe, expect, test } from 'vitest'
import { createMemoryStore, type MemoryStoreOptions, type Store } from 'wechat-callback'

const ttlMs = 1000

function storeWithClock(options: MemoryStoreOptions = {}): { store: Store; pass: (ms: number) => void } {
  let now = 5
  const store = createMemoryStore({ ...options, now: () => now })
  return {
    store,
    pass: (ms) => {
      now += ms
    },
  }
}

describe('conditions', () => {
  test('ifAbsent writes once', async () => {
    const { store } = storeWithClock()
    expect(await store.set('k', 'one', { ttlMs, ifAbsent: true })).toBe(true)
    expect(await store.set('k', 'two', { ttlMs, ifAbsent: true })).toBe(false)
    expect(await store.get('k')).toBe('one')
  })

  test('ifValue replaces only that value', async () => {
    const { store } = storeWithClock()
    expect(await store.set('k', 'two', { ttlMs, ifValue: 'one' })).toBe(false)
    await store.set('k', 'one', { ttlMs })
    expect(await store.set('k', 'two', { ttlMs, ifValue: 'other' })).toBe(false)
    expect(await store.set('k', 'two', { ttlMs, ifValue: 'one' })).toBe(true)
    expect(await store.get('k')).toBe('two')
  })

  test('an empty text is a value', async () => {
    const { store } = storeWithClock()
    await store.set('k', '', { ttlMs })
    expect(await store.get('k')).toBe('')
    expect(await store.set('k', 'one', { ttlMs, ifAbsent: true })).toBe(false)
    expect(await store.set('k', 'one', { ttlMs, ifValue: '' })).toBe(true)
  })

  test('delete returns whether it deleted', async () => {
    const { store } = storeWithClock()
    await store.set('k', 'one', { ttlMs })
    expect(await store.delete('k', { ifValue: 'two' })).toBe(false)
    expect(await store.delete('k', { ifValue: 'one' })).toBe(true)
    expect(await store.delete('k')).toBe(false)
  })

  test.each([
    ['both conditions', { ttlMs, ifAbsent: true, ifValue: 'one' }],
    ['no time', { ttlMs: 0 }],
    ['a time that is not a number', { ttlMs: Number.NaN }],
  ])('%s is a TypeError', (_name, options) => {
    expect(() => storeWithClock().store.set('k', 'v', options)).toThrow(TypeError)
  })
})

describe('time', () => {
  test('expires an entry for every call', async () => {
    const { store, pass } = storeWithClock()
    await store.set('k', 'one', { ttlMs, ifAbsent: true })
    pass(999)
    expect(await store.get('k')).toBe('one')
    pass(1)
    expect(await store.get('k')).toBeUndefined()
    expect(await store.set('k', 'two', { ttlMs, ifValue: 'one' })).toBe(false)
    expect(await store.delete('k')).toBe(false)
    expect(await store.set('k', 'two', { ttlMs, ifAbsent: true })).toBe(true)
  })

  test('starts again with each write', async () => {
    const { store, pass } = storeWithClock()
    await store.set('k', 'one', { ttlMs })
    pass(900)
    await store.set('k', 'one', { ttlMs, ifValue: 'one' })
    pass(900)
    expect(await store.get('k')).toBe('one')
  })
})

describe('bounds', () => {
  test('the oldest entries are evicted first', async () => {
    const { store } = storeWithClock({ maxEntries: 2 })
    for (const key of ['a', 'b', 'c']) await store.set(key, key, { ttlMs })
    expect(await Promise.all(['a', 'b', 'c'].map((key) => store.get(key)))).toEqual([undefined, 'b', 'c'])
  })

  test('bytes count as well as entries, of keys and of values', async () => {
    const { store } = storeWithClock({ maxBytes: 2 * (4 + 20) })
    await store.set('aa', 'x'.repeat(10), { ttlMs })
    await store.set('bb', 'x'.repeat(10), { ttlMs })
    expect(await store.get('aa')).toBe('x'.repeat(10))
    await store.set('cc', 'x'.repeat(10), { ttlMs })
    expect(await store.get('aa')).toBeUndefined()
    expect(await store.get('bb')).toBe('x'.repeat(10))
  })

  test('entries that were replaced or deleted no longer count', async () => {
    const { store } = storeWithClock({ maxBytes: 100 })
    for (let round = 0; round < 50; round++) {
      await store.set('a', 'x'.repeat(20), { ttlMs })
      await store.set('b', 'x'.repeat(20), { ttlMs })
      await store.delete('b')
    }
    expect(await store.get('a')).toBe('x'.repeat(20))
  })

  test('claims are never evicted, whatever is older, even when they are renewed', async () => {
    const { store } = storeWithClock({ maxEntries: 3 })
    await store.set('claim', 'mine', { ttlMs, evictable: false, ifAbsent: true })
    await store.set('claim', 'mine, renewed', { ttlMs, evictable: false, ifValue: 'mine' })
    for (let count = 0; count < 10; count++) await store.set(`answer ${count}`, 'x', { ttlMs })
    expect(await store.get('claim')).toBe('mine, renewed')
    expect(await store.get('answer 9')).toBe('x')
    expect(await store.get('answer 7')).toBeUndefined()
  })

  test('a claim that was completed is an answer like any other', async () => {
    const { store } = storeWithClock({ maxEntries: 2 })
    await store.set('k', 'running', { ttlMs, evictable: false, ifAbsent: true })
    await store.set('k', 'answered', { ttlMs, ifValue: 'running' })
    await store.set('a', 'x', { ttlMs, ifAbsent: true })
    await store.set('b', 'x', { ttlMs })
    expect(await store.get('k')).toBeUndefined()
  })

  test('if claims fill the store, the next one is refused, and the existing ones stay', async () => {
    const { store, pass } = storeWithClock({ maxEntries: 2 })
    await store.set('a', '1', { ttlMs, evictable: false, ifAbsent: true })
    await store.set('b', '1', { ttlMs, evictable: false, ifAbsent: true })
    expect(() => store.set('c', '1', { ttlMs, ifAbsent: true })).toThrow('full of claims')
    expect([await store.get('a'), await store.get('b')]).toEqual(['1', '1'])
    pass(ttlMs)
    expect(await store.set('c', '1', { ttlMs, ifAbsent: true })).toBe(true)
  })

  test('an entry that was written only once is evicted like any other', async () => {
    const { store } = storeWithClock({ maxEntries: 2 })
    for (const key of ['a', 'b', 'c']) expect(await store.set(key, key, { ttlMs, ifAbsent: true })).toBe(true)
    expect(await store.get('a')).toBeUndefined()
  })

  test('a refused write leaves the earlier value', async () => {
    const { store } = storeWithClock({ maxBytes: 100 })
    await store.set('a', 'held', { ttlMs, ifAbsent: true })
    expect(() => store.set('b', 'x'.repeat(1000), { ttlMs })).toThrow('larger')
    expect(() => store.set('a', 'x'.repeat(1000), { ttlMs, ifValue: 'held' })).toThrow('larger')
    expect(await store.get('a')).toBe('held')
  })

  test('expired entries are removed by writes of other entries', async () => {
    const { store, pass } = storeWithClock({ maxEntries: 1000 })
    for (let count = 0; count < 100; count++) await store.set(`old ${count}`, 'x'.repeat(100), { ttlMs })
    pass(ttlMs)
    for (let count = 0; count < 40; count++) await store.set(`new ${count}`, 'x', { ttlMs })
    // Visible from outside: the entries do not come back after the clock was wrong for a moment.
    pass(-ttlMs)
    const left = await Promise.all(Array.from({ length: 100 }, (_, count) => store.get(`old ${count}`)))
    expect(left.filter((value) => value !== undefined)).toEqual([])
  })

  test.each([{ maxEntries: 0 }, { maxBytes: -1 }, { maxEntries: Number.NaN }])('%o is a TypeError', (options) => {
    expect(() => createMemoryStore(options)).toThrow(TypeError)
  })
})
