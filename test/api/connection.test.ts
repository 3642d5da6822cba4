/** `callApi` over real http: every kind of answer and failure has its error, nothing is left open, no secret is shown. */
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { inspect } from 'node:util'
import { gzipSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import { type ApiError, isApiError } from 'wechat-callback/api'
import {
  type ApiCall,
  type ConnectionOptions,
  callApi,
  callWithRetries,
  connect,
  type Fetch,
} from '../../src/api/connection.ts'
import { startApiServer } from '../support/api-server.ts'
import { eventually } from '../support/eventually.ts'

const PATH = '/cgi-bin/message/send'
// A secret never has these characters, but what replaces it must not depend on that.
const TOKEN = 'T0ken/That+Nobody~May=See'
const SECRET = 'SecretThatNobodyMaySee'
const CALL: ApiCall = {
  path: PATH,
  query: { access_token: TOKEN },
  body: { touser: 'zhangsan', text: { content: '你好' } },
  secrets: [TOKEN, SECRET],
}

/**
 * Makes the call against a server that answers it this way, and returns the answer or the error.
 *
 * @param mustClose whether the connection must be closed after it
 */
async function called(
  respond: (response: ServerResponse) => object | undefined,
  options: Omit<ConnectionOptions, 'baseUrl'> = {},
  mustClose = false,
): Promise<unknown> {
  let isClosed = false
  await using server = await startApiServer({
    [PATH]: (_request, response) => {
      response.socket?.once('close', () => {
        isClosed = true
      })
      return respond(response)
    },
  })
  const { baseUrl } = server
  const result = await callApi(connect('accounts', { ...options, baseUrl }), CALL).catch((error: unknown) => error)
  if (mustClose) await eventually(() => expect(isClosed).toBe(true))
  return result
}

/** The error of the call, after a check that it shows no secret. */
async function failed(...parameters: Parameters<typeof called>): Promise<ApiError> {
  return safe(await called(...parameters))
}

function safe(error: unknown): ApiError {
  if (!isApiError(error)) expect.fail(`not an ApiError: ${inspect(error)}`)
  const shown = [
    error.message,
    error.stack,
    inspect(error, { depth: 9, showHidden: true }),
    JSON.stringify(error),
    `${error}`,
  ]
  for (const text of shown) {
    for (const secret of [TOKEN, SECRET, encodeURIComponent(TOKEN)]) expect(text).not.toContain(secret)
    expect(text).not.toMatch(/access_token=(?!\*\*\*)/)
  }
  return error
}

/** Writes a response as it is. */
function raw(body: string | Uint8Array, status = 200, headers: Record<string, string> = {}) {
  return (response: ServerResponse): undefined => {
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body)
  }
}

describe('a request', () => {
  test('is a POST of JSON with real characters, or a GET', async () => {
    await using server = await startApiServer({ [PATH]: () => ({ errcode: 0 }) })
    const connection = connect('wecom', server)
    await callApi(connection, CALL)
    await callApi(connection, { path: PATH, secrets: [] })
    expect(server.requests).toMatchObject([
      { method: 'POST', path: PATH, body: CALL.body },
      { method: 'GET', path: PATH, body: undefined },
    ])
    expect(server.requests[0]?.query.get('access_token')).toBe(TOKEN)
  })

  test.each(['', 'ftp://example.com', 'https://example.com/', 'https://user@example.com', 'https://example.com?a'])(
    'is not made to %j',
    (baseUrl) => {
      expect(() => connect('wecom', { baseUrl })).toThrow(TypeError)
    },
  )

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('has no time limit of %d', (timeoutMs) => {
    expect(() => connect('wecom', { timeoutMs })).toThrow(TypeError)
  })
})

