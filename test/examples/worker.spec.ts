/** The Worker compiles with the types of Workers, and answers with the secrets that come with each request. */
import { rmSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, expect, test } from 'vitest'
import { createPlatform } from 'wechat-callback/testing'
import { buildExample } from './example-process.ts'

const credentials = { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: 'ww1436e0e65a779aee' }
const bundle = fileURLToPath(new URL('../.generated/worker-example.mjs', import.meta.url))

afterAll(() => rmSync(bundle, { force: true }))

test('it compiles', () => {
  buildExample('worker')
})

test('it answers the URL check and a text', async () => {
  const entry = fileURLToPath(new URL('../../examples/worker/worker.ts', import.meta.url))
  await build({
    entryPoints: [entry],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    conditions: ['workerd'],
    external: ['node:*'],
  })
  const { default: worker } = await import(pathToFileURL(bundle).href)
  const env = {
    WECHAT_TOKEN: credentials.token,
    WECHAT_ENCODING_AES_KEY: credentials.encodingAESKey,
    WECHAT_RECEIVE_ID: credentials.receiveId,
  }
  const target = (request: Request) => worker.fetch(request, env, { waitUntil: () => undefined })
  const platform = createPlatform({ platform: 'wecom', credentials })
  expect(await platform.verify(target)).toMatchObject({ ok: true })
  const { reply } = await platform.send(target, platform.message('text', { Content: '你好' }))
  expect(reply?.message?.Content).toBe('你说：你好')
})
