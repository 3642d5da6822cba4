/**
 * 慢模型, end to end over real http: the platform pushes, the endpoint answers at its deadline, and the reply of the slow
 * model arrives through the API, or with the user's next message. The model answers when the test says so.
 */
import { expect, test } from 'vitest'
import { botStream, type CallbackOptions, createMemoryStore, type Platform, text } from 'wechat-callback'
import {
  createAccessTokens,
  createLateReplySender,
  createPickUp,
  type Fetch,
  readCustomerServiceMessages,
} from 'wechat-callback/api'
import { createNodeHandler } from 'wechat-callback/node'
import { createPlatform } from 'wechat-callback/testing'
import { credentials } from '../support/account.ts'
import { CORP_ID, createCustomerServicePlatform, OPEN_KF_ID } from '../support/api-interfaces/customer-service.ts'
import { createSendingPlatform } from '../support/api-interfaces/send.ts'
import { ACCOUNT, createTokenPlatform, WECOM } from '../support/api-interfaces/tokens.ts'
import { type ApiServer, startApiServer } from '../support/api-server.ts'
import { withServer } from '../support/http.ts'
import { simulatePlatform, textMessage } from '../support/simulated-platform.ts'

const TOKEN_PATHS = ['/cgi-bin/gettoken', '/cgi-bin/stable_token']

/** The API of the platform: it issues tokens, sends messages, and has the messages of 微信客服. */
async function startApi() {
  const sending = createSendingPlatform((token) => token.startsWith('TokenOf_'))
  const customerService = createCustomerServicePlatform()
  const server = await startApiServer({
    ...createTokenPlatform().routes,
    ...sending.routes,
    ...customerService.routes,
  })
  return { ...server, delivered: sending.delivered, customerService }
}

function tokenRequests({ requests }: Pick<ApiServer, 'requests'>): number {
  return requests.filter(({ path }) => TOKEN_PATHS.includes(path)).length
}

/** A model whose answers the test releases. */
function createModel() {
  const waiting: (() => void)[] = []
  return {
    ask: async (question: string) => {
      await new Promise<void>((resolve) => waiting.push(resolve))
      return `${question}的答案是 42`
    },
    /** Lets all questions be answered. */
    release: () => {
      for (const resolve of waiting.splice(0)) resolve()
    },
  }
}

/** What all handlers of this file have in common: a short deadline, and errors that fail the test. */
function common(errors: unknown[]) {
  return { credentials, deadlineMs: 300, onError: (error: unknown) => void errors.push(error) } as const
}

test.each([
  ['official-account', { platform: 'official-account', ...ACCOUNT }, { touser: 'zhangsan' }],
  ['wecom', { platform: 'wecom', ...WECOM }, { touser: 'zhangsan', agentid: 1000002 }],
] as const)('%s: three slow replies are sent, with one request for a token', async (platform, account, receiver) => {
  await using api = await startApi()
  const model = createModel()
  const errors: unknown[] = []
  const { baseUrl } = api
  const tokens = createAccessTokens({ ...account, baseUrl })
  const handler = createNodeHandler<Platform>({
    ...common(errors),
    platform,
    onMessage: async (message) => ('Content' in message ? text(await model.ask(String(message.Content))) : undefined),
    onLateReply: createLateReplySender({ platform, tokens, baseUrl }),
  } as CallbackOptions)
  await withServer(handler, async (port) => {
    const side = simulatePlatform({ platform, credentials })
    const ask = (question: string) =>
      side.deliver(textMessage(question).replace('</xml>', '<AgentID>1000002</AgentID></xml>'), port)
    const answers = await Promise.all(['一', '二', '三'].map(ask))
    // The empty answer.
    expect(answers.map(({ statuses, reply }) => [statuses, reply?.message])).toEqual(Array(3).fill([[200], undefined]))
    expect(api.requests).toEqual([])
    model.release()
    await handler.drain()
  })
  expect(errors).toEqual([])
  const expected = ['一', '二', '三'].map((question) => ({ ...receiver, text: { content: `${question}的答案是 42` } }))
  expect(api.delivered).toHaveLength(3)
  expect(api.delivered).toEqual(expect.arrayContaining(expected.map((body) => expect.objectContaining(body))))
  expect(tokenRequests(api)).toBe(1)
})

