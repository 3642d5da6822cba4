/**
 * The programs of docs/delivery.md run as they stand, on the built package. Each row of the table of
 * store faults has its tests.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createPlatform } from 'wechat-callback/testing'
import { credentials } from '../support/account.ts'
import { eventually } from '../support/eventually.ts'
import { blocksOf } from '../support/examples.ts'
import { freePort, waitForServer } from '../support/http.ts'

const folder = fileURLToPath(new URL('../.generated/delivery/', import.meta.url))
const blocks = blocksOf('docs/delivery.md')
const wecom = createPlatform({ platform: 'wecom', credentials })

const FAULT_TESTS = [
  'delivery/store-faults.test.ts',
  'redis/store-faults.test.ts',
  'redis/cluster/failover.ts',
  'redis/cluster/move-slot.ts',
]

/** Reads the rows of the table of store faults. */
function faultTableOf(page: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')
  const [, table = ''] = /\n\| (?:fault|故障) \|.*\n\|[-|]+\|\n((?:\|.*\n)+)/.exec(text) ?? []
  return table.split('\n').flatMap((row) => (row === '' ? [] : [row.slice(2, -2).split(' | ')]))
}

beforeAll(() => mkdirSync(folder, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the page has these programs', () => {
  // `npm run test:redis` runs the one that needs Redis.
  expect(blocks.map(({ label }) => label)).toEqual(['late', 'redis', 'tenants', 'companies', 'shutdown', 'stream'])
})

test('each cell of the table of store faults is the title of a test; the Chinese page has as many rows', () => {
  const tests = FAULT_TESTS.map((path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).join('\n')
  const rows = faultTableOf('docs/delivery.md')
  expect(rows.length).toBeGreaterThan(10)
  const titles = rows.flat().filter((cell) => cell !== '–')
  expect(titles.filter((title) => !tests.includes(title))).toEqual([])
  expect(faultTableOf('docs/delivery.zh-CN.md')).toHaveLength(rows.length)
})

test('a late reply is sent by the program', async () => {
  await runServer('late', { DEADLINE_MS: '1500' }, async ({ port, output }) => {
    const ask = async (Content: string) =>
      (await wecom.send(`http://127.0.0.1:${port}/`, wecom.message('text', { Content }))).reply
    expect((await ask('快'))?.message?.Content).toBe('快，想好了')
    expect((await ask('慢'))?.text).toBe('')
    await eventually(() => expect(output().trim()).toBe('to zhangsan: 慢，想好了'))
  })
})

test('SIGTERM: pushes in progress are answered, new ones are refused, and the process ends by itself', async () => {
  const code = await runServer('shutdown', {}, async ({ port, signal }) => {
    const url = `http://127.0.0.1:${port}/`
    const answer = wecom.send(url, 'text')
    await new Promise((resolve) => setTimeout(resolve, 1000))
    signal('SIGTERM')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect((await wecom.send(url, 'text', { tries: 1 })).tries[0]).toMatchObject({ status: 503 })
    expect((await answer).reply?.message?.Content).toBe('收到')
  })
  expect(code).toBe(0)
})

describe('programs that export a handler', () => {
  test('the account is found by the path', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    const { handler } = await import(/* @vite-ignore */ pathToFileURL(program('tenants')).href)
    const account = { token: 'tokenOfB', encodingAESKey: 'B'.repeat(43), receiveId: 'ww2222222222222222' }
    const push = createPlatform({ platform: 'wecom', credentials: account }).push({ MsgType: 'text', Content: '' })
    expect((await handler(push.toRequest('https://example.com/wechat/ww2222222222222222'))).status).toBe(200)
    expect(log).toHaveBeenCalledExactlyOnceWith('乙')
    log.mockRestore()
  })

  test('the companies of a suite are looked up, and no other receiver is accepted', async () => {
    const { handler } = await import(/* @vite-ignore */ pathToFileURL(program('companies')).href)
    const sideOf = (receiveId: string) =>
      createPlatform({
        platform: 'wecom-suite',
        credentials: { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId },
      })
    const [company, suite, provider] = ['ww1436e0e65a779aee', 'ww1436e0e65a779aef', 'ww1436e0e65a779af1']
    expect(await sideOf(provider).verify(handler)).toMatchObject({ ok: true })
    expect((await sideOf(suite).send(handler, 'info.suite_ticket')).reply).toMatchObject({ text: 'success' })
    const { reply } = await sideOf(company).send(handler, sideOf(company).message('text', { Content: '你好' }))
    expect(reply?.message).toMatchObject({ Content: '你说：你好' })
    const stranger = sideOf('ww1436e0e65a779af0')
    expect((await stranger.send(handler, stranger.message('text'))).status).toBe(403)
    // The envelope of a company, around a message for another receiver.
    const { body = '', ...push } = stranger.push('text')
    const forged = { ...push, body: body.replace('ww1436e0e65a779af0', company) }
    const url = `https://example.com/?${forged.query}`
    const { status } = await handler(new Request(url, { method: 'POST', body: forged.body }))
    expect(status).toBe(403)
  })

  test('a story is streamed', async () => {
    const { handler } = await import(/* @vite-ignore */ pathToFileURL(program('stream')).href)
    const bot = createPlatform({
      platform: 'wecom-bot',
      credentials: { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: '' },
    })
    const push = bot.push({ msgtype: 'text', text: { content: '一只猫' } })
    const reply = await bot.readReply(await handler(push.toRequest('https://example.com/')))
    expect(reply.message?.stream).toMatchObject({ content: '从前有座山，山里有一只猫', finish: true })
  })
})

function program(label: string): string {
  const path = `${folder}${label}.mjs`
  writeFileSync(path, blocks.find((block) => block.label === label)?.code ?? '')
  return path
}

interface Running {
  readonly port: number
  /** All that it has written so far. */
  output(): string
  signal(name: NodeJS.Signals): void
}

/** Runs a program as a separate process, and stops it after `use`. @returns its exit code */
async function runServer(
  label: string,
  environment: Readonly<Record<string, string>>,
  use: (running: Running) => Promise<void>,
): Promise<number | null> {
  const port = await freePort()
  const env = {
    ...process.env,
    WECHAT_TOKEN: credentials.token,
    WECHAT_ENCODING_AES_KEY: credentials.encodingAESKey,
    WECHAT_RECEIVE_ID: String(credentials.receiveId),
    PORT: String(port),
    ...environment,
  }
  const server = spawn(process.execPath, [program(label)], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(server, 'exit')
  let output = ''
  server.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  try {
    await waitForServer(port, server)
    await use({ port, output: () => output, signal: (name) => server.kill(name) })
  } finally {
    // A process that has already received the signal must end by itself.
    if (!server.killed) server.kill()
  }
  const [code] = await exited
  return code
}
