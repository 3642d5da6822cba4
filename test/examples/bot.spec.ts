/** The bot streams what a model generates: a local server with OpenAI's interface is the model. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPlatform } from 'wechat-callback/testing'
import { type ExampleProcess, startExample } from './example-process.ts'

const credentials = { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: '' }
const platform = createPlatform({ platform: 'wecom-bot', credentials })
const requests: { path: string; authorization: string | undefined; body: Record<string, unknown> }[] = []
let model: Server
let bot: ExampleProcess

beforeAll(async () => {
  model = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk
    requests.push({ path: request.url ?? '', authorization: request.headers.authorization, body: JSON.parse(body) })
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    const send = (choice: object) => {
      response.write(`data: ${JSON.stringify({ object: 'chat.completion.chunk', choices: [choice] })}\n\n`)
    }
    // The first chunk has a role and no text, and the last one has no text.
    send({ index: 0, delta: { role: 'assistant' } })
    for (const content of ['床前明月光，', '疑是', '地上霜。']) {
      send({ index: 0, delta: { content } })
      await sleep(30)
    }
    send({ index: 0, delta: {}, finish_reason: 'stop' })
    response.end('data: [DONE]\n\n')
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => model.once('listening', resolve))
  bot = await startExample('bot', {
    WECHAT_TOKEN: credentials.token,
    WECHAT_ENCODING_AES_KEY: credentials.encodingAESKey,
    OPENAI_BASE_URL: `http://127.0.0.1:${(model.address() as AddressInfo).port}/v1`,
    OPENAI_API_KEY: 'sk-of-the-test',
    MODEL: 'some-model',
  })
})

afterAll(async () => {
  await bot.stop()
  model.close()
  model.closeAllConnections()
})

test('the user gets the whole text, and the model gets the question', async () => {
  const url = `http://127.0.0.1:${bot.port}/`
  const errorsOfStart = bot.errors()
  expect(await platform.verify(url)).toMatchObject({ ok: true })
  const { reply } = await platform.send(url, platform.message('text', { text: { content: '静夜思' } }))
  const { content, hasEnded } = await platform.readStream(url, reply, { refreshMs: 10 })
  expect({ content, hasEnded }).toEqual({ content: '床前明月光，疑是地上霜。', hasEnded: true })
  expect(requests).toMatchObject([
    {
      path: '/v1/chat/completions',
      authorization: 'Bearer sk-of-the-test',
      body: { model: 'some-model', stream: true, messages: [{ role: 'user', content: '静夜思' }] },
    },
  ])
  expect(bot.errors()).toBe(errorsOfStart)
})
