/** The behaviour of the Node adapter only: streams, bodies that frameworks leave, clients that disconnect. */
import { once } from 'node:events'
import { connect as connectHttp2, createServer as createHttp2Server } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { PassThrough, Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { text } from 'wechat-callback'
import { createNodeHandler, type NodeHandler, type NodeRequest } from 'wechat-callback/node'
import type { SentAnswer } from 'wechat-callback/testing'
import { credentials, NOW, textPush, wecom } from '../support/account.ts'
import { eventually } from '../support/eventually.ts'
import { openSocket, send, withServer } from '../support/http.ts'
import { unusualBodies } from '../support/unusual-bodies.ts'

const push = wecom.push(textPush)
const path = `/callback?${push.query}`

function createHandler(overrides: object = {}): { handler: NodeHandler; errors: unknown[]; seen: unknown[] } {
  const errors: unknown[] = []
  const seen: unknown[] = []
  const handler = createNodeHandler({
    platform: 'wecom',
    credentials,
    onMessage: (message) => {
      seen.push(message)
      return text('收到')
    },
    onError: (error) => errors.push(error),
    now: () => NOW,
    ...overrides,
  })
  return { handler, errors, seen }
}

/** Serves one push to a handler, after `prepare` has changed the request. */
async function pushThrough(
  handler: NodeHandler,
  prepare: (request: NodeRequest) => Promise<object> | object = () => ({}),
  body: string | undefined = push.body,
): Promise<SentAnswer> {
  return await withServer(
    async (request, response) => handler(Object.assign(request, await prepare(request)), response),
    async (port) => {
      const { tries } = await wecom.send(`http://127.0.0.1:${port}/callback`, { ...push, body }, { tries: 1 })
      return tries[0]?.answer ?? expect.fail(tries[0]?.error?.message)
    },
  )
}

async function drain(request: NodeRequest): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

describe('a push is answered', () => {
  test('from the stream, with the length in bytes', async () => {
    const { handler, errors } = createHandler()
    const answer = await pushThrough(handler)
    expect(errors).toEqual([])
    expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(answer.body)))
    expect(answer.headers['content-type']).toBe('application/xml; charset=utf-8')
    expect((await wecom.readReply(answer)).message?.Content).toBe('收到')
  })

  test.each([
    [
      'rawBody as bytes',
      async (request: NodeRequest) => ({ rawBody: await drain(request), body: { parsed: 'wrongly' } }),
    ],
    ['rawBody as text', async (request: NodeRequest) => ({ rawBody: String(await drain(request)) })],
    ['body as text', async (request: NodeRequest) => ({ body: String(await drain(request)) })],
    ['body as bytes', async (request: NodeRequest) => ({ body: await drain(request) })],
    [
      'body as express-xml-bodyparser leaves it',
      async (request: NodeRequest) => ({ body: parsed(String(await drain(request))) }),
    ],
    [
      'body as an XML parser without the root leaves it',
      async (request: NodeRequest) => ({ body: parsed(String(await drain(request))).xml }),
    ],
    [
      'the stream as text, after setEncoding',
      (request: NodeRequest) => {
        request.setEncoding('utf8')
        return {}
      },
    ],
    [
      'the stream that was paused before',
      async (request: NodeRequest) => {
        request.pause()
        await new Promise((resolve) => setTimeout(resolve, 5))
        return {}
      },
    ],
    ['the stream, beside the {} of a parser that read nothing', () => ({ body: {} })],
    ['the stream, next to an empty rawBody that will be filled later', () => ({ rawBody: '' })],
    ['body, next to an empty rawBody', async (request: NodeRequest) => ({ rawBody: '', body: await drain(request) })],
  ])('from %s', async (_name, prepare) => {
    const { handler, errors, seen } = createHandler()
    const answer = await pushThrough(handler, prepare)
    expect(errors).toEqual([])
    expect(seen).toEqual([expect.objectContaining({ Content: '你好', FromUserName: 'zhangsan' })])
    expect((await wecom.readReply(answer)).message?.Content).toBe('收到')
  })

  /** Lower-case names and lists with one item, as xml2js makes them with the options of express-xml-bodyparser. */
  function parsed(body: string): { xml: Record<string, string[]> } {
    const fields = [...body.matchAll(/<(\w+)><!\[CDATA\[(.*?)\]\]>/g)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      [value],
    ])
    return { xml: Object.fromEntries(fields) }
  }
})

