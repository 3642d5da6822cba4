/** h3 2, with a middleware that reads bodies before the route, as loggers do. */
import { H3, serve } from 'h3'
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

const app = new H3()
app.use(async ({ req }) => {
  // A request can be read only once, so middleware before the handler reads a copy.
  if (req.headers.get('content-type')?.includes('xml')) console.log('%d characters', (await req.clone().text()).length)
})
// All methods: a GET is the URL check, a POST is a push, and the handler refuses the others.
app.all('/wechat/callback', (event) => handler(event.req))
serve(app, { port: Number(process.env.PORT ?? 3000), hostname: '127.0.0.1', silent: true })
