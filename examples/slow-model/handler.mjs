/** 慢模型: a bot whose model takes longer than the platform waits. */
import { setTimeout as sleep } from 'node:timers/promises'
import { text } from 'wechat-callback'
import { createNodeHandler } from 'wechat-callback/node'

/** 1 is the platform's own pace; a test runs everything faster. */
export const pace = Number(process.env.PACE ?? 1)

/**
 * @param {import('wechat-callback').Credentials} credentials
 * @param {(user: string, content: string) => void} sendByApi sends a late reply; in a real program through 客服消息 or
 *   message/send
 */
export function createSlowHandler(credentials, sendByApi) {
  return createNodeHandler({
    platform: 'official-account',
    credentials,
    // A reply within about 15 seconds is returned on the attempt that is open.
    joinRetries: { tryMs: 5000 * pace },
    deadlineMs: 4500 * pace,
    async onMessage(message, { signal }) {
      if (message.MsgType !== 'text') return
      return text(await askTheModel(message.Content, signal))
    },
    // A later reply is sent through the API.
    onLateReply(reply, { message }) {
      if (typeof reply === 'object' && 'Content' in reply) sendByApi(String(message.FromUserName), reply.Content)
    },
    onError: (error) => console.error(error),
  })
}

/**
 * The model. Pass the signal to a real one too, so that it stops after `maxRunMs`.
 *
 * @param {string} question
 * @param {AbortSignal} signal
 */
async function askTheModel(question, signal) {
  const seconds = question.startsWith('长篇') ? 60 : 12
  await sleep(seconds * 1000 * pace, undefined, { signal })
  return `想了 ${seconds} 秒：${question}的答案是 42`
}
