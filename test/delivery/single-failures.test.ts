/** A store of which one call fails, is slow, or hangs: the reply arrives all the same, on a try or by the other road. */
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { createMemoryStore, type Store, type StoreSetOptions, text } from 'wechat-callback'
import { createFetchHandler, type FetchHandler } from 'wechat-callback/fetch'
import { createPlatform } from 'wechat-callback/testing'
import { type Entry, readEntry } from '../../src/endpoint/delivery/entry.ts'
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

/** A store that does more, or less, than it should at a write. */
function spoilt(store: Store, spoil: (entry: Entry, write: () => Promise<boolean>) => Promise<boolean>): Store {
  return {
    ...store,
    set: (key: string, value: string, options: StoreSetOptions) =>
      spoil(readEntry(value), () => store.set(key, value, options)),
  }
}

const isReply = (entry: Entry) => entry.state === 'answered' && entry.outcome.kind === 'reply'
const isSilence = (entry: Entry) => entry.state === 'answered' && entry.outcome.kind === 'acknowledgement'
const holders = (entry: Entry) => (entry.state === 'answered' ? entry.holders.length : 0)

/** A handler that answers after 100 ms, with the replies that take the other road. */
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

/** A request whose client hangs up after a time. */
function request(staysMs: number): Request {
  const hangUp = new AbortController()
  setTimeout(() => hangUp.abort(), staysMs)
  return new Request(side.push(message).toRequest('https://example.com/'), { signal: hangUp.signal })
}

test('that the reply is taken back is done, and seems to fail', async () => {
  const late: unknown[] = []
  let failures = 0
  const store = spoilt(createMemoryStore(), async (entry, write) => {
    const written = await write()
    if (isSilence(entry) && failures++ === 0) throw new Error('the answer was lost')
    return written
  })
  void handlerOver(store, late)(request(50))
  await vi.advanceTimersByTimeAsync(3000)
  expect([late.length, failures]).toEqual([1, 1])
})

test('the try hangs up while the answer is written, and that it had nothing can’t be said', async () => {
  const late: unknown[] = []
  let failures = 0
  const store = spoilt(createMemoryStore(), async (entry, write) => {
    if (isReply(entry) && holders(entry) === 0 && failures++ === 0) throw new Error('away')
    const written = await write()
    if (isReply(entry)) await wait(50)
    return written
  })
  void handlerOver(store, late)(request(120))
  await vi.advanceTimersByTimeAsync(3000)
  expect(late).toHaveLength(1)
  expect(failures).toBeGreaterThan(0)
})

describe('the last to let go of what its maker has left', () => {
  test.each([
    ['gives it back', (entry: Entry) => isReply(entry) && holders(entry) === 0 && 'left' in entry],
    ['takes it back', isSilence],
  ])('%s at the second attempt', async (_, isSpoilt) => {
    const late: unknown[] = []
    let failures = 0
    const memory = createMemoryStore()
    const other = spoilt(memory, async (entry, write) => {
      if (isSpoilt(entry) && failures++ === 0) throw new Error('away')
      const written = await write()
      // So long that its client is gone, and that the maker has waited long enough.
      if (holders(entry) > 0) await wait(100)
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

test('a store that hangs does not keep an answer that is ready from a try that is open', async () => {
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
