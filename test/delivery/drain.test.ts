/** Stopping: no new push is accepted, and none in progress is lost. */
import { describe, expect, test, vi } from 'vitest'
import { text } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createNodeHandler } from 'wechat-callback/node'
import { createCloudHostingHandler, createServerlessHandler } from 'wechat-callback/serverless'
import { lambdaV2 } from '../../vectors/generate/serverless-shapes.mjs'
import { credentials } from '../support/account.ts'
import { eventually } from '../support/eventually.ts'
import { send, withServer } from '../support/http.ts'
import { simulatePlatform, textMessage } from '../support/simulated-platform.ts'
import { sleep, useManualTime, useRealTime, useVirtualTime } from '../support/virtual-time.ts'

useVirtualTime()

const account = { platform: 'wecom', credentials } as const
const platform = simulatePlatform({ ...account, tryMs: 400 })
const address = 'https://example.com/'

test('drain() refuses new pushes, answers those in progress, and then resolves', async () => {
  const onMessage = vi.fn(() => sleep(100, text('收到')))
  const handler = createFetchHandler({ ...account, onMessage })
  const first = textMessage('一')
  const underWay = handler(platform.side.push(first).toRequest(address))
  await sleep(50)
  expect(onMessage).toHaveBeenCalledOnce()
  const done = vi.fn()
  const drained = handler.drain().then(done)
  const joined = handler(platform.side.push(first).toRequest(address))
  const refused = await handler(platform.side.push(textMessage('二')).toRequest(address))
  expect(refused.status).toBe(503)
  // The connection is closed so that the next attempt reaches another process.
  expect(refused.headers.get('connection')).toBe('close')
  expect(done).not.toHaveBeenCalled()
  await drained
  expect((await platform.side.readReply(await underWay)).message?.Content).toBe('收到')
  expect((await platform.side.readReply(await joined)).message?.Content).toBe('收到')
  expect(onMessage).toHaveBeenCalledOnce()
})

test('URL checks are still answered during drain()', async () => {
  const handler = createFetchHandler({ ...account, onMessage: () => undefined })
  await handler.drain()
  const check = platform.side.verification()
  expect(await (await handler(check.toRequest(address))).text()).toBe(check.echo)
})

test('drain() resolves after late replies have been sent', async () => {
  const onLateReply = vi.fn(() => sleep(50))
  const handler = createFetchHandler({
    ...account,
    deadlineMs: 20,
    onMessage: () => sleep(80, text('迟到')),
    onLateReply,
  })
  await handler(platform.side.push(textMessage('慢')).toRequest(address))
  await handler.drain()
  expect(onLateReply).toHaveBeenCalledOnce()
  expect(onLateReply.mock.results[0]?.type).toBe('return')
})

test('a reply that waits for the next attempt is sent through onLateReply at once, since no attempt is accepted any more', async () => {
  const onLateReply = vi.fn()
  const handler = createFetchHandler({
    ...account,
    joinRetries: true,
    onMessage: () => sleep(150, text('等下一次')),
    onLateReply,
  })
  const hasty = simulatePlatform({ ...account, tryMs: 80 })
  expect(await hasty.attempt(textMessage('慢'), handler)).toBeUndefined()
  // The reply is ready.
  await sleep(200)
  expect(onLateReply).not.toHaveBeenCalled()
  const startedAt = performance.now()
  await handler.drain()
  expect(performance.now() - startedAt).toBeLessThan(1000)
  expect(onLateReply).toHaveBeenCalledOnce()
})

test.each([true, false])(
  'an attempt that arrives during drain() gets the reply, or onLateReply does, joined or not (%s)',
  async (joins) => {
    for (let steps = 0; steps < 120; steps++) {
      useManualTime()
      // The time that sending takes; the attempt must not wait for it.
      const onLateReply = vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, 1000)))
      const handler = createFetchHandler({
        ...account,
        deadlineMs: 300,
        joinRetries: joins && { tries: 3, tryMs: 400 },
        onMessage: async () => {
          await new Promise((resolve) => setTimeout(resolve, 100))
          return text('一次')
        },
        onLateReply,
      })
      const message = textMessage('慢')
      const hangUp = new AbortController()
      const first = platform.side.push(message).toRequest(address)
      void handler(new Request(first, { signal: hangUp.signal }))
      setTimeout(() => hangUp.abort(), 50)
      await vi.advanceTimersByTimeAsync(200)
      const second = handler(new Request(platform.side.push(message).toRequest(address)))
      // Each case is a moment at which the process can be stopped.
      for (let step = 0; step < steps; step++) await Promise.resolve()
      const drained = handler.drain()
      await vi.advanceTimersByTimeAsync(2000)
      await drained
      const { status } = await second
      const isAnswered = status === 200 && (await platform.side.readReply(await second)).sealed
      expect([steps, Number(isAnswered) + onLateReply.mock.calls.length]).toEqual([steps, 1])
      expect(vi.getTimerCount()).toBe(0)
    }
  },
)

