/**
 * 慢模型 for an account that may send (a verified 公众号): a reply within about 15 seconds is returned on the attempt that is
 * open, and a later one is sent as 客服消息. Takes a little over a minute; `PACE=0.05` is twenty times as fast.
 */
import { text } from 'wechat-callback'
import { createAccessTokens, createLateReplySender } from 'wechat-callback/api'
import { createNodeHandler } from 'wechat-callback/node'
import { api, askTheModel, credentials, pace, simulate } from './simulation.mjs'

const { baseUrl } = api
const tokens = createAccessTokens({
  platform: 'official-account',
  appId: 'wxba5fad812f8e6fb9',
  secret: 'SECRET',
  baseUrl,
})

const handler = createNodeHandler({
  platform: 'official-account',
  credentials,
  joinRetries: { tryMs: 5000 * pace },
  deadlineMs: 4500 * pace,
  async onMessage(message, { signal }) {
    if (message.MsgType === 'text') return text(await askTheModel(message.Content, signal))
  },
  onLateReply: createLateReplySender({ platform: 'official-account', tokens, baseUrl }),
  onError: (error) => console.error(error),
})

await simulate(handler, async (ask) => {
  const passive = await ask('天气')
  const empty = await ask('长篇小说')
  // The slowest reply takes 60 seconds, longer than drain() waits by default.
  await handler.drain({ timeoutMs: 90_000 })
  return (
    passive === '想了 12 秒：天气的答案是 42' &&
    empty === '' &&
    api.sent.join() === '想了 60 秒：长篇小说的答案是 42' &&
    api.tokenRequests === 1
  )
})
