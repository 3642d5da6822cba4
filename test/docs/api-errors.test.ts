/** The section on errors of docs/api: its examples run. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ApiError } from 'wechat-callback/api'
import { blocksOf } from '../support/examples.ts'

const folder = fileURLToPath(new URL('../.generated/api-errors/', import.meta.url))

beforeAll(() => {
  mkdirSync(folder, { recursive: true })
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  vi.restoreAllMocks()
})

/** Loads the example with this label. */
async function load(label: string): Promise<Record<string, (...given: unknown[]) => unknown>> {
  const code = blocksOf('docs/api.md').find((block) => block.label === label)?.code
  writeFileSync(`${folder}${label}.ts`, `// @ts-nocheck\n${code}`)
  return await import(/* @vite-ignore */ pathToFileURL(`${folder}${label}.ts`).href)
}

test('the example of an error reports it', async () => {
  const { report } = await load('apierror')
  const lines = vi.spyOn(console, 'error').mockReturnValue()
  report?.(new ApiError({ code: 'REFUSED', family: 'wecom', errcode: 40014, errmsg: 'bad, hint: [7]' }))
  expect(lines.mock.calls).toEqual([
    [expect.stringMatching(/^errcode 40014, bad, hint: \[7\]\. The access token is invalid\. Get a new/)],
    ['access_token 无效。', expect.stringContaining('换一个新的')],
    [40014, '7'],
  ])
  const other = new Error('other')
  expect(() => report?.(other)).toThrow(other)
})

test('the example of another interface reads its answer', async () => {
  const { userInfo } = await load('parseanswer')
  const answers = ['{"errcode":0,"name":"张三"}', '{"errcode":40003,"errmsg":"invalid userid T"}']
  const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(answers.shift()))
  expect(await userInfo?.('T', 'zhangsan')).toEqual({ errcode: 0, name: '张三' })
  await expect(userInfo?.('T', 'nobody')).rejects.toMatchObject({ errcode: 40003, errmsg: 'invalid userid ***' })
  expect(fetch).toHaveBeenLastCalledWith('https://qyapi.weixin.qq.com/cgi-bin/user/get?access_token=T&userid=nobody')
})
