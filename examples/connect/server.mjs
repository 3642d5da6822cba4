/** Connect, with body-parser before all routes. Polka, restana and similar frameworks use the same code. */
import bodyParser from 'body-parser'
import connect from 'connect'
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

const app = connect()
app.use(bodyParser.json())
app.use(bodyParser.urlencoded({ extended: false }))
// The handler accepts bytes as well as text.
app.use(bodyParser.raw({ type: ['text/*', 'application/xml'], limit: '1mb' }))
// Connect matches every path with this prefix, and every method; the handler refuses methods other than GET and POST.
app.use('/wechat/callback', handler)
app.listen(process.env.PORT ?? 3000, '127.0.0.1')
