/** The callback as a route of Egg. */
import { text } from 'wechat-callback'
import { createNodeHandler } from 'wechat-callback/node'

const handler = createNodeHandler({
  platform: 'wecom',
  credentials: {
    token: process.env.WECHAT_TOKEN,
    encodingAESKey: process.env.WECHAT_ENCODING_AES_KEY,
    receiveId: process.env.WECHAT_RECEIVE_ID,
  },
  onMessage: (message) => (message.MsgType === 'text' ? text(`你说：${message.Content}`) : undefined),
  onError: (error) => console.error(error),
})

export default (app) => {
  app.router.all('/wechat/callback', (ctx) => {
    // The parser stores the body on Egg's request, but the handler receives Node's request.
    Object.assign(ctx.req, { rawBody: ctx.request.rawBody ?? ctx.request.body })
    // Egg must not send a response itself.
    ctx.respond = false
    return handler(ctx.req, ctx.res)
  })
}
