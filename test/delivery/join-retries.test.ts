/** Attempts of one push, joined, at a twelfth of the platform's pace and in virtual time. */
import { describe, expect, test, vi } from 'vitest'
import { type CallbackOptions, type Credentials, createMemoryStore, type Store, text } from 'wechat-callback'
import { createFetchHandler, type FetchHandler } from 'wechat-callback/fetch'
import { credentials } from '../support/account.ts'
import { createForgetfulStore } from '../support/forgetful-store.ts'
import { type Outcome, simulatePlatform, textMessage } from '../support/simulated-platform.ts'
import { sleep, useManualTime, useVirtualTime } from '../support/virtual-time.ts'

useVirtualTime()

const TRY_MS = 400
const DEADLINE_MS = 300
const platform = simulatePlatform({ platform: 'wecom', credentials, tryMs: TRY_MS })

type Options = Omit<Partial<CallbackOptions<'wecom'>>, 'platform' | 'mode' | 'credentials'>

function joining(overrides: Options): FetchHandler {
  return createFetchHandler({
    platform: 'wecom',
    credentials,
    deadlineMs: DEADLINE_MS,
    joinRetries: { tryMs: TRY_MS },
    onMessage: () => text('收到'),
    ...overrides,
  })
}

/** A handler that takes so long and counts its runs, and an `onLateReply` for its late replies. */
function slow(ms: number): {
  options: Required<Pick<Options, 'onMessage' | 'onLateReply' | 'onError'>>
  runs: () => number
} {
  let runs = 0
  const onMessage = async () => {
    runs++
    await sleep(ms)
    return text(`第${runs}次`)
  }
  return { options: { onMessage, onLateReply: vi.fn(), onError: vi.fn() }, runs: () => runs }
}

async function deliverTo(handler: FetchHandler, message = textMessage('慢')): Promise<Outcome> {
  const reply = await platform.deliver(message, handler)
  await handler.drain()
  return reply
}

