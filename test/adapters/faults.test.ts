/**
 * Faults of clients over real connections, with good pushes sent beside them. A fault lasts until the test ends it, and every
 * good push is answered before that: the order is compared, not the time.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { type ClientHttp2Session, connect as connectHttp2, createServer as createHttp2Server } from 'node:http2'
import type { AddressInfo, Socket, Server as TcpServer } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { type HandledReport, rawFields, text } from 'wechat-callback'
import { createNodeHandler, type NodeHandler, type NodeRequest } from 'wechat-callback/node'
import type { PlatformRequest } from 'wechat-callback/testing'
import { textPush, watchedOptions, wecom } from '../support/account.ts'
import { eventually } from '../support/eventually.ts'
import { openSocket } from '../support/http.ts'

/** Longer than any test, so that a body that stops is never over by itself. */
const NEVER_MS = 600_000
const GOOD_PUSHES = 20

const servers: TcpServer[] = []
const clients: { destroy(): void }[] = []

/** Every connection ends with its client: the handler holds none. */
afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy()
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve))
})

/** A handler that replies with the text of the push, its reports, and the number of requests that it has not answered. */
function createHandler(overrides: object = {}) {
  const reports: HandledReport[] = []
  const open = { count: 0 }
  const { options, errors } = watchedOptions({
    deadlineMs: NEVER_MS,
    onMessage: (message: object) => text(`${rawFields(message).Content}，收到`),
    onHandled: (report: HandledReport) => void reports.push(report),
    ...overrides,
  })
  const handle = createNodeHandler(options)
  const listener = async (...args: Parameters<NodeHandler>) => {
    open.count++
    await handle(...args)
    open.count--
  }
  return { listener, reports, errors, open }
}

async function listen(server: TcpServer): Promise<number> {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

let serial = 0

function newPush(): { readonly content: string; readonly push: PlatformRequest } {
  serial++
  const content = `第${serial}条`
  return { content, push: wecom.push({ ...textPush, Content: content, MsgId: String(serial) }) }
}

/** Sends good pushes at once, each over a connection of its own, and expects the reply to each. */
async function expectGoodPushes(port: number, count: number = GOOD_PUSHES): Promise<void> {
  const pushes = Array.from({ length: count }, newPush)
  const results = await Promise.all(
    pushes.map(({ push }) => wecom.send(`http://127.0.0.1:${port}/`, push, { tries: 1, tryMs: NEVER_MS })),
  )
  expect(results.map(({ reply }) => reply?.message?.Content)).toEqual(pushes.map(({ content }) => `${content}，收到`))
}

/** Opens connections, a hundred at a time since a server accepts only so many at once, and sends the same on each. */
async function openClients(port: number, count: number, sent = ''): Promise<Socket[]> {
  const opened: Socket[] = []
  while (opened.length < count) {
    const batch = Array.from({ length: Math.min(100, count - opened.length) }, () => openSocket(port))
    clients.push(...batch)
    await Promise.all(batch.map((socket) => once(socket, 'connect')))
    for (const socket of batch) if (sent !== '') socket.write(sent)
    opened.push(...batch)
  }
  return opened
}

/** The head of a push, and its body. */
function requestOf(push: PlatformRequest, length: number | string = Buffer.byteLength(push.body ?? '')) {
  const head = `POST /?${push.query} HTTP/1.1\r\nhost: x\r\ncontent-type: text/xml\r\n`
  return { start: `${head}content-length: ${length}\r\n\r\n`, chunked: `${head}transfer-encoding: chunked\r\n\r\n` }
}

/** What a client receives until its connection ends. */
async function receivedBy(socket: Socket): Promise<string> {
  let received = ''
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    received += chunk
  })
  if (!socket.closed) await once(socket, 'close')
  return received
}

const closed = (socket: Socket) => (socket.closed ? Promise.resolve() : once(socket, 'close'))

