/** The listener inside this process: the platform's time limit, the limits of a folder, and the end of a server. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { createPlatform } from 'wechat-callback/testing'
import { type Arrival, type Forwarded, Listener, type ListenerOptions } from '../../src/listen/listener.ts'
import {
  MAX_RECORDED_BYTES,
  MAX_RECORDINGS,
  RecordingFolder,
  recordingNames,
} from '../../src/listen/recording-folder.ts'
import { startServer } from '../../src/listen/server.ts'
import { credentials, NOW } from '../support/account.ts'
import { openSocket, send } from '../support/http.ts'
import { listening } from '../support/listening.ts'

const serve = listening()
const folder = mkdtempSync(join(tmpdir(), 'wechat-callback-listener-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => void vi.useRealTimers())

const platform = createPlatform({ platform: 'wecom', credentials })
const account = {
  platform: 'wecom',
  mode: 'safe',
  token: credentials.token,
  encodingAESKey: credentials.encodingAESKey,
  receiveId: String(credentials.receiveId),
} as const

/** Starts a listener, and collects what it reports. */
async function listener(options: Partial<ListenerOptions> = {}) {
  const arrivals: Arrival[] = []
  const forwarded: Forwarded[] = []
  const listen = new Listener({
    account,
    onArrival: (arrival) => void arrivals.push(arrival),
    onForwarded: (result) => void forwarded.push(result),
    ...options,
  })
  const url = await serve(createServer((request, response) => void listen.handle(request, response)))
  return { url, port: Number(new URL(url).port), arrivals, forwarded }
}

