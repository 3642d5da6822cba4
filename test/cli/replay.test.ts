/** `replay`: recordings of `listen` are sent again, to servers on loopback. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { text } from 'wechat-callback'
import { createNodeHandler } from 'wechat-callback/node'
import { createPlatform, type PlatformRequest } from 'wechat-callback/testing'
import { readRecording, writeRecording } from '../../src/listen/recording.ts'
import { RecordingFolder } from '../../src/listen/recording-folder.ts'
import { credentials, NOW } from '../support/account.ts'
import { ACCOUNT_ENV, listenProcesses } from '../support/listen-process.ts'
import { listening } from '../support/listening.ts'
import { run } from './run.ts'

const serve = listening()
const start = listenProcesses()
const folder = mkdtempSync(join(tmpdir(), 'wechat-callback-replay-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The platform of the past: its timestamps are years old. */
const platform = createPlatform({ platform: 'wecom', credentials, now: () => NOW })

/** Records pushes into a new folder. @returns its path */
async function recorded(name: string, requests: readonly PlatformRequest[]): Promise<string> {
  const path = join(folder, name)
  const recordings = await RecordingFolder.open(path)
  for (const { query, headers, body = '' } of requests) {
    const url = `/console?app=1&${query}`
    await recordings.add({ platform: 'wecom', mode: 'safe', now: NOW, method: 'POST', url, headers, body })
  }
  return path
}

/** A server with a handler of this package. */
async function server(options: { readonly toleranceSeconds?: number } = {}) {
  const texts: string[] = []
  const url = await serve(
    createServer(
      createNodeHandler({
        platform: 'wecom',
        credentials,
        ...options,
        onError: () => undefined,
        onMessage: (message, context) => {
          texts.push(context.text)
          return message.MsgType === 'text' ? text(`收到 ${message.Content}`) : undefined
        },
      }),
    ),
  )
  return { url, texts }
}

const twoPushes = () => [
  platform.push(platform.message('text', { Content: '第一条' })),
  platform.push(platform.message('event.subscribe')),
]

test('sends the requests byte for byte, in order, and shows the answers', async () => {
  const requests = twoPushes()
  const path = await recorded('in-order', requests)
  const received: object[] = []
  const url = await serve(
    createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      received.push({ method: request.method, url: request.url, type: request.headers['content-type'], body })
      response.end('success')
    }),
  )
  const { code, stdout } = await run(['replay', path, `${url}?own=2`], {})
  expect(received).toEqual(
    requests.map(({ query, body }) => ({
      method: 'POST',
      url: `/callback?own=2&app=1&${query}`,
      type: 'text/xml',
      body,
    })),
  )
  expect(stdout).toMatch(
    /^✔ {2}push-000001 +\d+ \/ 5000 ms {2}200, 7 characters\n✔ {2}push-000002 .*\n\n2 of 2 accepted\n$/,
  )
  expect(code).toBe(0)
})

test('replays what listen has recorded, in the real command', async () => {
  const path = join(folder, 'of-listen')
  const now = createPlatform({ platform: 'wecom', credentials })
  const listen = await start(['--record', path])
  await now.send(listen.url, now.message('text', { Content: '你好' }))
  await listen.shows('recorded: push-000001.json')
  await listen.end()
  const { url, texts } = await server()
  const { code, stdout } = await run(['replay', path, url], { env: ACCOUNT_ENV })
  expect([code, stdout]).toEqual([0, expect.stringContaining('text: a sealed reply (text)')])
  expect(texts[0]).toContain('你好')
})

describe('a server that checks the time', () => {
  test('refuses recordings, and replay says that they are old, once', async () => {
    const path = await recorded('stale', twoPushes())
    const { url, texts } = await server({ toleranceSeconds: 300 })
    const { code, stdout } = await run(['replay', path, url], { env: ACCOUNT_ENV })
    expect([code, texts]).toEqual([1, []])
    expect(stdout).toContain('✘ recording-stale')
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('→ Replay with --reseal')
    expect(stdout.match(/Replay with/g)).toHaveLength(1)
    expect(stdout).toContain('event.subscribe: 403, empty\n   recording-stale: see above\n')
    expect(stdout).toContain('0 of 2 accepted')
    // Without credentials too.
    expect((await run(['replay', path, url, '--lang', 'zh'], {})).stdout).toContain('✘ recording-stale')
  })

  test('accepts them with --reseal, which changes the time and nothing else', async () => {
    const path = await recorded('resealed', twoPushes())
    const { url, texts } = await server({ toleranceSeconds: 300 })
    const { code, stdout } = await run(['replay', path, url, '--reseal', '--json'], { env: ACCOUNT_ENV })
    const { requests, ok } = JSON.parse(stdout)
    expect([code, ok]).toEqual([0, true])
    expect(requests).toMatchObject([
      { file: 'push-000001.json', key: 'text', ok: true, status: 200, findings: [], reply: { isSealed: true } },
      { file: 'push-000002.json', key: 'event.subscribe', ok: true, status: 200, findings: [] },
    ])
    const [message = ''] = texts
    const time = Number(/<CreateTime>(\d+)</.exec(message)?.[1])
    expect(time).toBeGreaterThan(NOW + 1000)
    expect(message).toContain('第一条')
    expect(readRecording(readFileSync(join(path, 'push-000001.json'), 'utf8')).now).toBe(NOW)
  })

  test('a bot and a JSON push are sealed again in their own format', async () => {
    const bot = createPlatform({
      platform: 'wecom-bot',
      credentials: { ...credentials, receiveId: '' },
      now: () => NOW,
    })
    const {
      query,
      headers,
      body = '',
    } = bot.push(bot.message('text', { text: { content: '"create_time":1234567890' } }))
    const path = join(folder, 'bot')
    const recordings = await RecordingFolder.open(path)
    await recordings.add({
      platform: 'wecom-bot',
      mode: 'safe',
      now: NOW,
      method: 'POST',
      url: `/?${query}`,
      headers,
      body,
    })
    const messages: object[] = []
    const url = await serve(
      createServer(
        createNodeHandler({
          platform: 'wecom-bot',
          credentials: { ...credentials, receiveId: '' },
          toleranceSeconds: 300,
          onMessage: (message) => void messages.push(message),
        }),
      ),
    )
    expect((await run(['replay', path, url, '--reseal'], { env: ACCOUNT_ENV })).code).toBe(0)
    expect(messages).toMatchObject([{ msgtype: 'text', text: { content: '"create_time":1234567890' } }])
  })
})

