/** The section on sending of docs/api: its examples run, and its tables name what the catalogue has. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { readReplies } from '../../catalog/generate/replies/read.mjs'
import { readSends } from '../../catalog/generate/sends/read.mjs'
import { blocksOf } from '../support/examples.ts'

const folder = fileURLToPath(new URL('../.generated/api-sending/', import.meta.url))
const root = new URL('../../', import.meta.url)

beforeAll(() => {
  mkdirSync(folder, { recursive: true })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Loads the example with this label. */
async function load(label: string): Promise<Record<string, (...given: unknown[]) => Promise<unknown>>> {
  const code = blocksOf('docs/api.md').find((block) => block.label === label)?.code
  writeFileSync(`${folder}${label}.ts`, `// @ts-nocheck\n${code}`)
  return await import(/* @vite-ignore */ pathToFileURL(`${folder}${label}.ts`).href)
}

test('the example of sending reports whom it did not reach', async () => {
  vi.stubEnv('WECOM_SECRET', 'SECRET')
  const { notify } = await load('sending')
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  const answers = [
    { errcode: 0, access_token: 'TOKEN', expires_in: 7200 },
    { errcode: 0, errmsg: 'ok', invaliduser: 'lisi', msgid: 'M1' },
  ]
  const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(answers.shift()))
  await notify?.(['zhangsan', 'lisi'], '你好')
  expect(warn.mock.calls).toEqual([['not reached:', ['lisi']]])
  expect(JSON.parse(String(fetch.mock.lastCall?.[1]?.body))).toEqual({
    touser: 'zhangsan|lisi',
    msgtype: 'text',
    text: { content: '你好' },
    agentid: 1000002,
  })
})

test('the example of a response_url sends to it', async () => {
  const { answerLater } = await load('responseurl')
  const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json({ errcode: 0 }))
  const url = 'https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=CODE'
  await answerLater?.({ response_url: url }, '你好')
  expect(fetch.mock.calls.map(([called]) => called)).toEqual([url])
})

describe.each(['docs/api.md', 'docs/api.zh-CN.md'])('%s', (page) => {
  const text = readFileSync(new URL(page, root), 'utf8')

  test('names every msgtype of every channel', () => {
    const rows = [...text.matchAll(/^\| [^|]+ \| (`[a-z_]+`[^|]*) \|$/gm)].map(([, cell = '']) =>
      [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name),
    )
    const { channels } = readSends(readReplies())
    const names = Object.fromEntries(
      channels.map(({ channel, kinds }) => [channel, kinds.map(({ msgtype }) => msgtype)]),
    )
    for (const msgtypes of Object.values(names)) expect(rows).toContainEqual(msgtypes)
  })
})
