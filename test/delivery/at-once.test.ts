/** The cost of a push whose handler returns at once, and the report of each attempt. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type CallbackContext, createMemoryStore, type Store, text } from 'wechat-callback'
import type { OpenedPush } from '../../src/endpoint/access/access.ts'
import { createContext } from '../../src/endpoint/context.ts'
import { Deliveries } from '../../src/endpoint/delivery/deliveries.ts'
import type { ExchangeRequest } from '../../src/endpoint/http.ts'
import { prepareEndpoint, type VerifyingOptions } from '../../src/endpoint/prepare.ts'
import type { Push } from '../../src/endpoint/push.ts'
import { parseMessage } from '../../src/messages/parse-message.ts'
import { CallbackQuery } from '../../src/protocol/query.ts'
import { credentials } from '../support/account.ts'
import { textMessage } from '../support/simulated-platform.ts'

type Options = Omit<Partial<VerifyingOptions>, 'platform' | 'mode' | 'credentials'>

const report = vi.fn()

function deliveryWith(options: Options): Deliveries {
  const endpoint = prepareEndpoint({ platform: 'wecom', credentials, onMessage: () => text('收到'), ...options })
  return new Deliveries(endpoint, report)
}

const exchangeRequest: ExchangeRequest = {
  method: 'POST',
  url: '/',
  path: '/',
  query: new CallbackQuery(''),
  headers: {},
  contentType: undefined,
  readBody: () => Promise.reject(new Error('it was read before')),
}

/** A push as the exchange passes it on. */
function pushOf(plaintext: string): Push {
  const opened: OpenedPush = {
    receiveId: credentials.receiveId as string,
    matched: 'current',
    envelope: {},
    text: plaintext,
    tenant: credentials,
    storeToken: credentials.token,
    write: () => ({ status: 200, headers: {}, body: '' }),
  }
  const context = createContext('wecom', exchangeRequest, opened)
  const { storeToken, write } = opened
  const message = parseMessage(plaintext)
  const arrivedAt = performance.now()
  return { message, rules: {}, context, storeToken, request: exchangeRequest, arrivedAt, body: '', write }
}

describe('a push that is answered at once', () => {
  let controllers = 0

  beforeEach(() => {
    controllers = 0
    vi.spyOn(globalThis, 'setTimeout')
    class Counted extends AbortController {
      constructor() {
        super()
        controllers++
      }
    }
    vi.stubGlobal('AbortController', Counted)
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
    expect(controllers).toBe(0)
    expect(report).not.toHaveBeenCalled()
  })

  test.each([true, false])('by a synchronous handler costs no promise (dedupe: %s)', (dedupe) => {
    const delivered = deliveryWith({ dedupe }).deliver(pushOf(textMessage('你好')))
    expect(delivered).toMatchObject({ kind: 'answered', reply: { kind: 'reply' }, attempt: 1 })
    expect(setTimeout).not.toHaveBeenCalled()
  })

  test('by a handler that awaits a resolved value costs neither a timer nor an AbortController', async () => {
    const onMessage = async () => {
      for (let count = 0; count < 3; count++) await undefined
      return text('收到')
    }
    const delivery = deliveryWith({ onMessage })
    expect(await delivery.deliver(pushOf(textMessage('你好')))).toMatchObject({ kind: 'answered' })
    expect(setTimeout).not.toHaveBeenCalled()
    expect(await delivery.drain(1000)).toBe(0)
  })
})

test('a handler that throws fails the request, and is reported', async () => {
  const onMessage = () => {
    throw new Error('boom')
  }
  const delivered = await deliveryWith({ onMessage }).deliver(pushOf(textMessage('你好')))
  expect(delivered).toMatchObject({ kind: 'failed', attempt: 1 })
  expect(report).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: 'boom' }), expect.anything())
  report.mockClear()
})

test('context.signal is created when it is read, and { ...context } copies it', async () => {
  const seen: CallbackContext[] = []
  const delivery = deliveryWith({ onMessage: (_message, context) => void seen.push(context) })
  await delivery.deliver(pushOf(textMessage('你好')))
  const [context] = seen
  expect(Object.keys({ ...context })).toContain('signal')
  expect({ ...context }.signal).toBe(context?.signal)
  expect(context?.signal).toBeInstanceOf(AbortSignal)
})

test('the result says which attempt it was', async () => {
  const delivery = deliveryWith({ onMessage: () => new Promise((resolve) => setTimeout(resolve, 20)) })
  const message = textMessage('你好')
  const running = [1, 2, 3].map(() => delivery.deliver(pushOf(message)))
  const answers = await Promise.all(running)
  expect(answers.map(({ attempt }) => attempt)).toEqual([1, 2, 3])
  const again = await delivery.deliver(pushOf(message))
  expect(again.attempt).toBeGreaterThanOrEqual(2)
})

test('a request that starts over, since the run it had joined failed, stays the attempt that it was', async () => {
  const onMessage = vi.fn(async () => text('收到'))
  onMessage.mockImplementationOnce(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    throw new Error('meant to fail')
  })
  const delivery = deliveryWith({ onMessage })
  const message = textMessage('你好')
  const answers = await Promise.all([1, 2].map(() => delivery.deliver(pushOf(message))))
  expect(answers).toMatchObject([
    { kind: 'failed', attempt: 1 },
    { kind: 'answered', attempt: 2 },
  ])
  report.mockClear()
})

test('after a failure of the store, later pushes are answered at once again', async () => {
  const memory = createMemoryStore()
  let isAway = false
  const store: Store = {
    get: (key) => memory.get(key),
    delete: (key, options) => memory.delete(key, options),
    set: (key, value, options) => {
      if (isAway) throw new Error('away')
      return memory.set(key, value, options)
    },
  }
  const delivery = deliveryWith({ store })
  isAway = true
  expect(await delivery.deliver(pushOf(textMessage('一')))).toMatchObject({ kind: 'answered' })
  isAway = false
  vi.spyOn(globalThis, 'setTimeout')
  expect(await delivery.deliver(pushOf(textMessage('二')))).toMatchObject({ kind: 'answered' })
  expect(setTimeout).not.toHaveBeenCalled()
  vi.restoreAllMocks()
  report.mockClear()
})

test('if the store hangs while the answer is written, the reply goes out at the deadline, and that is reported', async () => {
  vi.useFakeTimers()
  const memory = createMemoryStore()
  const never = new Promise<never>(() => undefined)
  const store: Store = {
    ...memory,
    set: (...call) => (call[2].ifAbsent ? memory.set(...call) : never),
    get: () => never,
  }
  const delivery = deliveryWith({ store, deadlineMs: 300 })
  const delivered = delivery.deliver(pushOf(textMessage('你好')))
  await vi.advanceTimersByTimeAsync(310)
  expect(await delivered).toMatchObject({ kind: 'answered', reply: { kind: 'reply' } })
  expect(report).toHaveBeenCalledWith(expect.objectContaining({ code: 'STORE_FAILED' }), expect.anything())
  vi.useRealTimers()
})
