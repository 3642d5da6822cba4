/** Koa, with koa-bodyparser in front of everything. */
import Koa from 'koa'
import bodyParser from 'koa-bodyparser'
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

const app = new Koa()
app.use(bodyParser({ enableTypes: ['json', 'form', 'text', 'xml'] }))
app.use((ctx, next) => {
  if (ctx.path !== '/wechat/callback') return next()
  // The parser stores the body on Koa's request, but the handler receives Node's request.
  Object.assign(ctx.req, { rawBody: ctx.request.rawBody ?? ctx.request.body })
  // Koa must not send a response itself.
  ctx.respond = false
  return handler(ctx.req, ctx.res)
})
app.listen(process.env.PORT ?? 3000, '127.0.0.1')