test.each([
  ['a Request', [new Request('http://localhost/')]],
  [
    'what Fastify hands over',
    [
      { raw: {}, headers: {} },
      { raw: {}, send: () => undefined },
    ],
  ],
  ['the context of Koa', [{ req: {}, res: {} }, async () => undefined]],
  ['nothing', []],
])('%s is a TypeError that says what to give', async (_name, values) => {
  const { handler, errors } = createHandler()
  const answer: Promise<void> = Reflect.apply(handler, undefined, values)
  await expect(answer).rejects.toThrow(
    /^request, response: expected those of node:http .* in Fastify, .* in Koa.*\/fetch$/,
  )
  expect(errors).toEqual([])
})

describe('a body that cannot be read', () => {
  test('is answered with 500 if it was read before and not kept, and the error says how to fix that', async () => {
    const { handler, errors } = createHandler()
    const answer = await pushThrough(handler, async (request) => ({ drained: (await drain(request)).length }))
    expect(answer).toMatchObject({ status: 500, body: '' })
    expect(errors).toEqual([
      expect.objectContaining({ code: 'BODY_CONSUMED', message: expect.stringContaining('rawBody') }),
    ])
  })

  test('is answered with 500 if it was read before and a parser left {} for what it did not understand', async () => {
    const { handler, errors } = createHandler()
    const answer = await pushThrough(handler, async (request) => ({ drained: await drain(request), body: {} }))
    expect(answer.status).toBe(500)
    expect(errors).toEqual([expect.objectContaining({ code: 'BODY_CONSUMED' })])
  })

  test('is not waited for if its client disconnects before the handler runs', async () => {
    const { handler, errors } = createHandler()
    let disconnect = () => {}
    await withServer(
      async (request, response) => {
        request.on('error', () => undefined)
        const closed = new Promise((resolve) => request.once('close', resolve))
        disconnect()
        await closed
        await handler(request, response)
      },
      async (port) => {
        const socket = openSocket(port)
        disconnect = () => socket.destroy()
        socket.write(`POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n`)
        await eventually(() => expect(errors).toHaveLength(1))
      },
    )
    expect(errors).toEqual([expect.objectContaining({ code: 'BODY_INCOMPLETE' })])
  })

  test('is answered with 413 on HTTP/2 if it is over the limit, and its stream is closed', async () => {
    const { handler } = createHandler({ maxBodyBytes: 1000 })
    // HTTP/2 has the same request members; only the types differ.
    const server = createHttp2Server((request, response) => void handler(request as never, response as never))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const client = connectHttp2(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    try {
      const stream = client.request({ ':method': 'POST', ':path': path })
      stream.on('error', () => undefined)
      stream.write(new Uint8Array(5000))
      const [headers] = await once(stream, 'response')
      expect(headers[':status']).toBe(413)
      expect(headers.connection).toBeUndefined()
      stream.resume()
      if (!stream.closed) await once(stream, 'close')
    } finally {
      client.destroy()
      await new Promise((resolve) => server.close(resolve))
    }
  })

  test('is answered with 413 without being read if its Content-Length is over the limit', async () => {
    const { handler, errors } = createHandler({ maxBodyBytes: 100 })
    const answer = await pushThrough(handler)
    expect(answer).toMatchObject({ status: 413, body: '' })
    expect(answer.headers.connection).toBe('close')
    expect(errors).toEqual([expect.objectContaining({ code: 'BODY_TOO_LARGE' })])
  })

  test('is answered with 413 as soon as it exceeds the limit, without a Content-Length', async () => {
    const { handler, errors } = createHandler({ maxBodyBytes: 100_000 })
    await withServer(handler, async (port) => {
      const socket = openSocket(port)
      socket.write(`POST ${path} HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n`)
      const block = `10000\r\n${'a'.repeat(0x10000)}\r\n`
      socket.write(block)
      socket.write(block)
      const [answer] = await once(socket, 'data')
      expect(String(answer)).toMatch(/^HTTP\/1\.1 413 /)
      await once(socket, 'close')
    })
    expect(errors).toEqual([expect.objectContaining({ code: 'BODY_TOO_LARGE' })])
  })

  test('is answered with 413 if a parser kept it but it is over the limit', async () => {
    const { handler, errors } = createHandler({ maxBodyBytes: 100 })
    const answer = await pushThrough(handler, () => ({ rawBody: '界'.repeat(50) }), 'x')
    expect(answer.status).toBe(413)
    expect(errors).toEqual([expect.objectContaining({ code: 'BODY_TOO_LARGE' })])
  })

  test('is joined as bytes if it arrives in text chunks', async () => {
    const { handler, errors } = createHandler()
    const long = wecom.push({ ...textPush, Content: '界'.repeat(100_000) })
    const answer = await withServer(
      (request, response) => handler(request.setEncoding('utf8'), response),
      (port) => send(port, { method: 'POST', path: `/?${long.query}`, body: long.body }),
    )
    expect(errors).toEqual([])
    expect(answer.status).toBe(200)
  })

  test('is not read further after a refusal, and the connection is closed', async () => {
    const { handler } = createHandler()
    await withServer(handler, async (port) => {
      const socket = openSocket(port)
      socket.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1000000000\r\n\r\n<xml>')
      const [answer] = await once(socket, 'data')
      expect(String(answer)).toMatch(/^HTTP\/1\.1 400 [\s\S]*connection: close/i)
      await once(socket, 'close')
    })
  })

  test('is answered with 400 if it is empty or a parser left {} for it, since the sender is at fault', async () => {
    const { handler, errors } = createHandler()
    const answers = [
      await pushThrough(handler, () => ({}), ''),
      await pushThrough(handler, async (request) => ({ rawBody: await drain(request) }), ''),
      await pushThrough(
        handler,
        async (request) => ({ drained: await drain(request), body: parsedAsJson(request) }),
        '{}',
      ),
    ]
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400])
    expect(errors).toHaveLength(3)
  })

  test('is answered with 408 at the deadline if it never ends, and the connection is closed', async () => {
    const { handler, errors } = createHandler({ deadlineMs: 50 })
    await withServer(handler, async (port) => {
      const socket = openSocket(port)
      socket.write(`POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n<xml>`)
      const [answer] = await once(socket, 'data')
      expect(String(answer)).toMatch(/^HTTP\/1\.1 408 [\s\S]*connection: close/i)
      await once(socket, 'close')
    })
    expect(errors).toEqual([expect.objectContaining({ code: 'BODY_INCOMPLETE' })])
  })

  test('is reported once if its client disconnects, and is not read further', async () => {
    const { handler, errors, seen } = createHandler()
    let settled: Promise<void> | undefined
    let incoming: NodeRequest | undefined
    await withServer(
      (request, response) => {
        incoming = request
        settled = handler(request, response)
      },
      async (port) => {
        const socket = openSocket(port)
        socket.write(`POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n<xml>`)
        await eventually(() => expect(incoming?.listenerCount('data')).toBe(1))
        socket.destroy()
        await eventually(() => expect(errors).toHaveLength(1))
        await settled
      },
    )
    expect(errors).toEqual([expect.objectContaining({ code: 'BODY_INCOMPLETE' })])
    expect(seen).toEqual([])
    expect(incoming?.listenerCount('data')).toBe(0)
  })
})

