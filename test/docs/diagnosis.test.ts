/** docs/diagnosis.md lists the findings of `diagnose` word for word; its programs run unchanged, on the built package. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createPlatform } from 'wechat-callback/testing'
import { credentials } from '../support/account.ts'
import { eventually } from '../support/eventually.ts'
import { blocksOf } from '../support/examples.ts'
import { findingTable, tablesOf } from '../support/finding-tables.ts'
import { freePort, send, waitForServer } from '../support/http.ts'

const folder = fileURLToPath(new URL('../.generated/diagnosis/', import.meta.url))
const blocks = blocksOf('docs/diagnosis.md')
const environment = {
  WECHAT_TOKEN: credentials.token,
  WECHAT_ENCODING_AES_KEY: credentials.encodingAESKey,
  WECHAT_RECEIVE_ID: String(credentials.receiveId),
}
const stranger = createPlatform({ platform: 'wecom', credentials: { ...credentials, token: 'anotherToken' } })
const wecom = createPlatform({ platform: 'wecom', credentials })

beforeAll(() => mkdirSync(folder, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each([
  ['docs/diagnosis.md', 'en'],
  ['docs/diagnosis.zh-CN.md', 'zh'],
] as const)('%s', (document, language) => {
  const text = readFileSync(new URL(`../../${document}`, import.meta.url), 'utf8')

  test.each(['credentials', 'request', 'answer'] as const)('has the table of %s', (part) => {
    expect(tablesOf(text)).toContain(findingTable(part, language))
  })
})

test('the page has these programs', () => {
  expect(blocks.map(({ label }) => label)).toEqual(['node', 'fetch'])
})

test('on Node’s http the findings are logged, and the handler still answers', async () => {
  const port = await freePort()
  const env = { ...process.env, ...environment, PORT: String(port) }
  const server = spawn(process.execPath, [program('node')], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  server.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk
  })
  try {
    await waitForServer(port, server)
    const right = wecom.push({ MsgType: 'text', Content: '你好' })
    expect((await send(port, { method: 'POST', path: `/?${right.query}`, body: right.body })).status).toBe(200)
    const wrong = stranger.push({ MsgType: 'text', Content: '你好' })
    expect((await send(port, { method: 'POST', path: `/?${wrong.query}`, body: wrong.body })).status).toBe(403)
    await eventually(() => expect(output).toContain('token-wrong'))
    // There is only one other request: the PUT by which the server was found.
    expect(output.match(/^[a-z-]+/gm)?.filter((code) => code !== 'query-missing')).toEqual(['token-wrong'])
  } finally {
    server.kill()
    await once(server, 'exit')
  }
})

test('around a Fetch handler the response is examined too', async () => {
  Object.assign(process.env, environment)
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const { default: worker } = await import(/* @vite-ignore */ pathToFileURL(program('fetch')).href)
  const check = wecom.verification()
  expect(await (await worker.fetch(check.toRequest('https://example.com/'))).text()).toBe(check.echo)
  expect(log).not.toHaveBeenCalled()
  await worker.fetch(stranger.verification().toRequest('https://example.com/'))
  expect(log.mock.calls.map(([code]) => code)).toEqual(['token-wrong'])
  log.mockRestore()
})

function program(label: string): string {
  const path = `${folder}${label}.mjs`
  writeFileSync(path, blocks.find((block) => block.label === label)?.code ?? '')
  return path
}
