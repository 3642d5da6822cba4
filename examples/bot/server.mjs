/** A bot of 企业微信 (智能机器人) that streams what a model generates, through the SDK of OpenAI. */
import { createServer } from 'node:http'
import OpenAI from 'openai'
import { route } from 'wechat-callback'
import { createNodeHandler } from 'wechat-callback/node'

// Reads OPENAI_API_KEY and OPENAI_BASE_URL: any service with OpenAI's interface.
const openai = new OpenAI()

const handler = createNodeHandler({
  platform: 'wecom-bot',
  credentials: {
    token: process.env.WECHAT_TOKEN,
    encodingAESKey: process.env.WECHAT_ENCODING_AES_KEY,
    receiveId: '',
  },
  onMessage: route({
    text: (message, { signal }) => answer(message.text.content, signal),
    default: () => undefined,
  }),
  onError: (error) => console.error(error),
})

// The stream of the SDK yields objects; the handler needs the text in them.
async function* answer(content, signal) {
  const request = { model: process.env.MODEL, messages: [{ role: 'user', content }], stream: true }
  const stream = await openai.chat.completions.create(request, { signal })
  for await (const chunk of stream) yield chunk.choices[0]?.delta?.content ?? ''
}

createServer(handler).listen(process.env.PORT ?? 3000)