describe('an answer', () => {
  test.each([
    ['errcode 0', '{"errcode":0,"errmsg":"ok","msgid":"m"}', { errcode: 0, errmsg: 'ok', msgid: 'm' }],
    ['no errcode', '{"access_token":"t","expires_in":7200}', { access_token: 't', expires_in: 7200 }],
    ['a byte order mark', '\ufeff{"errcode":0}', { errcode: 0 }],
    ['an id of 19 digits', '{"msg_id":1700827132819554304}', { msg_id: '1700827132819554304' }],
    ['a raw newline in a text', '{"errcode":0,"text":"a\nb"}', { errcode: 0, text: 'a\nb' }],
  ])('with %s is returned', async (_name, body, expected) => {
    expect(await called(raw(body))).toEqual(expected)
  })

  test('that is compressed is returned', async () => {
    expect(await called(raw(gzipSync('{"errcode":0}'), 200, { 'content-encoding': 'gzip' }))).toEqual({ errcode: 0 })
  })

  test('with another errcode is an error, whatever its status', async () => {
    for (const status of [200, 400, 502]) {
      const error = await failed(raw('{"errcode":40013,"errmsg":"invalid appid rid: 1-2-3"}', status))
      expect(error).toMatchObject({ code: 'REFUSED', errcode: 40013, rid: '1-2-3', status, path: PATH })
    }
    expect(await failed(raw('{"errcode":40013,"errmsg":7}'))).toMatchObject({ errcode: 40013, errmsg: '' })
  })

  test('that repeats the token or the secret does so in no error', async () => {
    const query = new URLSearchParams({ access_token: TOKEN })
    const errmsg = `bad ${TOKEN} at ${query} and ${encodeURIComponent(TOKEN)} with ${SECRET}${SECRET}`
    const error = await failed(raw(JSON.stringify({ errcode: 40014, errmsg })))
    expect(error.errmsg).toBe(
      'bad *** at access_token=*** and *** with ******'.replace('access_token=', 'access_token='),
    )
  })

  test.each([
    ['a page of HTML', '<html><body>502 Bad Gateway</body></html>'],
    ['nothing', ''],
    ['half an object', '{"errcode":0,"errm'],
    ['an array', '[{"errcode":0}]'],
    ['a text', '"ok"'],
    ['null', 'null'],
    ['errcode as text', '{"errcode":"0","errmsg":"ok"}'],
    ['another errcode as text', '{"errcode":"40013","errmsg":"invalid appid"}'],
    ['no errcode that a number can hold', '{"errcode":12345678901234567890}'],
    ['errcode null', '{"errcode":null}'],
    ['501 levels', `{"a":${'['.repeat(500)}${']'.repeat(500)}}`],
    ['a million levels', '{"a":'.repeat(1_000_000)],
    ['two objects', '{"errcode":0}{"errcode":0}'],
    ['bytes that are not UTF-8', Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x7d)],
  ])('that is %s cannot be read', async (_name, body) => {
    expect(await failed(raw(body))).toMatchObject({ code: 'UNREADABLE_RESPONSE', status: 200, isRetryable: false })
  })

  test.each([
    [502, true],
    [500, true],
    [429, true],
    [404, false],
    [403, false],
    [204, false],
  ])('with status %i and without errcode is an error', async (status, isRetryable) => {
    const respond = raw(status === 204 ? '' : '<html></html>', status)
    expect(await failed(respond)).toMatchObject({ code: 'HTTP_STATUS', status, isRetryable, errcode: undefined })
  })

  test('with errcode 0 and another status is an error', async () => {
    expect(await failed(raw('{"errcode":0}', 500))).toMatchObject({ code: 'HTTP_STATUS', status: 500 })
  })

  test('that redirects is not followed', async () => {
    await using other = await startApiServer({ '/': () => ({ errcode: 0 }) })
    for (const status of [301, 302, 303, 307, 308]) {
      const error = await failed(raw('', status, { location: `${other.baseUrl}/?access_token=${TOKEN}` }))
      expect(error).toMatchObject({ code: 'REDIRECTED', status, isRetryable: false })
    }
    expect(other.requests).toEqual([])
  })
})

