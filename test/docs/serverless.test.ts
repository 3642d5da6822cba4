/** The programs of docs/serverless.md run as they stand, on the built package. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPlatform } from 'wechat-callback/testing'
import { fc } from '../../vectors/generate/serverless-shapes.mjs'
import { credentials } from '../support/account.ts'
import { blocksOf } from '../support/examples.ts'
import { freePort, send, waitForServer } from '../support/http.ts'

const folder = fileURLToPath(new URL('../.generated/serverless/', import.meta.url))
const blocks = blocksOf('docs/serverless.md')

beforeAll(() => mkdirSync(folder, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the page has these programs', () => {
  expect(blocks.map(({ label }) => label)).toEqual(['function', 'hosting'])
})

test('the function answers', async () => {
  Object.assign(process.env, {
    WECHAT_TOKEN: credentials.token,
    WECHAT_ENCODING_AES_KEY: credentials.encodingAESKey,
    WECHAT_RECEIVE_ID: credentials.receiveId,
  })
  const { handler } = await import(/* @vite-ignore */ pathToFileURL(program('function')).href)
  const wecom = createPlatform({ platform: 'wecom', credentials })
  const { query, body } = wecom.push({ MsgType: 'text', Content: '你好' })
  const pairs = [...new URLSearchParams(query)]
  const event = fc({ method: 'POST', path: '/', query: pairs, contentType: 'text/xml', body })
  const response = await handler(Buffer.from(JSON.stringify(event)))
  expect((await wecom.readReply(new Response(response.body))).message?.Content).toBe('你说：你好')
})

test('the container answers only on its path', async () => {
  const port = await freePort()
  const env = { ...process.env, PORT: String(port), PUSH_PATH: '/push/6f1c0e' }
  const server = spawn(process.execPath, [program('hosting')], { env, stdio: ['ignore', 'inherit', 'inherit'] })
  try {
    await waitForServer(port, server)
    const body = '<xml><ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName><CreateTime>1</CreateTime>'
    const push = `${body}<MsgType>text</MsgType><Content>你好</Content><MsgId>1</MsgId></xml>`
    const ask = (path: string, headers: Record<string, string>) =>
      send(port, { method: 'POST', path, headers, body: push })
    expect((await ask('/push/6f1c0e', { 'x-wx-source': '1' })).body).toContain('你说：你好')
    expect((await ask('/push/6f1c0e', {})).status).toBe(403)
    expect((await ask('/push', { 'x-wx-source': '1' })).status).toBe(404)
  } finally {
    server.kill()
    await once(server, 'exit')
  }
})

function program(label: string): string {
  const path = `${folder}${label}.mjs`
  writeFileSync(path, blocks.find((block) => block.label === label)?.code ?? '')
  return path
}
