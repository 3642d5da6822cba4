// The load generator, in a process of its own. For each message of its parent it sends pushes for some seconds: each as soon
// as the previous answer is complete, or so many per second. One request in twenty is hostile, and one in twenty repeats a
// recent push.

import assert from 'node:assert/strict'
import { checkTextReply, newPushes } from '../bench/material/push.mjs'
import { Connection } from './connection.mjs'

/** @typedef {import('../bench/material/push.mjs').Push} Push */
/**
 * @typedef {object} Phase
 * @property {number} seconds
 * @property {number} [perSecond] as fast as the server answers, if left out
 *
 * @typedef {object} Result
 * @property {number} seconds
 * @property {number} pushes new ones
 * @property {number} repeated
 * @property {number} hostile
 * @property {string[]} wrong what was answered wrongly, the first of each kind
 * @property {{ p50: number, p99: number, max: number }} latencyMs of new and repeated pushes
 */

const CONNECTIONS = 32
const MESSAGE_BYTES = 450
/** The number of recent pushes of which one is repeated. */
const RECENT = 200
/** The number of bodies that stop at the same time; each lasts until the deadline of the handler. */
const MAX_STALLED = 50

const port = Number(process.argv[2])
process.on('message', async (/** @type {Phase} */ phase) => process.send?.(await run(phase)))
process.on('disconnect', () => process.exit())

/** @param {Phase} phase @returns {Promise<Result>} */
async function run({ seconds, perSecond }) {
  const latencies = /** @type {number[]} */ ([])
  const wrong = /** @type {Map<string, string>} */ (new Map())
  const recent = /** @type {Push[]} */ ([])
  const background = /** @type {Set<Promise<void>>} */ (new Set())
  const counts = { pushes: 0, repeated: 0, hostile: 0 }
  const start = performance.now()
  const end = start + seconds * 1000
  let scheduled = 0

  await Promise.all(
    Array.from({ length: perSecond === undefined ? CONNECTIONS : 4 * CONNECTIONS }, async () => {
      const connection = new Connection(port)
      for (let due = nextDue(); due < end; due = nextDue()) {
        const early = due - performance.now()
        // A timer can be late by a millisecond or two, which counts as latency.
        if (early > 0) await new Promise((resolve) => setTimeout(resolve, early))
        const chance = Math.random()
        try {
          if (chance < 0.05) await attack(connection)
          else await push(connection, due, chance < 0.1 ? recent[Math.floor(Math.random() * recent.length)] : undefined)
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error)
          wrong.set(message.slice(0, 40), message)
          connection.close()
        }
      }
      connection.close()
    }),
  )
  const took = (performance.now() - start) / 1000
  await Promise.all(background)
  latencies.sort((left, right) => left - right)
  const percentile = (/** @type {number} */ share) => latencies[Math.floor(share * (latencies.length - 1))] ?? 0
  return {
    ...counts,
    seconds: took,
    wrong: [...wrong.values()],
    latencyMs: { p50: percentile(0.5), p99: percentile(0.99), max: percentile(1) },
  }

  /** When the next request is due. A request that is sent late has waited since then. */
  function nextDue() {
    if (perSecond === undefined) return performance.now()
    scheduled += 1
    return start + (scheduled * 1000) / perSecond
  }

  /** @param {Connection} connection @param {number} due @param {Push} [earlier] */
  async function push(connection, due, earlier) {
    const [sent = earlier] = earlier === undefined ? newPushes(1, MESSAGE_BYTES) : [earlier]
    assert(sent !== undefined)
    const { status, body } = await connection.send(requestOf(sent))
    latencies.push(performance.now() - due)
    assert.equal(status, 200, `a push was answered with ${status}`)
    checkTextReply(body)
    if (earlier === undefined) {
      counts.pushes += 1
      recent[counts.pushes % RECENT] = sent
    } else counts.repeated += 1
  }

  /** Sends one hostile request. Those that spoil their connection have one of their own. @param {Connection} connection */
  async function attack(connection) {
    counts.hostile += 1
    const [sent] = newPushes(1, MESSAGE_BYTES)
    assert(sent !== undefined)
    const { query, body } = sent
    const other = new Connection(port)
    const half = Buffer.from(body.slice(0, body.length / 2))
    switch (counts.hostile % 6) {
      case 0:
        return await expect(403, connection.send(requestOf({ query: query.replace(/.{8}$/, '00000000'), body })))
      case 1:
        return await expect(400, connection.send(requestOf({ query, body: body.slice(0, -6) })))
      case 2:
        return await expect(400, connection.send(requestOf({ query, body: '<a>'.repeat(50_000) })))
      case 3:
        await expect(413, other.send(Buffer.concat([headOf(query, 600_000), half])))
        return other.close()
      case 4:
        await other.write(Buffer.concat([headOf(query, Buffer.byteLength(body)), half]))
        return other.close()
      default: {
        if (background.size >= MAX_STALLED) return
        const stalled = expect(408, other.send(Buffer.concat([headOf(query, Buffer.byteLength(body)), half])))
          .catch((error) => void wrong.set('stalled', String(error)))
          .finally(() => {
            other.close()
            background.delete(stalled)
          })
        background.add(stalled)
      }
    }
  }
}

/** @param {number} wanted @param {Promise<{ status: number }>} answer */
async function expect(wanted, answer) {
  const { status } = await answer
  assert.equal(status, wanted, `a hostile request was answered with ${status} instead of ${wanted}`)
}

/** @param {{ query: string, body: string }} request */
function requestOf({ query, body }) {
  const bytes = Buffer.from(body)
  return Buffer.concat([headOf(query, bytes.length), bytes])
}

/** @param {string} query @param {number} length */
function headOf(query, length) {
  return Buffer.from(
    `POST /callback?${query} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/xml\r\nContent-Length: ${length}\r\n\r\n`,
  )
}
