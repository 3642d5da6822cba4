// The server under load: a handler with its defaults, in a process of its own. It sends its port, and for each message
// of its parent what it holds after garbage collection.

import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { account } from '../bench/material/account.mjs'
import { replyContent } from '../bench/material/message.mjs'
import { text } from '../dist/index.js'
import { createNodeHandler } from '../dist/node.js'

/**
 * @typedef {object} Sample
 * @property {number} runs how often `onMessage` was called
 * @property {number} failures errors of the server itself
 * @property {number} heapBytes heap and buffers after garbage collection
 * @property {number} rssBytes
 * @property {number} descriptors open files and sockets; 0 where /proc does not exist
 * @property {number} timers
 * @property {number} sockets
 * @property {number} cpuMicroseconds since the start of the process
 */

let runs = 0
let failures = 0

const server = createServer(
  createNodeHandler({
    platform: 'official-account',
    credentials: account,
    onMessage: () => {
      runs += 1
      return text(replyContent)
    },
    onHandled: ({ status, code }) => {
      if (status === 500 || (status === 503 && code !== 'OVERLOADED')) failures += 1
    },
    onError: () => {},
  }),
)
// A connection that is idle on a busy machine must not end just when a request is sent on it.
server.keepAliveTimeout = 0
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' ? address?.port : address)
})
process.on('message', () => process.send?.(sample()))
process.on('disconnect', () => process.exit())

/** @returns {Sample} */
function sample() {
  for (let time = 0; time < 2; time++) globalThis.gc?.()
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  const resources = process.getActiveResourcesInfo()
  return {
    runs,
    failures,
    heapBytes: heapUsed + arrayBuffers,
    rssBytes: rss,
    descriptors: process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0,
    timers: resources.filter((name) => name === 'Timeout').length,
    sockets: resources.filter((name) => name === 'TCPSocketWrap').length,
    cpuMicroseconds: user + system,
  }
}
