/**
 * Simulates 公众号 for the slow bot, with the platform's five seconds and three attempts, and prints what the user
 * sees. Takes a little over a minute at the platform's pace; `PACE=0.05` is twenty times as fast. Exits with 1 if
 * anything is not as it should be.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { createPlatform } from 'wechat-callback/testing'
import { createSlowHandler, pace } from './handler.mjs'

const credentials = { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: 'wxba5fad812f8e6fb9' }
const platform = createPlatform({ platform: 'official-account', credentials })

/** @type {string[]} */
const sentByApi = []
const handler = createSlowHandler(credentials, (user, content) => {
  log(`客服消息 to ${user}: ${content}`)
  sentByApi.push(content)
})
const server = createServer(handler).listen(0, '127.0.0.1')
await once(server, 'listening')
const address = server.address()
const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`
const startedAt = performance.now()

const passive = await ask('天气', '1')
const empty = await ask('长篇小说', '2')
// The slowest reply takes 60 seconds, longer than drain() waits by default.
await handler.drain({ timeoutMs: 90_000 })
server.close()

const isAsExpected =
  passive === '想了 12 秒：天气的答案是 42' && empty === '' && sentByApi.join() === '想了 60 秒：长篇小说的答案是 42'
log(isAsExpected ? 'as expected' : 'not as expected')
process.exitCode = isAsExpected ? 0 : 1

/**
 * Sends one message, with the platform's attempts.
 *
 * @param {string} question
 * @param {string} MsgId the same in every attempt
 */
async function ask(question, MsgId) {
  log(`the user asks: ${question}`)
  const message = platform.message('text', { Content: question, MsgId })
  const { tries, reply } = await platform.send(url, message, { tryMs: Math.ceil(5000 * pace) })
  for (const [index, { error }] of tries.entries()) {
    if (error !== undefined) log(`attempt ${index + 1}: no response within five seconds`)
  }
  if (reply === undefined) return undefined
  const content = String(reply.message?.Content ?? '')
  log(`attempt ${tries.length}: ${content === '' ? 'the empty answer' : content}`)
  return content
}

/** @param {string} line */
function log(line) {
  const seconds = (performance.now() - startedAt) / 1000 / pace
  console.log(`${Number.isFinite(seconds) ? seconds.toFixed(1).padStart(6) : '   0.0'} s  ${line}`)
}
