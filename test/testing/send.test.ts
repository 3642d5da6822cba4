/** Sending: over real http and to a handler, with the platform's attempts, whatever the endpoint does. */
import { once } from 'node:events'
import { createServer as createHttpServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import { dedupKey, parseMessage, text } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createNodeHandler } from 'wechat-callback/node'
import { createPlatform, type SendTarget } from 'wechat-callback/testing'
import { credentials, watchedOptions } from '../support/account.ts'
import { eventually } from '../support/eventually.ts'
import { freePort, withServer } from '../support/http.ts'

const wecom = createPlatform({ platform: 'wecom', credentials })
const urlOf = (port: number): string => `http://127.0.0.1:${port}/callback?app=1`

/** Starts a server, and checks at the end that the client has closed every connection to it. */
async function withWatchedServer<Result>(server: Server, use: (url: string) => Promise<Result>): Promise<Result> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    const result = await use(urlOf((server.address() as AddressInfo).port))
    await eventually(() => expect(sockets.size).toBe(0))
    return result
  } finally {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  }
}

const overHttp = <Result>(listener: RequestListener, use: (url: string) => Promise<Result>): Promise<Result> =>
  withWatchedServer(createHttpServer(listener), use)

/** A handler behind a server, and called directly. */
const transports: ReadonlyArray<
  [string, (overrides: object, use: (target: SendTarget) => Promise<void>) => Promise<void>]
> = [
  ['over http', (overrides, use) => overHttp(createNodeHandler(watchedOptions(overrides).options), use)],
  ['to a handler', (overrides, use) => use(createFetchHandler(watchedOptions(overrides).options))],
]
const present = { now: () => Date.now() }

describe.each(transports)('%s', (_name, serve) => {
  test('a push by its name is answered, and the result has every detail of the attempt', async () => {
    await serve(present, async (target) => {
      const { reply, status, error, tries } = await wecom.send(target, 'text')
      expect({ content: reply?.message?.Content, status, error }).toEqual({
        content: '收到',
        status: 200,
        error: undefined,
      })
      expect(tries).toEqual([
        {
          method: 'POST',
          url: expect.stringMatching(/\?(?:app=1&)?timestamp=\d{10}&nonce=\d{10}&msg_signature=\w{40}$/),
          headers: { 'content-type': 'text/xml' },
          body: expect.stringMatching(/^<xml>.*<Encrypt>/),
          answer: {
            status: 200,
            headers: expect.objectContaining({ 'content-type': 'application/xml; charset=utf-8' }),
            body: expect.stringContaining('MsgSignature'),
            tookMs: expect.any(Number),
          },
          status: 200,
          tookMs: expect.any(Number),
          error: undefined,
        },
      ])
      expect(JSON.parse(JSON.stringify(tries))).toEqual(tries.map(({ error: _error, ...rest }) => rest))
    })
  })

  test('保存 receives the echo', async () => {
    await serve(present, async (target) => {
      const { ok, echo, text: came, status, tries } = await wecom.verify(target)
      expect({ ok, came, status, tries: tries.length }).toEqual({ ok: true, came: echo, status: 200, tries: 1 })
      expect(tries[0]).toMatchObject({ method: 'GET', body: undefined, url: expect.stringContaining('echostr=') })
    })
  })

  test('a status from 500 is retried, with the same message', async () => {
    const seen: unknown[] = []
    const onMessage = (message: unknown) => {
      seen.push(message)
      if (seen.length < 3) throw new Error('meant to fail')
      return text('第三次')
    }
    await serve({ ...present, onMessage }, async (target) => {
      const { tries, reply } = await wecom.send(target, 'text')
      expect(tries.map(({ status }) => status)).toEqual([500, 500, 200])
      expect(reply?.message?.Content).toBe('第三次')
      expect(new Set(tries.map(({ body }) => body))).toHaveProperty('size', 3)
    })
    expect(new Set(seen.map((message) => JSON.stringify(message)))).toHaveProperty('size', 1)
  })

  test('a missing response is retried, and the third attempt may get it', async () => {
    // The third attempt is open from 2,000 to 2,900 ms: a busy machine may be late by a good part of that.
    const joined = { joinRetries: { tries: 3, tryMs: 1000 }, deadlineMs: 900 }
    const onMessage = () => new Promise((resolve) => setTimeout(() => resolve(text('慢')), 2300))
    await serve({ ...present, ...joined, onMessage }, async (target) => {
      const { tries, reply } = await wecom.send(target, 'text', { tryMs: 1000 })
      expect(tries.map(({ error, status }) => error?.reason ?? status)).toEqual(['timeout', 'timeout', 200])
      expect(reply?.message?.Content).toBe('慢')
    })
  })

  test('a slow body is answered with 408 at the endpoint’s deadline', async () => {
    await serve({ ...present, deadlineMs: 80 }, async (target) => {
      const { tries } = await wecom.send(target, 'text', { network: 'slow' })
      expect(tries.map(({ status }) => status)).toEqual([408])
    })
  })

  test('if the endpoint waits for the body longer than the platform, the push is sent again, whole', async () => {
    const runs: unknown[] = []
    await serve({ ...present, onMessage: (message: unknown) => void runs.push(message) }, async (target) => {
      const { tries } = await wecom.send(target, 'text', { network: 'slow', tryMs: 100 })
      expect(tries.map(({ error, status }) => error?.reason ?? status)).toEqual(['timeout', 200])
    })
    expect(runs).toHaveLength(1)
  })

  test('a push that was cut off is sent again', async () => {
    const { options, errors } = watchedOptions(present)
    await serve(options, async (target) => {
      const { tries, reply } = await wecom.send(target, 'text', { network: 'cut-off' })
      expect(tries.map(({ error, status }) => error?.reason ?? status)).toEqual(['cut-off', 200])
      expect(reply?.message?.Content).toBe('收到')
      await eventually(() => expect(errors).toEqual([expect.objectContaining({ code: 'BODY_INCOMPLETE' })]))
    })
  })

  test('an oversized push is answered with 413', async () => {
    await serve(present, async (target) => {
      expect((await wecom.send(target, 'text', { fault: 'oversized' })).status).toBe(413)
    })
  })
})

