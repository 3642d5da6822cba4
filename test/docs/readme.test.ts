/**
 * The programs of the README, of the guide and of the page on other packages run as they stand, on the built package. The
 * tests in the guide are run by testing.test.ts.
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
const readme = blocksOf('README.md')
const blocks = [...readme, ...blocksOf('docs/guide.md'), ...blocksOf('docs/migrating.md')]
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

test.each([
  [
    'README',
    [
      'env',
      'server',
      'official',
      'bot',
      'suite',
      'express',
      'worker',
      'wrangler',
      'doctor',
      'listen',
      'explain',
      'diagnose',
    ],
  ],
  ['docs/guide', ['fetch', 'route', 'class', 'previous', 'handler', 'vitest', 'nodetest']],
  ['docs/migrating', ['wechat']],
])('%s has these programs', (page, labels) => {
  const found = blocksOf(`${page}.md`).map(({ label }) => label)
  expect(found.filter((label) => label !== '')).toEqual(labels)
})

test.each([
  ['bot', 'bot/server.mjs'],
  ['express', 'express/server.mjs'],
  ['worker', 'worker/worker.ts'],
  ['wrangler', 'worker/wrangler.jsonc'],
])('the program "%s" is examples/%s, whose tests run it', (label, path) => {
  const example = readFileSync(new URL(`../../examples/${path}`, import.meta.url), 'utf8')
  // Without the comment that says what the file is.
  expect(blockOf(label)).toBe(example.replace(/^\/\*\*[\s\S]*?\*\/\n/, ''))
})

test.each(['worker', 'workers'])(
  'examples/%s sets the flag for node:crypto, without which it does not start',
  (name) => {
    const config = readFileSync(new URL(`../../examples/${name}/wrangler.jsonc`, import.meta.url), 'utf8')
    const { compatibility_flags: flags } = JSON.parse(config.replaceAll(/^\s*\/\/.*$/gm, ''))
    expect(flags).toEqual(['nodejs_compat'])
  },
)

test('the README gives the two lines that set everything up', () => {
  const lines = readme.filter(({ language }) => language === 'sh').map(({ code }) => code.trim())
  expect(lines).toEqual([
    'npm i wechat-callback',
    'npx wechat-callback doctor http://localhost:3000/ --env-file .env',
    'npx wechat-callback listen --port 8080 --env-file .env',
    "npx wechat-callback explain --env-file .env --url '/wechat/callback?msg_signature=…&timestamp=…&nonce=…&echostr=…'",
    'npm ci && npm run demo',
    'npm ci && npm test',
  ])
})

describe('quick starts', () => {
  test('企业微信 answers the URL check and a text message', async () => {
    await withProgram('server', environment, async (url) => {
      expect(await platform.verify(url)).toMatchObject({ ok: true })
      const { reply } = await platform.send(url, hello)
      expect(reply?.message).toMatchObject({ MsgType: 'text', Content: '你说：你好' })
    })
  })

  test('公众号 answers the URL check, a text message and a menu', async () => {
    const account = createPlatform({ platform: 'official-account', credentials })
    await withProgram('official', environment, async (url) => {
      expect(await account.verify(url)).toMatchObject({ ok: true })
      const { reply } = await account.send(url, account.message('text', { Content: '你好' }))
      expect(reply?.message).toMatchObject({ Content: '你说：你好' })
      const clicked = await account.send(url, account.message('event.CLICK', { EventKey: 'V1001' }))
      expect(clicked.reply?.message).toMatchObject({ Content: '菜单：V1001' })
    })
  })

  test('a suite accepts the receivers of notices and of the URL check, and no other', async () => {
    const suiteId = 'ww1436e0e65a779aef'
    const variables = {
      ...environment,
      WECHAT_SUITE_ID: suiteId,
      WECHAT_PROVIDER_CORP_ID: String(credentials.receiveId),
    }
    const ofSuite = createPlatform({ platform: 'wecom-suite', credentials: { ...credentials, receiveId: suiteId } })
    const ofProvider = createPlatform({ platform: 'wecom-suite', credentials })
    const ofStranger = createPlatform({
      platform: 'wecom-suite',
      credentials: { ...credentials, receiveId: 'ww1436e0e65a779af0' },
    })
    await withProgram('suite', variables, async (url) => {
      expect(await ofProvider.verify(url)).toMatchObject({ ok: true })
      const { reply } = await ofSuite.send(url, 'info.suite_ticket')
      expect(reply).toMatchObject({ text: 'success' })
      const { status } = await ofStranger.send(url, ofStranger.message('text', { Content: '你好' }))
      expect(status).toBe(403)
    })
  })

  test('a program for `wechat` answers the same texts', async () => {
    const account = createPlatform({ platform: 'official-account', credentials })
    await withProgram('wechat', environment, async (url) => {
      const answerTo = async (Content: string) =>
        (await account.send(url, account.message('text', { Content }))).reply?.message
      expect(await answerTo('你好')).toMatchObject({ MsgType: 'text', Content: '你好' })
      expect(await answerTo('人工')).toMatchObject({ MsgType: 'transfer_customer_service' })
      expect(await answerTo('图文')).toMatchObject({ MsgType: 'news' })
    })
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
    const { onMessage } = await import(/* @vite-ignore */ pathToFileURL(program('route', 'ts')).href)
    expect(onMessage({ MsgType: 'text', Content: '你好' })).toEqual({ MsgType: 'text', Content: '你说：你好' })
    expect(onMessage({ MsgType: 'event', Event: 'subscribe' })).toMatchObject({ Content: '欢迎' })
  })

  test('the previous credentials are credentials', () => {
    const code = `${blockOf('previous')}\nimport { WXBizMsgCrypt } from 'wechat-callback'\nnew WXBizMsgCrypt(credentials)\n`
    writeFileSync(`${folder}previous.mjs`, code)
    expect(execFileSync(process.execPath, [`${folder}previous.mjs`], { encoding: 'utf8' })).toBe('')
  })
})

/** Runs a program that listens to `PORT` for the duration of `use`. */
async function withProgram(
  label: string,
  variables: Readonly<Record<string, string>>,
  use: (url: string) => Promise<void>,
): Promise<void> {
  const port = await freePort()
  const server = spawn(process.execPath, [program(label)], {
    env: { ...process.env, ...variables, PORT: String(port) },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  try {
    await waitForServer(port, server)
    await use(`http://127.0.0.1:${port}/`)
  } finally {
    server.kill()
    await once(server, 'exit')
  }
}

function blockOf(label: string): string {
  return blocks.find((block) => block.label === label)?.code ?? ''
}

function program(label: string, extension = 'mjs'): string {
  const path = `${folder}${label}.${extension}`
  writeFileSync(path, blockOf(label))
  return path
}

function run(label: string): string {
  return execFileSync(process.execPath, [program(label)], { encoding: 'utf8' })
}