describe('a response that breaks off', () => {
  const cut = (head: Record<string, string>) => (response: ServerResponse) => {
    response.writeHead(200, head).write('{"errcode":0,')
    setImmediate(() => response.socket?.destroy())
    return undefined
  }

  test.each([
    ['with a length', { 'content-length': '100' }],
    ['in chunks', {}],
  ])('%s is an error, and may be repeated', async (_name, head) => {
    const error = await failed(cut(head))
    expect(error).toMatchObject({ code: 'UNREADABLE_RESPONSE', status: 200, isRetryable: true })
    expect(error.cause).toBeInstanceOf(Error)
  })

  test('before it began is an error too', async () => {
    const error = await failed((response) => void response.socket?.destroy())
    expect(error).toMatchObject({ code: 'UNREACHABLE', status: undefined, isRetryable: true })
  })

  test('because it is not compressed as it says is an error', async () => {
    const error = await failed(raw('{"errcode":0}', 200, { 'content-encoding': 'gzip' }))
    expect(error).toMatchObject({ code: 'UNREADABLE_RESPONSE', status: 200 })
  })
})

describe('a response that is too long', () => {
  test.each([
    ['by its length', (response: ServerResponse) => void response.end(`{"errcode":0,"a":"${'x'.repeat(9 << 20)}"}`)],
    [
      'without end',
      (response: ServerResponse) => {
        const chunk = Buffer.alloc(1 << 16, ' ')
        const write = (): void => {
          while (!response.destroyed && response.write(chunk));
        }
        response.on('drain', write)
        write()
        return undefined
      },
    ],
  ])('%s is not read to its end', async (_name, respond) => {
    const error = await failed(respond, {}, true)
    expect(error).toMatchObject({ code: 'UNREADABLE_RESPONSE', status: 200, isRetryable: false })
    expect(error.message).toContain('more than 8388608 bytes')
  })

  test('of 8 MiB is read', async () => {
    const body = `{"errcode":0${' '.repeat(8 * 1024 * 1024 - 13)}}`
    expect(await called(raw(body))).toEqual({ errcode: 0 })
  })
})

describe('a response that takes too long', () => {
  test.each([
    ['to begin', () => undefined],
    ['to end', (response: ServerResponse) => void response.writeHead(200).write('{"errcode":')],
    [
      'because it comes in single bytes',
      (response: ServerResponse) => {
        const timer = setInterval(() => response.write(' '), 5)
        response.on('close', () => clearInterval(timer))
        return undefined
      },
    ],
  ])('%s is an error, and its connection is closed', async (_name, respond) => {
    const error = await failed(respond, { timeoutMs: 100 }, true)
    expect(error).toMatchObject({ code: 'TIMEOUT', isRetryable: true })
    expect(error.message).toContain('within 100 ms')
  })
})

