/** Tries of one push, joined: over real http, at a tenth of the platform's pace. */
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test, vi } from 'vitest'
import { type CallbackOptions, createMemoryStore, text } from 'wechat-callback'
import { createNodeHandler, type NodeHandler } from 'wechat-callback/node'
import { credentials } from '../support/account.ts'
import { withServer } from '../support/http.ts'
import { type Outcome, simulatePlatform, textMessage } from '../support/simulated-platform.ts'

const TRY_MS = 400
const DEADLINE_MS = 300
const platform = simulatePlatform({ platform: 'wecom', credentials, tryMs: TRY_MS })

type Options = Omit<Partial<CallbackOptions<'wecom'>>, 'platform' | 'mode' | 'credentials'>

function joining(overrides: Options): NodeHandler {
  return createNodeHandler({
    platform: 'wecom',
    credentials,
    deadlineMs: DEADLINE_MS,
    joinRetries: { tryMs: TRY_MS },
    onMessage: () => text('收到'),
    ...overrides,
  })
}

/** A handler that takes so long, counted, with a road for what comes late. */
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

async function deliverTo(handler: NodeHandler, message = textMessage('慢')): Promise<Outcome> {
  return await withServer(handler, async (port) => {
    const outcome = await platform.deliver(message, port)
    await handler.drain()
    return outcome
  })
}

describe('a handler', () => {
  test.each([
    ['faster than the deadline', 50, [200]],
    ['slower than the deadline, faster than the try', 350, [200]],
    ['slower than one try', 600, [undefined, 200]],
    ['slower than two tries', 950, [undefined, undefined, 200]],
  ])('%s answers on the try that is open', async (_name, ms, statuses) => {
    const { options, runs } = slow(ms)
    const outcome = await deliverTo(joining(options))
    expect(outcome.statuses).toEqual(statuses)
    expect(outcome.reply?.message?.Content).toBe('第1次')
    expect(outcome.tookMs).toBeGreaterThanOrEqual(ms - 5)
    expect(runs()).toBe(1)
    expect(options.onLateReply).not.toHaveBeenCalled()
    expect(options.onError).not.toHaveBeenCalled()
  })

  test('slower than all three: the last try has the empty answer in time, and the reply another road', async () => {
    const { options, runs } = slow(1400)
    const outcome = await deliverTo(joining(options))
    expect(outcome.statuses).toEqual([undefined, undefined, 200])
    expect(outcome.reply?.text).toBe('')
    expect(outcome.tookMs).toBeGreaterThanOrEqual(2 * TRY_MS + DEADLINE_MS - 10)
    expect(outcome.tookMs).toBeLessThan(3 * TRY_MS)
    expect(runs()).toBe(1)
    expect(options.onLateReply).toHaveBeenCalledExactlyOnceWith(
      { MsgType: 'text', Content: '第1次' },
      expect.anything(),
    )
    expect(options.onError).not.toHaveBeenCalled()
  })

  test('that fails in the first try is run again by the second', async () => {
    let runs = 0
    const onError = vi.fn()
    const onMessage = async () => {
      runs++
      await sleep(500)
      if (runs === 1) throw new Error('boom')
      return text('收到')
    }
    const outcome = await deliverTo(joining({ onMessage, onError }))
    expect(outcome.reply?.message?.Content).toBe('收到')
    expect(outcome.statuses).toEqual([undefined, undefined, 200])
    expect(runs).toBe(2)
    expect(onError).toHaveBeenCalledOnce()
  })

  test('ready between two tries waits for the next one', async () => {
    const { options, runs } = slow(150)
    await withServer(joining(options), async (port) => {
      const message = textMessage('慢')
      const hasty = simulatePlatform({ platform: 'wecom', credentials, tryMs: 80 })
      expect(await hasty.attempt(message, port)).toBeUndefined()
      await sleep(150)
      expect((await platform.attempt(message, port))?.message?.Content).toBe('第1次')
    })
    expect(runs()).toBe(1)
    expect(options.onLateReply).not.toHaveBeenCalled()
  })

  test('ready when no try comes any more: the reply takes another road at the end of the time', async () => {
    const { options } = slow(150)
    const handler = joining(options)
    await withServer(handler, async (port) => {
      const message = textMessage('慢')
      const hasty = simulatePlatform({ platform: 'wecom', credentials, tryMs: 80 })
      expect(await hasty.attempt(message, port)).toBeUndefined()
      await vi.waitFor(() => expect(options.onLateReply).toHaveBeenCalledOnce(), { timeout: 2000 })
      // Whoever comes now must not have it a second time.
      expect((await platform.attempt(message, port))?.text).toBe('')
    })
    expect(options.onLateReply).toHaveBeenCalledOnce()
  })
})

