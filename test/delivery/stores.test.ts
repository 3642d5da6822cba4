/** Where the records of an endpoint are, and how long one call of the store may take. */
import { expect, test } from 'vitest'
import { createMemoryStore } from 'wechat-callback'
import { Stores } from '../../src/endpoint/delivery/stores.ts'

const uniqueName = () => 'name'

test.each([
  ['two seconds at most', { deadlineMs: 60_000, leaseMs: 60_000 }, 2000],
  ['half of the deadline', { deadlineMs: 3000, leaseMs: 10_000 }, 1500],
  ['half of the lease', { deadlineMs: 4500, leaseMs: 1000 }, 500],
  ['100 ms at least', { deadlineMs: 4500, leaseMs: 30 }, 100],
])('a call of a shared store may take %s', (_name, times, limitMs) => {
  const store = createMemoryStore()
  const stores = new Stores({ store, uniqueName, ...times })
  expect(stores).toMatchObject({ isPrivate: false, limitMs, shared: { limitMs, uniqueName } })
  expect(stores.shared.store).toBe(store)
})

test('without a shared store, the store of the process answers at once', () => {
  const stores = new Stores({ store: undefined, deadlineMs: 4500, leaseMs: 10_000, uniqueName })
  expect(stores).toMatchObject({ isPrivate: true, limitMs: 0 })
  expect(stores.shared.limitMs).toBeUndefined()
})

test('the fallback is created at the first failure, and only once', () => {
  const stores = new Stores({ store: createMemoryStore(), deadlineMs: 4500, leaseMs: 10_000, uniqueName })
  expect(stores.fallback).toBeUndefined()
  const fallback = stores.openFallback()
  expect([stores.openFallback(), stores.fallback]).toEqual([fallback, fallback])
  expect(stores.openFallback()).toBe(fallback)
  expect(fallback.limitMs).toBeUndefined()
})
