/**
 * The platform and the model for both examples. The platform pushes a user's messages, with its five seconds and three
 * attempts, and has the API through which a 公众号 sends; what the user sees is printed.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { createPlatform } from 'wechat-callback/testing'

/** 1 is the platform's own pace; a test runs everything faster. */
export const pace = Number(process.env.PACE ?? 1)

export const credentials = { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: 'wxba5fad812f8e6fb9' }

/** The texts that the user has received through the API, and the number of requests for a token. */
export const api = { sent: /** @type {string[]} */ ([]), tokenRequests: 0, baseUrl: '' }

const apiServer = createServer(async (request, response) => {
  let body = ''
  for await (const chunk of request) body += chunk
  if (request.url === '/cgi-bin/stable_token') {
    api.tokenRequests++
    return response.end('{"access_token":"TOKEN","expires_in":7200}')
  }
  const { touser, text } = JSON.parse(body)
  log(`客服消息 to ${touser}: ${text.content}`)
  api.sent.push(text.content)
  response.end('{"errcode":0,"errmsg":"ok"}')
})
api.baseUrl = `http://127.0.0.1:${await listen(apiServer)}`

const startedAt = performance.now()
const side = createPlatform({ platform: 'official-account', credentials })
let messages = 0

/**
 * The model. Pass the signal to a real one too, so that it stops after `maxRunMs`.
 *
 * @param {string} question
 * @param {AbortSignal} signal
 */
export async function askTheModel(question, signal) {
  const seconds = question.startsWith('长篇') ? 60 : 12
  await sleep(seconds * 1000 * pace, undefined, { signal })
  return `想了 ${seconds} 秒：${question}的答案是 42`
}

/**
 * Serves a handler while a user talks to it.
 *
 * @param {import('wechat-callback/node').NodeHandler} handler
 * @param {(ask: typeof push) => Promise<boolean>} talk sends messages. Returns whether all was as expected
 */
export async function simulate(handler, talk) {
  const server = createServer(handler)
  const port = await listen(server)
  const isAsExpected = await talk((content) => push(content, port))
  server.close()
  apiServer.close()
  log(isAsExpected ? 'as expected' : 'not as expected')
  process.exitCode = isAsExpected ? 0 : 1
}

/** @param {number} seconds at the platform's pace */
export async function wait(seconds) {
  await sleep(seconds * 1000 * pace)
}

/**
 * Pushes a message, with the platform's attempts.
 *
 * @param {string} content
 * @returns {Promise<string>} what the user sees as the passive reply; `''` for nothing
 */
async function push(content, port = 0) {
  log(`the user: ${content}`)
  const message = side.message('text', { Content: content, MsgId: String(++messages) })
  const { tries, reply } = await side.send(`http://127.0.0.1:${port}/`, message, { tryMs: Math.ceil(5000 * pace) })
  for (const [index, { error }] of tries.entries()) {
    if (error !== undefined) log(`attempt ${index + 1}: no response within five seconds`)
  }
  const answer = String(reply?.message?.Content ?? '')
  log(`attempt ${tries.length}: ${answer === '' ? 'the empty answer' : answer}`)
  return answer
}

/** @param {string} line */
function log(line) {
  const seconds = (performance.now() - startedAt) / 1000 / pace
  console.log(`${Number.isFinite(seconds) ? seconds.toFixed(1).padStart(6) : '   0.0'} s  ${line}`)
}

/** @param {import('node:http').Server} server */
async function listen(server) {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}
