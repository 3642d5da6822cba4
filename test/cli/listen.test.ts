/** `listen`: the real command as a process, with the platform of the test kit and a local server on loopback. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Capture, diagnose, text } from 'wechat-callback'
import { createNodeHandler } from 'wechat-callback/node'
import { createPlatform } from 'wechat-callback/testing'
import { readRecording } from '../../src/listen/recording.ts'
import { credentials } from '../support/account.ts'
import { freePort, send } from '../support/http.ts'
import { ACCOUNT_ENV, listenProcesses } from '../support/listen-process.ts'
import { listening } from '../support/listening.ts'
import { run } from './run.ts'

const start = listenProcesses()
const serve = listening()
const platform = createPlatform({ platform: 'wecom', credentials })
const folder = mkdtempSync(join(tmpdir(), 'wechat-callback-listen-'))
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(() => {
  expect(existsSync(new URL('../../dist/cli.js', import.meta.url)), 'npm run build first').toBe(true)
})

describe('without a program behind it', () => {
  test('answers the URL check, shows each push decrypted, and ends cleanly on either signal', async () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const listen = await start()
      expect(listen.stderr()).toMatch(new RegExp(`cloudflared tunnel --url\\s+http://127.0.0.1:${listen.port}`))
      expect(await platform.verify(listen.url)).toMatchObject({ ok: true })
      const { status, reply } = await platform.send(listen.url, platform.message('text', { Content: '你好 😀' }))
      expect([status, reply?.text]).toEqual([200, ''])
      await listen.shows('AgentID')
      expect(listen.stdout()).toMatch(/^\d\d:\d\d:\d\d {2}✔ #1 URL check {2}answered with the echo$/m)
      expect(listen.stdout()).toMatch(/^\d\d:\d\d:\d\d {2}✔ #2 text {2}from zhangsan$/m)
      expect(listen.stdout()).toMatch(/^ {12}Content +你好 😀$/m)
      expect(await listen.end(signal)).toEqual([0, null])
      expect(listen.stderr()).toContain('\n1 push, 0 recorded, 0 refused\n')
      for (const secret of [credentials.token, credentials.encodingAESKey]) {
        expect(listen.stdout() + listen.stderr()).not.toContain(secret)
      }
    }
  })

  test('says what is wrong with a request that cannot be verified, and how to fix it', async () => {
    const listen = await start()
    const other = createPlatform({ platform: 'wecom', credentials: { ...credentials, token: 'other' } })
    expect(await other.verify(listen.url)).toMatchObject({ ok: false, status: 403 })
    await listen.shows('two different requests.')
    expect(listen.stdout()).toContain('✘ #1 GET /callback  refused: 403 INVALID_SIGNATURE')
    expect(listen.stdout().replaceAll(/\s+/g, ' ')).toContain('→ Compare token with the Token on the console page')
    await platform.send(listen.url, 'text', { fault: 'wrong-receiver' })
    await listen.shows('✘ receive-id-corp-id')
    const { status } = await send(listen.port, { method: 'GET', path: '/favicon.ico' })
    expect(status).toBe(400)
    await listen.shows('- #3 GET /favicon.ico  400, not a callback')
    await listen.end()
    expect(listen.stderr()).toContain('0 pushes, 0 recorded, 3 refused')
  })

  test('ends with exit code 0 when nothing reads its output any more, after it has answered the push', async () => {
    for (const words of [[], ['--json']]) {
      const listen = await start(words)
      await platform.send(listen.url, platform.message('text'))
      // The last field of the push: every line has been written.
      await listen.shows('AgentID')
      listen.closeOutput()
      const { status } = await platform.send(listen.url, platform.message('text'))
      expect(status).toBe(200)
      expect(await listen.exited).toEqual([0, null])
      expect(listen.stderr()).toContain('\n2 pushes, 0 recorded, 0 refused\n')
    }
  })

  test('writes Chinese, and one JSON value for each request', async () => {
    const chinese = await start([], { WECHAT_LANG: 'zh' })
    await platform.send(chinese.url, platform.message('text'))
    await chinese.shows('#1 text  来自 zhangsan')
    await chinese.end()
    expect(chinese.stderr()).toContain('收到推送 1 条')

    const listen = await start(['--json'])
    await platform.verify(listen.url)
    await platform.send(listen.url, platform.message('text', { Content: '你好' }))
    await listen.shows('"number":2')
    const events = listen
      .stdout()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(events[0]).toMatchObject({ event: 'url-check', method: 'GET', path: '/callback', status: 200, findings: [] })
    expect(events[1]).toMatchObject({ event: 'push', key: 'text', sender: 'zhangsan', message: { Content: '你好' } })
    expect(events[1].text).toMatch(/^<xml>.*你好/)
    await listen.end()
  })

  test('receives the pushes of a bot, and those of a third-party app for several receivers', async () => {
    const bot = await start(['--platform', 'wecom-bot', '--receive-id', ''])
    const side = createPlatform({ platform: 'wecom-bot', credentials: { ...credentials, receiveId: '' } })
    expect((await side.send(bot.url, side.message('text', { text: { content: '在吗' } }))).status).toBe(200)
    await bot.shows('在吗')
    expect(bot.stdout()).toMatch(/^ {12}text\.content +在吗$/m)
    expect(bot.stdout()).toMatch(/#1 text {2}from \w+/)
    await bot.end()

    const suite = await start(['--platform', 'wecom-suite', '--receive-id', 'tjc19ee3bcd5b92cfd, ww1436e0e65a779aee'])
    for (const receiveId of ['tjc19ee3bcd5b92cfd', 'ww1436e0e65a779aee', 'ww0000000000000000']) {
      const side = createPlatform({ platform: 'wecom-suite', credentials: { ...credentials, receiveId } })
      const isExpected = receiveId !== 'ww0000000000000000'
      expect((await side.send(suite.url, side.message('text'))).status).toBe(isExpected ? 200 : 403)
    }
    await suite.end()
  })
})

/** What a local server has received. */
interface Received {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

describe('with a local server', () => {
  /** Starts a server that records what arrives and answers with these bytes. */
  const recorder = async (status: number, headers: Readonly<Record<string, string>>, body: Uint8Array) => {
    const received: Received[] = []
    const origin = await serve(
      createServer(async (request, response) => {
        const chunks: Buffer[] = []
        for await (const chunk of request) chunks.push(chunk)
        const { method = '', url = '', headers: sent } = request
        received.push({ method, url, headers: sent, body: Buffer.concat(chunks) })
        response.writeHead(status, headers).end(body)
      }),
    )
    return { received, origin: new URL(origin).origin }
  }

  test('forwards a push byte for byte, and passes the response back', async () => {
    const answer = Uint8Array.of(0xc4, 0xe3, 0xba, 0xc3, 0)
    const { received, origin } = await recorder(201, { 'content-type': 'text/plain', 'x-own': 'yes' }, answer)
    const listen = await start(['--forward-to', `${origin}/wechat?app=1`])
    const { query, body = '' } = platform.push(platform.message('text'))
    // A quote is sent as it is, though URL parsers escape it.
    const path = `//evil.example/callback?note='x'&${query}`
    const headers = { 'content-type': 'text/xml', 'x-trace': '7', connection: 'close, x-hop' }
    const response = await send(listen.port, { method: 'POST', path, headers, body })
    expect(received).toHaveLength(1)
    const [only] = received
    expect(only).toMatchObject({ method: 'POST', url: `/wechat?app=1&note='x'&${query}`, body: Buffer.from(body) })
    expect(only?.headers).toMatchObject({
      'content-type': 'text/xml',
      'x-trace': '7',
      host: new URL(origin).host,
      'content-length': String(Buffer.byteLength(body)),
    })
    expect(response.status).toBe(201)
    expect(response.headers).toMatchObject({ 'content-type': 'text/plain', 'x-own': 'yes', 'content-length': '5' })
    expect(Buffer.from(response.body)).toEqual(Buffer.from(Buffer.from(answer).toString('utf8')))
    await listen.shows('✘ answer-not-200')
    await listen.end()
  })

  test('shows the decrypted reply and the time that it took', async () => {
    const onMessage = () => text('收到')
    const url = await serve(createServer(createNodeHandler({ platform: 'wecom', credentials, onMessage })))
    const listen = await start(['--forward-to', url])
    const { reply } = await platform.send(listen.url, platform.message('text'))
    expect(reply?.message).toMatchObject({ Content: '收到' })
    await listen.shows('收到')
    expect(listen.stdout()).toMatch(
      /✔ #1 → \d+ \/ 5000 ms {2}a sealed reply \(text\)\n(?: {12}.*\n)* {12}Content +收到/,
    )
    await listen.end()
  })

  test('says that nothing listens there, and answers 502', async () => {
    const listen = await start(['--forward-to', 'http://127.0.0.1:1/callback', '--json'])
    expect((await platform.send(listen.url, platform.message('text'), { tries: 1 })).status).toBe(502)
    await listen.shows('connection-refused')
    expect(JSON.parse(listen.stdout().trim().split('\n')[1] ?? '')).toMatchObject({
      event: 'forwarded',
      number: 1,
      error: 'connection',
      findings: [{ code: 'connection-refused' }],
    })
    await listen.end()
  })

  test('a request that is not verified is neither forwarded nor recorded', async () => {
    const { received, origin } = await recorder(200, {}, new Uint8Array())
    const path = join(folder, 'unverified')
    const listen = await start(['--forward-to', origin, '--record', path])
    for (const fault of ['forged', 'wrong-receiver', 'wrong-key', 'unsigned', 'oversized', 'not-a-message'] as const) {
      const { status } = await platform.send(listen.url, 'text', { fault, tries: 1 })
      expect([400, 403, 413]).toContain(status)
    }
    await platform.send(listen.url, 'text', { network: 'cut-off', tries: 1 })
    await send(listen.port, { method: 'DELETE', path: 'http://evil.example/callback' })
    await listen.shows('DELETE')
    expect(received).toEqual([])
    expect(readdirSync(path)).toEqual([])
    await listen.end()
  })
})

describe('a hostile sender', () => {
  test('cannot control the terminal', async () => {
    const listen = await start()
    const content = 'x\u001b]0;pwned\u0007\u202e'
    await platform.send(listen.url, platform.message('text', { Content: content, FromUserName: 'a\u001b[2J\nb' }))
    await listen.shows('AgentID')
    await listen.end()
    expect(listen.stdout()).toContain('\\u001b]0;pwned\\u0007\\u202e')
    expect(listen.stdout()).toContain('from a[2J\\u000ab')
    expect(listen.stdout()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })

  test('fills neither the screen nor the log: after 20 refusals in a minute the others are counted', async () => {
    const listen = await start()
    for (let index = 0; index < 25; index++) await send(listen.port, { method: 'GET', path: `/${index}` })
    await platform.send(listen.url, platform.message('text'))
    await listen.shows('AgentID')
    expect(listen.stdout().match(/not a callback/g)).toHaveLength(20)
    expect(listen.stdout()).toContain('5 more refused requests, not shown')
    await listen.end()
    expect(listen.stderr()).toContain('1 push, 0 recorded, 25 refused')
  })
})

describe('--record', () => {
  test('writes each push sealed, for its owner only, in a form that explain and diagnose read', async () => {
    const path = join(folder, 'recorded')
    const listen = await start(['--record', path])
    await platform.send(listen.url, platform.message('text', { Content: '机密的内容' }))
    await platform.send(listen.url, 'event.subscribe')
    await listen.shows('recorded: push-000002.json')
    await listen.end()

    expect(readdirSync(path).sort()).toEqual(['push-000001.json', 'push-000002.json'])
    expect(statSync(path).mode & 0o777).toBe(0o700)
    const file = join(path, 'push-000001.json')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const content = readFileSync(file, 'utf8')
    for (const hidden of ['机密', credentials.token, credentials.encodingAESKey]) expect(content).not.toContain(hidden)
    expect(JSON.parse(content)).toMatchObject({
      format: 'wechat-callback-recording',
      version: 1,
      platform: 'wecom',
      mode: 'safe',
      method: 'POST',
      headers: { 'content-type': 'text/xml' },
    })

    const capture: Capture = { ...readRecording(content), credentials }
    expect(diagnose(capture)).toEqual([])
    expect(diagnose({ ...capture, credentials: { ...credentials, token: 'other' } })[0]?.code).toBe('token-wrong')
    const explained = await run(['explain', '--recording', file], { env: { ...ACCOUNT_ENV, WECHAT_TOKEN: 'other' } })
    expect([explained.code, explained.stdout]).toEqual([1, expect.stringContaining('✘ token-wrong')])
    expect((await run(['explain', '--recording', file], { env: ACCOUNT_ENV })).code).toBe(0)
  })

  test('continues the numbers of an earlier session', async () => {
    const path = join(folder, 'continued')
    for (const count of [1, 2]) {
      const listen = await start(['--record', path])
      await platform.send(listen.url, platform.message('text'))
      await listen.shows(`recorded: push-00000${count}.json`)
      await listen.end()
    }
  })

  test('says that a file could not be written, and answers the push all the same', async () => {
    const path = join(folder, 'removed')
    const listen = await start(['--record', path])
    rmSync(path, { recursive: true })
    expect((await platform.send(listen.url, platform.message('text'))).status).toBe(200)
    await listen.shows('not recorded: the file cannot be written (ENOENT)')
    await listen.end()
  })
})

test('ends when its terminal is closed', async () => {
  const port = await freePort()
  const ended = run(['listen', '--port', String(port)], { env: ACCOUNT_ENV })
  const url = `http://127.0.0.1:${port}/`
  while (!(await platform.verify(url)).ok);
  await platform.send(url, platform.message('text'))
  process.emit('SIGHUP')
  const { code, stdout, stderr } = await ended
  expect([code, stdout]).toEqual([0, expect.stringContaining('from zhangsan')])
  expect(stderr).toContain('1 push, 0 recorded')
})

describe('wrong use', () => {
  test.each([
    [['--port', '65536'], '--port: expected a port from 0 to 65535'],
    [['--forward-to', 'localhost:3000'], '--forward-to must be a complete URL'],
    [['--forward-to', 'http://127.0.0.1:1/?nonce=1'], 'the URL already has nonce'],
    [['--platform', 'official-account', '--mode', 'plain', '--record', 'x'], 'a push holds its plaintext'],
    [['--encoding-aes-key', 'short'], 'INVALID_CREDENTIALS'],
  ])('%j is refused', async (words, message) => {
    const { code, stderr } = await run(['listen', ...words], { env: ACCOUNT_ENV })
    expect(code).toBeGreaterThan(0)
    expect(stderr).toContain(message)
  })

  test('a port in use and a folder that is a file are reported in one sentence', async () => {
    const port = new URL(await serve(createServer())).port
    const inUse = await run(['listen', '--port', port, '--json'], { env: ACCOUNT_ENV })
    expect([inUse.code, JSON.parse(inUse.stdout).error.code]).toEqual([1, 'ADDRESS_UNAVAILABLE'])
    const file = join(folder, 'file')
    writeFileSync(file, '')
    const { code, stderr } = await run(['listen', '--record', file], { env: ACCOUNT_ENV })
    expect([code, stderr]).toEqual([1, expect.stringContaining(`${file} cannot be written (EEXIST)`)])
  })
})
