/** A store in which one call fails, is slow, or hangs: the reply still arrives, on an attempt or as a late reply. */
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { createMemoryStore, type Store, type StoreSetOptions, text } from 'wechat-callback'
import { createFetchHandler, type FetchHandler } from 'wechat-callback/fetch'
import { createPlatform } from 'wechat-callback/testing'
import { type PushEntry, readPushEntry } from '../../src/endpoint/delivery/push-entry.ts'
import { PushRecord } from '../../src/endpoint/delivery/push-record.ts'
import { credentials } from '../support/account.ts'
import { textMessage } from '../support/simulated-platform.ts'

const TRY_MS = 400
const side = createPlatform({ platform: 'wecom', credentials })
const message = textMessage('慢')

beforeEach(() => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
})

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** A store whose writes do more or less than they should. */
function spoilt(store: Store, spoil: (entry: PushEntry, write: () => Promise<boolean>) => Promise<boolean>): Store {
  return {
    ...store,
    set: (key: string, value: string, options: StoreSetOptions) =>
      spoil(readPushEntry(value), async () => await store.set(key, value, options)),
  }
}

const isReply = (entry: PushEntry) => entry.state === 'answered' && entry.reply.kind === 'reply'
const isFree = (entry: PushEntry) => entry.state === 'answered' && entry.carrier === 'none'
const isCarried = (entry: PushEntry) =>
  entry.state === 'answered' && typeof entry.carrier === 'object' && 'name' in entry.carrier
const isLate = (entry: PushEntry) =>
  entry.state === 'answered' && typeof entry.carrier === 'object' && 'lateBy' in entry.carrier

/** A handler that replies after 100 ms, and its late replies. */
function handlerOver(store: Store, late: unknown[], deadlineMs = 300): FetchHandler {
  return createFetchHandler({
    platform: 'wecom',
    credentials,
    deadlineMs,
    ...(deadlineMs < TRY_MS ? { joinRetries: { tryMs: TRY_MS } } : {}),
    store,
    onMessage: async () => {
      await wait(100)
      return text('答案')
    },
    onLateReply: (reply) => void late.push(reply),
    onError: () => undefined,
  })
}

/** A request whose client disconnects after a time. */
function request(staysMs: number): Request {
  const hangUp = new AbortController()
  setTimeout(() => hangUp.abort(), staysMs)
  return new Request(side.push(message).toRequest('https://example.com/'), { signal: hangUp.signal })
}

test('the write of a late reply is made but seems to fail', async () => {
  const late: unknown[] = []
  let failures = 0
  const store = spoilt(createMemoryStore(), async (entry, write) => {
    const written = await write()
    if (isLate(entry) && failures++ === 0) throw new Error('the answer was lost')
    return written
  })
  void handlerOver(store, late)(request(50))
  await vi.advanceTimersByTimeAsync(3000)
  expect([late.length, failures]).toEqual([1, 1])
})

test('the client disconnects while the answer is written, and giving the reply back fails at first', async () => {
  const late: unknown[] = []
  let failures = 0
  const store = spoilt(createMemoryStore(), async (entry, write) => {
    if (isFree(entry) && failures++ === 0) throw new Error('away')
    const written = await write()
    if (isReply(entry)) await wait(50)
    return written
  })
  void handlerOver(store, late)(request(120))
  await vi.advanceTimersByTimeAsync(3000)
  expect(late).toHaveLength(1)
  expect(failures).toBeGreaterThan(0)
})

describe('a process that has taken a reply over and can’t return it', () => {
  test.each([
    ['gives it back', isFree],
    ['sends it late', isLate],
  ])('%s at the second attempt', async (_, isSpoilt) => {
    const late: unknown[] = []
    let failures = 0
    const memory = createMemoryStore()
    const other = spoilt(memory, async (entry, write) => {
      if (isSpoilt(entry) && failures++ === 0) throw new Error('away')
      const written = await write()
      // Long enough that its client has disconnected, and that the process that made the reply has stopped waiting.
      if (isCarried(entry)) await wait(100)
      return written
    })
    const [one, two] = [handlerOver(memory, late), handlerOver(other, late)]
    void one(request(50))
    await vi.advanceTimersByTimeAsync(1040)
    void two(request(30))
    await vi.advanceTimersByTimeAsync(4000)
    expect(late).toHaveLength(1)
    expect(failures).toBeGreaterThan(0)
  })
})

test('a store that hangs does not keep a ready reply from an open attempt', async () => {
  const late: unknown[] = []
  const memory = createMemoryStore()
  let hangs = false
  const never = new Promise<never>(() => undefined)
  const store: Store = {
    get: (key) => (hangs ? never : memory.get(key)),
    set: (key, value, options) => (hangs ? never : memory.set(key, value, options)),
    delete: (key, options) => (hangs ? never : memory.delete(key, options)),
  }
  const handler = handlerOver(store, late, 3000)
  void handler(request(50))
  await vi.advanceTimersByTimeAsync(200)
  hangs = true
  const answer = handler(request(5000))
  await vi.advanceTimersByTimeAsync(20_000)
  expect((await side.readReply(await answer)).message?.Content).toBe('答案')
  expect(late).toEqual([])
})

test('a delivery that ends unexpectedly no longer renews its claim', async () => {
  const change = vi.spyOn(PushRecord.prototype, 'change').mockRejectedValue(new Error('unexpected'))
  const answer = handlerOver(createMemoryStore(), [])(request(5000))
  await vi.advanceTimersByTimeAsync(500)
  change.mockRestore()
  expect((await answer).status).toBe(500)
  await vi.advanceTimersByTimeAsync(5000)
  expect(vi.getTimerCount()).toBe(0)
})

test('a run that fails after its empty answer does not change the claim of another process', async () => {
  const memory = createMemoryStore()
  let key = ''
  const store: Store = {
    ...memory,
    get: (name) => memory.get(name),
    delete: (name, options) => memory.delete(name, options),
    set: (name, value, options) => {
      key = name
      return memory.set(name, value, options)
    },
  }
  const late: unknown[] = []
  const processOf = (runMs: number, deadlineMs: number, reply: () => ReturnType<typeof text>) =>
    createFetchHandler({
      platform: 'wecom',
      credentials,
      deadlineMs,
      store,
      onMessage: async () => {
        await wait(runMs)
        return reply()
      },
      onLateReply: (lateReply) => void late.push(lateReply),
      onError: () => undefined,
    })
  const push = side.push(message)
  const failing = processOf(300, 100, () => {
    throw new Error('meant to fail')
  })
  const first = failing(push.toRequest('https://example.com/'))
  await vi.advanceTimersByTimeAsync(200)
  // The store loses its data, so another process claims the push while the first still runs it.
  await memory.delete(key)
  const second = processOf(500, 2000, () => text('答案'))(push.toRequest('https://example.com/'))
  await vi.advanceTimersByTimeAsync(3000)
  expect(await (await first).text()).toBe('')
  expect((await side.readReply(await second)).message?.Content).toBe('答案')
  expect(late).toEqual([])
})
