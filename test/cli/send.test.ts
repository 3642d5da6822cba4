/** `send`: one push as the platform sends it, and its response. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { text } from 'wechat-callback'
import { createNodeHandler } from 'wechat-callback/node'
import { listening } from '../support/listening.ts'
import { NAIVE_ACCOUNT, NAIVE_ENV, naiveServer } from '../support/naive-server.ts'
import { run } from './run.ts'

const listen = listening()
const folder = mkdtempSync(join(tmpdir(), 'wechat-callback-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Returns the received text, so that a test sees what arrived. */
let echo = ''
beforeAll(async () => {
  const handler = createNodeHandler({
    platform: 'wecom',
    credentials: NAIVE_ACCOUNT,
    dedupe: false,
    onMessage: (message, { text: plaintext }) => (message.MsgType === 'text' ? text(message.Content) : text(plaintext)),
  })
  echo = await listen(createServer(handler))
})

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function contentOf(words: readonly string[], input?: string): Promise<string | undefined> {
  const { code, stdout, stderr } = await run(['send', echo, ...words], {
    env: NAIVE_ENV,
    ...(input === undefined ? {} : { input }),
  })
  expect([code, stderr]).toEqual([0, expect.stringMatching(/^1: 200, \d+ ms\n$/)])
  return /<Content><!\[CDATA\[([\s\S]*)\]\]><\/Content>/.exec(stdout)?.[1]
}

test('sends a text and prints the decrypted reply', async () => {
  expect(await contentOf(['--type', 'text', '--content', '你好'])).toBe('你好')
  expect(await contentOf(['--content', '你好'])).toBe('你好')
})

test('sends any push of the catalogue by its name, with the fields of a file in place of those of the sample', async () => {
  const fields = file('fields.json', '{"EventKey":"menu_1"}')
  const pushed = await contentOf(['--type', 'event.click', '--message', fields])
  expect(pushed).toContain('<EventKey>')
  expect(pushed).toContain('menu_1')
  expect(pushed).toMatch(/<Event>.*click/)
})

test('sends a whole message from a file or from standard input, unchanged', async () => {
  const message =
    '<xml><ToUserName>ww</ToUserName><FromUserName>zhangsan</FromUserName><CreateTime>1</CreateTime>' +
    '<MsgType>text</MsgType><Content> 原样 </Content><MsgId>1</MsgId></xml>\n'
  expect(await contentOf(['--message', file('message.xml', message)])).toBe(' 原样 ')
  expect(await contentOf(['--message', '-'], message)).toBe(' 原样 ')
  expect(await contentOf(['--message', '-'], '{"MsgType":"text","Content":"字段"}')).toBe('字段')
})

test('sends every digit of the fields of a file, in XML and in JSON', async () => {
  const fields = '{"MsgType":"unheard_of","Id":4561255354251345929,"Price":1.0,"Nested":{"Big":1e3}}'
  const pushed = await contentOf(['--message', '-'], fields)
  expect(pushed).toContain('<Id>4561255354251345929</Id><Price>1.0</Price><Nested><Big>1e3</Big></Nested>')
  const texts: string[] = []
  const credentials = { ...NAIVE_ACCOUNT, receiveId: '' }
  const onMessage = (_message: unknown, { text: plaintext }: { text: string }) => void texts.push(plaintext)
  const url = await listen(createServer(createNodeHandler({ platform: 'wecom-bot', credentials, onMessage })))
  const words = ['send', url, '--platform', 'wecom-bot', '--receive-id', '', '--message', '-']
  const input = '{"msgtype":"unheard_of","id":4561255354251345929,"price":1.0}'
  expect((await run(words, { env: NAIVE_ENV, input })).code).toBe(0)
  expect(texts[0]).toMatch(/"id":4561255354251345929,"price":1\.0\}$/)
})

test.each([
  ['wecom-bot', 'msgtype'],
  ['mini-program', 'MsgType'],
] as const)('--exact sends a whole JSON push byte for byte: %s', async (platform, kind) => {
  const texts: string[] = []
  const credentials = { ...NAIVE_ACCOUNT, receiveId: '' }
  const onMessage = (_message: unknown, { text: plaintext }: { text: string }) => void texts.push(plaintext)
  const url = await listen(createServer(createNodeHandler({ platform, credentials, dedupe: false, onMessage })))
  const whole = ` {"${kind}" : "unheard_of", "msgid":"1","from":{"userid":"u"}, "id":4561255354251345929,\t"price":1.0,"raw":"\u0001"}\n`
  const words = ['send', url, '--platform', platform, '--receive-id', '', '--exact', '--message']
  for (const [path, input] of [
    ['-', whole],
    [file('whole.json', whole), ''],
  ] as const) {
    const { code, stderr } = await run([...words, path], { env: NAIVE_ENV, input })
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^1: 200, \d+ ms\n$/)])
  }
  expect(texts).toEqual([whole, whole])
})

