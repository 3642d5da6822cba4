/** The behaviour of the Fetch adapter only: web streams, and bodies that were read before. */

import { describe, expect, test } from 'vitest'
import { createFetchHandler, type FetchHandler } from 'wechat-callback/fetch'
import { textPush, watchedOptions, wecom } from '../support/account.ts'

const address = 'https://callback.example/wechat?app=1'
const push = wecom.push(textPush)

function createHandler(overrides: object = {}): { handler: FetchHandler; errors: unknown[] } {
  const { options, errors } = watchedOptions(overrides)
  return { handler: createFetchHandler(options), errors }
}

function streamed(stream: ReadableStream<Uint8Array>): Request {
  const { url, headers } = push.toRequest(address)
  return new Request(url, { method: 'POST', headers, body: stream, duplex: 'half' })
}

test('a push gets its response, even if its body arrives byte by byte', async () => {
  const { handler, errors } = createHandler()
  const bytes = new TextEncoder().encode(push.body)
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
      controller.close()
    },
  })
  const reply = await wecom.readReply(await handler(streamed(stream)))
  expect(errors).toEqual([])
  expect(reply).toMatchObject({ status: 200, sealed: true, message: { Content: '收到', ToUserName: 'zhangsan' } })
})

test.each([
  ["Node's request", { url: '/', headers: { 'content-type': 'text/xml' }, on: () => undefined }],
  ['the context of Hono', { req: { raw: new Request(address) } }],
  ['an event', {}],
  ['nothing', undefined],
])('%s is a TypeError that says what to give', async (_name, value) => {
  const { handler, errors } = createHandler()
  const answer: Promise<Response> = Reflect.apply(handler, undefined, [value])
  await expect(answer).rejects.toThrow(/^request: expected a Request .*Hono.*\/node$/)
  expect(errors).toEqual([])
})

describe('a body that cannot be read', () => {
  test('is answered with 500 if it was read before, and the error says how to fix that', async () => {
    const { handler, errors } = createHandler()
    const request = push.toRequest(address)
    await request.text()
    expect((await handler(request)).status).toBe(500)
    expect(errors).toEqual([
      expect.objectContaining({ code: 'BODY_CONSUMED', message: expect.stringContaining('clone') }),
    ])
  })

  test('is answered with 500 if it has a reader', async () => {
    const { handler, errors } = createHandler()
    const request = push.toRequest(address)
    request.body?.getReader()
    expect((await handler(request)).status).toBe(500)
    expect(errors).toEqual([expect.objectContaining({ code: 'BODY_CONSUMED' })])
  })

  test('is answered with 413 if it is over the limit, and the rest is not read', async () => {
    const { handler, errors } = createHandler({ maxBodyBytes: 1000 })
    let pulled = 0
    let cancelled = false
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled++
        controller.enqueue(new Uint8Array(400))
      },
      cancel() {
        cancelled = true
      },
    })
    expect((await handler(streamed(stream))).status).toBe(413)
    expect(errors).toEqual([expect.objectContaining({ code: 'BODY_TOO_LARGE' })])
    expect(cancelled).toBe(true)
    expect(pulled).toBeLessThan(10)
  })

  test('is answered with 413 if its Content-Length is over the limit', async () => {
    const { handler, errors } = createHandler({ maxBodyBytes: 10 })
    const request = push.toRequest(address)
    request.headers.set('content-length', '1000000')
    expect((await handler(request)).status).toBe(413)
    expect(errors).toEqual([expect.objectContaining({ code: 'BODY_TOO_LARGE' })])
  })

  test('is answered with 408 at the deadline if it never ends', async () => {
    const { handler, errors } = createHandler({ deadlineMs: 20 })
    expect((await wecom.send(handler, textPush, { network: 'slow' })).status).toBe(408)
    expect(errors).toEqual([expect.objectContaining({ code: 'BODY_INCOMPLETE' })])
  })

  test('is answered with 408 if it breaks off', async () => {
    const { handler, errors } = createHandler()
    const stream = new ReadableStream<Uint8Array>({ start: (controller) => controller.error(new Error('reset')) })
    expect((await handler(streamed(stream))).status).toBe(408)
    expect(errors).toEqual([
      expect.objectContaining({ code: 'BODY_INCOMPLETE', cause: expect.objectContaining({ message: 'reset' }) }),
    ])
  })

  test('is answered with 400 if it is absent', async () => {
    const { handler, errors } = createHandler()
    const { url } = push.toRequest(address)
    expect((await handler(new Request(url, { method: 'POST' }))).status).toBe(400)
    expect(errors).toEqual([expect.objectContaining({ code: 'INVALID_ENVELOPE' })])
  })
})
