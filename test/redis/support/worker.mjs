/**
 * One process of a user's: a server with the handler of the package over a shared Redis. What the handler does stands in
 * the message; what happens is told to the parent.
 */
import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { text } from 'wechat-callback'
import { createNodeHandler } from 'wechat-callback/node'
import { createRedisStore } from 'wechat-callback/redis'
import { connect } from './clients.mjs'

/** @typedef {import('./workers.ts').WorkerOptions} WorkerOptions */

/** @type {WorkerOptions} */
const {
  redisPort,
  client: kind = 'redis',
  offlineQueue = false,
  shiftMs = 0,
  dies,
  ...options
} = JSON.parse(process.argv[2] ?? '{}')

// A machine whose clock is wrong.
const realNow = Date.now
Date.now = () => realNow() + shiftMs

const client = await connect(kind, redisPort, offlineQueue)
const store = createRedisStore(client.raw)

/** @type {import('wechat-callback').Store} */
const watched = {
  ...store,
  set: async (key, value, setOptions) => {
    const written = await store.set(key, value, setOptions)
    // Between the two: Redis knows the answer, the platform does not.
    if (dies === 'once answered' && value.includes('"answered"')) process.exit(1)
    return written
  },
}

const common = {
  store: watched,
  /** @param {unknown} error */
  onError: (error) => tell({ type: 'error', code: codeOf(error) }),
  /** @param {unknown} reply */
  onLateReply: (reply) => tell({ type: 'late', reply: JSON.stringify(reply) }),
}

const handler =
  options.platform === 'wecom-bot'
    ? createNodeHandler({
        ...options,
        ...common,
        platform: 'wecom-bot',
        onMessage: (message) => (message.msgtype === 'text' ? pieces(message.text.content) : undefined),
      })
    : createNodeHandler({
        ...options,
        ...common,
        platform: 'wecom',
        onMessage: (message) => (message.MsgType === 'text' ? answer(message.Content) : undefined),
      })

/** `name ms failures`: takes so long, and fails so many times, whichever process runs it. @param {string} content */
async function answer(content) {
  const [name = '', ms, failures] = content.split(' ')
  tell({ type: 'run', name })
  const run = failures === undefined ? 1 : await client.count(`runs of ${name}`)
  await sleep(Number(ms))
  if (run <= Number(failures ?? 0)) throw new Error('meant to fail')
  return text(`answer to ${name}`)
}

/** The characters of a text, one each time. @param {string} content */
async function* pieces(content) {
  const [name = '', ms] = content.split(' ')
  tell({ type: 'run', name })
  for (const piece of name) {
    yield piece
    await sleep(Number(ms))
  }
}

/** @param {unknown} error */
function codeOf(error) {
  if (error instanceof Error) return 'code' in error ? String(error.code) : error.message
  return String(error)
}

/** @param {import('./workers.ts').Told} message */
function tell(message) {
  process.send?.(message)
}

process.on('message', async (command) => {
  if (command === 'drain') {
    await handler.drain()
    tell({ type: 'drained' })
  }
  if (command === 'memory') tell({ type: 'memory', bytes: process.memoryUsage.rss() })
})

const server = createServer(handler).listen(0, '127.0.0.1', () => {
  const address = server.address()
  tell({ type: 'ready', port: typeof address === 'object' ? (address?.port ?? 0) : 0 })
})

// Nobody is left to serve.
process.on('disconnect', () => process.exit())
