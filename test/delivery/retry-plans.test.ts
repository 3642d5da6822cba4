/** Pushes that the platform sends again for hours: each runs once, whichever of its attempts is answered. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createMemoryStore, type Platform, type Store } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createPlatform, type PlatformSide } from 'wechat-callback/testing'
import { credentials } from '../support/account.ts'
import { useManualTime } from '../support/virtual-time.ts'

const HOUR_MS = 3_600_000
/** The clock of the tests, which is the virtual one while a test runs. */
const clock = { now: () => Date.now() }
const side = createPlatform({ platform: 'mini-program', credentials, ...clock })
const order = { MsgType: 'event', Event: 'channels_ec_order_pay', order_info: { order_id: '3705115058471208928' } }

beforeEach(useManualTime)

/** Lets the platform's pause pass, and says at which time of the virtual clock each attempt was made. */
function clockOf() {
  const startedAt = Date.now()
  return {
    pause: async (ms: number) => void (await vi.advanceTimersByTimeAsync(ms)),
    passed: () => Date.now() - startedAt,
  }
}

function endpoint(onMessage: () => unknown, options: object = {}) {
  const errors: unknown[] = []
  const handler = createFetchHandler<Platform>({
    platform: 'mini-program',
    credentials,
    toleranceSeconds: 300,
    onMessage: onMessage as () => undefined,
    onError: (error) => void errors.push(error),
    ...options,
  })
  return { handler, errors }
}

describe('a push of 微信小店', () => {
  test('that the server failed to handle is sent ten times in 3.6 hours, and each attempt reaches the handler', async () => {
    const { pause, passed } = clockOf()
    const times: number[] = []
    const { handler, errors } = endpoint(() => {
      times.push(passed() / 1000)
      if (times.length < 10) throw new Error('down')
      return 'success'
    })
    const { status, reply } = await side.send(handler, order, { pause })
    expect(times).toEqual([0, 0, 0, 10, 70, 370, 2170, 5770, 9370, 12_970])
    expect([status, reply?.text]).toEqual([200, 'success'])
    expect(errors).toHaveLength(9)
  })

  test('whose answers are lost runs once over 3.6 hours', async () => {
    const { pause, passed } = clockOf()
    const onMessage = vi.fn(() => 'success')
    const { handler, errors } = endpoint(onMessage)
    const statuses: number[] = []
    const losing = async (request: Request) => {
      statuses.push((await handler(request)).status)
      return new Response('', { status: 502 })
    }
    const { tries } = await side.send(losing, order, { pause })
    expect(passed()).toBeGreaterThan(3.6 * HOUR_MS)
    expect(tries).toHaveLength(10)
    expect(statuses).toEqual(tries.map(() => 200))
    expect(onMessage).toHaveBeenCalledOnce()
    expect(errors).toEqual([])
  })

  test('that reaches the server an hour late runs, even with a store that processes share', async () => {
    const onMessage = vi.fn(() => 'success')
    const { handler, errors } = endpoint(onMessage, { store: createMemoryStore() })
    const first = side.push(order)
    await vi.advanceTimersByTimeAsync(HOUR_MS)
    const answer = await handler(side.retry(first).toRequest('https://example.com/'))
    expect([answer.status, errors]).toEqual([200, []])
    expect(onMessage).toHaveBeenCalledOnce()
  })

  test('that was captured an hour ago is refused: its query is old', async () => {
    const { handler, errors } = endpoint(() => 'success')
    const first = side.push(order)
    await vi.advanceTimersByTimeAsync(HOUR_MS)
    expect((await handler(first.toRequest('https://example.com/'))).status).toBe(403)
    expect(errors).toEqual([expect.objectContaining({ code: 'STALE_TIMESTAMP' })])
  })
})

describe('with a tolerance of 300 seconds, CreateTime may be older by the time in which the push is sent again', () => {
  const event = (name: string) => ({ MsgType: 'event', Event: name })
  const plain = createPlatform({
    platform: 'mini-program',
    mode: 'plain',
    credentials: { token: credentials.token },
    ...clock,
  })
  const component = createPlatform({ platform: 'open-platform', credentials, ...clock })
  const wecom = createPlatform({ platform: 'wecom', credentials, ...clock })

  test.each<[string, number, Platform, PlatformSide, object]>([
    ['most messages: 15 s', 15, 'wecom', wecom, { MsgType: 'text', Content: '你好' }],
    ['an event that the catalogue lacks: 15 s', 15, 'mini-program', side, event('channels_ec_new_thing')],
    ['小店: ten attempts', 13_020, 'mini-program', side, order],
    ['小店, at a component', 13_020, 'open-platform', component, order],
    ['小店, a voucher: three attempts', 15, 'mini-program', side, event('channels_ec_voucher_send_succ')],
    ['虚拟支付: 15 attempts', 32_841, 'mini-program', side, event('xpay_refund_notify')],
    ['小游戏: about a day', 86_720, 'mini-program', side, event('minigame_coin_deliver_completed')],
    ['企业微信 has no event of that name', 15, 'wecom', wecom, order],
    ['明文模式, where the body is not signed: never', 0, 'mini-program', plain, order],
  ])('%s', async (_name, seconds, platform, platformSide, message) => {
    const now = Math.floor(Date.now() / 1000)
    const isPlain = platformSide === plain
    const mode = isPlain ? { mode: 'plain', credentials: { token: credentials.token } } : {}
    const { handler } = endpoint(() => 'success', { platform, now: () => now, ...mode })
    const statuses = await Promise.all(
      [now - 300 - seconds - 1, now - 300 - seconds, now + 300, now + 301].map(async (CreateTime) => {
        const request = platformSide.push({ ...message, CreateTime }).toRequest('https://example.com/')
        return (await handler(request)).status
      }),
    )
    expect(statuses).toEqual([403, 200, 200, 403])
  })
})

describe('the answer is kept from the first attempt', () => {
  test.each([
    ['without a tolerance for the retries', undefined, 13_020],
    ['with a tolerance of 300 s for the retries and four times as long', 300, 13_020 + 4 * 300],
  ])('%s', async (_name, toleranceSeconds, keptSeconds) => {
    const times: number[] = []
    const memory = createMemoryStore()
    const store: Store = {
      ...memory,
      set: (key, value, options) => {
        times.push(options.ttlMs)
        return memory.set(key, value, options)
      },
    }
    const { handler } = endpoint(() => 'success', { store, toleranceSeconds })
    await handler(side.push(order).toRequest('https://example.com/'))
    expect(times).toEqual([3000, keptSeconds * 1000])
  })
})
