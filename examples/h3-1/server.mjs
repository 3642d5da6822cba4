/** h3 1, on which Nitro 2 and Nuxt stand. What `readRawBody(event)` has read before, `toWebRequest` gives to the handler. */
import { createServer } from 'node:http'
import { createApp, createRouter, defineEventHandler, toNodeListener, toWebRequest } from 'h3'
import { text } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'

const handler = createFetchHandler({
  platform: 'wecom',
  credentials: {
    token: process.env.WECHAT_TOKEN,
    encodingAESKey: process.env.WECHAT_ENCODING_AES_KEY,
    receiveId: process.env.WECHAT_RECEIVE_ID,
  },
  onMessage: (message) => (message.MsgType === 'text' ? text(`你说：${message.Content}`) : undefined),
  onError: (error) => console.error(error),
})

/** In Nitro and Nuxt this is the whole of server/routes/wechat/callback.ts, as its default export. */
const callback = defineEventHandler((event) => handler(toWebRequest(event)))

const app = createApp()
app.use(createRouter().use('/wechat/callback', callback))
createServer(toNodeListener(app)).listen(process.env.PORT ?? 3000, '127.0.0.1')