describe('an endpoint with an error', () => {
  const quick = { tries: 2, tryMs: 100 } as const

  test.each<[string, RequestListener, object]>([
    ['never answers', () => undefined, { error: 'timeout', status: undefined }],
    ['streams forever', (_request, response) => void endless(response), { error: 'timeout', status: 200 }],
    ['disconnects', (request) => request.socket.destroy(), { error: 'connection', status: undefined }],
    [
      'breaks off',
      (request, response) => {
        response.writeHead(200, { 'content-length': 100 }).write('<xml>')
        setTimeout(() => request.socket.destroy(), 10)
      },
      { error: 'connection', status: 200 },
    ],
    [
      'answers without end',
      (_request, response) => response.end('x'.repeat(5000)),
      { error: 'too-large', status: 200 },
    ],
  ])('%s', async (_name, listener, expected) => {
    await overHttp(listener, async (url) => {
      const result = await wecom.send(url, 'text', { ...quick, maxAnswerBytes: 4000 })
      expect(result.tries.map(({ error, status }) => ({ error: error?.reason, status }))).toEqual([expected, expected])
      expect(result).toMatchObject({ status: undefined, reply: undefined, error: undefined })
      const check = await wecom.verify(url, { tryMs: 100, maxAnswerBytes: 4000 })
      expect(check).toMatchObject({ ok: false, status: undefined, text: undefined })
    })
  })

  test('the part of the response that came before it broke off is in the result', async () => {
    await overHttp(
      (_request, response) => response.end('x'.repeat(5000)),
      async (url) => {
        const { tries } = await wecom.send(url, 'text', { tries: 1, maxAnswerBytes: 10 })
        expect(tries[0]?.answer).toMatchObject({ status: 200, body: 'x'.repeat(10) })
      },
    )
  })

  test('does not speak HTTP', async () => {
    const server = createTcpServer((socket) => socket.resume().end('SSH-2.0-OpenSSH_9.6\r\n'))
    await withWatchedServer(server, async (url) => {
      const { tries } = await wecom.send(url, 'text', quick)
      expect(tries.map(({ error }) => error?.code)).toEqual(['HPE_INVALID_CONSTANT', 'HPE_INVALID_CONSTANT'])
    })
  })

  test('answers before the body has arrived, and keeps the connection open', async () => {
    const server = createTcpServer((socket) => {
      socket.once('data', () => socket.resume().write('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n'))
    })
    await withWatchedServer(server, async (url) => {
      const { tries, reply } = await wecom.send(url, 'text', { network: 'slow' })
      expect({ tries: tries.length, reply: reply?.text }).toEqual({ tries: 1, reply: '' })
    })
  })

  test('does not exist', async () => {
    const { tries } = await wecom.send(urlOf(await freePort()), 'text')
    expect(tries.map(({ error }) => [error?.reason, error?.code])).toEqual(
      Array(3).fill(['connection', 'ECONNREFUSED']),
    )
  })

  test('a redirect is not followed, not retried and not read', async () => {
    await overHttp(
      (_request, response) => response.writeHead(302, { location: '/elsewhere' }).end('success'),
      async (url) => {
        const { status, reply, tries } = await wecom.send(url, 'text')
        expect({ status, reply, tries: tries.length }).toEqual({ status: 302, reply: undefined, tries: 1 })
        expect(tries[0]?.answer).toMatchObject({ headers: { location: '/elsewhere' }, body: 'success' })
      },
    )
  })

  test.each([
    ['a page', '<html><br></html>', 'INVALID_ENVELOPE'],
    ['a reply that is not sealed', '<xml><MsgType>text</MsgType></xml>', 'INVALID_ENVELOPE'],
  ])('answers with %s: the reason is in the result, not thrown', async (_name, body, code) => {
    const result = await wecom.send(() => new Response(body), 'text')
    expect(result).toMatchObject({ status: 200, reply: undefined, error: { code } })
  })

  test.each([
    ['with a byte order mark', '\ufeff'],
    ['with a line break', '\n'],
  ])('echoes %s: the result is not ok and shows the text', async (_name, more) => {
    let echo = ''
    const verified = await wecom.verify(async (request) => {
      const answer = await createFetchHandler(watchedOptions(present).options)(request)
      echo = await answer.text()
      return new Response(more + echo)
    })
    expect(verified).toMatchObject({ ok: false, status: 200, text: more + echo })
  })

  test('echoes with another status than 200: the console would not save', async () => {
    const handler = createFetchHandler(watchedOptions(present).options)
    const created = async (request: Request) => new Response((await handler(request)).body, { status: 201 })
    const { ok, echo, text: came, status } = await wecom.verify(created)
    expect({ ok, came, status }).toEqual({ ok: false, came: echo, status: 201 })
  })

  test.each<[string, () => unknown, object]>([
    ['throws', () => Promise.reject(new Error('oops')), { reason: 'threw', message: 'oops' }],
    ['gives nothing', () => undefined, { reason: 'threw' }],
    ['returns a value that is not a Response', () => ({ status: 200, headers: 1, body: null }), { reason: 'threw' }],
    ['never settles', () => new Promise(() => undefined), { reason: 'timeout' }],
    [
      'gives a body that never ends',
      () => new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1)) })),
      { reason: 'too-large' },
    ],
    [
      'gives a body that fails',
      () => new Response(new ReadableStream({ pull: (controller) => controller.error(new Error('x')) })),
      { reason: 'connection' },
    ],
  ])('is a handler that %s', async (_name, handler, error) => {
    const { tries } = await wecom.send(handler as () => Response, 'text', { ...quick, maxAnswerBytes: 1000 })
    expect(tries).toEqual([expect.objectContaining({ error: expect.objectContaining(error) }), expect.anything()])
  })
})