describe('a fetch function', () => {
  const withFetch = async (fetch: unknown, options: ConnectionOptions = {}): Promise<unknown> => {
    const connection = connect('wecom', { ...options, fetch: fetch as Fetch })
    return await callApi(connection, CALL).catch((error: unknown) => error)
  }

  test('may be the global one of the runtime', async () => {
    await using server = await startApiServer({ [PATH]: () => ({ errcode: 0 }) })
    const { fetch } = globalThis
    expect(await callApi(connect('wecom', { ...server, fetch }), CALL)).toEqual({ errcode: 0 })
  })

  test('receives everything that it needs, and not `this`', async () => {
    const fetch = vi.fn(function (this: unknown) {
      expect(this).toBeUndefined()
      return Promise.resolve(new Response('{"errcode":0}'))
    })
    expect(await withFetch(fetch)).toEqual({ errcode: 0 })
    expect(fetch).toHaveBeenCalledWith(`https://qyapi.weixin.qq.com${PATH}?${new URLSearchParams(CALL.query)}`, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(CALL.body),
      redirect: 'manual',
      signal: expect.any(AbortSignal),
    })
  })

  const named = (url: string) => Object.assign(new Error(`connect to ${url}`), { code: `E${url}`, url })
  const cyclic = (url: string): Error => {
    const error = new TypeError(`fetch failed: ${url}`)
    error.cause = Object.assign(named(url), { cause: error })
    return error
  }

  test.each<[string, (url: string) => unknown]>([
    [
      'throws',
      (url) => {
        throw named(url)
      },
    ],
    ['rejects with an error that names the URL', (url) => Promise.reject(named(url))],
    ['rejects with cyclic causes', (url) => Promise.reject(cyclic(url))],
    ['rejects with a text', (url) => Promise.reject(url)],
    ['rejects with nothing', () => Promise.reject(undefined)],
    ['rejects with null', () => Promise.reject(null)],
    ['rejects with an object', (url) => Promise.reject({ url })],
    [
      'rejects with an odd error',
      () => Promise.reject(Object.assign(new Error(), { message: 7, name: null, code: 8 })),
    ],
    ['returns nothing', () => undefined],
  ])('that %s is an error', async (_name, fetch) => {
    expect(safe(await withFetch(fetch))).toMatchObject({ code: 'UNREACHABLE', isRetryable: true })
  })

  test('that fails tells its error without the URL', async () => {
    const { cause } = safe(await withFetch((url: string) => Promise.reject(cyclic(url))))
    const shown = `${PATH}?access_token=***`
    expect(cause).toMatchObject({ name: 'TypeError', message: `fetch failed: https://qyapi.weixin.qq.com${shown}` })
    const { cause: inner } = cause as Error
    expect(inner).toMatchObject({ code: `Ehttps://qyapi.weixin.qq.com${shown}` })
    expect(inner).not.toHaveProperty('url')
    expect(inspect(cause, { depth: 99 })).not.toContain('Circular')
  })

  test.each([
    ['has no body', { status: 200, body: null }],
    ['has a body that cannot be read', { status: 200, body: { on: () => undefined } }],
    ['has a body of texts', new ReadableStream({ start: (stream) => stream.enqueue('{"errcode":0}') })],
  ])('whose response %s is an error', async (_name, response) => {
    const answer = response instanceof ReadableStream ? { status: 200, body: response } : response
    expect(safe(await withFetch(() => Promise.resolve(answer)))).toMatchObject({ code: 'UNREADABLE_RESPONSE' })
  })

  test('that hides the status of a redirect is an error', async () => {
    const response = { status: 0, body: null }
    expect(safe(await withFetch(() => Promise.resolve(response)))).toMatchObject({ code: 'REDIRECTED' })
  })

  test('that ignores the signal is not waited for, and what it returns later is not read', async () => {
    const states: string[] = []
    const body = (name: string) =>
      new ReadableStream(
        { pull: (stream) => stream.enqueue(new Uint8Array(1)), cancel: () => void states.push(name) },
        { highWaterMark: 0 },
      )
    const silent = new ReadableStream({ cancel: () => void states.push('silent') })
    let respond: (response: unknown) => void = () => undefined
    const late = new Promise((resolve) => {
      respond = resolve
    })
    expect(safe(await withFetch(() => late, { timeoutMs: 10 }))).toMatchObject({ code: 'TIMEOUT' })
    expect(safe(await withFetch(async () => ({ status: 200, body: silent }), { timeoutMs: 10 }))).toMatchObject({
      code: 'TIMEOUT',
    })
    respond({ status: 200, body: body('late') })
    await eventually(() => expect(states).toEqual(['silent', 'late']))
  })

  test('whose stream cannot be cancelled, or is not of the web, does no harm after the time limit', async () => {
    const uncaught = vi.fn()
    process.on('uncaughtException', uncaught)
    try {
      const read = () => new Promise<never>(() => undefined)
      const cancels = [
        () => undefined as never,
        () => {
          throw new Error('cancel')
        },
      ]
      for (const cancel of cancels) {
        const body = { getReader: () => ({ read, cancel }) }
        expect(safe(await withFetch(async () => ({ status: 200, body }), { timeoutMs: 10 })).code).toBe('TIMEOUT')
      }
      let isClosed = false
      const endless = async function* () {
        try {
          while (true) {
            await new Promise((resolve) => setTimeout(resolve, 1))
            yield new Uint8Array(1)
          }
        } finally {
          isClosed = true
        }
      }
      const respond = async () => ({ status: 200, body: endless() })
      expect(safe(await withFetch(respond, { timeoutMs: 10 })).code).toBe('TIMEOUT')
      await eventually(() => expect(isClosed).toBe(true))
      expect(uncaught).not.toHaveBeenCalled()
    } finally {
      process.off('uncaughtException', uncaught)
    }
  })

  test('and a secret with half a surrogate pair give an ApiError too', async () => {
    const call = { ...CALL, query: { access_token: 'half\ud800' }, secrets: ['half\ud800'] }
    const fetch = async (url: string) => Promise.reject(new Error(url))
    const error = safe(await callApi(connect('accounts', { fetch }), call).catch((failure: unknown) => failure))
    expect(inspect(error)).not.toContain('half')
  })

  test('may return a stream of Node', async () => {
    const respond = (chunks: readonly unknown[]) => async () => ({ status: 200, body: Readable.from(chunks) })
    expect(await withFetch(respond([Buffer.from('{"errcode'), Buffer.from('":0}')]))).toEqual({ errcode: 0 })
    for (const chunks of [['{}'], [{}], [Buffer.alloc(9 << 20)]])
      expect(safe(await withFetch(respond(chunks)))).toMatchObject({ code: 'UNREADABLE_RESPONSE', isRetryable: false })
    const broken = new Readable({ read: () => broken.destroy(new Error(`reset ${TOKEN}`)) })
    const error = safe(await withFetch(async () => ({ status: 200, body: broken })))
    expect(error).toMatchObject({ code: 'UNREADABLE_RESPONSE', isRetryable: true, cause: { message: 'reset ***' } })
  })

  test('leaves no timer, however it ends', async () => {
    vi.useFakeTimers()
    try {
      for (const end of [
        async () => new Response('{}'),
        async () => new Response('', { status: 302 }),
        async () => new Response('<html>'),
        () => Promise.reject(new Error('x')),
      ]) {
        await withFetch(end)
        expect(vi.getTimerCount()).toBe(0)
      }
    } finally {
      vi.useRealTimers()
    }
  })

  test('that cannot reach the platform tells why', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    await new Promise((resolve) => server.close(resolve))
    const connection = connect('wecom', { baseUrl: `http://127.0.0.1:${port}` })
    const error = safe(await callApi(connection, CALL).catch((failure: unknown) => failure))
    expect(error.code).toBe('UNREACHABLE')
    expect(inspect(error.cause)).toContain('ECONNREFUSED')
  })
})