describe('two handlers over one store, as in two processes', () => {
  test.each([
    ['slower than one try', 600, [undefined, 200]],
    ['slower than two tries', 950, [undefined, undefined, 200]],
  ])('a handler %s answers on a try at the other', async (_name, ms, statuses) => {
    const store = createMemoryStore()
    const { options, runs } = slow(ms)
    const [a, b] = [joining({ ...options, store }), joining({ ...options, store })]
    const outcome = await withServer(a, (portA) =>
      withServer(b, async (portB) => {
        const delivered = await platform.deliver(textMessage('慢'), portA, portB, portB)
        await Promise.all([a.drain(), b.drain()])
        return delivered
      }),
    )
    expect(outcome.statuses).toEqual(statuses)
    expect(outcome.reply?.message?.Content).toBe('第1次')
    expect(runs()).toBe(1)
    expect(options.onLateReply).not.toHaveBeenCalled()
    expect(options.onError).not.toHaveBeenCalled()
  })

  test('the empty answer goes out at the other too, and the reply takes another road once', async () => {
    const store = createMemoryStore()
    const { options, runs } = slow(1400)
    const [a, b] = [joining({ ...options, store }), joining({ ...options, store })]
    const outcome = await withServer(a, (portA) =>
      withServer(b, async (portB) => {
        const delivered = await platform.deliver(textMessage('慢'), portA, portB, portB)
        await Promise.all([a.drain(), b.drain()])
        return delivered
      }),
    )
    expect(outcome.statuses).toEqual([undefined, undefined, 200])
    expect(outcome.reply?.text).toBe('')
    expect(outcome.tookMs).toBeLessThan(3 * TRY_MS)
    expect(runs()).toBe(1)
    expect(options.onLateReply).toHaveBeenCalledOnce()
  })
})

describe('tries that are not joined', () => {
  test('notices have their empty answer at the deadline', async () => {
    const account = { platform: 'open-platform', credentials } as const
    const handler = createNodeHandler({
      ...account,
      deadlineMs: 50,
      joinRetries: { tryMs: TRY_MS },
      onMessage: () => sleep(150),
    })
    const { side } = simulatePlatform(account)
    const { query, body } = side.push({ InfoType: 'component_verify_ticket', ComponentVerifyTicket: 't' })
    const { send } = await import('../support/http.ts')
    const startedAt = performance.now()
    const answer = await withServer(handler, (port) => send(port, { method: 'POST', path: `/?${query}`, body }))
    expect(answer).toMatchObject({ status: 200, body: 'success' })
    expect(performance.now() - startedAt).toBeLessThan(140)
  })

  test('bots have theirs, since nothing says that they are tried again', async () => {
    const bot = { ...credentials, receiveId: '' }
    const handler = createNodeHandler({
      platform: 'wecom-bot',
      credentials: bot,
      deadlineMs: 50,
      joinRetries: { tryMs: TRY_MS },
      onMessage: () => sleep(150),
    })
    const { side } = simulatePlatform({ platform: 'wecom-bot', credentials: bot })
    const { query, body } = side.push({ msgtype: 'text', text: { content: '你好' } })
    const { send } = await import('../support/http.ts')
    const startedAt = performance.now()
    const answer = await withServer(handler, (port) => send(port, { method: 'POST', path: `/?${query}`, body }))
    expect(answer).toMatchObject({ status: 200, body: '' })
    expect(performance.now() - startedAt).toBeLessThan(140)
  })
})

test('requests that wait for one push are bounded: what is over has the empty answer at once', async () => {
  const { options, runs } = slow(300)
  const replies = await withServer(joining(options), async (port) => {
    const message = textMessage('慢')
    return await Promise.all(Array.from({ length: 12 }, () => platform.attempt(message, port)))
  })
  const contents = replies.map((reply) => reply?.message?.Content)
  expect(contents.filter((content) => content === '第1次')).toHaveLength(8)
  expect(replies.filter((reply) => reply?.status === 200 && reply.text === '')).toHaveLength(4)
  expect(runs()).toBe(1)
})

describe('options', () => {
  test.each<[string, object]>([
    ['joined tries without dedupe', { joinRetries: true, dedupe: false }],
    ['no tries', { joinRetries: { tries: 0 } }],
    ['half a try', { joinRetries: { tries: 1.5 } }],
    ['a try of no time', { joinRetries: { tryMs: 0 } }],
    ['tries that are a number', { joinRetries: 3 }],
    ['a store without its methods', { store: {} }],
    ['an unknown policy', { onStoreError: 'ignore' }],
    ['a dedupe that is no boolean', { dedupe: 'yes' }],
    ['an onLateReply that is no function', { onLateReply: true }],
    ['a lease of no time', { leaseMs: 0 }],
    ['a run of negative time', { maxRunMs: -1 }],
  ])('%s is a TypeError', (_name, options) => {
    expect(() => joining(options)).toThrow(TypeError)
  })
})
