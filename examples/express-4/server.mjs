/** Express 4, with express-xml-bodyparser in front of every route. */
import express from 'express'
import xmlBodyParser from 'express-xml-bodyparser'
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
app.use(express.urlencoded({ extended: false }))
// This parser writes names in lower case and values as lists, but it keeps the text as req.rawBody, which the handler
// uses.
app.use(xmlBodyParser())
// All methods: a GET is the URL check, a POST is a push, and the handler refuses the others.
app.all('/wechat/callback', handler)
app.listen(process.env.PORT ?? 3000, '127.0.0.1')
