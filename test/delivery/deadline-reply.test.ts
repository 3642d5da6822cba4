/** The reply that `onDeadline` gives instead of the empty answer. */
import { expect, test, vi } from 'vitest'
import { type CallbackOptions, text } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createPlatform } from 'wechat-callback/testing'
import { credentials } from '../support/account.ts'
import { simulatePlatform, textMessage } from '../support/simulated-platform.ts'
import { sleep, useVirtualTime } from '../support/virtual-time.ts'

useVirtualTime()

const platform = simulatePlatform({ platform: 'wecom', credentials, tryMs: 1000 })

function options(overrides: Partial<CallbackOptions<'wecom'>>): CallbackOptions<'wecom'> {
  return {
    platform: 'wecom',
    credentials,
    deadlineMs: 50,
    onMessage: async () => await sleep(150, text('想好了')),
    ...overrides,
  } as CallbackOptions<'wecom'>
}

test('is sealed and returned at the deadline; the reply of the handler is late', async () => {
  const onLateReply = vi.fn()
  const onHandled = vi.fn()
  const onDeadline = vi.fn(() => text('还在想'))
  const handler = createFetchHandler(options({ onDeadline, onLateReply, onHandled }))
  const message = textMessage('慢')
  const { reply, tookMs } = await platform.deliver(message, handler)
  await handler.drain()
  expect(reply).toMatchObject({ sealed: true, message: { Content: '还在想' } })
  expect(tookMs).toBeLessThan(145)
  expect(onDeadline).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ MsgType: 'text', Content: '慢' }),
    expect.objectContaining({ platform: 'wecom', receiveId: credentials.receiveId, text: message }),
  )
  expect(onHandled).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ result: 'reply', status: 200 }))
  expect(onLateReply).toHaveBeenCalledExactlyOnceWith(text('想好了'), expect.anything())
})

test('is not asked for if the handler is in time', async () => {
  const onDeadline = vi.fn(() => text('还在想'))
  const handler = createFetchHandler(options({ onDeadline, onMessage: () => text('快') }))
  expect((await platform.deliver(textMessage('快'), handler)).reply?.message?.Content).toBe('快')
  expect(onDeadline).not.toHaveBeenCalled()
})

test('comes at the end of all attempts that are joined', async () => {
  const onDeadline = vi.fn(() => text('还在想'))
  const onLateReply = vi.fn()
  const handler = createFetchHandler(
    options({
      onDeadline,
      onLateReply,
      joinRetries: { tries: 3, tryMs: 1000 },
      deadlineMs: 800,
      onMessage: () => sleep(5000, text('想好了')),
    }),
  )
  const { statuses, reply } = await platform.deliver(textMessage('慢'), handler)
  expect(statuses).toEqual([undefined, undefined, 200])
  expect(reply?.message?.Content).toBe('还在想')
  await handler.drain()
  expect(onLateReply).toHaveBeenCalledOnce()
})

test('a repeated push gets it again while the handler runs', async () => {
  const handler = createFetchHandler(options({ onDeadline: () => text('还在想'), onLateReply: () => undefined }))
  const message = textMessage('慢')
  for (let count = 0; count < 2; count++) {
    expect((await platform.attempt(message, handler))?.message?.Content).toBe('还在想')
  }
  await handler.drain()
})

test.each([
  ['returns nothing', () => undefined, undefined],
  [
    'throws',
    () => {
      throw new Error('no hint')
    },
    { message: 'no hint' },
  ],
  ['returns a promise', () => Promise.resolve(text('还在想')), { code: 'INVALID_REPLY' }],
  ['returns a reply that the platform does not take', () => text('\ud800'), { code: 'INVALID_REPLY' }],
])('is the empty answer if the function %s', async (_name, onDeadline, error) => {
  const onError = vi.fn()
  const overrides = { onDeadline, onError, onLateReply: () => undefined }
  const handler = createFetchHandler(options(overrides as Partial<CallbackOptions<'wecom'>>))
  const { reply, statuses } = await platform.deliver(textMessage('慢'), handler)
  await handler.drain()
  expect(statuses).toEqual([200])
  expect(reply).toMatchObject({ sealed: false, text: '' })
  expect(onError.mock.calls.map(([each]) => each)).toEqual(error === undefined ? [] : [expect.objectContaining(error)])
})

test('is not asked for if the platform takes the empty answer as a failure', async () => {
  const onDeadline = vi.fn()
  const handler = createFetchHandler({
    platform: 'mini-program',
    credentials,
    deadlineMs: 50,
    onMessage: async () => await sleep(150, '{"ErrCode":0,"ErrMsg":""}' as const),
    onDeadline,
    onLateReply: () => undefined,
  })
  const side = createPlatform({ platform: 'mini-program', credentials })
  const push = side.push('event.minigame_deliver_goods')
  expect((await handler(push.toRequest('https://example.com/'))).status).toBe(500)
  await handler.drain()
  expect(onDeadline).not.toHaveBeenCalled()
})

test('must be a function', () => {
  expect(() => createFetchHandler(options({ onDeadline: text('还在想') as never }))).toThrow(
    new TypeError('onDeadline: expected a function'),
  )
})
