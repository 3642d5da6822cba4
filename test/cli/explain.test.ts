/** `explain`: the diagnosis of files. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createPlatform } from 'wechat-callback/testing'
import { capturedAnswer } from '../../src/cli/input/captured-answer.ts'
import { NAIVE_ACCOUNT, NAIVE_ENV } from '../support/naive-server.ts'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'wechat-callback-'))
afterAll(() => rmSync(folder, { recursive: true }))

const platform = createPlatform({ platform: 'wecom', credentials: NAIVE_ACCOUNT })

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function codes(words: readonly string[], call: Parameters<typeof run>[1] = {}) {
  const { code, stdout } = await run(['explain', ...words, '--json'], { env: NAIVE_ENV, ...call })
  const { findings }: { findings: readonly { readonly code: string }[] } = JSON.parse(stdout)
  expect(code).toBe(findings.length === 0 ? 0 : 1)
  return findings.map((finding) => finding.code)
}

test('explains a URL check and its response', async () => {
  const { query, echo } = platform.verification()
  const url = `/callback?${query}`
  expect(await codes(['--url', url])).toEqual([])
  expect(await codes(['--url', url.replace('msg_signature', 'signature')])).toContain('signature-for-msg-signature')
  expect(await codes(['--url', url, '--answer', file('good.txt', echo)])).toEqual([])
  expect(await codes(['--url', url, '--answer', file('quoted.txt', JSON.stringify(echo))])).toEqual(['answer-quoted'])
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n'
  expect(await codes(['--url', url, '--answer', file('head.txt', `${head}\ufeff${echo}`)])).toEqual(['answer-bom'])
  expect(await codes(['--url', url, '--answer', file('slow.txt', echo), '--took-ms', '1200'])).toEqual([
    'answer-too-slow',
  ])
})

test('explains a push from a file or from standard input', async () => {
  const { query, body = '' } = platform.push({ MsgType: 'text', Content: '你好' })
  expect(await codes(['--url', `/?${query}`, '--body', file('push.xml', body)])).toEqual([])
  expect(await codes(['--url', `/?${query}`, '--body', '-'], { input: body.slice(0, 90) })).toEqual(['body-truncated'])
  expect(
    await codes(['--url', `/?${query}`, '--body', '-'], { input: body, env: { ...NAIVE_ENV, WECHAT_TOKEN: 'x' } }),
  ).toEqual(['token-wrong'])
  const others = ['--other-token', 'y', '--other-token', NAIVE_ACCOUNT.token]
  const mixed = { input: body, env: { ...NAIVE_ENV, WECHAT_TOKEN: 'x' } }
  expect(await codes(['--url', `/?${query}`, '--body', '-', ...others], mixed)).toEqual(['token-of-other-app'])
  const { stdout } = await run(['explain', '--url', `/?${query}`, '--body', '-', ...others], mixed)
  expect(stdout.replace(/\s+/g, ' ')).toContain('that of another of your apps (number 2 of those given)')
})

test('explains a push by its URL only, and one whose URL the shell has cut off', async () => {
  const { query } = platform.push({ MsgType: 'text', Content: '你好' })
  expect(await codes(['--url', `/?${query}`])).toEqual(['body-not-given'])
  const cut = ['explain', '--url', `/?${query.split('&')[0]}`]
  const { stdout } = await run(cut, { env: NAIVE_ENV })
  expect(stdout).toMatch(/^✘ parameter-missing\n/)
  expect(stdout).toContain('in quotes')
  expect(stdout).not.toContain('body-')
})

test('explains a push from a log of its body', async () => {
  const { query, body = '' } = platform.push({ MsgType: 'text', Content: '你好' })
  const encrypt = /<Encrypt><!\[CDATA\[(.*?)\]\]>/.exec(body)?.[1]
  const copied = async (value: unknown, space?: number) =>
    await codes(['--url', `/?${query}`, '--body', '-'], { input: JSON.stringify(value, null, space) })
  expect(await copied(Buffer.from(body))).toEqual([])
  expect(await copied(Buffer.from(body), 2)).toEqual([])
  expect(await copied({ xml: { Encrypt: [encrypt] } })).toEqual([])
  expect(await copied({ ToUserName: ['a'], Encrypt: [encrypt] })).toEqual([])
  expect(await copied({ [body]: '' })).toEqual(['body-parsed-as-form'])
  expect(await copied({})).toEqual(['body-parsed-away'])
})

test('checks how long the response took, even without the response', async () => {
  const { query } = platform.verification()
  expect(await codes(['--url', `/?${query}`, '--took-ms', '99999'])).toEqual(['answer-too-slow'])
  expect(await codes(['--url', `/?${query}`, '--took-ms', '10'])).toEqual([])
})

test('checks nothing without the receiver, like the doctor', async () => {
  const { WECHAT_RECEIVE_ID: _, ...env } = NAIVE_ENV
  const { code, stderr } = await run(['explain', '--url', '/'], { env })
  expect([code, stderr]).toEqual([2, expect.stringContaining('--receive-id is missing; give it, set')])
  const bot = { ...env, WECHAT_PLATFORM: 'wecom-bot' }
  expect((await run(['explain', '--url', '/'], { env: bot })).stdout).not.toContain('receive-id')
})

test('reports a malformed key as a finding, with everything that follows from it', async () => {
  const env = { ...NAIVE_ENV, WECHAT_ENCODING_AES_KEY: `${NAIVE_ENV.WECHAT_ENCODING_AES_KEY}=` }
  const { query } = platform.verification()
  expect(await codes(['--url', `/?${query}`], { env })).toContain('key-equals-sign')
})

test('prints code, sentence and fix for a person, in both languages', async () => {
  const { query } = platform.verification()
  const words = ['explain', '--url', `/?${query}`.replace('msg_signature', 'signature')]
  const { code, stdout } = await run(words, { env: NAIVE_ENV })
  expect([code, stdout]).toEqual([
    1,
    expect.stringMatching(/^✘ signature-for-msg-signature\n {2}\S.*\n(?: {2}.*\n)* {2}→ /),
  ])
  expect((await run([...words, '--lang', 'zh'], { env: NAIVE_ENV })).stdout).toMatch(
    /^✘ signature-for-msg-signature\n.*[一-鿿]/,
  )
  expect((await run(['explain', '--url', `/?${query}`], { env: NAIVE_ENV })).stdout).toMatch(/^✔ no problem was found/)
})

test('reports wrong use', async () => {
  const sentence = async (...words: readonly string[]) =>
    (await run(['explain', ...words], { env: NAIVE_ENV })).stderr.split('\n')[0]
  expect(await sentence()).toContain('--url is missing')
  expect(await sentence('--url', '/', '--body', '-', '--answer', '-')).toContain('only one of')
  expect(await sentence('--url', '/', '--took-ms', 'soon')).toContain('--took-ms: expected a whole number')
  expect(await sentence('--url', '/', '--body', join(folder, 'none'))).toContain('cannot be read (ENOENT)')
})

test('reads a response in the forms in which clients save it', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  expect(capturedAnswer(bytes('123'))).toEqual({ body: bytes('123') })
  const kept = 'HTTP/1.1 100 Continue\r\n\r\nHTTP/2 200\r\nContent-Type: text/plain\r\nX: a: b\r\n\r\n123\n'
  expect(capturedAnswer(bytes(kept))).toEqual({
    status: 200,
    headers: { 'content-type': 'text/plain', x: 'a: b' },
    body: bytes('123\n'),
  })
  expect(capturedAnswer(bytes('HTTP/1.1 204 No Content\n\n'))).toEqual({ status: 204, headers: {}, body: bytes('') })
  expect(capturedAnswer(bytes('HTTP/1.1 200'))).toEqual({ status: 200, headers: {}, body: bytes('') })
})

test('a redirect before the last response is kept', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const heads = ['HTTP/1.1 301 Moved\r\n', 'Location: /cb/\r\n', '\r\n', 'HTTP/1.1 200 OK\r\n', '\r\n']
  const expected = { status: 200, headers: {}, redirected: true, body: bytes('123') }
  expect(capturedAnswer(bytes(`${heads.join('')}123`))).toEqual(expected)
  expect(capturedAnswer(bytes(`${heads.map((line) => `< ${line}`).join('')}123`))).toEqual(expected)
  expect(capturedAnswer(bytes(`${heads.map((line) => `< ${line}${line}`).join('')}123`))).toEqual(expected)
})

describe('the output of curl -v', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const started =
    '  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current\n' +
    '                                 Dload  Upload   Total   Spent    Left  Speed\n' +
    '\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0*   Trying 127.0.0.1:80...\n' +
    '* Connected to example.com (127.0.0.1) port 80 (#0)\n> GET /cb?nonce=1 HTTP/1.1\r\n> Host: example.com\r\n> \r\n'
  const head = ['HTTP/1.1 200 OK\r\n', 'Content-Type: text/plain\r\n', '\r\n']
  const traced = head.map((line) => `< ${line}`).join('')
  const ended = '{ [19 bytes data]\n\r100    19  100    19    0     0   1853      0 --:--:-- --:--:-- --:--:--  1900\n'
  const last = '* Connection #0 to host example.com left intact\n'
  const answer = (body: string) => ({ status: 200, headers: { 'content-type': 'text/plain' }, body: bytes(body) })

  test.each([
    ['to a file, the body last', `${started}${traced}${ended}${last}你好`, '你好'],
    ['on a terminal, the body first', `* Trying\n${traced}123${last}`, '123'],
    [
      'to a file, unbuffered',
      `${started}${traced}{ [3 bytes data]\n123\r100   3 100   3    0   0  9  --:--:--\n${last}`,
      '123',
    ],
    ['the body on a line of its own', `${traced}123\n${last}`, '123\n'],
    ['with -i, one after the other', `${started}${traced}${ended}${last}${head.join('')}123`, '123'],
    ['with -i, line by line', `${head.map((line) => `< ${line}${line}`).join('')}123${last}`, '123'],
    ['without an answer body', `${started}${traced}${last}`, ''],
    ['a sealed reply', `${traced}<xml>\n<Encrypt>a* b</Encrypt>\n</xml>`, '<xml>\n<Encrypt>a* b</Encrypt>\n</xml>'],
    ['several heads', `< HTTP/1.1 100 Continue\r\n< \r\n${traced}123`, '123'],
  ])('%s', (_, kept, body) => {
    expect(capturedAnswer(bytes(kept))).toEqual(answer(body))
  })

  test('a text that is not such output is left unchanged', () => {
    for (const text of ['* a list\n> a quote\n', '<xml></xml>', '< a > b']) {
      expect(capturedAnswer(bytes(text))).toEqual({ body: bytes(text) })
    }
  })
})
