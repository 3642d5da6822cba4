/**
 * One process of an endpoint whose late replies are picked up, and which reads the messages of 微信客服. It asks the test
 * before it answers a message or has handled one, and goes on when the test says so.
 */
import { createServer } from 'node:http'
import { createPickUp, readCustomerServiceMessages } from '../../dist/api.js'
import { text } from '../../dist/index.js'
import { createNodeHandler } from '../../dist/node.js'
import { createRedisStore } from '../../dist/redis.js'
import { connect } from './clients.mjs'

/** @import { LateWorkerOptions } from './late-process.ts' */
/** @import { Store } from '../../dist/index.js' */

/** @type {LateWorkerOptions} */
const options = JSON.parse(process.argv[2] ?? '')
const { credentials, deadlineMs, leaseMs, baseUrl } = options
/** @type {Map<string, () => void>} */
const waiting = new Map()

const { client } = await connect(options)
const store = createRedisStore(client)
const tokens = { get: async () => 'TOKEN', invalidate: async () => undefined }
const pickUp = createPickUp({ platform: 'wecom', store: options.diesOnceTaken ? mortal(store) : store })

const handler = createNodeHandler({
  platform: 'wecom',
  credentials,
  deadlineMs,
  leaseMs,
  store,
  onMessage: pickUp.wrap(async (message) => {
    if (message.MsgType === 'event' && message.Event === 'kf_msg_or_event') {
      for await (const { msgid } of readCustomerServiceMessages({ tokens, store, baseUrl, limit: 3 }, message)) {
        await ask(msgid)
      }
      return undefined
    }
    if (message.MsgType !== 'text') return undefined
    await ask(message.Content)
    return text(`答：${message.Content}`)
  }),
  onDeadline: pickUp.onDeadline,
  onLateReply: async (reply, context) => {
    await pickUp.onLateReply(reply, context)
    process.send?.({ stored: JSON.stringify(reply) })
  },
  onError: (error) => process.send?.({ error: String(error) }),
})

process.on('message', (/** @type {{ readonly proceed: string }} */ { proceed }) => {
  waiting.get(proceed)?.()
  waiting.delete(proceed)
})
// The test has ended, so this process ends too.
process.on('disconnect', () => process.exit())

const server = createServer(handler)
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' && address !== null ? address.port : 0 })
})

/**
 * @param {string} name
 * @returns {Promise<void>}
 */
function ask(name) {
  const proceeded = new Promise((/** @type {(value: void) => void} */ resolve) => waiting.set(name, () => resolve()))
  process.send?.({ asks: name })
  return proceeded
}

/**
 * A store whose process dies as soon as a reply is taken.
 *
 * @param {Store} inner
 * @returns {Store}
 */
function mortal(inner) {
  return {
    ...inner,
    set: async (key, value, setOptions) => {
      const isWritten = await inner.set(key, value, setOptions)
      if (isWritten && value.includes('"takenBy"')) process.kill(process.pid, 'SIGKILL')
      return isWritten
    },
  }
}