describe('good pushes are answered', () => {
  test('beside 1,000 connections that send nothing, and 300 that stop in the body', async () => {
    const { listener, open, reports, errors } = createHandler()
    const server = createServer(listener)
    const port = await listen(server)
    const { push } = newPush()
    const idle = await openClients(port, 1000)
    const stalled = await openClients(port, 300, requestOf(push).start + push.body?.slice(0, 100))
    await eventually(() => expect(open.count).toBe(stalled.length))
    await expectGoodPushes(port)
    expect(open.count).toBe(stalled.length)
    for (const socket of [...idle, ...stalled]) socket.destroy()
    await eventually(() => expect(open.count).toBe(0))
    expect(reports).toHaveLength(stalled.length + GOOD_PUSHES)
    expect(new Set(errors.map((error) => Reflect.get(Object(error), 'code')))).toEqual(new Set(['BODY_INCOMPLETE']))
    await expectNoConnection(server)
  })

  test('beside clients that stop in the head', async () => {
    const { listener, reports } = createHandler()
    const port = await listen(createServer(listener))
    await openClients(port, 100, `POST /?${newPush().push.query} HTTP/1.1\r\nhost: x\r\ncontent-le`)
    await expectGoodPushes(port)
    expect(reports).toHaveLength(GOOD_PUSHES)
  })

  test('beside bodies that arrive byte by byte, which are answered too', async () => {
    const { listener, open } = createHandler()
    const port = await listen(createServer(listener))
    const slow = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const { push, content } = newPush()
        const [socket] = await openClients(
          port,
          1,
          requestOf(push).start.replace('\r\n\r\n', '\r\nconnection: close\r\n\r\n'),
        )
        return { socket: socket ?? expect.fail(), bytes: Buffer.from(push.body ?? ''), content }
      }),
    )
    const received = slow.map(({ socket }) => receivedBy(socket))
    const length = Math.max(...slow.map(({ bytes }) => bytes.length))
    for (let sent = 0; sent < length; sent++) {
      for (const { socket, bytes } of slow) if (sent < bytes.length) socket.write(bytes.subarray(sent, sent + 1))
      if (sent === length - 10) {
        await eventually(() => expect(open.count).toBe(slow.length))
        await expectGoodPushes(port)
        expect(open.count).toBe(slow.length)
      } else await new Promise(setImmediate)
    }
    for (const answer of await Promise.all(received)) expect(answer).toMatch(/^HTTP\/1\.1 200 /)
  })

  test('beside uploads that are aborted, by a reset or by an end', async () => {
    const { listener, open, reports, errors } = createHandler()
    const server = createServer(listener)
    const port = await listen(server)
    const abort = async (end: (socket: Socket) => void) => {
      const { push } = newPush()
      const sockets = await openClients(port, 100, requestOf(push).start + push.body?.slice(0, 100))
      await eventually(() => expect(open.count).toBeGreaterThanOrEqual(100))
      for (const socket of sockets) end(socket)
    }
    await Promise.all([abort((socket) => socket.resetAndDestroy()), expectGoodPushes(port)])
    await eventually(() => expect(open.count).toBe(0))
    await Promise.all([abort((socket) => socket.end()), expectGoodPushes(port)])
    await eventually(() => expect(open.count).toBe(0))
    expect(errors).toHaveLength(200)
    expect(reports.filter(({ code }) => code === 'BODY_INCOMPLETE')).toHaveLength(200)
    await expectNoConnection(server)
  })

  test('beside a body parser that waits for bodies', async () => {
    const { listener, errors } = createHandler()
    const server = createServer(afterBodyParser(listener))
    const port = await listen(server)
    const { push } = newPush()
    const stalled = await openClients(port, 100, requestOf(push).start + push.body?.slice(0, 100))
    await expectGoodPushes(port)
    for (const socket of stalled.slice(50)) socket.resetAndDestroy()
    for (const socket of stalled.slice(0, 50)) socket.end(push.body?.slice(100) ?? '')
    for (const socket of stalled.slice(0, 50)) expect(await receivedBy(socket)).toMatch(/^HTTP\/1\.1 200 /)
    expect(errors).toEqual([])
    await expectNoConnection(server)
  })
})