test('pick-up: the hint, and the reply with the next message; the API is not called', async () => {
  await using api = await startApi()
  const model = createModel()
  const errors: unknown[] = []
  const pickUp = createPickUp()
  const handler = createNodeHandler({
    ...common(errors),
    platform: 'official-account',
    onMessage: pickUp.wrap(async (message) =>
      message.MsgType === 'text' ? text(await model.ask(message.Content)) : undefined,
    ),
    onDeadline: pickUp.onDeadline,
    onLateReply: pickUp.onLateReply,
  })
  await withServer(handler, async (port) => {
    const side = simulatePlatform({ platform: 'official-account', credentials })
    const ask = async (question: string) => (await side.deliver(textMessage(question), port)).reply?.message?.Content
    expect(await ask('天气')).toBe('还在想，回复“继续”查看')
    expect(await ask('继续')).toBe('还在想，回复“继续”查看')
    model.release()
    await expect.poll(() => ask('继续')).toBe('天气的答案是 42')
    await handler.drain()
  })
  expect(errors).toEqual([])
  expect(api.requests).toEqual([])
})

test('微信客服: messages are read and answered, with one request for a token', async () => {
  await using api = await startApi()
  const model = createModel()
  const errors: unknown[] = []
  const { baseUrl } = api
  const tokens = createAccessTokens({ platform: 'wecom', ...WECOM, baseUrl })
  const answer = createLateReplySender({ platform: 'wecom', tokens, baseUrl })
  const store = createMemoryStore()
  const handler = createNodeHandler({
    ...common(errors),
    platform: 'wecom',
    onMessage: async (push) => {
      if (push.MsgType !== 'event' || push.Event !== 'kf_msg_or_event') return
      for await (const message of readCustomerServiceMessages({ tokens, store, baseUrl }, push)) {
        if (message.msgtype !== 'text') continue
        await answer(text(await model.ask(message.text.content)), { message })
      }
    },
  })
  await withServer(handler, async (port) => {
    const side = createPlatform({ platform: 'wecom', credentials })
    const { Token, OpenKfId } = api.customerService.add()
    const push = side.message('event.kf_msg_or_event', { ToUserName: CORP_ID, Token, OpenKfId })
    expect((await side.send(`http://127.0.0.1:${port}/`, push)).reply?.text).toBe('')
    await expect.poll(() => api.requests.some(({ path }) => path === '/cgi-bin/kf/sync_msg')).toBe(true)
    await expect
      .poll(() => {
        model.release()
        return api.delivered.length
      })
      .toBe(1)
    await handler.drain()
  })
  expect(errors).toEqual([])
  expect(api.delivered).toEqual([
    expect.objectContaining({
      touser: 'wmAJ2GCAAAme1XQRC-NI-q0_ZM9ukoAw',
      open_kfid: OPEN_KF_ID,
      text: { content: '第1条的答案是 42' },
    }),
  ])
  expect(tokenRequests(api)).toBe(1)
})

test('智能机器人: a reply after the deadline goes to the response_url, without a token', async () => {
  await using api = await startApi()
  const model = createModel()
  const errors: unknown[] = []
  const fetch: Fetch = (url, init) => globalThis.fetch(url.replace('https://qyapi.weixin.qq.com', api.baseUrl), init)
  const handler = createNodeHandler({
    ...common(errors),
    platform: 'wecom-bot',
    onMessage: async (message) => {
      if (message.msgtype !== 'text') return undefined
      return botStream({ id: 's1', content: await model.ask(message.text.content), finish: true })
    },
    onLateReply: createLateReplySender({ platform: 'wecom-bot', fetch }),
  })
  await withServer(handler, async (port) => {
    const side = createPlatform({ platform: 'wecom-bot', credentials })
    const response_url = 'https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=CODE'
    const message = side.message('text', { text: { content: '天气' }, response_url })
    expect((await side.send(`http://127.0.0.1:${port}/`, message)).reply?.text).toBe('')
    model.release()
    await handler.drain()
  })
  expect(errors).toEqual([])
  expect(api.requests.map(({ path, body }) => [path, body])).toEqual([
    ['/cgi-bin/aibot/response', { msgtype: 'markdown', markdown: { content: '天气的答案是 42' } }],
  ])
})
