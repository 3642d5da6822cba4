/**
 * 慢模型 for an account that may not send (an unverified 公众号): at the deadline the user gets a hint, and the next message
 * 「继续」 brings the reply. Takes a little over a minute; `PACE=0.05` is twenty times as fast.
 */
import { text } from 'wechat-callback'
import { createPickUp } from 'wechat-callback/api'
import { createNodeHandler } from 'wechat-callback/node'
import { api, askTheModel, credentials, pace, simulate, wait } from './simulation.mjs'

// With several processes: createPickUp({ store: createRedisStore(client) })
const pickUp = createPickUp()

const handler = createNodeHandler({
  platform: 'official-account',
  credentials,
  deadlineMs: 4500 * pace,
  onMessage: pickUp.wrap(async (message, { signal }) => {
    if (message.MsgType === 'text') return text(await askTheModel(message.Content, signal))
  }),
  onDeadline: pickUp.onDeadline,
  onLateReply: pickUp.onLateReply,
  onError: (error) => console.error(error),
})

await simulate(handler, async (ask) => {
  const hint = await ask('长篇小说')
  const early = await ask('继续')
  await wait(60)
  const reply = await ask('继续')
  return (
    hint === '还在想，回复“继续”查看' &&
    early === hint &&
    reply === '想了 60 秒：长篇小说的答案是 42' &&
    api.sent.length === 0
  )
})