describe('the platform’s own limits', () => {
  const failing = () => new Response(null, { status: 500 })
  const sides = (['wecom', 'wecom-suite', 'wecom-bot', 'official-account', 'open-platform'] as const).map(
    (platform) => [platform, createPlatform({ platform, credentials })] as const,
  )
  const sideOf = (name: string) => sides.find(([platform]) => platform === name)?.[1] ?? wecom

  test.each([
    ['wecom', 'text', 3],
    ['official-account', 'event.subscribe', 3],
    ['wecom-suite', 'text', 3],
    ['wecom-suite', 'info.suite_ticket', 1],
    ['wecom-bot', 'text', 1],
    ['open-platform', 'info.component_verify_ticket', 1],
  ])('%s makes %s %i attempts', async (platform, name, times) => {
    expect((await sideOf(platform).send(failing, name)).tries).toHaveLength(times)
  })

  test('the caller can set tries and tryMs', async () => {
    expect((await wecom.send(failing, 'text', { tries: 5 })).tries).toHaveLength(5)
    await expect(wecom.send(failing, 'text', { tries: 0 })).rejects.toThrow(TypeError)
    await expect(wecom.send(failing, 'text', { tryMs: Number.NaN })).rejects.toThrow(TypeError)
  })

  test.each(['callback', '/callback', 'ftp://example.com/', 'http://', 7])('%j is not a target', async (target) => {
    await expect(wecom.send(target as string, 'text')).rejects.toThrow('target: expected')
    await expect(wecom.verify(target as string)).rejects.toThrow(TypeError)
  })
})

