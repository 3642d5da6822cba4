/** A worker that is slow on request: a text says how long its reply takes, in milliseconds. */
import { text } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'

const TRY_MS = 2000

/** What has happened to each text: how often it was run, and which replies were late. */
const runs = {}
const late = {}

const handlerWith = (options) =>
  createFetchHandler({
    platform: 'wecom',
    credentials: { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: 'ww1436e0e65a779aee' },
    deadlineMs: 0.9 * TRY_MS,
    onMessage: async ({ Content }) => {
      runs[Content] = (runs[Content] ?? 0) + 1
      await new Promise((resolve) => setTimeout(resolve, Number(Content.split(' ')[0])))
      return text(`${Content}：第${runs[Content]}次`)
    },
    onLateReply: (reply, { message }) => {
      late[message.Content] = [...(late[message.Content] ?? []), reply.Content]
    },
    ...options,
  })

const once = handlerWith({})
const joined = handlerWith({ joinRetries: { tries: 3, tryMs: TRY_MS } })

const bot = createFetchHandler({
  platform: 'wecom-bot',
  credentials: { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: '' },
  onMessage: async function* ({ text: { content } }) {
    for (const piece of content) {
      yield piece
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  },
})

export default {
  async fetch(request, _env, ctx) {
    switch (new URL(request.url).pathname) {
      case '/once':
        return once(request, ctx)
      case '/joined':
        return joined(request, ctx)
      case '/joined-without-ctx':
        return joined(request)
      case '/bot':
        return bot(request, ctx)
      default:
        return Response.json({ runs, late })
    }
  },
}