test('--type does not change a file that is a whole message', async () => {
  const call = { env: NAIVE_ENV, input: '<xml><MsgType>text</MsgType></xml>' }
  const { code, stderr } = await run(['send', echo, '--type', 'event.subscribe', '--message', '-'], call)
  expect([code, stderr]).toEqual([2, expect.stringContaining('--type: - is a whole message, which is sent as it is')])
})

test('--exact requires a file that contains a message', async () => {
  const sentence = async (words: readonly string[], input = '') => {
    const { code, stderr } = await run(['send', echo, '--exact', ...words], { env: NAIVE_ENV, input })
    return [code, stderr.split('\n')[0]]
  }
  const exact = 'wechat-callback send: --exact sends the file of --message unchanged: give --message, and no --type'
  expect(await sentence([])).toEqual([2, exact])
  expect(await sentence(['--content', 'x'])).toEqual([2, exact])
  expect(await sentence(['--type', 'text', '--message', '-'], '{}')).toEqual([2, exact])
  expect(await sentence(['--message', '-'], 'text')).toEqual([
    1,
    expect.stringContaining('contains neither a JSON object nor XML'),
  ])
})

test('prints attempts, reply and findings for programs, and no signature', async () => {
  const { code, stdout } = await run(['send', echo, '--content', '你好', '--json'], { env: NAIVE_ENV })
  const { tries, reply, findings } = JSON.parse(stdout)
  expect(tries).toEqual([{ status: 200, tookMs: expect.any(Number) }])
  expect(reply).toMatchObject({ sealed: true, message: { MsgType: 'text', Content: '你好' } })
  expect([code, findings]).toEqual([0, []])
  expect(stdout).not.toMatch(/\b[0-9a-f]{40}\b/)
})

test('explains a response that the platform would not accept, and exits with 1', async () => {
  const url = await listen(naiveServer('seals with another key'))
  const { code, stdout } = await run(['send', url, '--content', 'x', '--json'], { env: NAIVE_ENV })
  expect([code, JSON.parse(stdout).findings[0].code]).toEqual([1, 'answer-key-wrong'])
  const shown = await run(['send', url, '--content', 'x'], { env: NAIVE_ENV })
  expect(shown.stderr).toMatch(/^1: 200, \d+ ms\n✘ answer-key-wrong\n {2}\S.*\n/)
  expect(shown.stdout).not.toContain('answer-key-wrong')
})

test('repeats an unanswered push as often as requested, then reports it', async () => {
  const server = createServer((request) => request.socket.destroy())
  const url = await listen(server)
  const { code, stdout, stderr } = await run(['send', url, '--content', 'x', '--tries', '2'], { env: NAIVE_ENV })
  expect(stderr.match(/^\d: no answer \(ECONNRESET\), \d+ ms$/gm)).toHaveLength(2)
  expect([code, stdout, stderr.includes('connection-broken')]).toEqual([1, '', true])
})

test('writes only the reply into a file, even if something is wrong with it', async () => {
  const url = await listen(createServer((_, response) => response.end('fail')))
  const { code, stdout, stderr } = await run(['send', url, '--content', 'x'], { env: NAIVE_ENV })
  expect([code, stdout]).toEqual([1, 'fail'])
  expect(stderr).toMatch(/^✘ answer-/m)
})

test('a reply cannot control the terminal, and is written into a pipe unchanged', async () => {
  const words = ['send', echo, '--content', '\u009b31m红\u202e']
  expect((await run(words, { env: NAIVE_ENV })).stdout).toContain('\u009b31m红\u202e')
  const { stdout } = await run(words, { env: NAIVE_ENV, isTerminal: true, input: '' })
  expect(stdout).toContain('\\u009b31m红\\u202e')
  expect(stdout).toMatch(/<\/xml>\n$/)
})

test('an empty answer prints nothing to standard output, not even a newline', async () => {
  const handler = createNodeHandler({ platform: 'wecom', credentials: NAIVE_ACCOUNT, onMessage: () => undefined })
  const url = await listen(createServer(handler))
  const { code, stdout } = await run(['send', url, '--content', 'x'], { env: NAIVE_ENV, isTerminal: true })
  expect([code, stdout]).toEqual([0, ''])
})

test('names TLS as the cause if an https address is served by plain http', async () => {
  const url = (await listen(createServer())).replace('http:', 'https:')
  const { code, stdout } = await run(['send', url, '--content', 'x', '--tries', '1', '--json'], { env: NAIVE_ENV })
  expect([code, JSON.parse(stdout).findings[0].code]).toEqual([1, 'tls-not-spoken'])
})

test('names the error of a failing program first, and a possible refusal after it', async () => {
  const url = await listen(createServer((_request, response) => response.writeHead(500).end()))
  const { code, stdout } = await run(['send', url, '--content', 'x', '--tries', '1', '--json'], { env: NAIVE_ENV })
  const codes = JSON.parse(stdout).findings.map((finding: { code: string }) => finding.code)
  expect([code, codes]).toEqual([1, ['answer-server-error', 'server-refused']])
})

