// Whole servers over loopback, as requests per second. Each server is a process of its own; this process makes the load
// over keep-alive connections. In a round every server gets the same pushes, sealed before the clock starts, and no
// server ever gets a push twice, so that deduplication does its work.

import { newPushes } from '../material/push.mjs'
import { median, spread } from '../measuring/paired.mjs'
import { CONNECTIONS, MESSAGE_BYTES, startServer } from '../measuring/server.mjs'
import { describeError } from '../measuring/table.mjs'

/** @typedef {import('../measuring/table.mjs').Line} Line */
/** @typedef {import('../measuring/server.mjs').Load} Load */
/** @typedef {import('../measuring/server.mjs').Server} Server */

const SERVERS = [
  { name: 'node:http + node:crypto', server: 'bare' },
  { name: 'node:http + node:crypto, once more', server: 'bare' },
  { name: 'createNodeHandler, dedupe: false', server: 'ours-without-dedupe' },
  { name: 'createNodeHandler', server: 'ours' },
  { name: 'decryptMsg, parseMessage, buildReply, encryptMsg', server: 'by-hand' },
  { name: 'wechat + connect', server: 'wechat' },
  { name: 'node:http, empty answer', server: 'empty', answersNothing: true },
]

/** @param {import('../measuring/table.mjs').Plan} plan @returns {Promise<import('../measuring/table.mjs').Table[]>} */
export async function measure({ rounds, pushesPerSlice, warmUpPushes }) {
  /** @type {Server[]} */
  const servers = []
  /** @type {Line[]} */
  const failed = []
  try {
    for (const { name, server, answersNothing } of SERVERS) {
      try {
        servers.push(await startServer(name, server, answersNothing))
      } catch (error) {
        failed.push({ name, failure: describeError(error) })
      }
    }
    const warmUp = newPushes(warmUpPushes, MESSAGE_BYTES)
    for (const server of servers) await server.load(warmUp)
    const lines = await measureInRounds(servers, rounds, pushesPerSlice)
    return [
      {
        title: `server over loopback, ${MESSAGE_BYTES} B`,
        measured:
          `requests per second as a ratio to the first line; ${rounds} rounds of ${pushesPerSlice} pushes to each server ` +
          `over ${CONNECTIONS} connections; CPU is the server's own time per push`,
        better: 'higher',
        lines: [...lines, ...failed],
      },
    ]
  } finally {
    for (const server of servers) server.stop()
  }
}

/**
 * @param {readonly Server[]} servers the first is the reference
 * @param {number} rounds
 * @param {number} pushesPerSlice
 * @returns {Promise<Line[]>}
 */
async function measureInRounds(servers, rounds, pushesPerSlice) {
  /** @type {Load[][]} by round and server */
  const loads = []
  for (let round = 0; round < rounds; round++) {
    const pushes = newPushes(pushesPerSlice, MESSAGE_BYTES)
    const order = servers.map((_, index) => (index + round) % servers.length)
    if (round % 2 === 1) order.reverse()
    /** @type {Load[]} */
    const inRound = []
    for (const index of order) inRound[index] = await /** @type {Server} */ (servers[index]).load(pushes)
    loads.push(inRound)
  }
  return servers.map(({ name }, index) => {
    const own = loads.map((inRound) => /** @type {Load} */ (inRound[index]))
    const reference = loads.map((inRound) => /** @type {Load} */ (inRound[0]))
    const ratios = own.map(({ perSecond }, round) => perSecond / (reference[round]?.perSecond ?? Number.NaN))
    const cpuRatios = own.map(
      ({ cpuMicroseconds }, round) => (reference[round]?.cpuMicroseconds ?? Number.NaN) / cpuMicroseconds,
    )
    return {
      name,
      ratio: spread(ratios),
      figures: {
        'per second': median(own.map(({ perSecond }) => perSecond)),
        'CPU µs': median(own.map(({ cpuMicroseconds }) => cpuMicroseconds)),
        'ratio by CPU': median(cpuRatios),
      },
    }
  })
}