/** Waits in turns of the event loop, in which no fake time passes. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve))
}

function push() {
  const { query, headers, body } = platform.push(platform.message('text'))
  return { method: 'POST', path: `/?${query}`, headers, body }
}

describe('a local server that is too slow', () => {
  test('the platform gets 504 at its limit, and the report says how long the server took', async () => {
    const waiting: ServerResponse[] = []
    const forwardTo = new URL(await serve(createServer((_request, response) => void waiting.push(response))))
    const { port, forwarded } = await listener({ forwardTo })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const answer = send(port, push())
    await until(() => waiting.length === 1)
    vi.advanceTimersByTime(5000)
    expect((await answer).status).toBe(504)
    vi.advanceTimersByTime(1500)
    waiting[0]?.end('success')
    await until(() => forwarded.length === 1)
    expect(forwarded[0]).toMatchObject({ limitMs: 5000, sent: { status: 200, tookMs: 6500 } })
    expect(forwarded[0]?.findings.map(({ code }) => code)).toContain('answer-too-slow')
  })

  test('one that never answers is given up', async () => {
    const waiting: ServerResponse[] = []
    const forwardTo = new URL(await serve(createServer((_request, response) => void waiting.push(response))))
    const { port, forwarded } = await listener({ forwardTo })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const answer = send(port, push())
    await until(() => waiting.length === 1)
    vi.advanceTimersByTime(10_000)
    expect((await answer).status).toBe(504)
    await until(() => forwarded.length === 1)
    expect(forwarded[0]?.findings.map(({ code }) => code)).toEqual(['no-answer-in-time'])
  })
})

test('a response without an end is cut, and the platform gets 502', async () => {
  const forwardTo = new URL(
    await serve(createServer((_request, response) => void response.end(Buffer.alloc(1024 * 1024 + 1)))),
  )
  const { port, forwarded } = await listener({ forwardTo })
  expect((await send(port, push())).status).toBe(502)
  await until(() => forwarded.length === 1)
  expect(forwarded[0]?.findings.map(({ code }) => code)).toEqual(['answer-endless'])
})

test('each attempt of a push is forwarded: the local server sees the retries', async () => {
  let count = 0
  const forwardTo = new URL(
    await serve(
      createServer((request, response) => {
        count++
        request.resume()
        response.writeHead(500).end()
      }),
    ),
  )
  const { url } = await listener({ forwardTo })
  expect((await platform.send(url, platform.message('text'))).tries.map(({ status }) => status)).toEqual([
    500, 500, 500,
  ])
  expect(count).toBe(3)
})

test('in 明文模式 and 兼容模式 pushes are verified and shown', async () => {
  for (const mode of ['plain', 'compat'] as const) {
    const own = mode === 'plain' ? { mode, credentials: { token: credentials.token } } : { mode, credentials }
    const side = createPlatform({ platform: 'official-account', ...own })
    const { url, arrivals } = await listener({ account: { ...account, platform: 'official-account', mode } })
    expect((await side.verify(url)).ok).toBe(true)
    expect((await side.send(url, side.message('text', { Content: '你好' }))).status).toBe(200)
    expect((await side.send(url, 'text', { fault: 'forged' })).status).toBe(403)
    await until(() => arrivals.length === 3)
    expect(arrivals.map(({ kind }) => kind)).toEqual(['url-check', 'push', 'refused'])
    expect(arrivals[1]?.push).toMatchObject({ key: 'text', fields: { Content: '你好' } })
  }
})

describe('the folder of recordings', () => {
  const recording = {
    platform: 'wecom',
    mode: 'safe',
    now: NOW,
    method: 'POST',
    url: '/',
    headers: {},
    body: 'x',
  } as const

  test('holds a limited number of files', async () => {
    const path = mkdtempSync(join(folder, 'count-'))
    for (let index = 1; index < MAX_RECORDINGS; index++) {
      writeFileSync(join(path, `push-${String(index).padStart(6, '0')}.json`), '')
    }
    writeFileSync(join(path, 'other.json'), '')
    const recordings = await RecordingFolder.open(path)
    const added = await Promise.all([recordings.add(recording), recordings.add(recording)])
    expect(added).toEqual([`push-00${MAX_RECORDINGS}.json`, undefined])
    expect(await recordingNames(path)).toHaveLength(MAX_RECORDINGS)
  })

  test('holds a limited number of bytes, and the report says that it is full', async () => {
    const path = mkdtempSync(join(folder, 'bytes-'))
    writeFileSync(join(path, 'push-000001.json'), '')
    truncateSync(join(path, 'push-000001.json'), MAX_RECORDED_BYTES - 100)
    const { port, arrivals } = await listener({ recordings: await RecordingFolder.open(path) })
    expect((await send(port, push())).status).toBe(200)
    await until(() => arrivals.length === 1)
    expect(arrivals[0]?.recorded).toEqual({ isFull: true })
  })

  test('two sessions in one folder overwrite nothing', async () => {
    const path = mkdtempSync(join(folder, 'two-'))
    const [one, two] = await Promise.all([RecordingFolder.open(path), RecordingFolder.open(path)])
    const names = await Promise.all([one.add(recording), two.add(recording), one.add(recording)])
    expect([...names].sort()).toEqual(['push-000001.json', 'push-000002.json', 'push-000003.json'])
  })
})

describe('the server', () => {
  test('stops without waiting for clients that send nothing, and after the requests that are being answered', async () => {
    const answers: ServerResponse[] = []
    const server = await startServer({
      host: '127.0.0.1',
      port: 0,
      handle: async (_request, response) => void answers.push(response),
      onError: () => undefined,
    })
    const port = Number(new URL(server.origin).port)
    const idle = openSocket(port)
    const half = openSocket(port)
    half.write('POST / HTTP/1.1\r\nhost: x\r\n')
    const request = send(port, { method: 'GET', path: '/' })
    await until(() => answers.length === 1)
    const stopped = server.stop()
    answers[0]?.end('done')
    expect((await request).body).toBe('done')
    await stopped
    await expect(send(port, { method: 'GET', path: '/' })).rejects.toThrow('ECONNREFUSED')
    idle.destroy()
    half.destroy()
  })

  test('closes the connection if the program fails, and reports the error', async () => {
    const errors: unknown[] = []
    const server = await startServer({
      host: '::1',
      port: 0,
      handle: () => Promise.reject(new Error('a mistake')),
      onError: (error) => errors.push(error),
    }).catch(() => undefined)
    // A machine without IPv6.
    if (server === undefined) return
    expect(server.origin).toMatch(/^http:\/\/\[::1\]:\d+$/)
    await expect(fetch(server.origin)).rejects.toThrow()
    expect(errors).toHaveLength(1)
    await server.stop()
  })
})