describe('what cannot be replayed', () => {
  test('a recording of another account is not sent with --reseal, and the diagnosis says why', async () => {
    const path = await recorded('other', twoPushes())
    const { url, texts } = await server()
    const env = { ...ACCOUNT_ENV, WECHAT_TOKEN: 'other' }
    const { code, stdout } = await run(['replay', path, url, '--reseal'], { env })
    expect([code, texts]).toEqual([1, []])
    expect(stdout).toContain('not sent: it cannot be opened')
    expect(stdout).toContain('✘ token-wrong')
  })

  test('a server that is down is a finding', async () => {
    const path = await recorded('down', twoPushes())
    const { code, stdout } = await run(['replay', path, 'http://127.0.0.1:1/'], { env: ACCOUNT_ENV })
    expect([code, stdout]).toEqual([1, expect.stringContaining('✘ connection-refused')])
  })

  test('a wrong reply is a finding', async () => {
    const path = await recorded('wrong-reply', twoPushes())
    const url = await serve(createServer((_request, response) => response.end('{"code":0}')))
    const { code, stdout } = await run(['replay', path, url], { env: ACCOUNT_ENV })
    expect([code, stdout]).toEqual([1, expect.stringMatching(/✘ answer-/)])
  })

  test('--reseal without credentials is wrong use', async () => {
    const path = await recorded('no-credentials', twoPushes())
    const { code, stderr } = await run(['replay', path, 'http://127.0.0.1:1/', '--reseal'], {})
    expect([code, stderr]).toEqual([2, expect.stringContaining('--token is missing')])
  })

  test('a folder without recordings, and files that are none', async () => {
    const [empty, missing] = [mkdtempSync(join(folder, 'empty-')), join(folder, 'missing')]
    for (const path of [empty, missing]) {
      const { code, stderr } = await run(['replay', path, 'http://127.0.0.1:1/'], {})
      expect([code, stderr]).toEqual([1, expect.stringContaining(path)])
    }
    const path = await recorded('malformed', twoPushes())
    const file = join(path, 'push-000001.json')
    const recording = JSON.parse(readFileSync(file, 'utf8'))
    for (const [content, reason] of [
      ['{', 'JSON'],
      ['[]', '"format"'],
      [JSON.stringify({ ...recording, version: 2 }), '"version" is not 1'],
      [JSON.stringify({ ...recording, platform: 'other' }), '"platform"'],
      [JSON.stringify({ ...recording, mode: 'plain' }), '"mode"'],
      [JSON.stringify({ ...recording, now: 'x' }), '"now"'],
      [JSON.stringify({ ...recording, method: 'PUT' }), '"method"'],
      [JSON.stringify({ ...recording, url: '/ HTTP/1.1\r\nhost: evil' }), '"url"'],
      [JSON.stringify({ ...recording, headers: null }), '"headers"'],
      [JSON.stringify({ ...recording, body: 1 }), '"body"'],
    ] as const) {
      writeFileSync(file, content)
      const { code, stderr } = await run(['replay', path, 'http://127.0.0.1:1/'], {})
      expect([code, stderr]).toEqual([1, expect.stringContaining(reason)])
    }
  })
})

test('a recording is read as it was written, without the headers that may hold secrets', () => {
  const { query, headers, body = '' } = platform.push('text')
  const recording = {
    platform: 'wecom',
    mode: 'safe',
    now: NOW,
    method: 'POST',
    url: `/?${query}`,
    headers,
    body,
  } as const
  expect(readRecording(writeRecording(recording))).toEqual(recording)
  const written = writeRecording({ ...recording, headers: { ...headers, authorization: 'Basic x' } })
  expect(readRecording(written).headers).toEqual(headers)
})
