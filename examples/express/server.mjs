/** Express 5, with its body parsers in front of every route. */
import express from 'express'
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

const app = express()
app.use(express.json())
app.use(express.urlencoded())
// A text parser keeps the body unchanged, as the handler needs it. If no parser reads a body, the handler reads it.
app.use(express.text({ type: ['text/*', 'application/xml'], limit: '1mb' }))
// All methods: a GET is the URL check, a POST is a push, and the handler refuses the others.
app.all('/wechat/callback', handler)
app.listen(process.env.PORT ?? 3000, '127.0.0.1')
