/** A store whose calls take most of their time limit: the claim is kept, and there is one reply. */
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { createMemoryStore, type ErrorContext, type Store, text } from 'wechat-callback'
import { createFetchHandler, type FetchHandler } from 'wechat-callback/fetch'
import { createPlatform } from 'wechat-callback/testing'
import { credentials } from '../support/account.ts'
import { distant } from '../support/distant-store.ts'
import { textMessage } from '../support/simulated-platform.ts'

const LEASE_MS = 3000
const side = createPlatform({ platform: 'wecom', credentials })
const message = textMessage('慢')

beforeEach(() => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
})

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** A separate process, with the shared store. */
function processOver(store: Store, options: object): FetchHandler {
  return createFetchHandler({
    platform: 'wecom',
    credentials,
    store,
    leaseMs: LEASE_MS,
    joinRetries: true,
    onMessage: () => undefined,
    onError: () => undefined,
    ...options,
  })
}

/** A request whose client disconnects after a time: the platform waits five seconds. */
function request(hangsUpAfterMs = 5000): Request {
  const hangUp = new AbortController()
  setTimeout(() => hangUp.abort(), hangsUpAfterMs)
  return new Request(side.push(message).toRequest('https://example.com/'), { signal: hangUp.signal })
}

test('a claim that the store confirms late is renewed before it expires', async () => {
  const memory = createMemoryStore({ now: () => Date.now() })
  let runs = 0
  const onMessage = async () => {
    runs++
    await wait(9000)
    return text('答案')
  }
  // The first call is the claim.
  const one = processOver(
    distant(memory, (call) => (call === 0 ? [0, 1450] : [200, 50])),
    { onMessage },
  )
  const two = processOver(memory, { onMessage })
  void one(request())
  await vi.advanceTimersByTimeAsync(2000)
  // A retry reaches another process, which reads the record repeatedly.
  void two(request())
  await vi.advanceTimersByTimeAsync(20_000)
  expect(runs).toBe(1)
})

test('a claim lasts while two calls take almost their whole time limit each', async () => {
  const memory = createMemoryStore({ now: () => Date.now() })
  const runs: string[] = []
  const maker = processOver(
    distant(memory, (call) => (call === 0 ? [0, 1450] : [1450, 0])),
    { onMessage: () => void runs.push('maker') },
  )
  const other = processOver(memory, { onMessage: () => void runs.push('other') })
  void maker(request())
  await vi.advanceTimersByTimeAsync(1000)
  void other(request())
  await vi.advanceTimersByTimeAsync(20_000)
  expect(runs).toEqual(['maker'])
})

test('a reply that another process may be returning is not sent late as well', async () => {
  const memory = createMemoryStore({ now: () => Date.now() })
  const late: unknown[] = []
  const options = { onLateReply: (reply: unknown) => void late.push(reply), joinRetries: false }
  const onMessage = async () => {
    await wait(100)
    return text('答案')
  }
  const maker = processOver(
    distant(memory, () => [10, 10]),
    { ...options, onMessage },
  )
  // Its calls are carried out at once, and their results come late.
  const other = processOver(
    distant(memory, () => [0, 900]),
    { ...options, onMessage },
  )
  // The first client disconnects before the reply is ready; a retry reaches the other process, which becomes the carrier …
  void maker(request(50))
  await vi.advanceTimersByTimeAsync(12_000)
  const returned = other(request())
  // … and a second retry reaches the process that made the reply shortly before it is late: that process takes it back, and its client disconnects at once.
  await vi.advanceTimersByTimeAsync(1850)
  void maker(request(20))
  await vi.advanceTimersByTimeAsync(60_000)
  expect((await side.readReply(await returned)).message?.Content).toBe('答案')
  expect(late).toEqual([])
})

test('a request that the platform has given up behind a proxy that does not disconnect is ended', async () => {
  const memory = createMemoryStore({ now: () => Date.now() })
  let reads = 0
  const counted: Store = {
    get: (key) => {
      if (++reads > 10_000) throw new Error('the request starts over without end')
      return memory.get(key)
    },
    set: (key, value, options) => memory.set(key, value, options),
    delete: (key, options) => memory.delete(key, options),
  }
  const onMessage = async () => {
    await wait(9000)
    return text('答案')
  }
  void processOver(memory, { onMessage })(request())
  await vi.advanceTimersByTimeAsync(2500)
  const answer = processOver(counted, { onMessage })(request(60_000))
  await vi.advanceTimersByTimeAsync(20_000)
  expect(await (await answer).text()).toBe('')
  expect(reads).toBeLessThan(1000)
})

test('a failure of the handler is reported with the capture of its request', async () => {
  vi.useRealTimers()
  const contexts: ErrorContext[] = []
  const handler = processOver(createMemoryStore(), {
    onMessage: async () => {
      throw new Error('meant to fail')
    },
    onError: (_error: unknown, context: ErrorContext) => void contexts.push(context),
  })
  await handler(request())
  expect(contexts[0]?.capture).toMatchObject({ platform: 'wecom', method: 'POST' })
  expect(contexts[0]?.capture?.body).toBeDefined()
})