describe('a handler', () => {
  test.each([
    ['faster than the deadline', 50, [200]],
    ['slower than the deadline, faster than the attempt', 350, [200]],
    ['slower than one attempt', 600, [undefined, 200]],
    ['slower than two attempts', 950, [undefined, undefined, 200]],
  ])('%s is answered on the open attempt', async (_name, ms, statuses) => {
    const { options, runs } = slow(ms)
    const reply = await deliverTo(joining(options))
    expect(reply.statuses).toEqual(statuses)
    expect(reply.reply?.message?.Content).toBe('第1次')
    expect(reply.tookMs).toBeGreaterThanOrEqual(ms - 5)
    expect(runs()).toBe(1)
    expect(options.onLateReply).not.toHaveBeenCalled()
    expect(options.onError).not.toHaveBeenCalled()
  })

  test('slower than all three attempts: the last one gets the empty answer in time, and onLateReply the reply', async () => {
    const { options, runs } = slow(1400)
    const reply = await deliverTo(joining(options))
    expect(reply.statuses).toEqual([undefined, undefined, 200])
    expect(reply.reply?.text).toBe('')
    expect(reply.tookMs).toBeGreaterThanOrEqual(2 * TRY_MS + DEADLINE_MS - 10)
    expect(reply.tookMs).toBeLessThan(3 * TRY_MS)
    expect(runs()).toBe(1)
    expect(options.onLateReply).toHaveBeenCalledExactlyOnceWith(
      { MsgType: 'text', Content: '第1次' },
      expect.anything(),
    )
    expect(options.onError).not.toHaveBeenCalled()
  })

  test('that fails in the first attempt is run again by the second', async () => {
    let runs = 0
    const onError = vi.fn()
    const onMessage = async () => {
      runs++
      await sleep(500)
      if (runs === 1) throw new Error('boom')
      return text('收到')
    }
    const reply = await deliverTo(joining({ onMessage, onError }))
    expect(reply.reply?.message?.Content).toBe('收到')
    expect(reply.statuses).toEqual([undefined, undefined, 200])
    expect(runs).toBe(2)
    expect(onError).toHaveBeenCalledOnce()
  })

  test('that fails in the first attempt and is slow in the next: the last attempt gets its empty answer in time', async () => {
    let runs = 0
    const [onLateReply, onError] = [vi.fn(), vi.fn()]
    const onMessage = async () => {
      runs++
      if (runs === 1) {
        await sleep(300)
        throw new Error('boom')
      }
      await sleep(1500)
      return text('迟到')
    }
    const reply = await deliverTo(joining({ onMessage, onLateReply, onError }))
    expect(reply.statuses).toEqual([500, undefined, 200])
    expect(reply.reply?.text).toBe('')
    expect(onLateReply).toHaveBeenCalledOnce()
    expect(onError).toHaveBeenCalledOnce()
  })

  test('that finished in time has a signal that does not abort the sending of its late reply', async () => {
    const aborted: boolean[] = []
    const handler = joining({
      maxRunMs: 500,
      onMessage: () => sleep(150, text('收到')),
      onLateReply: (_reply, { signal }) => void aborted.push(signal.aborted),
    })
    const hasty = simulatePlatform({ platform: 'wecom', credentials, tryMs: 80 })
    expect(await hasty.attempt(textMessage('慢'), handler)).toBeUndefined()
    await sleep(3000)
    expect(aborted).toEqual([false])
  })

  test('that finishes between two attempts has its reply returned by the next one', async () => {
    const { options, runs } = slow(150)
    const handler = joining(options)
    const message = textMessage('慢')
    const hasty = simulatePlatform({ platform: 'wecom', credentials, tryMs: 80 })
    expect(await hasty.attempt(message, handler)).toBeUndefined()
    await sleep(150)
    expect((await platform.attempt(message, handler))?.message?.Content).toBe('第1次')
    expect(runs()).toBe(1)
    expect(options.onLateReply).not.toHaveBeenCalled()
  })

  test('that finishes between two attempts keeps its reply when a client disconnects before it is verified', async () => {
    useManualTime()
    const onLateReply = vi.fn()
    const handler = createFetchHandler({
      platform: 'wecom',
      credentials: () => new Promise<Credentials>((resolve) => setTimeout(() => resolve(credentials), 30)),
      deadlineMs: DEADLINE_MS,
      joinRetries: { tryMs: TRY_MS },
      onMessage: async () => {
        await new Promise((resolve) => setTimeout(resolve, 150))
        return text('等到了')
      },
      onLateReply,
    })
    const message = textMessage('慢')
    const sendAt = (atMs: number, staysMs: number) =>
      new Promise<Response>((resolve) => {
        const hangUp = new AbortController()
        setTimeout(() => hangUp.abort(), atMs + staysMs)
        setTimeout(() => {
          const request = platform.side.push(message).toRequest('https://example.com/')
          void handler(new Request(request, { signal: hangUp.signal })).then(resolve)
        }, atMs)
      })
    void sendAt(0, 60)
    void sendAt(390, 10)
    const answer = sendAt(500, TRY_MS)
    await vi.advanceTimersByTimeAsync(1500)
    expect((await platform.side.readReply(await answer)).message?.Content).toBe('等到了')
    expect(onLateReply).not.toHaveBeenCalled()
  })

  test('that finishes when no attempt follows has its reply sent late at the end of the window', async () => {
    const { options } = slow(150)
    const handler = joining(options)
    const message = textMessage('慢')
    const hasty = simulatePlatform({ platform: 'wecom', credentials, tryMs: 80 })
    expect(await hasty.attempt(message, handler)).toBeUndefined()
    await sleep(2000)
    expect(options.onLateReply).toHaveBeenCalledOnce()
    // A later attempt must not get the reply a second time.
    expect((await platform.attempt(message, handler))?.text).toBe('')
    expect(options.onLateReply).toHaveBeenCalledOnce()
  })
})

describe('two handlers over one store, as in two processes', () => {
  test.each([
    ['slower than one attempt', 600, [undefined, 200]],
    ['slower than two attempts', 950, [undefined, undefined, 200]],
  ])('a handler %s is answered on an attempt at the other process', async (_name, ms, statuses) => {
    const store = createMemoryStore()
    const { options, runs } = slow(ms)
    const [a, b] = [joining({ ...options, store }), joining({ ...options, store })]
    const reply = await platform.deliver(textMessage('慢'), a, b, b)
    await Promise.all([a.drain(), b.drain()])
    expect(reply.statuses).toEqual(statuses)
    expect(reply.reply?.message?.Content).toBe('第1次')
    expect(runs()).toBe(1)
    expect(options.onLateReply).not.toHaveBeenCalled()
    expect(options.onError).not.toHaveBeenCalled()
  })

  test('the empty answer goes out at the other process too, and the reply is sent late once', async () => {
    const store = createMemoryStore()
    const { options, runs } = slow(1400)
    const [a, b] = [joining({ ...options, store }), joining({ ...options, store })]
    const reply = await platform.deliver(textMessage('慢'), a, b, b)
    await Promise.all([a.drain(), b.drain()])
    expect(reply.statuses).toEqual([undefined, undefined, 200])
    expect(reply.reply?.text).toBe('')
    expect(reply.tookMs).toBeLessThan(3 * TRY_MS)
    expect(runs()).toBe(1)
    expect(options.onLateReply).toHaveBeenCalledOnce()
  })
})

