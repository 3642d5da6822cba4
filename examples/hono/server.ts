/** Hono on Node, with a middleware that reads bodies before the route does, as loggers and validators do. */
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { cloneRawRequest } from 'hono/request'
import { text } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'

const handler = createFetchHandler({
  platform: 'wecom',
  credentials: {
    token: process.env.WECHAT_TOKEN as string,
    encodingAESKey: process.env.WECHAT_ENCODING_AES_KEY as string,
    receiveId: process.env.WECHAT_RECEIVE_ID as string,
  },
  onMessage: (message) => (message.MsgType === 'text' ? text(`你说：${message.Content}`) : undefined),
  onError: (error) => console.error(error),
})

const app = new Hono()
app.use(async (c, next) => {
  if (c.req.header('content-type')?.includes('xml')) console.log('%d characters', (await c.req.text()).length)
  await next()
})
app.all('/wechat/callback', async (c) => {
  // A request can be read only once. Hono keeps the body that was read and makes a new request from it.
  return handler(c.req.raw.bodyUsed ? await cloneRawRequest(c.req) : c.req.raw)
})
serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000), hostname: '127.0.0.1' })
