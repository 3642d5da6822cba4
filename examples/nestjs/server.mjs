/** NestJS on Express, with the JSON and form parsers that it switches on by itself, and one for text. */
import 'reflect-metadata'
import { Module } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
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

class AppModule {
  // As a middleware, which gets Node's request and response from every adapter. In a controller, with the one of Express:
  // @All('wechat/callback') callback(@Req() req, @Res() res) { return handler(req, res) }
  configure(consumer) {
    consumer.apply((request, response) => handler(request, response)).forRoutes('wechat/callback')
  }
}
// What the decorator @Module({}) does in TypeScript.
Module({})(AppModule)

// rawBody: the parsers keep the bytes as req.rawBody, also where they made an object of them.
const app = await NestFactory.create(AppModule, { rawBody: true, logger: ['warn', 'error'] })
app.useBodyParser('text', { type: ['text/*', 'application/xml'], limit: '1mb' })
await app.listen(process.env.PORT ?? 3000, '127.0.0.1')
