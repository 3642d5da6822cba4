/** The one function that changes a record: it replaces exactly what it has read, and recognises its own writes. */
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { createMemoryStore, type Store } from 'wechat-callback'
import { StoredValue } from '../../src/endpoint/delivery/stored-value.ts'
import { readStreamEntry } from '../../src/endpoint/delivery/streams/stream-record.ts'

interface Count {
  readonly count: number
}

let names = 0

function recordOver(store: Store, limitMs?: number): StoredValue<Count> {
  const uniqueName = () => `name ${names++}`
  return new StoredValue<Count>({ store, limitMs, uniqueName }, 'k', {
    parse: (value) => JSON.parse(value) as Count,
    ttlMs: () => 1000,
    isEvictable: ({ count }) => count > 1,
  })
}

const add =
  (added: number) =>
  (entry: Count | undefined): Count => ({ count: (entry?.count ?? 0) + added })
const remove = (): undefined => undefined

/** A store of which each method can be replaced, and that counts its calls. */
function observed(replaced: (memory: Store) => Partial<Store> = () => ({})) {
  const memory = createMemoryStore()
  const store = { ...memory, ...replaced(memory) }
  return {
    memory,
    get: vi.spyOn(store, 'get'),
    set: vi.spyOn(store, 'set'),
    record: recordOver(store),
    store,
  }
}

describe('a store that returns values', () => {
  test('makes update return values, with one write for each change', () => {
    const { record, get, set } = observed()
    expect(record.update(add(1))).toEqual({ count: 1 })
    expect(record.update(add(2))).toEqual({ count: 3 })
    expect([set.mock.calls.length, get.mock.calls.length]).toEqual([2, 0])
    expect(set.mock.calls.map(([, , options]) => options)).toEqual([
      { ttlMs: 1000, evictable: false, ifAbsent: true },
      { ttlMs: 1000, evictable: true, ifValue: expect.stringContaining('"count":1') },
    ])
  })
})

describe('a change', () => {
  test('is decided again if another process was faster', async () => {
    const { record, store } = observed()
    const other = recordOver(store)
    await other.update(add(5))
    expect(await record.update(add(1))).toEqual({ count: 6 })
    await other.update(add(10))
    expect(await record.update(add(1))).toEqual({ count: 17 })
  })

  test('that leaves the entry unchanged writes nothing and returns the entry', async () => {
    const { record, store, set } = observed()
    await recordOver(store).update(add(5))
    set.mockClear()
    expect(await record.read()).toMatchObject({ count: 5 })
    expect(await record.update((entry) => entry)).toMatchObject({ count: 5 })
    expect(set).not.toHaveBeenCalled()
  })

  test('deletes exactly what was read', async () => {
    const { record, store, memory } = observed()
    await record.update(add(1))
    expect(await record.update(remove)).toBeUndefined()
    expect(memory.get('k')).toBeUndefined()
    await record.update(add(1))
    await recordOver(store).update(add(1))
    // What another process has written is read and then deleted too, as the step decides.
    expect(await record.update(remove)).toBeUndefined()
    expect(memory.get('k')).toBeUndefined()
  })

  test('deletes nothing that another process has written meanwhile', async () => {
    const { record, store, memory } = observed()
    await record.update(add(1))
    await recordOver(store).update(add(1))
    const removeFirst = (entry: Count | undefined) => (entry?.count === 1 ? undefined : entry)
    expect(await record.update(removeFirst)).toMatchObject({ count: 2 })
    expect(memory.get('k')).toContain('"count":2')
  })

  test('waits for the one before it', async () => {
    const { record } = observed((memory) => ({ set: async (...call) => await memory.set(...call) }))
    const counts = await Promise.all([1, 10, 100].map((added) => record.update(add(added))))
    expect(counts.map((entry) => entry?.count)).toEqual([1, 11, 111])
  })

  test('is given up if other processes are faster each time', async () => {
    const { record } = observed((memory) => ({ set: () => false, get: () => memory.get('x') }))
    await expect(record.update(add(1))).rejects.toMatchObject({ code: 'STORE_FAILED' })
  })
})

