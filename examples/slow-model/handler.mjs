/** 慢模型: a bot whose model takes longer than the platform waits. */
import { setTimeout as sleep } from 'node:timers/promises'
import { text } from 'wechat-callback'
import { createNodeHandler } from 'wechat-callback/node'

/** 1 is the platform's own pace; a test runs everything faster. */
export const pace = Number(process.env.PACE ?? 1)

/**
 * @param {import('wechat-callback').Credentials} credentials
 * @param {(user: string, content: string) => void} sendByApi the other road: 客服消息 or message/send in a real program
 */
export function createSlowHandler(credentials, sendByApi) {
  return createNodeHandler({
    platform: 'official-account',
    credentials,
    // Up to about 15 seconds: on whichever of the platform's three tries is open.
    joinRetries: { tryMs: 5000 * pace },
    deadlineMs: 4500 * pace,
    async onMessage(message, { signal }) {
      if (message.MsgType !== 'text') return
      return text(await askTheModel(message.Content, signal))
    },
    // Longer than that: by the other road.
    onLateReply(reply, { message }) {
      if (typeof reply === 'object' && 'Content' in reply) sendByApi(String(message.FromUserName), reply.Content)
    },
    onError: (error) => console.error(error),
  })
}

/**
 * The model. A real one is given the signal too, so that it stops when nobody waits any more.
 *
 * @param {string} question
 * @param {AbortSignal} signal
 */
async function askTheModel(question, signal) {
  const seconds = question.startsWith('长篇') ? 60 : 12
  await sleep(seconds * 1000 * pace, undefined, { signal })
  return `想了 ${seconds} 秒：${question}的答案是 42`
}