describe('a store that fails when the reply is ready', () => {
  test.each<[string, readonly string[], (memory: Store, isAway: () => boolean) => Store]>([
    [
      'and refuses it',
      ['STORE_FAILED'],
      (memory, isAway) => ({
        ...memory,
        set: (key, value, options) =>
          isAway() && value.includes('answered') ? Promise.reject(new Error('away')) : memory.set(key, value, options),
      }),
    ],
    [
      'but has written it, which is seen at the next call',
      [],
      (memory, isAway) => ({
        ...memory,
        set: async (key, value, options) => {
          const written = await memory.set(key, value, options)
          if (isAway() && value.includes('answered')) throw new Error('the answer was lost')
          return written
        },
      }),
    ],
  ])('%s: the reply is sent late once, and no later attempt returns it', async (_name, errors, storeOver) => {
    let isAway = false
    const store = storeOver(createMemoryStore(), () => isAway)
    const [onLateReply, onError] = [vi.fn(), vi.fn()]
    const handler = joining({
      store,
      onError,
      onLateReply,
      onMessage: async () => {
        await sleep(150)
        isAway = true
        setTimeout(() => {
          isAway = false
        }, 100)
        return text('收到')
      },
    })
    const message = textMessage('慢')
    const hasty = simulatePlatform({ platform: 'wecom', credentials, tryMs: 80 })
    expect(await hasty.attempt(message, handler)).toBeUndefined()
    await sleep(3000)
    expect(onLateReply).toHaveBeenCalledOnce()
    expect((await platform.attempt(message, handler))?.text).toBe('')
    expect(onLateReply).toHaveBeenCalledOnce()
    expect(onError.mock.calls.map(([error]) => error.code)).toEqual(errors)
  })
})

describe('cases that a second review found', () => {
  test('a process that lost its claim returns the reply of the other one, and no late reply is sent', async () => {
    const memory = createMemoryStore()
    const { store, loseData } = createForgetfulStore(memory)
    const [onLateReply, onError] = [vi.fn(), vi.fn()]
    const a = joining({ store, onLateReply, onError, onMessage: () => sleep(500, text('甲')) })
    const b = joining({ store: memory, onLateReply, onError, onMessage: () => sleep(250, text('乙')) })
    setTimeout(() => void loseData(), TRY_MS - 20)
    const reply = await platform.deliver(textMessage('慢'), a, b, b)
    await sleep(1200)
    expect(reply.statuses).toEqual([undefined, 200])
    expect(reply.reply?.message?.Content).toBe('甲')
    expect(onLateReply).not.toHaveBeenCalled()
    expect(onError.mock.calls.map(([error]) => error.code)).toEqual(['STORE_FAILED'])
  })

  test('a run that fails in the second attempt leaves the third its own time, and no more', async () => {
    let runs = 0
    const onMessage = async () => {
      runs++
      await sleep(runs === 1 ? 600 : 1500)
      if (runs === 1) throw new Error('boom')
      return text('迟到')
    }
    const reply = await deliverTo(joining({ onMessage, onLateReply: vi.fn(), onError: () => undefined }))
    expect(reply.statuses).toEqual([undefined, undefined, 200])
    expect(reply.reply?.text).toBe('')
  })

  test('following a run for longer than its expected time does not raise the polling rate', async () => {
    useManualTime()
    const memory = createMemoryStore()
    const get = vi.fn(async (key: string) => {
      await new Promise((resolve) => setTimeout(resolve, 1))
      return await memory.get(key)
    })
    let runs = 0
    const start = (store: Store) =>
      createFetchHandler({
        platform: 'wecom',
        credentials,
        joinRetries: true,
        maxRunMs: 4000,
        leaseMs: 500,
        store,
        onMessage: async () => {
          runs++
          await new Promise((resolve) => setTimeout(resolve, 3500))
          // The next run starts when that much of the time for all attempts is used up.
          if (runs === 1) throw new Error('meant to fail')
          return text('收到')
        },
        onError: () => undefined,
      })
    const message = textMessage('慢')
    const request = () => platform.side.push(message).toRequest('https://example.com/')
    const [one, two] = [start(memory), start({ ...memory, get })]
    void one(request())
    await vi.advanceTimersByTimeAsync(5000)
    void one(request())
    await vi.advanceTimersByTimeAsync(300)
    const answer = two(request())
    await vi.advanceTimersByTimeAsync(1000)
    expect(get.mock.calls.length).toBeLessThan(20)
    await vi.advanceTimersByTimeAsync(20_000)
    expect((await platform.side.readReply(await answer)).message?.Content).toBe('收到')
    expect(runs).toBe(2)
  })

  test('time is counted once if another process starts the run again', async () => {
    const store = createMemoryStore()
    let runs = 0
    const onLateReply = vi.fn()
    const onMessage = async () => {
      runs++
      await sleep(runs === 1 ? 600 : 300)
      if (runs === 1) throw new Error('boom')
      return text('第二次')
    }
    const options = { store, onMessage, onLateReply, onError: () => undefined, leaseMs: 900 }
    const [a, b, c] = [joining(options), joining(options), joining(options)]
    const reply = await platform.deliver(textMessage('慢'), a, b, c)
    expect(reply.statuses).toEqual([undefined, undefined, 200])
    expect(reply.reply?.message?.Content).toBe('第二次')
    expect(onLateReply).not.toHaveBeenCalled()
  })
})