describe('a call that may be repeated', () => {
  /** Makes the call against answers in turn, the last of them for ever. */
  const repeated = async (answers: readonly (object | string)[], mayRepeatUnanswered: boolean) => {
    const pending = [...answers]
    const pauses: number[] = []
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const fetch = vi.fn(async () => {
        const answer = pending.length > 1 ? pending.shift() : pending[0]
        if (typeof answer === 'string') throw new Error(answer)
        return new Response(JSON.stringify(answer))
      })
      const result = callWithRetries(connect('wecom', { fetch }), CALL, mayRepeatUnanswered).catch(
        (error: unknown) => error,
      )
      let isDone = false
      void result.then(() => {
        isDone = true
      })
      for (let started = Date.now(); !isDone; started = Date.now()) {
        await vi.advanceTimersToNextTimerAsync()
        if (fetch.mock.calls.length > pauses.length + 1) pauses.push(Date.now() - started)
        if (pauses.length > 9) break
      }
      return { result: await result, calls: fetch.mock.calls.length }
    } finally {
      vi.useRealTimers()
    }
  }
  const busy = { errcode: -1, errmsg: 'system busy' }
  const ok = { errcode: 0 }

  test('is made at most four times while the platform is busy', async () => {
    expect(await repeated([busy, busy, busy, ok], false)).toEqual({ result: ok, calls: 4 })
    expect(await repeated([busy], false)).toMatchObject({ result: { errcode: -1 }, calls: 4 })
  })

  test('is not repeated if only a change helps', async () => {
    expect(await repeated([{ errcode: 40013 }, ok], true)).toMatchObject({ result: { errcode: 40013 }, calls: 1 })
  })

  test('is repeated without an answer only if carrying it out twice does no harm', async () => {
    expect(await repeated(['reset', ok], true)).toEqual({ result: ok, calls: 2 })
    expect(await repeated(['reset', ok], false)).toMatchObject({ result: { code: 'UNREACHABLE' }, calls: 1 })
  })
})
