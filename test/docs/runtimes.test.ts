/** The worker of docs/runtimes.md runs as it stands, on the built package. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { createPlatform } from 'wechat-callback/testing'
import { credentials } from '../support/account.ts'
import { blocksOf } from '../support/examples.ts'

const folder = fileURLToPath(new URL('../.generated/runtimes/', import.meta.url))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a worker reads its secrets from env, and ctx keeps it awake', async () => {
  const [block] = blocksOf('docs/runtimes.md')
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}worker.mjs`, block?.code ?? '')
  const { default: worker } = await import(/* @vite-ignore */ pathToFileURL(`${folder}worker.mjs`).href)
  const env = {
    WECHAT_TOKEN: credentials.token,
    WECHAT_ENCODING_AES_KEY: credentials.encodingAESKey,
    WECHAT_RECEIVE_ID: credentials.receiveId,
  }
  const works: unknown[] = []
  const ctx = { waitUntil: (work: unknown) => works.push(work) }
  const platform = createPlatform({ platform: 'wecom', credentials })
  const push = platform.push({ MsgType: 'text', Content: '你好' })
  const reply = await platform.readReply(await worker.fetch(push.toRequest('https://example.com/'), env, ctx))
  expect(reply.message?.Content).toBe('你说：你好')
  // No work continues after a response that is ready at once.
  expect(works).toHaveLength(0)
})
