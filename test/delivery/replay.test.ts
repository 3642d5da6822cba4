/** A captured push that is sent again: inside the window it is a retry, outside it is refused. */
import { describe, expect, test, vi } from 'vitest'
import { createMemoryStore, type Store, text } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { credentials, NOW, textPush, wecom } from '../support/account.ts'

const captured = wecom.push(textPush)
const again = () => captured.toRequest('https://example.com/')

test('replays over the bound of open requests get the empty answer, and do not make the reply late', async () => {
  vi.useFakeTimers()
  const onLateReply = vi.fn()
  const handler = createFetchHandler({
    platform: 'wecom',
    credentials,
    onMessage: async () => {
      await new Promise((resolve) => setTimeout(resolve, 100))
      return text('收到')
    },
    onLateReply,
  })
  const answers = Promise.all(Array.from({ length: 10 }, () => handler(again())))
  await vi.advanceTimersByTimeAsync(200)
  const texts = await Promise.all((await answers).map((answer) => answer.text()))
  expect(texts.map((body) => body !== '')).toEqual([...Array(8).fill(true), false, false])
  expect(onLateReply).not.toHaveBeenCalled()
  vi.useRealTimers()
})

describe('with toleranceSeconds', () => {
  test('a replay within the window gets the same answer, and the handler does not run', async () => {
    let now = NOW
    const onMessage = vi.fn(() => text('收到'))
    const onError = vi.fn()
    const handler = createFetchHandler({
      platform: 'wecom',
      credentials,
      toleranceSeconds: 300,
      now: () => now,
      onMessage,
      onError,
    })
    for (now of [NOW - 300, NOW, NOW + 299, NOW + 300]) {
      expect((await wecom.readReply(await handler(again()))).message?.Content).toBe('收到')
    }
    for (now of [NOW - 301, NOW + 301]) expect((await handler(again())).status).toBe(403)
    expect(onMessage).toHaveBeenCalledOnce()
    expect(onError.mock.calls.map(([error]) => error.code)).toEqual(['STALE_TIMESTAMP', 'STALE_TIMESTAMP'])
  })

  test.each([
    ['is no number', '<CreateTime>now</CreateTime>'],
    ['comes twice', `<CreateTime>${NOW}</CreateTime><CreateTime>${NOW + 1}</CreateTime>`],
  ])('a message whose time %s is refused', async (_name, times) => {
    const onError = vi.fn()
    const handler = createFetchHandler({
      platform: 'wecom',
      credentials,
      toleranceSeconds: 300,
      now: () => NOW,
      onMessage: () => undefined,
      onError,
    })
    const push = wecom.push(`<xml><MsgType>text</MsgType>${times}<Content>你好</Content></xml>`)
    expect((await handler(push.toRequest('https://example.com/'))).status).toBe(403)
    expect(onError.mock.calls).toEqual([[expect.objectContaining({ code: 'STALE_TIMESTAMP' }), expect.anything()]])
  })

  test.each([
    [undefined, 10 * 60],
    [60, 10 * 60],
    [300, 15 + 4 * 300],
    [86_400, 15 + 4 * 86_400],
  ])(
    'of %s, an answer is kept for %d s from the first attempt: the retries plus four times the tolerance',
    async (toleranceSeconds, keptSeconds) => {
      const memory = createMemoryStore()
      const times: number[] = []
      const store: Store = {
        ...memory,
        set: (key, value, options) => {
          times.push(options.ttlMs)
          return memory.set(key, value, options)
        },
      }
      const handler = createFetchHandler({
        platform: 'wecom',
        credentials,
        store,
        now: () => NOW,
        onMessage: () => undefined,
        ...(toleranceSeconds === undefined ? {} : { toleranceSeconds }),
      })
      await handler(again())
      const [leaseMs, keptMs = 0, ...others] = times
      expect([leaseMs, others]).toEqual([3000, []])
      expect(keptMs).toBeLessThanOrEqual(keptSeconds * 1000)
      expect(keptMs).toBeGreaterThan(keptSeconds * 1000 - 5000)
    },
  )
})
