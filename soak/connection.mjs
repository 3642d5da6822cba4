// A connection that stays open from one request to the next, and is opened again if the server has closed it. It is a plain
// socket: the client of node:http needs as much processor time as the server.

import { once } from 'node:events'
import { connect } from 'node:net'

export class Connection {
  #port
  /** @type {import('node:net').Socket | undefined} */
  #socket

  /** @param {number} port */
  constructor(port) {
    this.#port = port
  }

  /**
   * Sends a request, whole or not, and waits for its response.
   *
   * @param {Buffer} request
   * @returns {Promise<{ status: number, body: string }>}
   */
  async send(request) {
    const socket = await this.#open()
    return await new Promise((resolve, reject) => {
      let received = ''
      const finish = () => {
        socket.off('data', onData).off('close', onClose)
      }
      const onData = (/** @type {Buffer} */ chunk) => {
        received += chunk.toString('latin1')
        const headEnd = received.indexOf('\r\n\r\n') + 4
        if (headEnd < 4) return
        const length = Number(/\r\ncontent-length: *(\d+)/i.exec(received)?.[1])
        if (received.length < headEnd + length) return
        finish()
        if (/\r\nconnection: close\r\n/i.test(received.slice(0, headEnd))) this.close()
        resolve({
          status: Number(received.slice(9, 12)),
          body: Buffer.from(received.slice(headEnd), 'latin1').toString(),
        })
      }
      const onClose = () => {
        finish()
        reject(new Error('the server closed a connection without a response'))
      }
      socket.on('data', onData).on('close', onClose)
      socket.write(request)
    })
  }

  /** Sends a part of a request, and does not wait for a response. @param {Buffer} part */
  async write(part) {
    const socket = await this.#open()
    await new Promise((resolve) => socket.write(part, resolve))
  }

  close() {
    this.#socket?.destroy()
    this.#socket = undefined
  }

  async #open() {
    if (this.#socket === undefined || this.#socket.destroyed || !this.#socket.writable) {
      const socket = connect(this.#port, '127.0.0.1').setNoDelay(true)
      // A connection that fails is noticed by its 'close'.
      socket.on('error', () => {})
      this.#socket = socket
      await once(socket, 'connect')
    }
    return this.#socket
  }
}
