/** Every example with a framework answers the same script of the platform, over real http. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPlatform, type PlatformRequest } from 'wechat-callback/testing'
import { type HttpAnswer, send } from '../support/http.ts'
import { type ExampleProcess, exampleNames, startExample } from './example-process.ts'

const credentials = {
  token: 'QDG6eK',
  encodingAESKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
  receiveId: 'ww1436e0e65a779aee',
}
const platform = createPlatform({ platform: 'wecom', credentials })
const inJson = createPlatform({ platform: 'wecom', credentials, format: 'json' })
const content = '你好 <&> 𠮷'

/** How a framework differs from most others. */
interface Habits {
  /** Whether its parser refuses a body that is too large, with its own response. */
  readonly parserRefusesLarge?: true
  /** The response to a body that other code has read: to one that a parser looks for, and to one that no parser reads. */
  readonly drained?: Refusal
  readonly drainedUntyped?: Refusal
}

interface Refusal {
  readonly status: number
  readonly reason: string
}

const bodyConsumed: Refusal = {
  status: 500,
  reason: 'neither req.rawBody nor req.body has it: mount this handler before any body parser',
}
const notReadable: Refusal = { status: 500, reason: 'stream is not readable' }
// With middlewares and runtimes that pass on a Request, the handler is not called, or receives an empty body.
const unusable: Refusal = { status: 500, reason: 'Body is unusable' }
const disturbed: Refusal = { status: 500, reason: 'Response body object should not be disturbed or locked' }
const notArrived: Refusal = { status: 408, reason: 'the body is incomplete' }

const HABITS: Readonly<Record<string, Habits>> = {
  connect: { parserRefusesLarge: true },
  egg: { parserRefusesLarge: true, drained: notReadable },
  express: { parserRefusesLarge: true },
  h3: { drained: unusable, drainedUntyped: notArrived },
  hono: { drained: unusable, drainedUntyped: { status: 400, reason: 'it is empty' } },
  koa: { parserRefusesLarge: true, drained: notReadable },
  nestjs: { parserRefusesLarge: true },
  next: { drained: disturbed, drainedUntyped: disturbed },
}

test('the examples are found', () => {
  expect(exampleNames).toEqual(expect.arrayContaining(Object.keys(HABITS)))
})

describe.each(exampleNames)('examples/%s', (name) => {
  const { parserRefusesLarge, drained = bodyConsumed, drainedUntyped = bodyConsumed } = HABITS[name] ?? {}
  let example: ExampleProcess | undefined

  beforeAll(async () => {
    example = await startExample(name, {
      WECHAT_TOKEN: credentials.token,
      WECHAT_ENCODING_AES_KEY: credentials.encodingAESKey,
      WECHAT_RECEIVE_ID: credentials.receiveId,
    })
  })
  afterAll(() => example?.stop())

  function deliver(request: PlatformRequest, changes: Changes = {}): Promise<HttpAnswer> {
    const headers = Object.entries({ ...request.headers, ...changes.headers })
    return send(example?.port ?? 0, {
      method: changes.method ?? request.method,
      path: `/wechat/callback?${request.query}`,
      headers: Object.fromEntries(headers.filter((header): header is [string, string] => header[1] !== undefined)),
      body: changes.body ?? request.body,
    })
  }

  test('the URL check gets the echo', async () => {
    const check = platform.verification()
    expect(await deliver(check)).toMatchObject({ status: 200, body: check.echo })
  })

  test.each([
    ['text/xml', { 'content-type': 'text/xml' }],
    ['application/xml with a charset', { 'content-type': 'application/xml; charset=utf-8' }],
    ['no content type', { 'content-type': undefined }],
    ['in chunks', { 'transfer-encoding': 'chunked' }],
    ['in chunks, no content type', { 'transfer-encoding': 'chunked', 'content-type': undefined }],
  ])('a sealed text message gets a sealed reply: %s', async (_name, headers) => {
    const answer = await deliver(platform.push({ MsgType: 'text', Content: content }), { headers })
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('application/xml; charset=utf-8')
    const { sealed, message } = await platform.readReply(answer)
    expect({ sealed, content: message?.Content }).toEqual({ sealed: true, content: `你说：${content}` })
  })

  test('a sealed text message gets a sealed reply: JSON, which most parsers turn into an object', async () => {
    const answer = await deliver(inJson.push({ MsgType: 'text', Content: content }))
    expect(answer.status).toBe(200)
    const { sealed, message } = await inJson.readReply(answer)
    expect({ sealed, content: message?.Content }).toEqual({ sealed: true, content: `你说：${content}` })
  })

  test('the same push again gets the same reply', async () => {
    const push = platform.push({ MsgType: 'text', Content: content })
    const first = await platform.readReply(await deliver(push))
    // Another run would write another CreateTime.
    await sleep(1100)
    const second = await platform.readReply(await deliver(platform.retry(push)))
    expect(second.message?.Content).toBe(`你说：${content}`)
    expect(second.text).toBe(first.text)
  })

  test.each(['forged', 'wrong-key', 'wrong-receiver', 'wrong-mode'] as const)(
    '%s: 403 and nothing else',
    async (fault) => {
      expect(await deliver(platform.push('text', { fault }))).toMatchObject({ status: 403, body: '' })
    },
  )

  test.each([
    ['announced', {}],
    ['in chunks', { 'transfer-encoding': 'chunked' }],
    ['in chunks, no content type', { 'transfer-encoding': 'chunked', 'content-type': undefined }],
  ])('2 MiB, %s: 413', async (_name, headers) => {
    const push = platform.push({ MsgType: 'text', Content: content })
    const body = `<xml><Encrypt>${'A'.repeat(2 * 1024 * 1024)}</Encrypt></xml>`
    const answer = await deliver(push, { headers, body })
    expect(answer.status).toBe(413)
    // Parsers check the content type, so a body without one always reaches the handler.
    if (!parserRefusesLarge || 'content-type' in headers) expect(answer.body).toBe('')
    // The server continues to work.
    expect(await deliver(platform.push({ MsgType: 'text', Content: content }))).toMatchObject({ status: 200 })
  })

  test.each([
    ['text/xml', 'text/xml', drained],
    ['no content type', undefined, drainedUntyped],
  ])('a body that was read before and not kept is refused at once: %s', async (_name, type, expected) => {
    const push = platform.push({ MsgType: 'text', Content: content })
    const before = example?.errors().length
    const startedAt = performance.now()
    const { status } = await deliver(push, { headers: { 'x-drain': 'yes', 'content-type': type } })
    expect(status).toBe(expected.status)
    expect(performance.now() - startedAt).toBeLessThan(3000)
    await expect.poll(() => example?.errors().slice(before)).toContain(expected.reason)
  })

  test('another method is answered with 405', async () => {
    const put = await deliver(platform.push({ MsgType: 'text', Content: content }), { method: 'PUT' })
    expect(put).toMatchObject({ status: 405, body: '' })
  })
})

test('examples/nestjs ends with no push unfinished when it is asked to stop', async () => {
  const example = await startExample('nestjs', {
    WECHAT_TOKEN: credentials.token,
    WECHAT_ENCODING_AES_KEY: credentials.encodingAESKey,
    WECHAT_RECEIVE_ID: credentials.receiveId,
  })
  try {
    await example.terminate()
    expect(example.output()).toContain('stopped, 0 pushes unfinished')
  } finally {
    await example.stop()
  }
})

interface Changes {
  readonly method?: string
  /** A header of `undefined` is not sent. */
  readonly headers?: Readonly<Record<string, string | undefined>>
  readonly body?: string
}
