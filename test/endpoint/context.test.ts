/**
 * What the user's functions receive about a request: the context, the capture of a refusal, and the report of each request.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type CallbackContext, diagnose, type ErrorContext, type HandledReport, text } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createNodeHandler } from 'wechat-callback/node'
import { createPlatform } from 'wechat-callback/testing'
import { credentials, textPush, watchedOptions, wecom } from '../support/account.ts'

const address = 'https://callback.example/wechat?app=1'
const push = wecom.push(textPush)

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

async function contextOf(overrides: object = {}, data?: unknown): Promise<CallbackContext<'wecom'>> {
  const contexts: CallbackContext<'wecom'>[] = []
  const onMessage = (_message: unknown, context: CallbackContext<'wecom'>) => void contexts.push(context)
  const { options } = watchedOptions({ onMessage, ...overrides })
  await createFetchHandler(options)(push.toRequest(address), { data })
  const [context] = contexts
  if (context === undefined) throw new Error('the handler did not run')
  return context
}

describe('the context', () => {
  test('has the request, and the data that the caller passed', async () => {
    const { request, data } = await contextOf({}, { traceId: 7 })
    expect(request).toEqual({
      method: 'POST',
      path: '/wechat',
      headers: expect.objectContaining({ 'content-type': 'text/xml' }),
    })
    expect(data).toEqual({ traceId: 7 })
  })

  test('of an error has the data too, also if the request was refused', async () => {
    const seen: unknown[] = []
    const onError = (_error: unknown, { data }: ErrorContext) => void seen.push(data)
    const handler = createFetchHandler(watchedOptions({ onError }).options)
    await handler(wecom.push(textPush, { fault: 'forged' }).toRequest(address), { data: { traceId: 8 } })
    await handler(new Request(address), { data: { traceId: 9 } })
    expect(seen).toEqual([{ traceId: 8 }, { traceId: 9 }])
  })

  test('has them in a Node server too; the next function of a framework is not data', async () => {
    const seen: unknown[] = []
    const onMessage = (_message: unknown, { request, data }: CallbackContext) =>
      void seen.push([request.method, request.path, request.headers.host, data])
    const handler = createNodeHandler(watchedOptions({ onMessage, dedupe: false }).options)
    const given = [{ data: 'mine' }, () => undefined, undefined]
    const server = createServer((request, response) => void handler(request, response, given[seen.length]))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    for (const _ of given) await fetch(push.toRequest(`http://${host}/a/b`))
    server.close()
    expect(seen).toEqual([
      ['POST', '/a/b', host, 'mine'],
      ['POST', '/a/b', host, undefined],
      ['POST', '/a/b', host, undefined],
    ])
  })

  test('has the account as it was given; a copy has it too, logs and JSON do not', async () => {
    const context = await contextOf()
    expect(context.tenant).toBe(credentials)
    expect({ ...context }.tenant).toBe(credentials)
    for (const shown of [inspect(context, { depth: 10 }), JSON.stringify(context)]) {
      expect(shown).not.toContain(credentials.token)
      expect(shown).not.toContain(credentials.encodingAESKey)
      expect(shown).toContain('wecom')
    }
  })

  test('has an account that can be read through a proxy that wraps every object, as that of a framework', async () => {
    const wrap = (target: object): object =>
      new Proxy(target, {
        get: (object, key, receiver) => {
          const value: unknown = Reflect.get(object, key, receiver)
          return typeof value === 'object' && value !== null ? wrap(value) : value
        },
      })
    const wrapped = wrap(await contextOf()) as CallbackContext<'wecom'>
    expect(wrapped.tenant).toEqual(credentials)
  })

  test('has a query that can be read through a proxy that binds every function', async () => {
    const bound = new Proxy(await contextOf(), {
      get: (object, key, receiver) => {
        const value: unknown = Reflect.get(object, key, receiver)
        return typeof value === 'function' ? value.bind(object) : value
      },
    })
    expect(bound.query.get('app')).toBe('1')
  })

  test('has its own signal, which a copy shares', async () => {
    const context = await contextOf()
    expect(context.signal).toBeInstanceOf(AbortSignal)
    expect({ ...context }.signal).toBe(context.signal)
    expect(Object.keys(context)).toEqual(expect.arrayContaining(['platform', 'query', 'request', 'tenant', 'signal']))
  })
})

describe('onHandled', () => {
  async function reportsOf(request: Request, overrides: object = {}): Promise<HandledReport[]> {
    const reports: HandledReport[] = []
    const { options } = watchedOptions({
      onHandled: (report: HandledReport) => void reports.push(report),
      ...overrides,
    })
    await createFetchHandler(options)(request)
    return reports
  }

  test.each<[string, () => Request, object, Partial<HandledReport>]>([
    ['a reply', () => push.toRequest(address), {}, { key: 'text', result: 'reply', status: 200, attempt: 1 }],
    [
      'nothing to say',
      () => push.toRequest(address),
      { onMessage: () => undefined },
      { key: 'text', result: 'empty', status: 200 },
    ],
    ['a URL check', () => wecom.verification().toRequest(address), {}, { key: undefined, result: 'echo', status: 200 }],
    [
      'a forged push',
      () => wecom.push(textPush, { fault: 'forged' }).toRequest(address),
      {},
      { key: undefined, result: 'refused', status: 403, code: 'INVALID_SIGNATURE', attempt: undefined },
    ],
    [
      'a push without a signature',
      () => new Request(address, { method: 'POST', body: '<xml/>' }),
      {},
      { result: 'refused', status: 400, code: 'INVALID_SIGNATURE' },
    ],
    [
      'another method',
      () => new Request(address, { method: 'PUT' }),
      {},
      { result: 'refused', status: 405, code: undefined },
    ],
    [
      'a handler that fails',
      () => push.toRequest(address),
      { onMessage: () => Promise.reject(new Error('meant to fail')) },
      { key: 'text', result: 'failed', status: 500 },
    ],
  ])('reports %s once', async (_name, request, overrides, expected) => {
    const reports = await reportsOf(request(), overrides)
    expect(reports).toEqual([expect.objectContaining(expected)])
    expect(reports[0]?.tookMs).toBeGreaterThanOrEqual(0)
    expect(reports[0]?.tookMs).toBeLessThan(performance.now())
  })

  test('counts the attempts of a push', async () => {
    const attempts: unknown[] = []
    const { options } = watchedOptions({ onHandled: ({ attempt }: HandledReport) => void attempts.push(attempt) })
    const handler = createFetchHandler(options)
    await handler(push.toRequest(address))
    await handler(wecom.retry(push).toRequest(address))
    expect(attempts).toEqual([1, 2])
  })

  test('changes nothing if it throws', async () => {
    const { options } = watchedOptions({
      onHandled: () => {
        throw new Error('meant to fail')
      },
    })
    const response = await createFetchHandler(options)(push.toRequest(address))
    expect(response.status).toBe(200)
  })
})

describe('onError', () => {
  test('receives a capture that diagnose takes, whose keys logs and JSON do not show', async () => {
    const contexts: ErrorContext[] = []
    const { options } = watchedOptions({
      onError: (_error: unknown, context: ErrorContext) => void contexts.push(context),
    })
    await createFetchHandler(options)(wecom.push(textPush, { fault: 'forged' }).toRequest(address))
    const { capture, ...context } = contexts[0] ?? ({} as ErrorContext)
    if (capture === undefined) throw new Error('no capture')
    expect(context).toMatchObject({ platform: 'wecom', request: { method: 'POST', path: '/wechat' } })
    expect(diagnose(capture).length).toBeGreaterThan(0)
    for (const shown of [inspect(contexts, { depth: 10 }), JSON.stringify(contexts)]) {
      expect(shown).not.toContain(credentials.encodingAESKey)
      expect(shown).not.toContain(`'${credentials.token}'`)
      expect(shown).not.toContain(`"${credentials.token}"`)
    }
  })

  test('receives the account of plain mode in the capture', async () => {
    const captures: unknown[] = []
    const handler = createFetchHandler({
      platform: 'official-account',
      mode: 'plain',
      credentials: { token: 'plainToken' },
      onMessage: () => undefined,
      onError: (_error, { capture }) => void captures.push(capture),
    })
    const check = `${address}&signature=${'0'.repeat(40)}&timestamp=1713424427&nonce=1`
    expect((await handler(new Request(`${check}&echostr=1`))).status).toBe(403)
    expect((await handler(new Request(check))).status).toBe(400)
    const expected = expect.objectContaining({ mode: 'plain', credentials: { token: 'plainToken' } })
    expect(captures).toEqual([expected, expected])
  })

  test('is absent: a refused URL check writes one line to the log, at most one a minute', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    const lines: string[] = []
    vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line))
    const handler = createFetchHandler({ ...watchedOptions({}).options, onError: undefined } as never)
    const check = () => handler(wecom.verification({ fault: 'forged' }).toRequest(address))
    await check()
    await check()
    vi.advanceTimersByTime(60_000)
    await check()
    await handler(wecom.push(textPush, { fault: 'forged' }).toRequest(address))
    await handler(new Request(`${address}&echostr=1`))
    expect(lines).toEqual(
      Array(2).fill(expect.stringMatching(/^wechat-callback: a URL check was refused: INVALID_SIGNATURE: .*explain$/)),
    )
    expect(lines.join()).not.toContain(credentials.token)
  })

  test.each<[string, () => Request, object]>([
    ['a URL check, with onError', () => wecom.verification({ fault: 'forged' }).toRequest(address), {}],
    [
      'a GET without msg_signature',
      () => new Request(`${address}&signature=1&timestamp=1713424427&nonce=1&echostr=1`),
      { onError: undefined },
    ],
    [
      'a GET without echostr',
      () => new Request(`${address}&msg_signature=1&timestamp=1713424427&nonce=1`),
      { onError: undefined },
    ],
    [
      'a push with echostr',
      () => {
        const { query } = wecom.verification({ fault: 'forged' })
        return new Request(`${address}&${query}`, { method: 'POST', body: '<xml/>' })
      },
      { onError: undefined },
    ],
  ])('writes nothing to the log for %s that is refused', async (_name, request, overrides) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { options } = watchedOptions(overrides)
    expect((await createFetchHandler(options)(request())).status).toBeGreaterThanOrEqual(400)
    expect(log).not.toHaveBeenCalled()
  })

  test('writes only the error for a URL check that fails by the server itself', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { options } = watchedOptions({ onError: undefined, credentials: () => ({ ...credentials, token: '' }) })
    expect((await createFetchHandler(options)(wecom.verification().toRequest(address))).status).toBe(500)
    expect(log).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'INVALID_CREDENTIALS' }))
  })

  test('receives the account that the push belongs to in the capture, and no other', async () => {
    const captures: unknown[] = []
    const other = { token: 'other', encodingAESKey: 'A'.repeat(43), receiveId: 'wwother' }
    const { options } = watchedOptions({
      credentials: [other, credentials],
      onMessage: () => Promise.reject(new Error('meant to fail')),
      onError: (_error: unknown, { capture }: ErrorContext) => void captures.push(capture),
    })
    await createFetchHandler(options)(push.toRequest(address))
    expect(captures).toEqual([
      expect.objectContaining({ credentials: expect.objectContaining(credentials), otherCredentials: [] }),
    ])
  })
})

test('onLateReply receives the account too', async () => {
  const tenants: unknown[] = []
  const { options } = watchedOptions({
    deadlineMs: 0,
    onMessage: async () => text('收到'),
    onLateReply: (_reply: unknown, { tenant }: CallbackContext) => void tenants.push(tenant),
  })
  const handler = createFetchHandler(options)
  await handler(push.toRequest(address))
  await handler.drain()
  expect(tenants).toEqual([credentials])
})

describe('the exchange answers whatever the user’s functions throw', () => {
  const opaque = new Proxy(
    {},
    {
      has: () => {
        throw new Error('not to be looked at')
      },
      get: () => {
        throw new Error('not to be looked at')
      },
    },
  )
  test.each<[string, unknown]>([
    ['an object that cannot be looked at', opaque],
    [
      'an error that cannot be printed',
      Object.defineProperty(new Error('x'), 'stack', {
        get: () => {
          throw new Error('y')
        },
      }),
    ],
  ])('%s', async (_name, thrown) => {
    vi.spyOn(console, 'error').mockImplementation((error: Error) => void error.stack)
    for (const onError of [undefined, () => undefined]) {
      const reports: HandledReport[] = []
      const { options } = watchedOptions({
        onError,
        onHandled: (report: HandledReport) => void reports.push(report),
        credentials: () => {
          throw thrown
        },
      })
      const response = await createFetchHandler(options)(push.toRequest(address))
      expect(response.status).toBe(500)
      expect(reports).toEqual([expect.objectContaining({ result: 'failed', status: 500 })])
    }
  })
})

test('a reply that can’t be sealed is reported as failed', async () => {
  const reports: HandledReport[] = []
  const { options } = watchedOptions({
    random: () => new Uint8Array(3),
    onHandled: (report: HandledReport) => void reports.push(report),
  })
  await createFetchHandler(options)(push.toRequest(address))
  expect(reports).toEqual([expect.objectContaining({ result: 'failed', status: 500 })])
})

test('null is not accepted as the context of the Fetch handler', async () => {
  const { options } = watchedOptions({ onMessage: async () => text('收到') })
  const response = await createFetchHandler(options)(push.toRequest(address), null as unknown as object)
  expect(response.status).toBe(200)
})

describe('a function for credentials does not receive the text of a user', () => {
  const account = { ...credentials, receiveId: 'wx5823bf96d3bd56c7' }
  const words = ']]></Content><ToUserName>gh_evil</ToUserName><AppId>evil</AppId><Content><![CDATA['
  test.each(['compat', 'plain'] as const)('in %s mode', async (mode) => {
    const given = mode === 'plain' ? { token: account.token } : account
    const side = createPlatform({ platform: 'official-account', mode, credentials: given as never })
    const seen: unknown[] = []
    const contents: unknown[] = []
    const handler = createFetchHandler({
      platform: 'official-account',
      mode,
      credentials: ({ envelope }: { envelope: object }) => {
        seen.push(envelope)
        return given
      },
      onMessage: (message: { Content?: unknown }) => void contents.push(message.Content),
    } as never)
    for (const Content of [words, `${words}]]></Content><b>`]) {
      const request = side.push({ MsgType: 'text', Content }).toRequest(address)
      expect((await handler(request)).status).toBe(200)
      expect([seen.pop(), contents.pop()]).toEqual([{ toUserName: 'gh_97417a04a28d' }, Content])
    }
  })
})
