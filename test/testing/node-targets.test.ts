/** Sending to targets that answer requests of Node's http: listeners, apps and servers, each over its own server. */
import { EventEmitter, once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { text } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createNodeHandler } from 'wechat-callback/node'
import { createPlatform, type SendTarget } from 'wechat-callback/testing'
import { credentials, watchedOptions } from '../support/account.ts'
import { eventually } from '../support/eventually.ts'
import { freePort } from '../support/http.ts'

const wecom = createPlatform({ platform: 'wecom', credentials })
const own = (overrides: object = {}) => createNodeHandler(watchedOptions({ now: Date.now, ...overrides }).options)

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/** An app like those of Express and Connect: a function of three parameters that can be mounted and made to listen. */
function makeApp(): ((request: IncomingMessage, response: ServerResponse, next?: () => void) => void) & {
  use(path: string, middleware: Middleware): void
  handle(): void
  listen(): void
} {
  const mounted: [string, Middleware][] = []
  const notFound = (response: ServerResponse) => void response.writeHead(404).end()
  const app = (request: IncomingMessage, response: ServerResponse, _next?: () => void) => {
    const [, middleware] = mounted.find(([path]) => request.url?.startsWith(path)) ?? []
    if (middleware === undefined) return notFound(response)
    middleware(request, response, () => notFound(response))
  }
  const use = (path: string, middleware: Middleware) => void mounted.push([path, middleware])
  return Object.assign(app, { use, handle: () => undefined, listen: () => undefined })
}

function appWith(middleware: Middleware): ReturnType<typeof makeApp> {
  const app = makeApp()
  app.use('/', middleware)
  return app
}

/** Ports of this process with a listener, and open connections. */
const openHandles = (): readonly string[] =>
  process.getActiveResourcesInfo().filter((name) => /^TCP(?:Server|Socket)Wrap$/.test(name))

let before: readonly string[] = []
beforeEach(() => {
  before = openHandles()
})
// Sockets are released in the turn after they were closed.
afterEach(() => eventually(() => expect(openHandles()).toEqual(before)))

describe.each<[string, (handler: ReturnType<typeof createNodeHandler>) => SendTarget]>([
  ['what createNodeHandler returns', (handler) => handler],
  ['an app of Express or Connect', (handler) => appWith(handler)],
  ['a server that is not started', (handler) => createServer(handler)],
  ['a server for https', (handler) => createSecureServer(handler)],
])('%s', (_name, targetOf) => {
  test('answers a push and a URL check', async () => {
    const target = targetOf(own())
    expect((await wecom.verify(target)).ok).toBe(true)
    const { reply, status } = await wecom.send(target, 'text')
    expect({ status, content: reply?.message?.Content }).toEqual({ status: 200, content: '收到' })
  })

  test.each([
    ['slow', { deadlineMs: 80 }, [408]],
    ['cut-off', {}, ['cut-off', 200]],
  ] as const)('with a network that is %s', async (network, overrides, expected) => {
    const { tries } = await wecom.send(targetOf(own(overrides)), 'text', { network })
    expect(tries.map(({ error, status }) => error?.reason ?? status)).toEqual(expected)
  })

  test('several pushes at once', async () => {
    const target = targetOf(own())
    const results = await Promise.all(['text', 'image', 'voice'].map((name) => wecom.send(target, name)))
    expect(results.map(({ status }) => status)).toEqual([200, 200, 200])
  })
})

test('all attempts of a push go to one server', async () => {
  const ports = new Set<number | undefined>()
  let runs = 0
  const onMessage = () => {
    runs += 1
    if (runs < 3) throw new Error('meant to fail')
    return text('第三次')
  }
  const handler = own({ onMessage })
  const watched = createServer((request, response) => {
    ports.add(request.socket.localPort)
    return handler(request, response)
  })
  const { tries, reply } = await wecom.send(watched, 'text')
  expect(tries.map(({ status }) => status)).toEqual([500, 500, 200])
  expect(reply?.message?.Content).toBe('第三次')
  expect(ports.size).toBe(1)
})