/** A parser that reads nothing and leaves the stream, like Fastify's `(request, payload, done) => done(null, payload)`. */
describe('a stream that is left as the body', () => {
  test.each<[string, (request: NodeRequest) => object]>([
    ['the request itself', (request) => ({ body: request })],
    ['the request itself, as rawBody', (request) => ({ rawBody: request })],
    ['what the request is piped through', (request) => ({ body: request.pipe(new PassThrough()) })],
    ['text, decoded before', (request) => ({ body: request.pipe(new PassThrough()).setEncoding('utf8') })],
    ['a stream of the web', (request) => ({ body: Readable.toWeb(request) })],
  ])('is read: %s', async (_name, prepare) => {
    const { handler, errors, seen } = createHandler()
    const answer = await pushThrough(handler, prepare)
    expect(errors).toEqual([])
    expect(answer.status).toBe(200)
    expect(seen).toEqual([expect.objectContaining({ Content: '你好' })])
  })

  test.each<[string, (request: NodeRequest) => object]>([
    ['the request itself', (request) => ({ body: request })],
    ['what the request is piped through', (request) => ({ body: request.pipe(new PassThrough()) })],
    ['a stream of the web', (request) => ({ body: Readable.toWeb(request) })],
  ])('is read up to the limit: %s', async (_name, prepare) => {
    const { handler, errors } = createHandler({ maxBodyBytes: 100 })
    const chunked = (request: NodeRequest) => {
      delete request.headers['content-length']
      return prepare(request)
    }
    expect((await pushThrough(handler, chunked)).status).toBe(413)
    expect(errors).toEqual([expect.objectContaining({ code: 'BODY_TOO_LARGE' })])
  })

  test.each<[string, () => object]>([
    ['of Node', () => new PassThrough()],
    ['of the web', () => new ReadableStream()],
  ])('is answered with 408 at the deadline if it never ends: %s', async (_name, makeStream) => {
    const { handler, errors } = createHandler({ deadlineMs: 50 })
    expect((await pushThrough(handler, () => ({ body: makeStream() }))).status).toBe(408)
    expect(errors).toEqual([expect.objectContaining({ code: 'BODY_INCOMPLETE' })])
  })

  test.each<[string, (request: NodeRequest) => Promise<object>]>([
    [
      'the request itself',
      async (request) => {
        await drain(request)
        return { body: request }
      },
    ],
    [
      'the request itself, of JSON',
      async (request) => {
        await drain(request)
        return { body: Object.assign(request, { headers: { 'content-type': 'application/json' } }) }
      },
    ],
    [
      'what the request was piped through',
      async (request) => {
        const stream = request.pipe(new PassThrough())
        for await (const _chunk of stream);
        return { body: stream }
      },
    ],
    [
      'a stream of the web with a reader on it',
      async (request) => {
        const stream = Readable.toWeb(request)
        await stream.getReader().read()
        return { body: stream }
      },
    ],
    [
      'a promise with properties',
      async (request) => {
        await drain(request)
        return { body: Object.assign(Promise.resolve(''), { some: 'property' }) }
      },
    ],
    ['a stream of objects', async () => ({ body: Readable.from([{ Encrypt: 'aGk=' }]) })],
  ])('is answered with 500 if it was read before, and the error says how to fix that: %s', async (_name, prepare) => {
    const { handler, errors } = createHandler()
    expect((await pushThrough(handler, prepare)).status).toBe(500)
    expect(errors).toEqual([expect.objectContaining({ code: 'BODY_CONSUMED' })])
  })
})

