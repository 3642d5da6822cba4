/** Stopping: nothing new is taken, nothing that is under way is lost. */
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { text } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createNodeHandler } from 'wechat-callback/node'
import { credentials } from '../support/account.ts'
import { withServer } from '../support/http.ts'
import { simulatePlatform, textMessage } from '../support/simulated-platform.ts'

const account = { platform: 'wecom', credentials } as const
const platform = simulatePlatform({ ...account, tryMs: 400 })
const address = 'https://example.com/'

test('new pushes are to come again, those under way are answered, and then it is done', async () => {
  const onMessage = vi.fn(() => sleep(100, text('收到')))
  const handler = createFetchHandler({ ...account, onMessage })
  const first = textMessage('一')
  const underWay = handler(platform.side.push(first).toRequest(address))
  await vi.waitFor(() => expect(onMessage).toHaveBeenCalledOnce())
  const done = vi.fn()
  const drained = handler.drain().then(done)
  const [joined, refused] = await Promise.all([
    handler(platform.side.push(first).toRequest(address)),
    handler(platform.side.push(textMessage('二')).toRequest(address)),
  ])
  expect(refused.status).toBe(503)
  // So that the next try does not come to this process again.
  expect(refused.headers.get('connection')).toBe('close')
  expect(done).not.toHaveBeenCalled()
  await drained
  expect((await platform.side.readReply(await underWay)).message?.Content).toBe('收到')
  expect((await platform.side.readReply(joined)).message?.Content).toBe('收到')
  expect(onMessage).toHaveBeenCalledOnce()
})

test('URL checks are answered still', async () => {
  const handler = createFetchHandler({ ...account, onMessage: () => undefined })
  await handler.drain()
  const check = platform.side.verification()
  expect(await (await handler(check.toRequest(address))).text()).toBe(check.echo)
})

test('late replies are handed over before it is done', async () => {
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

test('a reply that waits for the next try is handed over at once: here no try is taken any more', async () => {
  const onLateReply = vi.fn()
  const handler = createNodeHandler({
    ...account,
    joinRetries: true,
    onMessage: () => sleep(150, text('等下一次')),
    onLateReply,
  })
  await withServer(handler, async (port) => {
    const hasty = simulatePlatform({ ...account, tryMs: 80 })
    expect(await hasty.attempt(textMessage('慢'), port)).toBeUndefined()
    const startedAt = performance.now()
    await handler.drain()
    expect(performance.now() - startedAt).toBeLessThan(1000)
  })
  expect(onLateReply).toHaveBeenCalledOnce()
})

test.each([true, false])(
  'a try that comes as it stops has the reply, or another road, joined or not (%s)',
  async (joins) => {
    for (let steps = 0; steps < 120; steps++) {
      vi.useFakeTimers()
      onTestFinished(() => void vi.useRealTimers())
      // As long as sending takes; the try must not wait for that.
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
      // Each is a moment at which the stop can come.
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
