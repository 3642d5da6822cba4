/**
 * The programs of the README run as they stand, on the built package; the Chinese one has the same programs. Its tests
 * are run by docs-testing.test.ts.
 */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPlatform } from 'wechat-callback/testing'
import { credentials } from '../support/account.ts'
import { blocksOf } from '../support/examples.ts'
import { freePort, waitForServer } from '../support/http.ts'

// Inside the package, so that `wechat-callback` means this package's own build.
const folder = fileURLToPath(new URL('../.generated/readme/', import.meta.url))
// The output of a terminal is in the language of the page.
const programsOf = (page: string) => blocksOf(page).filter(({ language }) => language !== 'console')
const blocks = programsOf('README.md')
const platform = createPlatform({ platform: 'wecom', credentials })
const hello = platform.message('text', { Content: '你好' })
const environment = {
  WECHAT_TOKEN: credentials.token,
  WECHAT_ENCODING_AES_KEY: credentials.encodingAESKey,
  WECHAT_RECEIVE_ID: String(credentials.receiveId),
}

beforeAll(() => {
  expect(existsSync(fileURLToPath(new URL('../../dist/index.js', import.meta.url))), 'npm run build first').toBe(true)
  mkdirSync(folder, { recursive: true })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the README names its programs, and the Chinese one has the same', () => {
  expect(blocks.map(({ label }) => label).filter((label) => label !== '')).toEqual([
    'server',
    'fetch',
    'route',
    'diagnose',
    'class',
    'previous',
    'handler',
    'vitest',
    'nodetest',
  ])
  expect(programsOf('README.zh-CN.md')).toEqual(blocks)
})

test('the README gives the two lines that set everything up', () => {
  const lines = blocks.filter(({ language }) => language === 'sh').map(({ code }) => code.trim())
  expect(lines).toEqual(['npm i wechat-callback', 'npm ci && npm run demo', 'npm ci && npm test'])
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['demo', 'test']))
})

describe('quick starts', () => {
  test("Node's http answers the URL check and a text message", async () => {
    const port = await freePort()
    const server = spawn(process.execPath, [program('server')], {
      env: { ...process.env, ...environment, PORT: String(port) },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    try {
      await waitForServer(port, server)
      const url = `http://127.0.0.1:${port}/`
      expect(await platform.verify(url)).toMatchObject({ ok: true })
      const { reply } = await platform.send(url, hello)
      expect(reply?.message).toMatchObject({ MsgType: 'text', Content: '你说：你好' })
    } finally {
      server.kill()
      await once(server, 'exit')
    }
  })

  test('Fetch answers the URL check and a text message', async () => {
    Object.assign(process.env, environment)
    const { default: worker } = await import(/* @vite-ignore */ pathToFileURL(program('fetch')).href)
    expect(await platform.verify(worker.fetch)).toMatchObject({ ok: true })
    const { reply } = await platform.send(worker.fetch, hello)
    expect(reply?.message).toMatchObject({ MsgType: 'text', Content: '你说：你好' })
  })
})

describe('other programs', () => {
  test('the class opens the vendor’s own push and seals an answer', () => {
    const [message, answer] = run('class').trim().split('\n')
    expect(JSON.parse(message ?? '')).toMatchObject({ Event: 'debug_demo', debug_str: 'hello world' })
    expect(JSON.parse(answer ?? '')).toMatchObject({ Nonce: '415670741', TimeStamp: expect.any(Number) })
  })

  test('the diagnosis finds the quotes', () => {
    expect(run('diagnose')).toMatch(/^answer-quoted 响应带了引号：文本被当成 JSON 输出了。 直接输出文本：/)
  })

  test('the table is a handler', async () => {
    const { onMessage } = await import(/* @vite-ignore */ pathToFileURL(program('route')).href)
    expect(onMessage({ MsgType: 'text', Content: '你好' })).toEqual({ MsgType: 'text', Content: '你说：你好' })
    expect(onMessage({ MsgType: 'event', Event: 'subscribe' })).toMatchObject({ Content: '欢迎' })
  })

  test('the previous credentials are credentials', () => {
    const code = `${blockOf('previous')}\nimport { WXBizMsgCrypt } from 'wechat-callback'\nnew WXBizMsgCrypt(credentials)\n`
    writeFileSync(`${folder}previous.mjs`, code)
    expect(execFileSync(process.execPath, [`${folder}previous.mjs`], { encoding: 'utf8' })).toBe('')
  })
})

function blockOf(label: string): string {
  return blocks.find((block) => block.label === label)?.code ?? ''
}

function program(label: string): string {
  const path = `${folder}${label}.mjs`
  writeFileSync(path, blockOf(label))
  return path
}

function run(label: string): string {
  return execFileSync(process.execPath, [program(label)], { encoding: 'utf8' })
}