describe('a body that does not end', () => {
  test('is answered with 413 at its limit, and its connection is closed while the client writes on', async () => {
    const { listener, reports } = createHandler({ maxBodyBytes: 100_000 })
    const server = createServer(listener)
    const port = await listen(server)
    const endless = await openClients(port, 20, requestOf(newPush().push).chunked)
    const block = `1000\r\n${'a'.repeat(0x1000)}\r\n`
    const writing = endless.map(async (socket) => {
      while (!socket.destroyed) await new Promise<void>((resolve) => socket.write(block, () => resolve()))
    })
    await Promise.all([...writing, expectGoodPushes(port)])
    expect(reports.filter(({ status }) => status === 413)).toHaveLength(endless.length)
    await expectNoConnection(server)
  })

  test('is answered with 408 at its deadline, however regularly a byte arrives', async () => {
    const { listener, reports } = createHandler({ deadlineMs: 300 })
    const server = createServer(listener)
    const port = await listen(server)
    const [socket = expect.fail()] = await openClients(port, 1, requestOf(newPush().push).chunked)
    const received = receivedBy(socket)
    const writing = setInterval(() => socket.write('1\r\n \r\n'), 5)
    await closed(socket).finally(() => clearInterval(writing))
    expect(await received).toMatch(/^HTTP\/1\.1 408 [\s\S]*connection: close/i)
    expect(reports).toMatchObject([{ status: 408, code: 'BODY_INCOMPLETE' }])
    await expectNoConnection(server)
  })
})

describe('bodies that hold memory', () => {
  test('are refused with 503 over the limit of all, and good pushes are answered', async () => {
    const { listener, open, reports } = createHandler({ maxBodyBytes: 64 * 1024 })
    const server = createServer(listener)
    const port = await listen(server)
    const sent = `${requestOf(newPush().push).chunked}ea60\r\n${'a'.repeat(60_000)}`
    const greedy = await openClients(port, 300, sent)
    // 60,000 bytes of each, less 16 KiB: 192 have room in 8 MiB.
    const refused = () => reports.filter(({ status, code }) => status === 503 && code === 'OVERLOADED')
    await eventually(() => expect(refused().length).toBeGreaterThanOrEqual(300 - 192))
    await expectGoodPushes(port)
    expect(open.count).toBeGreaterThan(0)
    for (const socket of greedy) socket.destroy()
    await eventually(() => expect(open.count).toBe(0))
    await expectNoConnection(server)
  })
})

describe('a Content-Length that is wrong', () => {
  test('and shorter than the body: the push is refused, and the rest is not the next push', async () => {
    const { listener, reports } = createHandler()
    const port = await listen(createServer(listener))
    const { push } = newPush()
    const [socket = expect.fail()] = await openClients(port, 1, requestOf(push, 100).start + push.body)
    const received = await receivedBy(socket)
    expect(received).toMatch(/^HTTP\/1\.1 400 /)
    expect(reports).toMatchObject([{ status: 400, code: 'INVALID_ENVELOPE' }])
    await expectGoodPushes(port)
  })

  test('and longer than the body: the push is refused as incomplete when the client ends, or at the deadline', async () => {
    const { listener, reports } = createHandler({ deadlineMs: 300 })
    const port = await listen(createServer(listener))
    const { push } = newPush()
    const [ending = expect.fail(), waiting = expect.fail()] = await openClients(
      port,
      2,
      requestOf(push, 1000).start + push.body,
    )
    ending.end()
    expect(await receivedBy(waiting)).toMatch(/^HTTP\/1\.1 408 /)
    await receivedBy(ending)
    await eventually(() => expect(reports).toHaveLength(2))
    expect(reports.map(({ code }) => code)).toEqual(['BODY_INCOMPLETE', 'BODY_INCOMPLETE'])
    await expectGoodPushes(port)
  })

  test.each([
    ['negative', 'content-length: -1'],
    ['not a number', 'content-length: 1e3'],
    ['given twice', 'content-length: 100\r\ncontent-length: 200'],
    ['given beside a transfer coding', 'content-length: 100\r\ntransfer-encoding: chunked'],
  ])('and %s never reaches the handler', async (_name, header) => {
    const { listener, reports } = createHandler()
    const port = await listen(createServer(listener))
    const { push } = newPush()
    const sent = `POST /?${push.query} HTTP/1.1\r\nhost: x\r\n${header}\r\n\r\n${push.body}`
    const [socket = expect.fail()] = await openClients(port, 1, sent)
    expect(await receivedBy(socket)).toMatch(/^HTTP\/1\.1 400 /)
    await expectGoodPushes(port)
    expect(reports).toHaveLength(GOOD_PUSHES)
  })
})