describe('retry', () => {
  const plaintextOf = async (request: Request): Promise<string> => {
    const texts: string[] = []
    const onMessage = (_message: unknown, context: { text: string }) => void texts.push(context.text)
    await createFetchHandler(watchedOptions({ ...present, onMessage }).options)(request)
    return texts.join()
  }

  test('is the same message in another envelope', async () => {
    const push = wecom.push('event.subscribe')
    const again = wecom.retry(wecom.retry(push))
    expect(again.body).not.toBe(push.body)
    expect(again.query).not.toBe(push.query)
    const [one, other] = await Promise.all(
      [push, again].map((request) => plaintextOf(request.toRequest('https://callback.example/'))),
    )
    expect(one).not.toBe('')
    expect(other).toBe(one)
    expect(dedupKey(parseMessage(other ?? ''))).toBe(dedupKey(parseMessage(one ?? '')))
    expect(() => wecom.retry(wecom.verification())).toThrow(TypeError)
    expect(() => wecom.retry({ ...push })).toThrow('not a copy')
  })

  test('continues to count if the message counts its attempts', () => {
    const plain = createPlatform({
      platform: 'mini-program',
      mode: 'plain',
      credentials: { token: 't' },
      format: 'json',
    })
    const push = plain.push({ MsgType: 'event', Event: 'x', RetryTimes: 0 })
    const again = plain.retry(plain.retry(push))
    expect(JSON.parse(again.body ?? '')).toEqual({ ...JSON.parse(push.body ?? ''), RetryTimes: 2 })
  })

  test('a request that is made already takes no fault and no format', async () => {
    for (const option of [{ fault: 'forged' }, { format: 'json' }] as const) {
      await expect(wecom.send(() => new Response(''), wecom.push('text'), option)).rejects.toThrow(
        'fault, format: give them to push, since this request is made already',
      )
    }
  })

  test('of a changed request is that request', async () => {
    const bodies: string[] = []
    const changed = { ...wecom.push('text'), body: '<xml/>' }
    const target = async (request: Request) => {
      bodies.push(await request.text())
      return new Response(null, { status: 500 })
    }
    await wecom.send(target, changed)
    expect(bodies).toEqual(['<xml/>', '<xml/>', '<xml/>'])
  })
})

test('an object whose fetch is a handler: it is called as a method, with only the request', async () => {
  const handler = createFetchHandler(watchedOptions(present).options)
  const app = {
    handler,
    fetch(...values: [Request]) {
      expect(values).toHaveLength(1)
      return this.handler(values[0])
    },
  }
  expect((await wecom.verify(app)).ok).toBe(true)
  expect((await wecom.send(app, 'text')).reply?.message?.Content).toBe('收到')
})

test('a handler receives the address', async () => {
  const urls: string[] = []
  const target = (request: Request) => {
    urls.push(request.url)
    return new Response('')
  }
  await wecom.send(target, 'text', { address: 'https://example.com/wechat?app=7' })
  await wecom.verify(target)
  expect(urls[0]).toMatch(/^https:\/\/example\.com\/wechat\?app=7&timestamp=/)
  expect(urls[1]).toMatch(/^https:\/\/callback\.example\/\?timestamp=/)
})