describe('an object that no parser leaves', () => {
  test.each(Object.entries(unusualBodies))('is refused with a code: %s', async (_name, makeBody) => {
    const { handler, errors } = createHandler()
    const prepare = async (request: NodeRequest) => ({ drained: await drain(request), body: makeBody() })
    const { status } = await pushThrough(handler, prepare)
    expect([400, 500]).toContain(status)
    expect(errors).toEqual([expect.objectContaining({ code: status === 400 ? 'INVALID_ENVELOPE' : 'BODY_CONSUMED' })])
  })

  test('counts as absent if its getter throws, as for malformed JSON', async () => {
    const { handler, errors } = createHandler()
    const answer = await withServer(
      async (request, response) => {
        await drain(request)
        const body = {
          get: () => {
            throw new SyntaxError('Invalid JSON')
          },
        }
        return handler(Object.defineProperty(request, 'body', body), response)
      },
      (port) => send(port, { method: 'POST', path, body: push.body }),
    )
    expect(answer.status).toBe(500)
    expect(errors).toEqual([expect.objectContaining({ code: 'BODY_CONSUMED' })])
  })
})

describe('a client that has disconnected when the response is ready', () => {
  test('gets no response, and no promise rejects', async () => {
    const gate = deferred()
    const started = deferred()
    const { handler, errors } = createHandler({
      onMessage: async () => {
        started.resolve()
        await gate.promise
        return text('too late')
      },
    })
    let settled: Promise<void> | undefined
    await withServer(
      (request, response) => {
        settled = handler(request, response)
      },
      async (port) => {
        const socket = openSocket(port)
        const body = push.body ?? ''
        socket.write(`POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
        await started.promise
        socket.destroy()
        await once(socket, 'close')
        gate.resolve()
        await expect(settled).resolves.toBeUndefined()
      },
    )
    expect(errors).toEqual([])
  })

  test('gets no response from the handler if other code has already sent one', async () => {
    const { handler } = createHandler()
    const answer = await withServer(
      async (request, response) => {
        response.end('a framework was faster')
        await handler(request, response)
      },
      (port) => send(port, { method: 'POST', path, body: push.body }),
    )
    expect(answer.body).toBe('a framework was faster')
  })
})

/** What a JSON parser leaves, and the header by which it recognised the body as JSON. */
function parsedAsJson(request: NodeRequest): object {
  request.headers['content-type'] = 'application/json'
  return {}
}

function deferred(): { promise: Promise<void>; resolve(): void } {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve: () => resolve() }
}
