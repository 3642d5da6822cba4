/** What the exchange vectors cannot cover: options, what the handler receives, and errors without `onError`. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { CallbackError, type CallbackOptions, news, text } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createPlatform } from 'wechat-callback/testing'
import { credentials, NOW, textPush, watchedOptions, wecom } from '../support/account.ts'

const address = 'https://callback.example/wechat?app=1'
const push = wecom.push(textPush)

afterEach(() => vi.restoreAllMocks())

function handlerWith(overrides: Partial<CallbackOptions<'wecom'>>): ReturnType<typeof createFetchHandler> {
  return createFetchHandler({
    platform: 'wecom',
    credentials,
    onMessage: () => undefined,
    now: () => NOW,
    ...overrides,
  } as CallbackOptions<'wecom'>)
}

describe('options', () => {
  const good = { platform: 'wecom', credentials, onMessage: () => undefined } as const
  test.each<[string, object | null | undefined, RegExp]>([
    ['no options', undefined, /^options: expected an object/],
    ['null', null, /^options: expected an object/],
    ['no platform', { ...good, platform: undefined }, /platform/],
    ['an unknown platform', { ...good, platform: 'toString' }, /platform/],
    ['no handler', { ...good, onMessage: undefined }, /^onMessage/],
    ['an onError that is not a function', { ...good, onError: true }, /^onError/],
    ['an onHandled that is not a function', { ...good, onHandled: true }, /^onHandled/],
    ['plain mode for 企业微信', { ...good, mode: 'plain', credentials: { token: 't' } }, /mode/],
    ['compat mode for 开放平台', { ...good, platform: 'open-platform', mode: 'compat' }, /mode/],
    ['an unknown mode', { ...good, mode: 'secure' }, /mode/],
    ['a key in plain mode', { ...good, platform: 'mini-program', mode: 'plain' }, /encodingAESKey/],
    ['a source that only another handler trusts', { ...good, trustedSource: 'wechat-cloud-hosting' }, /^trustedSource/],
    ['a limit that is not a number', { ...good, maxBodyBytes: '1mb' }, /^maxBodyBytes/],
    ['a negative tolerance', { ...good, toleranceSeconds: -1 }, /^toleranceSeconds/],
    ['a clock that is a number', { ...good, now: 5 }, /^now/],
    ['a source of chance that is a text', { ...good, random: 'x' }, /^random/],
    ['a deadline that no timer can hold', { ...good, deadlineMs: 2 ** 31 }, /^deadlineMs/],
    ['a run that no timer can hold', { ...good, maxRunMs: 2 ** 31 }, /^maxRunMs/],
    ['a lease without an end', { ...good, leaseMs: Number.POSITIVE_INFINITY }, /^leaseMs/],
    ['attempts that are not given', { ...good, joinRetries: null }, /^joinRetries: expected true, false or/],
    ['more attempts than ten', { ...good, joinRetries: { tries: 11 } }, /^joinRetries\.tries/],
    ['attempts that no timer can hold together', { ...good, joinRetries: { tryMs: 2 ** 30 } }, /^joinRetries\.tryMs/],
    ['a store that is null', { ...good, store: null }, /^store: expected an object with get\(\)/],
  ])('%s is a TypeError that names it, when the handler is made', (_name, options, message) => {
    const create = () => createFetchHandler(options as unknown as CallbackOptions)
    expect(create).toThrow(TypeError)
    expect(create).toThrow(message)
  })

  test('that are undefined are absent', () => {
    const absent = { trustedSource: undefined, store: undefined, joinRetries: undefined, toleranceSeconds: undefined }
    expect(createFetchHandler({ ...good, ...absent } as object as CallbackOptions)).toBeTypeOf('function')
  })

  test.each<[string, object]>([
    ['safe mode without a key', { platform: 'official-account', credentials: { token: 't' } }],
    ['plain mode without a token', { platform: 'official-account', mode: 'plain', credentials: {} }],
    [
      'plain mode with a previous token outside of an object',
      { platform: 'official-account', mode: 'plain', credentials: { token: 't', previous: 'old' } },
    ],
    ['plain mode without credentials', { platform: 'official-account', mode: 'plain', credentials: [] }],
  ])('%s is INVALID_CREDENTIALS when the handler is made', (_name, options) => {
    expect(() => createFetchHandler({ ...good, ...options } as CallbackOptions)).toThrow(
      expect.objectContaining({ code: 'INVALID_CREDENTIALS' }),
    )
  })
})

describe('the handler', () => {
  test('receives everything that is known about the push', async () => {
    const onMessage = vi.fn(() => text('收到'))
    await handlerWith({ onMessage })(push.toRequest(address))
    expect(onMessage).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ MsgType: 'text', Content: '你好', AgentID: 218, CreateTime: NOW }),
      {
        platform: 'wecom',
        query: expect.any(URLSearchParams),
        request: { method: 'POST', path: '/wechat', headers: expect.objectContaining({ 'content-type': 'text/xml' }) },
        data: undefined,
        receiveId: credentials.receiveId,
        matched: 'current',
        envelope: { toUserName: credentials.receiveId, agentId: '218' },
        text: expect.stringMatching(/^<xml>.*<Content><!\[CDATA\[你好\]\]><\/Content>/),
        tenant: credentials,
        signal: expect.any(AbortSignal),
      },
    )
  })

  test('receives which set of the credentials is in use, and the reply is sealed with that set', async () => {
    const next = { ...credentials, token: 'theNewToken', encodingAESKey: 'A'.repeat(43) }
    const seen: string[] = []
    const handler = handlerWith({
      credentials: { ...next, previous: credentials },
      onMessage: (_message, { matched }) => {
        seen.push(matched)
        return text('收到')
      },
    })
    const platforms = [wecom, createPlatform({ platform: 'wecom', credentials: next, now: () => NOW })]
    for (const platform of platforms) {
      const reply = await platform.readReply(await handler(platform.push(textPush).toRequest(address)))
      expect(reply).toMatchObject({ sealed: true, message: { Content: '收到' } })
    }
    expect(seen).toEqual(['previous', 'current'])
  })

  test('that throws an error of this package has failed like any other', async () => {
    const onError = vi.fn()
    const mine = new CallbackError('INVALID_SIGNATURE', 'from a call of the handler’s own')
    const handler = handlerWith({ onError, onMessage: () => Promise.reject(mine) })
    expect((await handler(push.toRequest(address))).status).toBe(500)
    expect(onError).toHaveBeenCalledExactlyOnceWith(mine, expect.objectContaining({ receiveId: credentials.receiveId }))
  })

  test.each([
    [
      'throws nothing',
      () => {
        throw undefined
      },
    ],
    [
      'throws at once',
      () => {
        throw new Error('boom')
      },
    ],
    ['returns a number', () => 1],
    ['returns an object that is not a reply', () => ({ MsgType: 'txt' })],
    ['returns a reply without its text', () => ({ MsgType: 'text' })],
    ['returns half of an emoji', () => text('😀'.slice(0, 1))],
    ['returns a bare text', () => '你好'],
  ])('%s: 500, and onError is called', async (_name, onMessage) => {
    const onError = vi.fn()
    const handler = handlerWith({ onError, onMessage: onMessage as unknown as () => undefined })
    const response = await handler(push.toRequest(address))
    expect(response.status).toBe(500)
    expect(await response.text()).toBe('')
    expect(onError).toHaveBeenCalledOnce()
  })
})

describe('an error', () => {
  const forged = push.toRequest(address.replace('app=1', 'msg_signature=0'))

  test.each([
    [
      'throws',
      () => {
        throw new Error('onError is broken')
      },
    ],
    ['rejects', () => Promise.reject(new Error('onError is broken'))],
  ])('does not cost the response even if onError %s', async (_name, onError) => {
    expect((await handlerWith({ onError })(forged.clone())).status).toBe(400)
  })

  test('is written to the console without onError, if it is the server’s own failure', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const boom = new Error('boom')
    await handlerWith({ onMessage: () => Promise.reject(boom) })(push.toRequest(address))
    expect(log).toHaveBeenCalledExactlyOnceWith(boom)
  })

  test('that can’t even be printed does not cost the response', async () => {
    const unprintable = Object.defineProperty({}, Symbol.for('nodejs.util.inspect.custom'), {
      value: () => {
        throw new Error('not to be printed')
      },
    })
    expect((await handlerWith({ onMessage: () => Promise.reject(unprintable) })(push.toRequest(address))).status).toBe(
      500,
    )
  })

  test('of a sender is not written to the console: that would be a way to fill the log', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect((await handlerWith({})(forged.clone())).status).toBe(400)
    expect(log).not.toHaveBeenCalled()
  })

  test('of the receiver’s function is 500', async () => {
    const onError = vi.fn()
    const broken = {
      ...credentials,
      receiveId: () => {
        throw new Error('the database is unavailable')
      },
    }
    expect((await handlerWith({ credentials: broken, onError })(push.toRequest(address))).status).toBe(500)
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ message: 'the database is unavailable' }),
      expect.anything(),
    )
  })
})

test.each([
  ['signature=1&nonce=2', 'timestamp'],
  ['signature=1&timestamp=2', 'nonce'],
  ['msg_signature=1&timestamp=2', 'nonce'],
  ['msg_signature=1&signature=2&timestamp=3', 'nonce'],
  ['timestamp=2&nonce=3', 'msg_signature'],
])('a push with only %s is refused before its body is read, and the error names %s', async (query, name) => {
  const { options, errors } = watchedOptions({})
  const pull = vi.fn()
  const body = new ReadableStream({ pull }, { highWaterMark: 0 })
  const request = new Request(`https://a.example/?${query}`, { method: 'POST', body, duplex: 'half' } as RequestInit)
  expect((await createFetchHandler(options)(request)).status).toBe(400)
  expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining(name) })])
  expect(pull).not.toHaveBeenCalled()
})

test('seconds and milliseconds of a clock mean the same', async () => {
  for (const now of [() => NOW, () => NOW * 1000 + 999]) {
    const onError = vi.fn()
    const handler = handlerWith({ now, onError, toleranceSeconds: 0, onMessage: () => text('收到') })
    const reply = await wecom.readReply(await handler(push.toRequest(address)))
    expect(onError).not.toHaveBeenCalled()
    expect(reply.message?.CreateTime).toBe(NOW)
  }
})

test('in plain mode a body that a parser has turned into an object is refused with an error that names the fix', async () => {
  const { createNodeHandler } = await import('wechat-callback/node')
  const { send, withServer } = await import('../support/http.ts')
  const onError = vi.fn()
  const options = { platform: 'mini-program', mode: 'plain', credentials: { token: 'AAAAA' } } as const
  const handler = createNodeHandler({ ...options, onMessage: () => undefined, onError, now: () => NOW })
  const { query, body } = createPlatform({ ...options, format: 'json', now: () => NOW }).push(textPush)
  const answer = await withServer(
    (request, response) => handler(Object.assign(request, { body: JSON.parse(body ?? '') }), response),
    (port) => send(port, { method: 'POST', path: `/?${query}`, body }),
  )
  expect(answer.status).toBe(500)
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'BODY_CONSUMED' }), expect.anything())
})

const accountOptions = { platform: 'official-account', credentials, now: () => NOW } as const

test('a push in JSON is answered in JSON', async () => {
  const handler = createFetchHandler({ ...accountOptions, onMessage: () => news([{ Title: 'a' }]) })
  const platform = createPlatform({ ...accountOptions, format: 'json' })
  const reply = await platform.readReply(await handler(platform.push(textPush).toRequest(address)))
  expect(JSON.parse(reply.text)).toEqual({
    ToUserName: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY',
    FromUserName: 'gh_97417a04a28d',
    CreateTime: NOW,
    MsgType: 'news',
    ArticleCount: 1,
    Articles: [{ Title: 'a' }],
  })
})

test.each(['\ufeff', '\n ', ''])('a push in JSON after %j is a push in JSON', async (before) => {
  const handler = createFetchHandler({ ...accountOptions, onMessage: () => text('收到') })
  const platform = createPlatform({ ...accountOptions, format: 'json' })
  const sent = `${before}{"ToUserName":"gh_1","FromUserName":"oA","MsgType":"text","Content":"hi","MsgId":1}`
  const reply = await platform.readReply(await handler(platform.push(sent).toRequest(address)))
  expect(JSON.parse(reply.text)).toMatchObject({ MsgType: 'text', Content: '收到' })
})

test('half of an emoji is not a reply in JSON either', async () => {
  const onError = vi.fn()
  const handler = createFetchHandler({ ...accountOptions, onError, onMessage: () => text('😀'.slice(1)) })
  const platform = createPlatform({ ...accountOptions, format: 'json' })
  expect((await handler(platform.push(textPush).toRequest(address))).status).toBe(500)
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'INVALID_REPLY' }), expect.anything())
})

test('in safe mode a field named Encrypt in the message is a field like any other', async () => {
  const onMessage = vi.fn(() => undefined)
  const sent = wecom.push({ ...textPush, Encrypt: 'aGk=' } as never)
  expect((await handlerWith({ onMessage })(sent.toRequest(address))).status).toBe(200)
  expect(onMessage).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ Encrypt: 'aGk=' }), expect.anything())
})

test.each([
  ['a package of the old 企业号 with its PackageId', '<AgentType>chat</AgentType><PackageId>12</PackageId>', '12'],
  ['a message with a PackageId but no AgentType', '<PackageId>12</PackageId>', ''],
  ['a package without a PackageId', '<AgentType>chat</AgentType>', ''],
  [
    'a package whose PackageId does not begin with a digit',
    '<AgentType>chat</AgentType><PackageId>x12</PackageId>',
    '',
  ],
  ['a package whose PackageId does not end with a digit', '<AgentType>chat</AgentType><PackageId>12x</PackageId>', ''],
])('%s is acknowledged with %j', async (_name, fields, expected) => {
  const sent = wecom.push(`<xml>${fields}</xml>`)
  expect(await (await handlerWith({})(sent.toRequest(address))).text()).toBe(expected)
})

test.each([5, true, [], Symbol('x')])('a reply that is %s is refused with its type', async (result) => {
  const onError = vi.fn()
  const onMessage = (() => result) as never
  expect((await handlerWith({ onMessage, onError })(push.toRequest(address))).status).toBe(500)
  const message = expect.stringContaining(`got ${typeof result}`)
  expect(onError.mock.calls).toEqual([[expect.objectContaining({ code: 'INVALID_REPLY', message }), expect.anything()]])
})

test('in plain mode a sealed push is refused in JSON too, however its field is spelt', async () => {
  const options = { platform: 'mini-program', mode: 'plain', credentials: { token: 'AAAAA' }, now: () => NOW } as const
  const { query } = createPlatform(options).push(textPush)
  for (const name of ['Encrypt', 'encrypt']) {
    const onError = vi.fn()
    const handler = createFetchHandler({ ...options, onError, onMessage: () => undefined })
    const body = JSON.stringify({ ToUserName: 'gh_1234567890ab', [name]: 'aGk=' })
    expect((await handler(new Request(`${address}&${query}`, { method: 'POST', body }))).status).toBe(403)
    expect(onError.mock.calls.map(([error]) => error.code)).toEqual(['MODE_MISMATCH'])
  }
})

test('in plain mode a sealed push is refused, whatever is next to Encrypt', async () => {
  const options = {
    platform: 'official-account',
    mode: 'plain',
    credentials: { token: 'AAAAA' },
    now: () => NOW,
  } as const
  const onError = vi.fn()
  const onMessage = vi.fn()
  const { query } = createPlatform(options).push(textPush)
  const body = `<xml><MsgType>text</MsgType><Encrypt>aGk=</Encrypt>${'<a/>'.repeat(3000)}</xml>`
  const handler = createFetchHandler({ ...options, onError, onMessage })
  expect((await handler(new Request(`${address}&${query}`, { method: 'POST', body }))).status).toBe(403)
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'MODE_MISMATCH' }), expect.anything())
  expect(onMessage).not.toHaveBeenCalled()
})

test('in plain mode a body that is not UTF-8 is not a message, and a text with half an emoji is not a reply', async () => {
  const options = {
    platform: 'official-account',
    mode: 'plain',
    credentials: { token: 'AAAAA' },
    now: () => NOW,
  } as const
  const onError = vi.fn()
  const handler = createFetchHandler({ ...options, onError, onMessage: () => '<xml>\ud83d</xml>' })
  const sent = createPlatform(options).push(textPush)
  const url = `${address}&${sent.query}`
  expect((await handler(new Request(url, { method: 'POST', body: new Uint8Array([0x3c, 0xff]) }))).status).toBe(400)
  expect((await handler(sent.toRequest(address))).status).toBe(500)
  expect(onError.mock.calls.map(([error]) => error.code)).toEqual(['INVALID_MESSAGE', 'INVALID_REPLY'])
})

describe('an event is spelt as in the catalogue of the platform', () => {
  test.each([
    ['official-account', 'view', 'VIEW'],
    ['official-account', 'click', 'CLICK'],
    ['wecom', 'CLICK', 'click'],
    ['wecom', 'VIEW', 'view'],
  ] as const)('%s: %s arrives as %s', async (platform, sent, spelt) => {
    const side = createPlatform({ platform, credentials })
    const events: unknown[] = []
    const handler = createFetchHandler({
      platform,
      credentials,
      onMessage: (message) => {
        events.push((message as { Event?: string }).Event)
      },
    } as CallbackOptions)
    await handler(side.push({ MsgType: 'event', Event: sent, EventKey: 'k' }).toRequest(address))
    expect(events).toEqual([spelt])
  })
})

test('with a clock that does not return a number, no timestamp is accepted', async () => {
  const codes: unknown[] = []
  const handler = handlerWith({
    toleranceSeconds: 300,
    now: () => Number.NaN,
    onError: (error) => codes.push((error as CallbackError).code),
  })
  expect((await handler(push.toRequest(address))).status).toBe(403)
  expect(codes).toEqual(['STALE_TIMESTAMP'])
})
