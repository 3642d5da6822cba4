/** The record of a push while the shared store fails: what must not be forgotten is kept in this process. */
import { expect, test, vi } from 'vitest'
import { createMemoryStore, type Store } from 'wechat-callback'
import { planFor } from '../../src/endpoint/delivery/plan.ts'
import { PushRecord, type RecordStores } from '../../src/endpoint/delivery/push-record.ts'
import { type AnsweredEntry, claim, type Stored } from '../../src/endpoint/delivery/record.ts'
import type { RecordStore } from '../../src/endpoint/delivery/store-record.ts'
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

const facts = factsOf('wecom')
const options = {
  platform: 'wecom',
  facts,
  deadlineMs: 4500,
  joinRetries: undefined,
  toleranceSeconds: undefined,
} as const
const plan = planFor(options, {})

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
  let localStore: RecordStore | undefined
  const stores: RecordStores = {
    store: { store, limitMs: undefined, uniqueName },
    get localStore() {
      return localStore
    },
    openLocalStore: () => {
      localStore ??= { store: fallback, limitMs: undefined, uniqueName }
      return localStore
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
  const onFallback = vi.fn()
  expect(await record.change(answerIt, undefined, { onFallback })).toEqual(answer)
  expect(onFallback).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'STORE_FAILED' }))
  const next = newRecord()
  expect(next.isKept).toBe(true)
  expect(await next.takeKept()).toEqual(answer)
  // From now on its record is here, whatever the shared store holds.
  expect(await next.update(finishIt)).toMatchObject({ carrier: 'returned' })
})

test('answers that are kept in this process evict the oldest ones, however long the shared store is away', async () => {
  const { newRecord, setAway } = processOver(createMemoryStore(), createMemoryStore({ maxEntries: 2 }))
  setAway(true)
  const onFallback = vi.fn()
  for (const key of ['a', 'b', 'c'])
    expect(await newRecord(key).change(answerIt, undefined, { onFallback })).toEqual(answer)
  expect([newRecord('a').isKept, newRecord('c').isKept]).toEqual([false, true])
})

test('if this process cannot keep the record either, the change is made to what is known', async () => {
  const { newRecord, setAway } = processOver(createMemoryStore(), createMemoryStore({ maxBytes: 1 }))
  setAway(true)
  const onFallback = vi.fn()
  const record = newRecord()
  expect(await record.change(answerIt, undefined, { onFallback })).toEqual(answer)
  expect(await record.change(finishIt, answer, { onFallback })).toMatchObject({ carrier: 'returned' })
  expect(onFallback).toHaveBeenLastCalledWith(
    expect.objectContaining({ cause: expect.objectContaining({ message: expect.stringContaining('larger') }) }),
  )
})

test('a change without a fallback rejects, and nothing is kept in this process', async () => {
  const { newRecord, setAway } = processOver(createMemoryStore())
  setAway(true)
  const record = newRecord()
  await expect(record.change(answerIt, undefined)).rejects.toMatchObject({ code: 'STORE_FAILED' })
  expect(newRecord().isKept).toBe(false)
})

test('the step changes the given entry if nothing is kept in this process yet', async () => {
  const { newRecord, setAway } = processOver(createMemoryStore())
  setAway(true)
  const onFallback = () => undefined
  expect(await newRecord().change(finishIt, answer, { onFallback })).toMatchObject({ carrier: 'returned' })
})

test('an answer that the shared store has accepted later is no longer kept in this process', async () => {
  const memory = createMemoryStore()
  const { newRecord, setAway } = processOver(memory)
  const record = newRecord()
  setAway(true)
  await record.change(answerIt, undefined, { onFallback: () => undefined })
  setAway(false)
  expect(await record.change((entry) => entry ?? answer, answer)).toEqual(answer)
  expect(newRecord().isKept).toBe(false)
  expect(memory.get('k')).toContain('"answered"')
})

test('an answer that the shared store does not have stays in this process', async () => {
  const { newRecord, setAway } = processOver(createMemoryStore())
  const record = newRecord()
  setAway(true)
  await record.change(answerIt, undefined, { onFallback: () => undefined })
  setAway(false)
  // The shared store has lost the record, and this step does not write it again.
  expect(await record.change(finishIt, answer)).toMatchObject({ carrier: 'returned' })
  expect(await newRecord().takeKept()).toMatchObject({ carrier: 'returned' })
})

test('a failed run that was kept in this process is returned once, so that the push can be claimed', async () => {
  const { newRecord, setAway } = processOver(createMemoryStore())
  setAway(true)
  const failed = { state: 'failed', elapsedMs: 5000 } as const
  await newRecord().change(() => failed, undefined, { onFallback: () => undefined })
  setAway(false)
  const record = newRecord()
  expect(await record.takeKept()).toEqual(failed)
  expect(newRecord().isKept).toBe(false)
  expect(await record.update((entry) => claim(entry, me))).toMatchObject({ state: 'running' })
})
