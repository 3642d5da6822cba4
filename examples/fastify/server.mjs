/** Fastify, with a parser for the XML of other routes, and a scope without parsers for the callback. */
import Fastify from 'fastify'
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

const app = Fastify()
app.addContentTypeParser(['text/xml', 'application/xml'], { parseAs: 'string' }, (_request, body, done) =>
  done(null, body),
)
app.register(async (scope) => {
  // Fastify answers 415 if it has no parser for a content type. This parser accepts every type and leaves the body
  // unread, so that the handler reads it.
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', (_request, _payload, done) => done(null))
  scope.all('/wechat/callback', (request, reply) => {
    // Fastify must not send a response itself.
    reply.hijack()
    return handler(request.raw, reply.raw)
  })
})
await app.listen({ port: Number(process.env.PORT ?? 3000), host: '127.0.0.1' })
