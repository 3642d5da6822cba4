/** h3 1, the base of Nitro 2 and Nuxt, with a middleware that reads bodies before the route, as loggers do. */
import { createServer } from 'node:http'
import {
  createApp,
  createRouter,
  defineEventHandler,
  fromNodeMiddleware,
  getHeader,
  readRawBody,
  toNodeListener,
} from 'h3'
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

// In Nitro and Nuxt this is the default export of server/routes/wechat/callback.ts. Do not use createFetchHandler with
// toWebRequest(event) of h3 1: if a body is refused before its end, the process ends.
const callback = fromNodeMiddleware(handler)

const app = createApp()
app.use(
  defineEventHandler(async (event) => {
    if (getHeader(event, 'content-type')?.includes('xml') !== true || event.node.req.readableDidRead) return
    // The middleware that reads the body passes it on.
    event.node.req.rawBody = await readRawBody(event)
    console.log('%d characters', event.node.req.rawBody?.length ?? 0)
  }),
)
app.use(createRouter().use('/wechat/callback', callback))
createServer(toNodeListener(app)).listen(process.env.PORT ?? 3000, '127.0.0.1')