describe('unusual clients that do nothing wrong', () => {
  test('several pushes that are sent at once over one connection get their replies in order', async () => {
    const { listener } = createHandler()
    const port = await listen(createServer(listener))
    const pushes = Array.from({ length: 10 }, newPush)
    const sent = pushes.map(({ push }) => requestOf(push).start + push.body).join('')
    const [socket = expect.fail()] = await openClients(port, 1, sent)
    // The server answers what it has received before the end.
    socket.end()
    const [, ...answers] = (await receivedBy(socket)).split('HTTP/1.1 200 OK\r\n')
    const replies = await Promise.all(
      answers.map((answer) => wecom.readReply(new Response(answer.split('\r\n\r\n')[1]))),
    )
    expect(replies.map(({ message }) => message?.Content)).toEqual(pushes.map(({ content }) => `${content}，收到`))
  })

  test('a client that waits for 100 before it sends the body is asked for it', async () => {
    const { listener } = createHandler()
    const port = await listen(createServer(listener))
    const { push } = newPush()
    const head = requestOf(push).start.replace('\r\n\r\n', '\r\nexpect: 100-continue\r\nconnection: close\r\n\r\n')
    const [socket = expect.fail()] = await openClients(port, 1, head)
    expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1\.1 100 /)
    socket.write(push.body ?? '')
    expect(await receivedBy(socket)).toMatch(/^HTTP\/1\.1 200 /)
  })
})

describe('over HTTP/2', () => {
  test('good pushes are answered beside streams that stop, are reset or do not end, in the same session', async () => {
    const { listener, open, reports } = createHandler({ maxBodyBytes: 100_000 })
    // What the HTTP/1 types call a request exists in HTTP/2 too.
    const server = createHttp2Server((request, response) => void listener(request as never, response as never))
    const session = connectHttp2(`http://127.0.0.1:${await listen(server)}`)
    clients.push(session)
    const openStream = (push: PlatformRequest) => {
      const stream = session.request({ ':method': 'POST', ':path': `/?${push.query}`, 'content-type': 'text/xml' })
      return stream.on('error', () => undefined)
    }
    const stalled = Array.from({ length: 30 }, () => openStream(newPush().push))
    for (const stream of stalled) stream.write('<xml>')
    await eventually(() => expect(open.count).toBe(stalled.length))
    const endless = openStream(newPush().push)
    endless.write('a'.repeat(200_000))
    const [headers] = await once(endless, 'response')
    expect(headers[':status']).toBe(413)
    endless.resume()
    await Promise.all(Array.from({ length: GOOD_PUSHES }, () => expectHttp2Push(session, newPush())))
    expect(open.count).toBe(stalled.length)
    for (const stream of stalled) stream.close(8)
    await eventually(() => expect(open.count).toBe(0))
    await expectHttp2Push(session, newPush())
    // Node reports the end of the body if its stream is reset, so a part of it is read as the whole.
    expect(reports.filter(({ code }) => code === 'INVALID_ENVELOPE')).toHaveLength(stalled.length)
    // Data of a refused body that is not read would keep the connection.
    session.destroy()
    await expectNoConnection(server)
  })

  async function expectHttp2Push(session: ClientHttp2Session, { push, content }: ReturnType<typeof newPush>) {
    const stream = session.request({ ':method': 'POST', ':path': `/?${push.query}`, 'content-type': 'text/xml' })
    stream.end(push.body)
    const [headers] = await once(stream, 'response')
    const body = (await stream.setEncoding('utf8').toArray()).join('')
    const { message } = await wecom.readReply(new Response(body, { status: Number(headers[':status']) }))
    expect(message?.Content).toBe(`${content}，收到`)
  }
})

async function expectNoConnection(server: TcpServer): Promise<void> {
  const count = () => new Promise<number>((resolve) => server.getConnections((_error, open) => resolve(open)))
  await eventually(async () => expect(await count()).toBe(0))
}

/** Does what a body parser does: reads the stream to its end and leaves text; what breaks off goes no further. */
function afterBodyParser(handler: (...args: Parameters<NodeHandler>) => Promise<void>) {
  return async (request: NodeRequest, response: Parameters<NodeHandler>[1]) => {
    let body = ''
    try {
      for await (const chunk of request.setEncoding('utf8')) body += chunk
    } catch {
      return
    }
    await handler(Object.assign(request, { body }), response)
  }
}