describe('a call that seems to fail', () => {
  /** Writes, but sometimes reports that it has not. */
  const lying = (memory: Store): Partial<Store> => {
    let calls = 0
    return {
      set: async (...call) => {
        const written = await memory.set(...call)
        if (calls++ === 0) throw new Error('the answer was lost')
        return written
      },
    }
  }

  test('is recognised by its value, and not repeated', async () => {
    const { record, set } = observed(lying)
    const retry = vi.fn()
    expect(await record.update(add(1), { retry })).toEqual({ count: 1 })
    expect(retry).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'STORE_FAILED' }))
    expect(set).toHaveBeenCalledTimes(1)
  })

  test('rejects if it may not be repeated; the next change replaces what was written', async () => {
    const { record } = observed(lying)
    await expect(record.update(add(1))).rejects.toMatchObject({ code: 'STORE_FAILED' })
    expect(await record.update(add(1))).toMatchObject({ count: 2 })
  })

  test('is treated alike if it throws at once', async () => {
    const { record } = observed(() => ({
      set: () => {
        throw new Error('full')
      },
    }))
    await expect(record.update(add(1))).rejects.toMatchObject({ code: 'STORE_FAILED', cause: { message: 'full' } })
  })

  test('is repeated only once', async () => {
    const { record, set } = observed(() => ({ set: async () => Promise.reject(new Error('full')) }))
    const retry = vi.fn()
    await expect(record.update(add(1), { retry })).rejects.toMatchObject({ code: 'STORE_FAILED' })
    expect([retry.mock.calls.length, set.mock.calls.length]).toEqual([1, 2])
  })

  test('passes on nothing of what was thrown but its name, message and code', async () => {
    const thrown = Object.assign(new TypeError('full'), { code: 'OOM', command: ['SET', 'k', 'plaintext'] })
    const failure = async (error: unknown) => {
      const { record } = observed(() => ({ set: async () => Promise.reject(error) }))
      return await Promise.resolve(record.update(add(1))).catch(({ cause }) => ({ ...cause, text: String(cause) }))
    }
    expect(await failure(thrown)).toEqual({ code: 'OOM', name: 'TypeError', text: 'TypeError: full' })
    expect(await failure(new Error('full'))).toEqual({ name: 'Error', text: 'Error: full' })
    expect(await failure('plaintext')).toEqual({ text: 'Error: string' })
  })

  test('is recognised if it was a delete that was made', async () => {
    let calls = 0
    const { record } = observed((memory) => ({
      delete: async (...call) => {
        const deleted = await memory.delete(...call)
        if (calls++ === 0) throw new Error('the answer was lost')
        return deleted
      },
    }))
    await record.update(add(1))
    expect(await record.update(remove, { retry: () => undefined })).toBeUndefined()
    expect(calls).toBe(1)
  })
})

test('null stands for an absent value, as databases return it', async () => {
  const { record } = observed((memory) => ({ get: async (key) => (await memory.get(key)) ?? (null as never) }))
  expect(await record.read()).toBeUndefined()
  expect(await record.update(add(1))).toMatchObject({ count: 1 })
})

test('a value that has not changed is not parsed again', async () => {
  const { record, store } = observed()
  await recordOver(store).update(add(5))
  const first = await record.read()
  expect(await record.read()).toBe(first)
})

describe('a call that takes too long', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
  })

  test('rejects at its limit', async () => {
    const never = new Promise<never>(() => undefined)
    const record = recordOver({ ...createMemoryStore(), set: () => never }, 200)
    const update = Promise.resolve(record.update(add(1))).catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(199)
    expect(vi.getTimerCount()).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(await update).toMatchObject({ code: 'STORE_FAILED', message: expect.stringContaining('within 200 ms') })
    expect(vi.getTimerCount()).toBe(0)
  })

  test('shows for how long the store has answered nothing', async () => {
    const answers: (() => void)[] = []
    const store: Store = {
      ...createMemoryStore(),
      get: () => new Promise((resolve) => answers.push(() => resolve(undefined))),
    }
    const record = recordOver(store, 200)
    const read = () => void Promise.resolve(record.read()).catch(() => undefined)
    const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
    expect(record.unansweredMs).toBe(0)
    await pass(100)
    read()
    await pass(300)
    expect(record.unansweredMs).toBe(300)
    read()
    await pass(100)
    expect(record.unansweredMs).toBe(400)
    // An answer to the first call shows that the store is there.
    answers[0]?.()
    await pass(50)
    expect(record.unansweredMs).toBe(50)
    answers[1]?.()
    await pass(50)
    expect(record.unansweredMs).toBe(0)
  })
})

test.each(['', '{', 'null', '{"content":"x"}', '{"content":1,"finish":true}'])(
  '%j is not the record of a stream',
  (value) => {
    expect(() => readStreamEntry(value)).toThrow(expect.objectContaining({ code: 'STORE_FAILED' }))
  },
)

test('of a stream, a value in place of the name that took its end is ignored', () => {
  const entry = { content: 'x', finish: true }
  expect(readStreamEntry(JSON.stringify({ ...entry, takenBy: 5 }))).toEqual(entry)
  expect(readStreamEntry(JSON.stringify({ ...entry, takenBy: 'me' }))).toEqual({ ...entry, takenBy: 'me' })
})