test('a test of a handler in a server takes few lines', async () => {
  await withServer(createNodeHandler(watchedOptions(present).options), async (port) => {
    const { reply } = await wecom.send(urlOf(port), wecom.message('text', { Content: '你好' }))
    expect(reply?.message).toMatchObject({ MsgType: 'text', Content: '收到' })
  })
})

function endless(response: Parameters<RequestListener>[1]): void {
  response.writeHead(200)
  const timer = setInterval(() => response.write('x'), 5)
  response.on('close', () => clearInterval(timer))
}

describe('the plan of a push', () => {
  const shop = createPlatform({ platform: 'mini-program', credentials })
  const failing = () => new Response('', { status: 500 })

  test.each([
    ['of 微信小店', 'event.channels_ec_order_pay', [0, 0, 10, 60, 300, 1800, 3600, 3600, 3600]],
    ['of 虚拟支付', 'event.xpay_refund_notify', Array.from({ length: 14 }, (_, index) => 2 ** (index + 1))],
    [
      'of 小游戏',
      'event.minigame_coin_deliver_completed',
      [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10_800, 10_800, 10_800, 21_600, 21_600],
    ],
    ['of any other', 'event.user_enter_tempsession', [0, 0]],
  ] as const)('%s is followed, and every pause is reported', async (_name, message, seconds) => {
    const pauses: number[] = []
    const { tries } = await shop.send(failing, message, { pause: (ms) => void pauses.push(ms / 1000) })
    expect([pauses, tries.length]).toEqual([seconds, seconds.length + 1])
  })

  test('a retry is sent when the pause is over', async () => {
    const order: string[] = []
    const target = () => {
      order.push('attempt')
      return failing()
    }
    const pause = async () => {
      await Promise.resolve()
      order.push('pause')
    }
    await shop.send(target, 'event.channels_ec_order_pay', { pause, tries: 2 })
    expect(order).toEqual(['attempt', 'pause', 'attempt'])
  })

  test('there is no pause after an answer, nor for a push that is not sent again', async () => {
    const pauses: number[] = []
    const options = { pause: (ms: number) => void pauses.push(ms) }
    await shop.send(() => new Response('success'), 'event.channels_ec_order_pay', options)
    await createPlatform({ platform: 'wecom-suite', credentials }).send(failing, 'info.suite_ticket', options)
    expect(pauses).toEqual([])
  })

  test.each<[string, string, readonly string[], readonly string[]]>([
    ['of 虚拟支付', 'event.xpay_refund_notify', ['{"ErrCode":1}', '<xml><ErrCode>-1</ErrCode></xml>'], ['', 'success']],
    ['of 小游戏', 'event.minigame_deliver_goods', ['{"ErrCode":"1"}', '{}', '', 'success'], ['{"ErrCode":0}']],
    ['of 微信小店', 'event.channels_ec_order_pay', [], ['{"ErrCode":1}', '']],
  ])('%s is followed if the answer is a failure to the platform', async (_name, message, failures, successes) => {
    const kit = createPlatform({ platform: 'mini-program', mode: 'plain', credentials: { token: credentials.token } })
    for (const end of [...successes, '<xml><ErrCode>0</ErrCode></xml>']) {
      const bodies = [...failures, end, 'never']
      const { tries, status, reply } = await kit.send(() => new Response(bodies.shift()), message)
      expect([tries.length, status, reply?.text]).toEqual([failures.length + 1, 200, end])
    }
    const { tries, reply } = await kit.send(() => new Response(failures[0] ?? ''), message, { tries: 2 })
    expect([tries.length, reply?.text]).toEqual([failures.length > 0 ? 2 : 1, failures[0] ?? ''])
  })

  test('more attempts than the plan has follow at once', async () => {
    const pauses: number[] = []
    await wecom.send(failing, 'text', { tries: 4, pause: (ms) => void pauses.push(ms) })
    expect(pauses).toEqual([0, 0, 0])
  })

  test('a pause that is not a function is a TypeError', async () => {
    const sent = wecom.send(failing, 'text', { pause: 5 as unknown as () => void })
    await expect(sent).rejects.toThrow(new TypeError('pause: expected a function'))
  })
})