describe('work that never ends', () => {
  const never = new Promise<never>(() => undefined)
  const DEFAULT_MS = 30_000

  /** A handler with one push in progress, whose work ends only when `finish` is called. */
  async function busyHandler() {
    let finish: () => void = () => undefined
    const onMessage = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)))
    const handler = createFetchHandler({ ...account, onMessage })
    void handler(platform.side.push(textMessage('慢')).toRequest(address))
    await eventually(() => expect(onMessage).toHaveBeenCalledOnce())
    return { handler, finish: () => finish() }
  }

  /** The value with which `work` resolves, and when, in milliseconds of the fake clock; `undefined` while it has not. */
  function watch<Value>(work: Promise<Value>) {
    const startedAt = Date.now()
    const seen: { value?: Value; tookMs?: number } = {}
    void work.then((value) => Object.assign(seen, { value, tookMs: Date.now() - startedAt }))
    return seen
  }

  test('drain() gives up after thirty seconds on a late reply that is never sent, and counts it', async () => {
    useManualTime()
    const onLateReply = vi.fn(() => never)
    const onMessage = async () => {
      await new Promise((resolve) => setTimeout(resolve, 100))
      return text('迟到')
    }
    const handler = createFetchHandler({ ...account, deadlineMs: 20, onMessage, onLateReply })
    void handler(platform.side.push(textMessage('慢')).toRequest(address))
    await vi.advanceTimersByTimeAsync(200)
    expect(onLateReply).toHaveBeenCalledOnce()
    expect(vi.getTimerCount()).toBe(0)
    const drained = watch(handler.drain())
    await vi.advanceTimersByTimeAsync(DEFAULT_MS - 1)
    expect(drained).toEqual({})
    await vi.advanceTimersByTimeAsync(1)
    expect(drained).toEqual({ value: { unfinished: 1 }, tookMs: DEFAULT_MS })
    expect(vi.getTimerCount()).toBe(0)
  })

  test.each([0, 1, 2500])('timeoutMs: %s', async (timeoutMs) => {
    useManualTime()
    const { handler } = await busyHandler()
    const timers = vi.getTimerCount()
    const drained = watch(handler.drain({ timeoutMs }))
    if (timeoutMs > 0) {
      await vi.advanceTimersByTimeAsync(timeoutMs - 1)
      expect(drained).toEqual({})
    }
    await vi.advanceTimersByTimeAsync(timeoutMs > 0 ? 1 : 0)
    expect(drained).toEqual({ value: { unfinished: 1 }, tookMs: timeoutMs })
    expect(vi.getTimerCount()).toBe(timers)
  })

  test('every push in progress is counted, except those that end in time', async () => {
    useManualTime()
    const onMessage = vi.fn((): Promise<void> => never)
    onMessage.mockImplementationOnce(() => new Promise((resolve) => setTimeout(resolve, 500)))
    const handler = createFetchHandler({ ...account, onMessage })
    for (const content of ['一', '二', '三']) void handler(platform.side.push(textMessage(content)).toRequest(address))
    await eventually(() => expect(onMessage).toHaveBeenCalledTimes(3))
    const drained = watch(handler.drain({ timeoutMs: 1000 }))
    await vi.advanceTimersByTimeAsync(1000)
    expect(drained.value).toEqual({ unfinished: 2 })
  })

  test('work that ends in time ends drain() at once and leaves no timer', async () => {
    useManualTime()
    const { handler, finish } = await busyHandler()
    const drained = watch(handler.drain())
    await vi.advanceTimersByTimeAsync(700)
    expect(drained).toEqual({})
    finish()
    await vi.advanceTimersByTimeAsync(0)
    expect(drained).toEqual({ value: { unfinished: 0 }, tookMs: 700 })
    expect(vi.getTimerCount()).toBe(0)
  })

  test('each call of drain() has its own time limit', async () => {
    useManualTime()
    const { handler, finish } = await busyHandler()
    const timers = vi.getTimerCount()
    const [short, long] = [watch(handler.drain({ timeoutMs: 100 })), watch(handler.drain({ timeoutMs: 5000 }))]
    await vi.advanceTimersByTimeAsync(1000)
    expect([short, long]).toEqual([{ value: { unfinished: 1 }, tookMs: 100 }, {}])
    const again = watch(handler.drain({ timeoutMs: 300 }))
    await vi.advanceTimersByTimeAsync(300)
    expect(again).toEqual({ value: { unfinished: 1 }, tookMs: 300 })
    expect(vi.getTimerCount()).toBe(timers + 1)
    finish()
    await vi.advanceTimersByTimeAsync(0)
    expect(long).toEqual({ value: { unfinished: 0 }, tookMs: 1300 })
    expect(vi.getTimerCount()).toBe(0)
    expect(await handler.drain()).toEqual({ unfinished: 0 })
    expect(await handler.drain({ timeoutMs: 0 })).toEqual({ unfinished: 0 })
    expect(vi.getTimerCount()).toBe(0)
  })

  test('drain() resolves at once if no push is in progress', async () => {
    useManualTime()
    const handler = createFetchHandler({ ...account, onMessage: () => undefined })
    expect(await handler.drain()).toEqual({ unfinished: 0 })
    expect(vi.getTimerCount()).toBe(0)
  })

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, '100', null, {}])(
    'timeoutMs: %s is a TypeError, and new pushes are still accepted',
    async (timeoutMs) => {
      const handler = createFetchHandler({ ...account, onMessage: () => text('收到') })
      // @ts-expect-error what the types refuse is refused in JavaScript too
      await expect(handler.drain({ timeoutMs })).rejects.toThrow(TypeError)
      const { status } = await handler(platform.side.push(textMessage('一')).toRequest(address))
      expect(status).toBe(200)
    },
  )

  test('timeoutMs may be the longest timer, or absent', async () => {
    const handler = createFetchHandler({ ...account, onMessage: () => undefined })
    expect(await handler.drain({ timeoutMs: 2 ** 31 - 1 })).toEqual({ unfinished: 0 })
    expect(await handler.drain({ timeoutMs: undefined })).toEqual({ unfinished: 0 })
    expect(await handler.drain({})).toEqual({ unfinished: 0 })
  })

  test('drain() works in every adapter', async () => {
    useRealTime()
    const onMessage = vi.fn(() => never)
    const { query, body = '', headers } = platform.side.push(textMessage('慢'))
    const request = { method: 'POST', path: `/?${query}`, headers, body }
    const fetchHandler = createFetchHandler({ ...account, onMessage })
    const nodeHandler = createNodeHandler({ ...account, onMessage })
    const serverlessHandler = createServerlessHandler({ ...account, onMessage })
    const cloudHostingHandler = createCloudHostingHandler({
      platform: 'mini-program',
      trustedSource: 'wechat-cloud-hosting',
      onMessage,
    })
    const pairs = [...new URLSearchParams(query)]
    void fetchHandler(platform.side.push(textMessage('慢')).toRequest(address))
    void serverlessHandler(
      lambdaV2({ method: 'POST', path: '/', query: pairs, contentType: 'text/xml', body, isBase64Encoded: false }, ''),
    )
    await withServer(nodeHandler, async (nodePort) => {
      await withServer(cloudHostingHandler, async (cloudPort) => {
        const inClear = JSON.stringify({ ToUserName: 'gh_1', FromUserName: 'oA', MsgType: 'text', Content: '慢' })
        void send(nodePort, request).catch(() => undefined)
        void send(cloudPort, { ...request, headers: { 'x-wx-source': 'wx_push' }, body: inClear }).catch(
          () => undefined,
        )
        await eventually(() => expect(onMessage).toHaveBeenCalledTimes(4))
        for (const handler of [fetchHandler, nodeHandler, serverlessHandler, cloudHostingHandler]) {
          expect(await handler.drain({ timeoutMs: 5 })).toEqual({ unfinished: 1 })
        }
      })
    })
  })
})
