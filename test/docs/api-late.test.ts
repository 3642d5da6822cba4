/** The sections of docs/api on late replies, pick-up and customer service messages: their programs run as they stand. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { FetchHandler } from 'wechat-callback/fetch'
import { createPlatform } from 'wechat-callback/testing'
import { credentials } from '../support/account.ts'
import { CORP_ID, createCustomerServicePlatform } from '../support/api-interfaces/customer-service.ts'
import { createSendingPlatform } from '../support/api-interfaces/send.ts'
import { type ApiServer, startApiServer } from '../support/api-server.ts'
import { blocksOf } from '../support/examples.ts'
import { simulatePlatform, textMessage } from '../support/simulated-platform.ts'

const folder = fileURLToPath(new URL('../.generated/api-late/', import.meta.url))

beforeAll(() => mkdirSync(folder, { recursive: true }))
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Loads the program with this label, with the account of the tests. */
async function load(label: string): Promise<FetchHandler> {
  vi.stubEnv('WECHAT_TOKEN', credentials.token)
  vi.stubEnv('WECHAT_ENCODING_AES_KEY', credentials.encodingAESKey)
  vi.stubEnv('WECHAT_RECEIVE_ID', String(credentials.receiveId))
  vi.stubEnv('WECHAT_SECRET', 'SECRET')
  vi.stubEnv('WECOM_SECRET', 'SECRET')
  vi.stubEnv('DEADLINE_MS', '200')
  const code = blocksOf('docs/api.md').find((block) => block.label === label)?.code
  writeFileSync(`${folder}${label}.ts`, `// @ts-nocheck\n${code}`)
  return (await import(/* @vite-ignore */ pathToFileURL(`${folder}${label}.ts`).href)).handler
}

/** Sends the calls of the platform's API to a server of the test. */
function redirectTo({ baseUrl }: ApiServer): void {
  const { fetch } = globalThis
  vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) =>
    fetch(String(url).replace(/^https:\/\/(?:qy)?api\.weixin\.qq\.com/, baseUrl), init),
  )
}

const issueToken = () => ({ errcode: 0, access_token: 'TOKEN', expires_in: 7200 })

test('a late reply is sent', async () => {
  const sending = createSendingPlatform((token) => token === 'TOKEN')
  await using server = await startApiServer({ ...sending.routes, '/cgi-bin/stable_token': issueToken })
  redirectTo(server)
  const handler = await load('latereplies')
  const platform = simulatePlatform({ platform: 'official-account', credentials })
  expect((await platform.deliver(textMessage('天气'), handler)).reply?.message).toBeUndefined()
  await handler.drain()
  expect(sending.delivered).toEqual([{ touser: 'zhangsan', msgtype: 'text', text: { content: '天气，想好了' } }])
})

test('a late reply is picked up', async () => {
  const handler = await load('pickup')
  const platform = simulatePlatform({ platform: 'official-account', credentials })
  const ask = async (content: string) => (await platform.deliver(textMessage(content), handler)).reply?.message?.Content
  expect(await ask('天气')).toBe('还在想，回复“继续”查看')
  await expect.poll(() => ask('继续')).toBe('天气，想好了')
})

test('a message of 微信客服 is read and answered', async () => {
  const sending = createSendingPlatform((token) => token === 'TOKEN')
  const customerService = createCustomerServicePlatform('TOKEN')
  const routes = { ...sending.routes, ...customerService.routes, '/cgi-bin/gettoken': issueToken }
  await using server = await startApiServer(routes)
  redirectTo(server)
  const handler = await load('customerservice')
  const side = createPlatform({ platform: 'wecom', credentials })
  customerService.add({ origin: 5 })
  const { Token, OpenKfId } = customerService.add()
  const push = side.push(side.message('event.kf_msg_or_event', { ToUserName: CORP_ID, Token, OpenKfId }))
  expect((await handler(push.toRequest('https://example.com/'))).status).toBe(200)
  await handler.drain()
  expect(sending.delivered).toMatchObject([{ msgtype: 'text', text: { content: '收到：第2条' } }])
})
