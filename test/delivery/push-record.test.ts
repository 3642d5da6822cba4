/** The record of a push while the shared store fails: what must not be forgotten is kept in this process. */
import { expect, test, vi } from 'vitest'
import { createMemoryStore, type Store } from 'wechat-callback'
import { planFor } from '../../src/endpoint/delivery/plan.ts'
import { type AnsweredEntry, claim, type Stored } from '../../src/endpoint/delivery/push-entry.ts'
import { PushRecord } from '../../src/endpoint/delivery/push-record.ts'
import type { Stores } from '../../src/endpoint/delivery/stores.ts'
import { factsOf } from '../../src/platforms.ts'

const LEASE_MS = 3000
const me = { name: 'me', elapsedMs: 10, isOver: false, isRunning: true }
const answer: AnsweredEntry = {
  state: 'answered',
  owner: 'me',
  elapsedMs: 10,
  reply: { kind: 'reply', text: '<xml/>' },
  carrier: 'none',
}
const answerIt = (): AnsweredEntry => answer
const finishIt = (entry: Stored): Stored => entry && { ...answer, carrier: 'returned' }

const options = { facts: factsOf('wecom'), deadlineMs: 4500, joinRetries: undefined, toleranceSeconds: undefined }
const plan = planFor(options, { message: {}, rules: {} })

/** A process over a shared store that can be away. */
function processOver(memory: Store, fallback: Store = createMemoryStore()) {
  let names = 0
  const uniqueName = () => `name ${names++}`
  let isAway = false
  const reach = <Value>(call: () => Value): Value => {
    if (isAway) throw new Error('away')
    return call()
  }
  const store: Store = {
    get: (key) => reach(() => memory.get(key)),
    set: (key, value, conditions) => reach(() => memory.set(key, value, conditions)),
    delete: (key, conditions) => reach(() => memory.delete(key, conditions)),
  }
  const shared = { store, limitMs: undefined, uniqueName }
  const stores: Stores = {
    shared,
    isPrivate: false,
    limitMs: 0,
    fallback: undefined,
    openFallback: () => {
      stores.fallback ??= { ...shared, store: fallback }
      return stores.fallback
    },
  }
  return {
    newRecord: (key = 'k') => new PushRecord(stores, key, plan, LEASE_MS),
    setAway: (away: boolean) => {
      isAway = away
    },
  }
}

test('a change that the shared store does not accept is kept in this process, for the next delivery of the push', async () => {
  const { newRecord, setAway } = processOver(createMemoryStore())
  const record = newRecord()
  expect(record.update((entry) => claim(entry, me))).toMatchObject({ state: 'running' })
  setAway(true)
  const fallBack = vi.fn()
  expect(await record.change(answerIt, undefined, { fallBack })).toEqual(answer)
  expect(fallBack).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'STORE_FAILED' }))
  const next = newRecord()
  expect(next.hasFallback).toBe(true)
  expect(await next.takeFallback()).toEqual(answer)
  // From now on its record is here, whatever the shared store holds.
  expect(await next.update(finishIt)).toMatchObject({ carrier: 'returned' })
})

test('answers that are kept in this process evict the oldest ones, however long the shared store is away', async () => {
  const { newRecord, setAway } = processOver(createMemoryStore(), createMemoryStore({ maxEntries: 2 }))
  setAway(true)
  const fallBack = vi.fn()
  for (const key of ['a', 'b', 'c'])
    expect(await newRecord(key).change(answerIt, undefined, { fallBack })).toEqual(answer)
  expect([newRecord('a').hasFallback, newRecord('c').hasFallback]).toEqual([false, true])
})

test('if this process cannot keep the record either, the change is made to what is known', async () => {
  const { newRecord, setAway } = processOver(createMemoryStore(), createMemoryStore({ maxBytes: 1 }))
  setAway(true)
  const fallBack = vi.fn()
  const record = newRecord()
  expect(await record.change(answerIt, undefined, { fallBack })).toEqual(answer)
  expect(await record.change(finishIt, answer, { fallBack })).toMatchObject({ carrier: 'returned' })
  expect(fallBack).toHaveBeenLastCalledWith(
    expect.objectContaining({ cause: expect.objectContaining({ message: expect.stringContaining('larger') }) }),
  )
})

test('a change without a fallback rejects, and nothing is kept in this process', async () => {
  const { newRecord, setAway } = processOver(createMemoryStore())
  setAway(true)
  const record = newRecord()
  await expect(record.change(answerIt, undefined)).rejects.toMatchObject({ code: 'STORE_FAILED' })
  expect(newRecord().hasFallback).toBe(false)
})

test('the step changes the given entry if nothing is kept in this process yet', async () => {
  const { newRecord, setAway } = processOver(createMemoryStore())
  setAway(true)
  const fallBack = () => undefined
  expect(await newRecord().change(finishIt, answer, { fallBack })).toMatchObject({ carrier: 'returned' })
})

test('an answer that the shared store has accepted later is no longer kept in this process', async () => {
  const memory = createMemoryStore()
  const { newRecord, setAway } = processOver(memory)
  const record = newRecord()
  setAway(true)
  await record.change(answerIt, undefined, { fallBack: () => undefined })
  setAway(false)
  expect(await record.change((entry) => entry ?? answer, answer)).toEqual(answer)
  expect(newRecord().hasFallback).toBe(false)
  expect(memory.get('k')).toContain('"answered"')
})

test('an answer that the shared store does not have stays in this process', async () => {
  const { newRecord, setAway } = processOver(createMemoryStore())
  const record = newRecord()
  setAway(true)
  await record.change(answerIt, undefined, { fallBack: () => undefined })
  setAway(false)
  // The shared store has lost the record, and this step does not write it again.
  expect(await record.change(finishIt, answer)).toMatchObject({ carrier: 'returned' })
  expect(await newRecord().takeFallback()).toMatchObject({ carrier: 'returned' })
})

test('a failed run that was kept in this process is returned once, so that the push can be claimed', async () => {
  const { newRecord, setAway } = processOver(createMemoryStore())
  setAway(true)
  const failed = { state: 'failed', elapsedMs: 5000 } as const
  await newRecord().change(() => failed, undefined, { fallBack: () => undefined })
  setAway(false)
  const record = newRecord()
  expect(await record.takeFallback()).toEqual(failed)
  expect(newRecord().hasFallback).toBe(false)
  expect(await record.update((entry) => claim(entry, me))).toMatchObject({ state: 'running' })
})

test('a claim is kept for its lease, a failure while attempts may follow, an answer for the rest of its time', () => {
  const record = processOver(createMemoryStore()).newRecord()
  const running = { state: 'running', owner: 'me', elapsedMs: 0, over: false } as const
  const failed = { state: 'failed', elapsedMs: 800 } as const
  expect(record.ttlMs(running)).toBe(LEASE_MS)
  expect(record.ttlMs(failed)).toBe(plan.windowMs)
  expect(record.ttlMs({ ...answer, elapsedMs: 1000 })).toBe(plan.retentionMs - 1000)
  // However late it is, the other processes can still read it.
  expect(record.ttlMs({ ...answer, elapsedMs: plan.retentionMs })).toBe(60_000 + LEASE_MS)
  expect([running, failed, answer].map((entry) => record.isEvictable(entry))).toEqual([false, true, true])
})