test('a started server stays started', async () => {
  const server = createServer(own()).listen(0, '127.0.0.1')
  try {
    await once(server, 'listening')
    expect((await wecom.send(server, 'text')).status).toBe(200)
    const { port } = server.address() as AddressInfo
    expect((await wecom.send(`http://127.0.0.1:${port}/`, 'text')).status).toBe(200)
  } finally {
    await new Promise((resolve) => server.close(resolve))
  }
})

test('the target sees the address: host, path and query', async () => {
  const seen: unknown[] = []
  const target = createServer((request, response) => {
    seen.push([request.headers.host, request.url?.replace(/timestamp=.*/, ''), request.socket.remoteAddress])
    response.end()
  })
  const { tries } = await wecom.send(target, 'text', { address: 'https://example.com:8443/wechat?app=7' })
  await wecom.verify(target, { address: '/callback' })
  expect(seen).toEqual([
    ['example.com:8443', '/wechat?app=7&', '127.0.0.1'],
    ['callback.example', '/callback?', '127.0.0.1'],
  ])
  expect(tries[0]?.url).toMatch(/^https:\/\/example\.com:8443\/wechat\?app=7&timestamp=/)
})

test('an app without a handler at that path answers 404, and is reached with the right path', async () => {
  const app = makeApp()
  app.use('/callback', own())
  expect((await wecom.send(app, 'text')).status).toBe(404)
  expect((await wecom.send(app, 'text', { address: '/callback' })).status).toBe(200)
})

describe('a listener with an error', () => {
  const quick = { tries: 2, tryMs: 150 } as const

  test.each<[string, RequestListener, object]>([
    [
      'throws',
      () => {
        throw new Error('oops')
      },
      { reason: 'threw', message: 'oops' },
    ],
    ['rejects', async () => await Promise.reject(new Error('oops')), { reason: 'threw', message: 'oops' }],
    ['rejects with nothing', async () => await Promise.reject(undefined), { reason: 'threw' }],
    ['never answers', () => undefined, { reason: 'timeout' }],
    ['disconnects', (request) => request.socket.destroy(), { reason: 'connection' }],
    [
      'takes the connection for itself',
      ({ socket }) => void socket.removeAllListeners().on('error', () => undefined),
      { reason: 'timeout' },
    ],
  ])('%s', async (_name, listener, error) => {
    const { tries, status } = await wecom.send(createServer(listener), 'text', quick)
    const expected = expect.objectContaining({ error: expect.objectContaining(error) })
    expect(tries).toEqual([expected, expected])
    expect(status).toBe(undefined)
  })

  test('the part of its response that came before it threw is in the result', async () => {
    const target = createServer(async (_request, response) => {
      await new Promise<void>((resolve) => response.writeHead(200).write('success', () => resolve()))
      await new Promise((resolve) => setTimeout(resolve, 30))
      throw new Error('oops')
    })
    const { tries, status } = await wecom.send(target, 'text', { tries: 1 })
    expect(tries[0]).toMatchObject({ answer: { status: 200, body: 'success' }, error: { message: 'oops' } })
    expect(status).toBe(undefined)
  })

  test('throws after its whole response: the response does not count, since production would not survive it', async () => {
    const target = createServer(async (_request, response) => {
      await new Promise<void>((resolve) => response.end('success', resolve))
      throw new Error('oops')
    })
    const { tries } = await wecom.send(target, 'text', { tries: 1 })
    expect(tries[0]).toMatchObject({ answer: { status: 200, body: 'success' }, error: { message: 'oops' } })
  })

  test('throws in one attempt only: the next one counts', async () => {
    const handler = own()
    let calls = 0
    const target = createServer(async (request, response) => {
      calls += 1
      if (calls === 1) throw new Error('oops')
      await handler(request, response)
    })
    const { tries } = await wecom.send(target, 'text')
    expect(tries.map(({ error, status }) => error?.reason ?? status)).toEqual(['threw', 200])
  })

  test('rejects long after its response: the rejection is not hidden, as in production', async () => {
    let fail: (error: Error) => void = () => undefined
    const target = createServer((_request, response) => {
      response.end('success')
      return new Promise((_resolve, reject) => {
        fail = reject
      })
    })
    const unhandled: unknown[] = []
    const others = process.listeners('unhandledRejection')
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', (error) => void unhandled.push(error))
    try {
      expect((await wecom.send(target, 'text')).status).toBe(200)
      fail(new Error('late'))
      await eventually(() => expect(unhandled).toEqual([expect.objectContaining({ message: 'late' })]))
    } finally {
      process.removeAllListeners('unhandledRejection')
      for (const each of others) process.on('unhandledRejection', each)
    }
  })
})

