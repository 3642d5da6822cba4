/** What happens when a handler is slower than the platform waits. */
import { describe, expect, test, vi } from 'vitest'
import { type CallbackContext, CallbackError, type CallbackOptions, text } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createPlatform } from 'wechat-callback/testing'
import { credentials } from '../support/account.ts'
import { simulatePlatform, textMessage } from '../support/simulated-platform.ts'
import { sleep, useVirtualTime } from '../support/virtual-time.ts'

useVirtualTime()

const platform = simulatePlatform({ platform: 'wecom', credentials, tryMs: 1000 })

type Options = Omit<Partial<CallbackOptions<'wecom'>>, 'platform' | 'mode' | 'credentials'>

function options(overrides: Options): CallbackOptions<'wecom'> {
  return { platform: 'wecom', credentials, onMessage: () => undefined, ...overrides }
}

describe('after the deadline', () => {
  test('the platform gets its empty answer, and onLateReply receives the reply with all that it needs', async () => {
    const onLateReply = vi.fn()
    const onError = vi.fn()
    const handler = createFetchHandler(
      options({
        deadlineMs: 50,
        onMessage: async (message) => {
          await sleep(150)
          return text(`迟到：${message.MsgType}`)
        },
        onLateReply,
        onError,
      }),
    )
    const message = textMessage('慢')
    const { reply, statuses, tookMs } = await platform.deliver(message, handler)
    expect(onLateReply).not.toHaveBeenCalled()
    await handler.drain()
    expect(statuses).toEqual([200])
    expect(reply).toMatchObject({ sealed: false, text: '' })
    expect(tookMs).toBeLessThan(145)
    expect(onLateReply).toHaveBeenCalledExactlyOnceWith(
      { MsgType: 'text', Content: '迟到：text' },
      expect.objectContaining({
        message: expect.objectContaining({ MsgType: 'text', Content: '慢', FromUserName: 'zhangsan' }),
        platform: 'wecom',
        receiveId: credentials.receiveId,
        text: message,
        signal: expect.any(AbortSignal),
      }),
    )
    expect(onError).not.toHaveBeenCalled()
  })

  test('an acknowledgement is not a late reply', async () => {
    const onLateReply = vi.fn()
    const onError = vi.fn()
    const handler = createFetchHandler(
      options({ deadlineMs: 20, onMessage: () => sleep(60, 'success'), onLateReply, onError }),
    )
    const response = await handler(platform.side.push(textMessage('慢')).toRequest('https://example.com/'))
    expect(response.status).toBe(200)
    await handler.drain()
    expect(onLateReply).not.toHaveBeenCalled()
    expect(onError).not.toHaveBeenCalled()
  })

  test.each([
    ['there is no onLateReply', undefined, undefined],
    [
      'onLateReply throws',
      () => Promise.reject(new Error('sending failed')),
      expect.objectContaining({ message: 'sending failed' }),
    ],
  ])('a lost reply is reported if %s', async (_name, onLateReply, cause) => {
    const onError = vi.fn()
    const late = onLateReply === undefined ? {} : { onLateReply }
    const handler = createFetchHandler(
      options({ deadlineMs: 20, onMessage: () => sleep(60, text('迟到')), onError, ...late }),
    )
    await handler(platform.side.push(textMessage('慢')).toRequest('https://example.com/'))
    await handler.drain()
    expect(onError).toHaveBeenCalledOnce()
    const [error, context] = onError.mock.calls[0] ?? []
    expect(error).toMatchObject({ code: 'LATE_REPLY' })
    expect(error.cause).toEqual(cause)
    expect(error.message).not.toContain('迟到')
    expect(context).toMatchObject({ platform: 'wecom', receiveId: credentials.receiveId })
  })

  test('a handler that throws after the empty answer is reported', async () => {
    const onError = vi.fn()
    const fail = async () => {
      await sleep(60)
      throw new Error('boom')
    }
    const handler = createFetchHandler(options({ deadlineMs: 20, onMessage: fail, onError }))
    const response = await handler(platform.side.push(textMessage('慢')).toRequest('https://example.com/'))
    expect(response.status).toBe(200)
    await handler.drain()
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: 'boom' }), expect.anything())
  })

  test('without onError a lost reply is written to the console', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const handler = createFetchHandler(options({ deadlineMs: 20, onMessage: () => sleep(60, text('迟到')) }))
    await handler(platform.side.push(textMessage('慢')).toRequest('https://example.com/'))
    await handler.drain()
    expect(log).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'LATE_REPLY' }))
    log.mockRestore()
  })

  test('waitUntil receives the work that continues', async () => {
    const works: Promise<unknown>[] = []
    const onLateReply = vi.fn()
    const context = { waitUntil: (work: Promise<unknown>) => works.push(work) }
    const handler = createFetchHandler(
      options({ deadlineMs: 20, onMessage: () => sleep(60, text('迟到')), onLateReply }),
    )
    await handler(platform.side.push(textMessage('慢')).toRequest('https://example.com/'), context)
    expect(works).toHaveLength(1)
    expect(onLateReply).not.toHaveBeenCalled()
    await Promise.all(works)
    expect(onLateReply).toHaveBeenCalledOnce()
  })
})

