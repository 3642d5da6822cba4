/** Starts workerd as a server on loopback, with the configuration of a test. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const workerd = fileURLToPath(new URL('node_modules/.bin/workerd', import.meta.url))
const START_MS = 20_000

/**
 * Starts workerd and waits until all its sockets listen. workerd writes the port of each as a line of JSON to a descriptor of
 * its own.
 *
 * @param {string} project the folder of the configuration
 * @param {string} config its name
 * @param {readonly string[]} sockets the names of its sockets
 * @returns {Promise<{ urls: string[], stop: () => Promise<void> }>} the URL of each socket
 */
export async function startWorkerd(project, config, sockets) {
  const child = spawn(workerd, ['serve', config, '--control-fd=3'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const ended = once(child, 'exit')
  const stop = async () => {
    child.kill('SIGKILL')
    await ended
  }
  /** @type {Map<string, number>} */
  const ports = new Map()
  const lines = createInterface({ input: /** @type {import('node:stream').Readable} */ (child.stdio[3]) })
  const listening = new Promise((resolve) => {
    lines.on('line', (line) => {
      const [, socket = '', port] = /"socket":"([^"]*)","port":(\d+)/.exec(line) ?? []
      ports.set(socket, Number(port))
      if (sockets.every((name) => ports.has(name))) resolve(undefined)
    })
  })
  await Promise.race([listening, ended, sleep(START_MS, undefined, { ref: false })])
  if (sockets.every((name) => ports.has(name))) {
    return { urls: sockets.map((name) => `http://127.0.0.1:${ports.get(name)}`), stop }
  }
  await stop()
  throw new Error('workerd did not say on which ports it listens')
}