describe('how targets are distinguished', () => {
  test('a handler of the Fetch API of this package, whatever parameters it declares', async () => {
    const handler = createFetchHandler(watchedOptions({ now: Date.now }).options)
    expect(handler.length).toBe(2)
    const { tries } = await wecom.send(handler, 'text')
    expect(tries[0]?.answer?.headers).not.toHaveProperty('date')
    expect((await wecom.send((...values) => handler(...values), 'text')).status).toBe(200)
  })

  test('a function of two parameters is neither, and is not called', async () => {
    const called: unknown[] = []
    const unclear = (request: unknown, _response: unknown) => void called.push(request)
    const middleware: Middleware = (request, _response, _next) => void called.push(request)
    for (const target of [unclear, middleware] as unknown as string[]) {
      await expect(wecom.send(target, 'text')).rejects.toThrow(TypeError)
      await expect(wecom.verify(target)).rejects.toThrow(/^target: .*\(request\) => .*createServer\(listener\)/)
    }
    expect(called).toEqual([])
  })

  test('neither an app of Koa nor a server without a listener is a target', async () => {
    const koa = Object.assign(new EventEmitter(), { listen: () => undefined, callback: () => undefined })
    for (const target of [koa, createServer(), {}, null, Object.create(null), undefined] as unknown as string[]) {
      await expect(wecom.send(target, 'text')).rejects.toThrow(/^target: .*createServer\(app\.callback\(\)\)/)
    }
  })

  test('a listener in place of a handler of the Fetch API: the error says what to do', async () => {
    const hidden = (...values: unknown[]) => void values.at(1)
    const { tries } = await wecom.send(hidden as unknown as () => Response, 'text', { tries: 1 })
    expect(tries[0]?.error?.message).toContain('createServer(listener)')
  })
})

describe('mistakes of a test', () => {
  test.each([undefined, null, 7, [], () => undefined])('%s is not a message', async (message) => {
    for (const target of [own(), () => new Response(), 'http://127.0.0.1:1/']) {
      await expect(wecom.send(target, message as unknown as string)).rejects.toThrow(/^message: expected a name/)
    }
    expect(() => wecom.push(message as unknown as string)).toThrow(/^message: expected a name/)
  })

  test('a URL at which nothing listens is reported', async () => {
    const port = await freePort()
    const { tries } = await wecom.send(`http://127.0.0.1:${port}/`, 'text', { tries: 1 })
    const message = `nothing listens at 127.0.0.1:${port}: start the server`
    expect(tries[0]?.error).toEqual({ reason: 'connection', message, code: 'ECONNREFUSED' })
  })

  test.each(['callback', 'example.com/callback', 'ftp://example.com/', 'http://'])(
    '%s is not an address',
    async (address) => {
      await expect(wecom.send(own(), 'text', { address })).rejects.toThrow(/^address: expected/)
    },
  )
})

test('no other request is accepted after a push', async () => {
  let port = 0
  const target = createServer((request, response) => {
    port = request.socket.localPort ?? 0
    response.end()
  })
  await wecom.send(target, 'text')
  const socket: Socket = connect(port, '127.0.0.1')
  const [error] = await once(socket, 'error')
  expect(error).toMatchObject({ code: 'ECONNREFUSED' })
})