test('reads fields without a type as those of a text; the type of an event must be given', async () => {
  expect(await contentOf(['--message', '-'], '{"Content":"字段"}')).toBe('字段')
  const { code, stderr } = await run(['send', echo, '--message', '-'], { env: NAIVE_ENV, input: '{"Event":"click"}' })
  expect([code, stderr]).toEqual([1, expect.stringContaining('no MsgType')])
  expect(await contentOf(['--message', '-', '--type', 'event.click'], '{"EventKey":"k"}')).toContain('k')
})

test('--list prints every push of the platform, without an address or an account', async () => {
  const { code, stdout, stderr } = await run(['send', '--list'])
  const names = stdout.trimEnd().split('\n')
  expect([code, stderr]).toEqual([0, ''])
  expect(names).toEqual(expect.arrayContaining(['text', 'event.click', 'event.enter_agent']))
  const bot = await run(['send', '--list', '--platform', 'wecom-bot', '--json'])
  expect(JSON.parse(bot.stdout)).toEqual({ platform: 'wecom-bot', names: expect.arrayContaining(['text', 'stream']) })
  expect((await run(['send'])).code).toBe(2)
  expect((await run(['send', '--type', 'zzzzzzzzzz', echo], { env: NAIVE_ENV })).stderr).toContain('send --list shows')
})

test('reports wrong use', async () => {
  const sentence = async (...words: readonly string[]) => {
    const { code, stderr } = await run(['send', echo, ...words], { env: NAIVE_ENV })
    return [code, stderr.split('\n')[0]]
  }
  const misspelt = 'wechat-callback send: --type: wecom has no push of that name; did you mean event.subscribe'
  expect(await sentence('--type', 'subscibe')).toEqual([2, expect.stringContaining(misspelt)])
  expect(await sentence('--type', 'event.click', '--content', 'x')).toEqual([2, expect.stringContaining('has no text')])
  expect(await sentence('--content', 'x', '--message', '-')).toEqual([2, expect.stringContaining('not both')])
  expect(await sentence('--tries', '0')).toEqual([2, expect.stringContaining('from 1 to 9')])
  const missing = join(folder, 'missing.json')
  expect(await sentence('--message', missing)).toEqual([1, expect.stringContaining('cannot be read (ENOENT)')])
  expect(await sentence('--message', file('bad.json', '[1]'))).toEqual([
    1,
    expect.stringContaining('neither a JSON object'),
  ])
})

test('sends the text of a bot as an object', async () => {
  const handler = createNodeHandler({
    platform: 'wecom-bot',
    credentials: { ...NAIVE_ACCOUNT, receiveId: '' },
    onMessage: (message) =>
      message.msgtype === 'text'
        ? { msgtype: 'stream', stream: { id: '1', finish: true, content: message.text.content } }
        : undefined,
  })
  const url = await listen(createServer(handler))
  const env = { ...NAIVE_ENV, WECHAT_PLATFORM: 'wecom-bot', WECHAT_RECEIVE_ID: '' }
  const { stdout } = await run(['send', url, '--content', '你好'], { env })
  expect(JSON.parse(stdout)).toMatchObject({ stream: { content: '你好' } })
})

test.each([
  ['of its name', ['--platform', 'wecom-suite', '--type', 'device.verify_device'], '', 1000],
  [
    'of a whole message',
    ['--platform', 'mini-program', '--message', '-'],
    '<xml><MsgType>event</MsgType><Event>minigame_coin_deliver_completed</Event></xml>',
    3000,
  ],
])('reports the time limit of the push, %s, if the server never answers', async (_name, words, input, limit) => {
  const silent = await listen(createServer(() => undefined))
  const { stdout } = await run(['send', silent, ...words, '--tries', '1', '--json'], { env: NAIVE_ENV, input })
  const { tries, findings } = JSON.parse(stdout)
  expect(tries).toEqual([expect.objectContaining({ error: 'timeout' })])
  expect(findings).toEqual([
    expect.objectContaining({
      code: 'no-answer-in-time',
      message: expect.objectContaining({ en: expect.stringContaining(String(limit)) }),
    }),
  ])
})

test('follows a stream of a bot to its end, and prints the last reply', async () => {
  const onMessage = async function* () {
    yield '从前'
    await sleep(50)
    yield '有座山'
  }
  const credentials = { ...NAIVE_ACCOUNT, receiveId: '' }
  const handler = createNodeHandler({ platform: 'wecom-bot', credentials, onMessage: () => onMessage() })
  const url = await listen(createServer(handler))
  const env = { ...NAIVE_ENV, WECHAT_PLATFORM: 'wecom-bot', WECHAT_RECEIVE_ID: '' }
  const { code, stdout, stderr } = await run(['send', url], { env })
  expect({ code, reply: JSON.parse(stdout) }).toMatchObject({
    code: 0,
    reply: { msgtype: 'stream', stream: { finish: true, content: '从前有座山' } },
  })
  expect(stderr).toMatch(/^1: 200, \d+ ms\n\d refresh pushes\n$/)
})
