// The load generator: keep-alive connections that send prepared requests, each as soon as the previous response is
// complete. It uses plain sockets, since node:http as a client would need as much processor time as the servers under
// test.

import { once } from 'node:events'
import { connect } from 'node:net'

/** @typedef {import('../material/push.mjs').Push} Push */

export class Connections {
  /** @type {readonly import('node:net').Socket[]} */
  #sockets

  /** @param {readonly import('node:net').Socket[]} sockets */
  constructor(sockets) {
    this.#sockets = sockets
  }

  /**
   * @param {number} port
   * @param {number} count
   */
  static async open(port, count) {
    const sockets = Array.from({ length: count }, () => connect(port, '127.0.0.1').setNoDelay(true))
    await Promise.all(sockets.map((socket) => once(socket, 'connect')))
    // A connection that fails is noticed by its 'close'.
    for (const socket of sockets) socket.on('error', () => {})
    return new Connections(sockets)
  }

  /** @param {readonly Push[]} pushes */
  static encode(pushes) {
    return pushes.map(({ query, body }) =>
      Buffer.from(
        `POST /callback?${query} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/xml\r\n` +
          `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      ),
    )
  }

  /** @param {readonly Push[]} pushes */
  async send(pushes) {
    return await this.sendEncoded(Connections.encode(pushes))
  }

  /**
   * Sends every request once, and returns the bodies of the answers in the order in which they came.
   *
   * @param {readonly Buffer[]} requests
   * @returns {Promise<string[]>}
   */
  async sendEncoded(requests) {
    /** @type {string[]} */
    const bodies = []
    let next = 0
    await Promise.all(
      this.#sockets.map(
        (socket) =>
          new Promise((resolve, reject) => {
            let received = ''
            const fail = () => reject(new Error('the server closed a connection'))
            const sendNext = () => {
              const request = requests[next]
              next += 1
              if (request !== undefined) {
                socket.write(request)
                return
              }
              socket.removeAllListeners('data').removeListener('close', fail)
              resolve(undefined)
            }
            socket.on('close', fail)
            socket.on('data', (chunk) => {
              received += chunk.toString('latin1')
              const body = completeBody(received)
              if (body === undefined) return
              if (!received.startsWith('HTTP/1.1 200')) reject(new Error(`answered with ${received.split('\r\n')[0]}`))
              bodies.push(body)
              received = ''
              sendNext()
            })
            if (socket.destroyed) fail()
            else sendNext()
          }),
      ),
    )
    return bodies
  }

  close() {
    for (const socket of this.#sockets) socket.destroy()
  }
}

/**
 * Returns the body of an answer once all of it has arrived.
 *
 * @param {string} received
 */
function completeBody(received) {
  const headEnd = received.indexOf('\r\n\r\n')
  if (headEnd < 0) return undefined
  const rest = received.slice(headEnd + 4)
  const head = received.slice(0, headEnd)
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
  if (length !== undefined) return rest.length >= Number(length) ? rest : undefined
  if (!rest.endsWith('0\r\n\r\n')) return undefined
  return /\r\n([\s\S]*)\r\n0\r\n\r\n$/.exec(rest)?.[1] ?? ''
}
