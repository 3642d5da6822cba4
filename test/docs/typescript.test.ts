/** The programs of docs/typescript.md do what the page says. That they compile is tested by blocks.test.ts. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { CallbackError, parseMessage } from 'wechat-callback'
import { createPlatform } from 'wechat-callback/testing'
import { blocksOf } from '../support/examples.ts'

const folder = fileURLToPath(new URL('../.generated/typescript/', import.meta.url))
const blocks = blocksOf('docs/typescript.md')
const credentials = { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: 'ww1436e0e65a779aee' }

beforeAll(() => {
  mkdirSync(folder, { recursive: true })
  for (const { label, code } of blocks) writeFileSync(`${folder}${label}.ts`, code)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('programs', () => {
  const load = (label: string) => import(/* @vite-ignore */ pathToFileURL(`${folder}${label}.ts`).href)
  const platform = createPlatform({ platform: 'wecom', credentials })

  test('a message', async () => {
    const { describe: described } = await load('message')
    const push = (fields: string) => parseMessage(`<xml><FromUserName>zhangsan</FromUserName>${fields}</xml>`, 'wecom')
    expect(described(push('<MsgType>text</MsgType><Content>你好</Content>'))).toBe('zhangsan: 你好')
    expect(described(push('<MsgType>event</MsgType><Event>new_thing</Event><NewField>1</NewField>'))).toBe('1')
  })

  test('a handler in several files', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    const { handler } = await load('handler')
    const send = async (...message: Parameters<typeof platform.message>) =>
      (await platform.send(handler, platform.message(...message))).reply
    expect((await send('text', { Content: '你好' }))?.message?.Content).toBe('你说：你好')
    expect((await send('text', { Content: '' }))?.text).toBe('success')
    expect((await send('event.subscribe'))?.message?.Content).toBe('欢迎')
    log.mockRestore()
  })

  test('a class', async () => {
    const { WeComService } = await load('service')
    const service = new WeComService(credentials)
    const server = createServer((request, response) => service.handler(request, response))
    const { reply } = await platform.send(server, platform.message('text', { Content: '你好' }))
    expect(reply?.message?.Content).toBe('ww1436e0e65a779aee 第 1 条：你好')
    await service.stop()
    expect((await platform.send(server, 'text', { tries: 1 })).tries[0]).toMatchObject({ status: 503 })
  })

  test('tenants', async () => {
    const { handler } = await load('tenants')
    const account = { token: 'tokenOfA', encodingAESKey: 'A'.repeat(43), receiveId: 'ww1111111111111111' }
    const push = createPlatform({ platform: 'wecom', credentials: account }).push({ MsgType: 'text', Content: '你好' })
    const answer = await handler(push.toRequest('https://example.com/wechat/a'))
    expect((await createPlatform({ platform: 'wecom', credentials: account }).readReply(answer)).message?.Content).toBe(
      '甲：你好',
    )
  })

  test('menus, and pushes outside the catalogue', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    const menu = (await load('menu')).onMessage
    const click = (key: string) =>
      parseMessage(
        `<xml><MsgType>event</MsgType><Event>CLICK</Event><EventKey>${key}</EventKey></xml>`,
        'official-account',
      )
    expect(await menu(click('about'))).toMatchObject({ Content: '关于我们' })
    expect(await menu(click('other'))).toMatchObject({ Content: '没有这个菜单：other' })
    const unknown = (await load('unknown')).onMessage
    const push = parseMessage('{"MsgType":"event","Event":"new_thing","FromUserName":"o1","Id":7}', 'mini-program')
    expect(await unknown(push)).toEqual({ Code: 0, Echo: 7 })
    expect(log).toHaveBeenCalledExactlyOnceWith('%s of %s', 'new_thing', 'o1')
    log.mockRestore()
  })

  test('codes', async () => {
    const { isSetupError } = await load('codes')
    expect(isSetupError(new CallbackError('INVALID_SIGNATURE', ''))).toBe(true)
    expect(isSetupError(new CallbackError('LATE_REPLY', ''))).toBe(false)
    expect(isSetupError(new Error(''))).toBe(false)
  })
})