describe('attempts that are not joined', () => {
  test('notices get their empty answer at the deadline', async () => {
    const account = { platform: 'open-platform', credentials } as const
    const handler = createFetchHandler({
      ...account,
      deadlineMs: 50,
      joinRetries: { tryMs: TRY_MS },
      onMessage: () => sleep(150),
    })
    const { side } = simulatePlatform(account)
    const notice = side.push({ InfoType: 'component_verify_ticket', ComponentVerifyTicket: 't' })
    const startedAt = performance.now()
    const response = await handler(notice.toRequest('https://example.com/'))
    expect([response.status, await response.text()]).toEqual([200, 'success'])
    expect(performance.now() - startedAt).toBeLessThan(140)
  })

  test('bots get their empty answer at the deadline, since nothing says that the platform retries their pushes', async () => {
    const bot = { ...credentials, receiveId: '' }
    const handler = createFetchHandler({
      platform: 'wecom-bot',
      credentials: bot,
      deadlineMs: 50,
      joinRetries: { tryMs: TRY_MS },
      onMessage: () => sleep(150),
    })
    const { side } = simulatePlatform({ platform: 'wecom-bot', credentials: bot })
    const question = side.push({ msgtype: 'text', text: { content: '你好' } })
    const startedAt = performance.now()
    const response = await handler(question.toRequest('https://example.com/'))
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(performance.now() - startedAt).toBeLessThan(140)
  })
})

test('the requests that wait for one push are bounded: any further one gets the empty answer at once', async () => {
  const { options, runs } = slow(300)
  const handler = joining(options)
  const message = textMessage('慢')
  const replies = await Promise.all(Array.from({ length: 12 }, () => platform.attempt(message, handler)))
  const contents = replies.map((reply) => reply?.message?.Content)
  expect(contents.filter((content) => content === '第1次')).toHaveLength(8)
  expect(replies.filter((reply) => reply?.status === 200 && reply.text === '')).toHaveLength(4)
  expect(runs()).toBe(1)
})

describe('options', () => {
  test.each<[string, object]>([
    ['joined retries without dedupe', { joinRetries: true, dedupe: false }],
    ['no attempts', { joinRetries: { tries: 0 } }],
    ['half an attempt', { joinRetries: { tries: 1.5 } }],
    ['an attempt of zero milliseconds', { joinRetries: { tryMs: 0 } }],
    ['a number in place of the object', { joinRetries: 3 }],
    ['a store without its methods', { store: {} }],
    ['an unknown policy', { onStoreError: 'ignore' }],
    ['a dedupe that is not a boolean', { dedupe: 'yes' }],
    ['an onLateReply that is not a function', { onLateReply: true }],
    ['a lease of no time', { leaseMs: 0 }],
    ['a run of negative time', { maxRunMs: -1 }],
  ])('%s is a TypeError', (_name, options) => {
    expect(() => joining(options)).toThrow(TypeError)
  })
})