test('a waitUntil that throws does not cost the response', async () => {
  const onError = vi.fn()
  const handler = createFetchHandler(options({ onMessage: () => sleep(10, text('收到')), onError }))
  const context = {
    waitUntil() {
      throw new TypeError('Illegal invocation')
    },
  }
  const response = await handler(platform.side.push(textMessage('你好')).toRequest('https://example.com/'), context)
  expect((await platform.side.readReply(response)).message?.Content).toBe('收到')
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'TypeError' }), expect.anything())
})

test('any other second argument that a runtime passes is ignored', async () => {
  const handler = createFetchHandler(options({ onMessage: () => text('收到') }))
  for (const context of [{ params: {} }, { waitUntil: 'no function' }, {}]) {
    const response = await handler(platform.side.push(textMessage('你好')).toRequest('https://example.com/'), context)
    expect(response.status).toBe(200)
  }
})

describe('a platform that gives less time', () => {
  test('suite authorisations are answered within a second, whatever the deadline', async () => {
    const account = { platform: 'wecom-suite', credentials } as const
    const suite = createPlatform(account)
    const handler = createFetchHandler({ ...account, onMessage: () => sleep(1500) })
    const ask = async (InfoType: string) => {
      const startedAt = performance.now()
      const response = await handler(suite.push({ InfoType, AuthCode: 'a' }).toRequest('https://example.com/'))
      return { body: await response.text(), ms: performance.now() - startedAt }
    }
    const [authorisation, ticket] = await Promise.all([ask('create_auth'), ask('suite_ticket')])
    expect(authorisation.body).toBe('success')
    expect(authorisation.ms).toBeLessThan(1000)
    expect(ticket.ms).toBeGreaterThan(1400)
  })
})

describe('maxRunMs', () => {
  test('aborts the signal, and a handler that then stops has failed', async () => {
    const onError = vi.fn()
    const onMessage = vi.fn(async (_message: unknown, { signal }: CallbackContext) => {
      await sleep(5000, undefined, { signal })
      return text('never')
    })
    const handler = createFetchHandler(options({ maxRunMs: 40, onMessage, onError }))
    const response = await handler(platform.side.push(textMessage('慢')).toRequest('https://example.com/'))
    expect(response.status).toBe(500)
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ name: 'TimeoutError' }),
      expect.anything(),
    )
    expect(onMessage.mock.calls[0]?.[1].signal.aborted).toBe(true)
  })

  test('a handler that does not stop is not waited for, and its reply is reported as lost', async () => {
    const onError = vi.fn()
    const handler = createFetchHandler(options({ maxRunMs: 30, onMessage: () => sleep(80, text('too late')), onError }))
    const response = await handler(platform.side.push(textMessage('慢')).toRequest('https://example.com/'))
    expect(response.status).toBe(500)
    await handler.drain()
    await sleep(100)
    expect(onError.mock.calls.map(([error]) => (error instanceof CallbackError ? error.code : error.name))).toEqual([
      'TimeoutError',
      'LATE_REPLY',
    ])
  })

  test.each([undefined, null, '', 'success'] as const)(
    'an answer of %j after it is no reply that is lost',
    async (answer) => {
      const onError = vi.fn()
      const handler = createFetchHandler(options({ maxRunMs: 30, onMessage: () => sleep(80, answer), onError }))
      await handler(platform.side.push(textMessage('慢')).toRequest('https://example.com/'))
      await sleep(100)
      expect(onError.mock.calls.map(([error]) => error.name)).toEqual(['TimeoutError'])
    },
  )

  test('a signal that is first read after the time limit is aborted', async () => {
    const reasons: unknown[] = []
    const onMessage = async (_message: unknown, context: CallbackContext) => {
      await sleep(80)
      reasons.push(context.signal.reason)
    }
    const handler = createFetchHandler(options({ maxRunMs: 30, onMessage, onError: () => undefined }))
    await handler(platform.side.push(textMessage('慢')).toRequest('https://example.com/'))
    await handler.drain()
    await sleep(100)
    expect(reasons).toEqual([expect.objectContaining({ name: 'TimeoutError' })])
  })

  test('does not abort while a client that disconnected may retry', async () => {
    const signals: AbortSignal[] = []
    const handler = createFetchHandler(
      options({
        onMessage: async (_message, { signal }) => {
          signals.push(signal)
          await sleep(200)
          return text('收到')
        },
      }),
    )
    const fast = simulatePlatform({ platform: 'wecom', credentials, tryMs: 150 })
    const { reply, statuses } = await fast.deliver(textMessage('慢'), handler)
    expect(statuses).toEqual([undefined, 200])
    expect(reply?.message?.Content).toBe('收到')
    expect(signals.map(({ aborted }) => aborted)).toEqual([false])
  })
})
