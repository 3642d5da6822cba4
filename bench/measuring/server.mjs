// One server of servers/ as a process, and the load on it.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { checkTextReply, newPushes } from '../material/push.mjs'
import { Connections } from './connections.mjs'
import { commandFor } from './runtime.mjs'

/** @typedef {Awaited<ReturnType<typeof startServer>>} Server */
/** @typedef {{ perSecond: number, cpuMicroseconds: number }} Load what one slice of load gave */
/** @typedef {{ name: string, url: string, microseconds: number }} SelfTime of a function */

/** Open connections to a server, each with one request at a time. */
export const CONNECTIONS = 16

export const MESSAGE_BYTES = 450

const PROGRAM = fileURLToPath(new URL('../servers/server-process.mjs', import.meta.url))

/**
 * Starts a server process, and checks the answers to a few pushes.
 *
 * @param {string} name
 * @param {string} server the file in servers/
 * @param {boolean} [answersNothing]
 */
export async function startServer(name, server, answersNothing = false) {
  const child = spawn(...commandFor(PROGRAM, [server]), { stdio: ['pipe', 'pipe', 'pipe'] })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    errors += chunk
  })
  const lines = createInterface({ input: child.stdout })
  const exited = once(child, 'exit').then(() => {
    throw new Error(
      errors
        .trim()
        .split('\n')
        .find((line) => line.includes('rror')) ?? `${server} ended`,
    )
  })
  // A pending request for a line rejects; if there is none, the end of the process is not a failure.
  exited.catch(() => {})
  const nextLine = async () => String((await Promise.race([once(lines, 'line'), exited]))[0])
  /** @param {'cpu' | 'profile'} command of server-process.mjs */
  const ask = async (command) => {
    child.stdin.write(`${command}\n`)
    return await nextLine()
  }
  /** Asks the process for its CPU time in microseconds. */
  const cpuTime = async () => Number(await ask('cpu'))

  const connections = await Connections.open(Number(await nextLine()), CONNECTIONS)
  if (!answersNothing) for (const body of await connections.send(newPushes(4, MESSAGE_BYTES))) checkTextReply(body)
  return {
    name,
    /** @param {readonly import('../material/push.mjs').Push[]} pushes @returns {Promise<Load>} */
    async load(pushes) {
      const requests = Connections.encode(pushes)
      const cpuBefore = await cpuTime()
      const start = performance.now()
      await connections.sendEncoded(requests)
      const seconds = (performance.now() - start) / 1000
      return {
        perSecond: pushes.length / seconds,
        cpuMicroseconds: ((await cpuTime()) - cpuBefore) / pushes.length,
      }
    },
    /**
     * Returns the self time of each function under load, in microseconds.
     *
     * @param {readonly import('../material/push.mjs').Push[]} pushes
     * @returns {Promise<readonly SelfTime[]>}
     */
    async profile(pushes) {
      const requests = Connections.encode(pushes)
      await ask('profile')
      await connections.sendEncoded(requests)
      return JSON.parse(await ask('profile'))
    },
    stop() {
      connections.close()
      child.kill()
    },
  }
}
