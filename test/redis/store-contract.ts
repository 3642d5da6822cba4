/** What every store must do, as tests. */
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Store } from '../../dist/redis.js'

/** Another store of the same data, as another process would have it; closed after the test. */
export type Open = () => Promise<Store>

const ttlMs = 60_000

/** @param choose chooses a store without entries, and returns a function that opens it */
export function testStore(choose: () => Open): void {
  test('writes, reads, replaces, deletes', async () => {
    const store = await choose()()
    expect(await store.get('key')).toBe(undefined)
    expect(await store.delete('key')).toBe(false)
    expect(await store.set('key', 'one', { ttlMs })).toBe(true)
    expect(await store.set('key', 'two', { ttlMs })).toBe(true)
    expect(await store.get('key')).toBe('two')
    expect(await store.get('another')).toBe(undefined)
    expect(await store.delete('key')).toBe(true)
    expect(await store.get('key')).toBe(undefined)
  })

  test('ifAbsent writes only if nothing is there', async () => {
    const store = await choose()()
    expect(await store.set('key', 'one', { ttlMs, ifAbsent: true })).toBe(true)
    expect(await store.set('key', 'two', { ttlMs, ifAbsent: true })).toBe(false)
    expect(await store.get('key')).toBe('one')
    expect(await store.set('key', 'three', { ttlMs, ifAbsent: false })).toBe(true)
  })

  test('ifValue writes and deletes only that value', async () => {
    const store = await choose()()
    expect(await store.set('key', 'one', { ttlMs, ifValue: 'none' })).toBe(false)
    expect(await store.set('key', 'one', { ttlMs, ifValue: '' })).toBe(false)
    expect(await store.delete('key', { ifValue: '' })).toBe(false)
    await store.set('key', 'one', { ttlMs })
    expect(await store.set('key', 'two', { ttlMs, ifValue: 'One' })).toBe(false)
    expect(await store.delete('key', { ifValue: 'two' })).toBe(false)
    expect(await store.set('key', 'two', { ttlMs, ifValue: 'one' })).toBe(true)
    expect(await store.get('key')).toBe('two')
    expect(await store.delete('key', { ifValue: 'two' })).toBe(true)
    expect(await store.get('key')).toBe(undefined)
  })

  test.each([
    ['nothing', ''],
    ['a space', ' '],
    ['lines', 'one\r\ntwo\n'],
    ['letters of every length in UTF-8', 'aé你😀\u{10ffff}'],
    ['control characters', '\0\u0001\u007f'],
    ['what looks like a number', '007'],
    ['a long text', '回复'.repeat(100_000)],
  ])('keeps %s exactly, as value and in comparisons', async (_what, value) => {
    const store = await choose()()
    expect(await store.set('键\n1', value, { ttlMs, ifAbsent: true })).toBe(true)
    expect(await store.get('键\n1')).toBe(value)
    expect(await store.set('键\n1', `${value}+`, { ttlMs, ifValue: value })).toBe(true)
    expect(await store.set('键\n1', value, { ttlMs, ifValue: `${value}+` })).toBe(true)
    expect(await store.delete('键\n1', { ifValue: value })).toBe(true)
  })

  test('an entry expires, and is then absent for every call', async () => {
    const store = await choose()()
    await store.set('key', 'one', { ttlMs: 40 })
    await store.set('half a millisecond', 'one', { ttlMs: 0.5 })
    await sleep(80)
    expect(await store.get('key')).toBe(undefined)
    expect(await store.get('half a millisecond')).toBe(undefined)
    expect(await store.set('key', 'two', { ttlMs, ifValue: 'one' })).toBe(false)
    expect(await store.delete('key', { ifValue: 'one' })).toBe(false)
    expect(await store.delete('key')).toBe(false)
    expect(await store.set('key', 'two', { ttlMs, ifAbsent: true })).toBe(true)
  })

  test('each write sets the time to live again, a refused one does not', async () => {
    const store = await choose()()
    await store.set('longer', 'one', { ttlMs: 150 })
    await store.set('longer', 'two', { ttlMs, ifValue: 'one' })
    await store.set('shorter', 'one', { ttlMs })
    await store.set('shorter', 'two', { ttlMs: 50 })
    await store.set('as it was', 'one', { ttlMs: 50 })
    await store.set('as it was', 'two', { ttlMs, ifAbsent: true })
    await store.set('as it was', 'two', { ttlMs, ifValue: 'two' })
    await sleep(250)
    expect(await store.get('longer')).toBe('two')
    expect(await store.get('shorter')).toBe(undefined)
    expect(await store.get('as it was')).toBe(undefined)
  })

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s as a time', async (wrong) => {
    const store = await choose()()
    await expect(async () => await store.set('key', 'one', { ttlMs: wrong })).rejects.toThrow(TypeError)
    await expect(async () => await store.set('key', 'one', { ttlMs: wrong, ifValue: 'one' })).rejects.toThrow(TypeError)
  })

  test('refuses both conditions at once', async () => {
    const store = await choose()()
    await expect(async () => await store.set('key', 'one', { ttlMs, ifAbsent: true, ifValue: 'one' })).rejects.toThrow(
      TypeError,
    )
  })

  test('of 200 simultaneous claims one succeeds', async () => {
    const all = await openSeveral(choose())
    const claims = Array.from({ length: 200 }, (_, index) => `claim ${index}`)
    const won = await Promise.all(
      claims.map((claim, index) => turn(all, index).set('key', claim, { ttlMs, ifAbsent: true })),
    )
    expect(won.filter(Boolean)).toHaveLength(1)
    expect(await turn(all, 0).get('key')).toBe(claims[won.indexOf(true)])
  })

  test('of 200 simultaneous compare-and-sets one succeeds, and of 200 deletes', async () => {
    const all = await openSeveral(choose())
    await turn(all, 0).set('key', 'old', { ttlMs })
    const values = Array.from({ length: 200 }, (_, index) => `value ${index}`)
    const won = await Promise.all(
      values.map((value, index) => turn(all, index).set('key', value, { ttlMs, ifValue: 'old' })),
    )
    expect(won.filter(Boolean)).toHaveLength(1)
    const ifValue = values[won.indexOf(true)] ?? ''
    expect(await turn(all, 0).get('key')).toBe(ifValue)
    const deleted = await Promise.all(values.map((_, index) => turn(all, index).delete('key', { ifValue })))
    expect(deleted.filter(Boolean)).toHaveLength(1)
  })

  test('no increment is lost if all count up at once', async () => {
    const all = await openSeveral(choose())
    await turn(all, 0).set('count', '0', { ttlMs })
    await Promise.all(Array.from({ length: 60 }, (_, index) => countUp(turn(all, index))))
    expect(await turn(all, 0).get('count')).toBe('60')
  })

  test('10,000 entries', async () => {
    const all = await openSeveral(choose())
    const keys = Array.from({ length: 10_000 }, (_, index) => `key ${index}`)
    await Promise.all(keys.map((key, index) => turn(all, index).set(key, `value of ${key}`, { ttlMs: ttlMs + index })))
    const values = await Promise.all(keys.map((key, index) => turn(all, index + 1).get(key)))
    expect(values).toEqual(keys.map((key) => `value of ${key}`))
  })
}

async function openSeveral(open: Open): Promise<readonly Store[]> {
  return await Promise.all([open(), open(), open()])
}

/** Returns the stores one after the other. */
function turn(all: readonly Store[], index: number): Store {
  const store = all[index % all.length]
  if (store === undefined) throw new RangeError('no store')
  return store
}

async function countUp(store: Store): Promise<void> {
  while (true) {
    const ifValue = (await store.get('count')) ?? ''
    if (await store.set('count', String(Number(ifValue) + 1), { ttlMs, ifValue })) return
  }
}
