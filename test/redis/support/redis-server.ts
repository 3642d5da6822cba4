/** A Redis server of the tests' own: on a free port of loopback, without files, stopped with them. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect as connectSocket } from 'node:net'
import { tmpdir } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../support/http.ts'

export interface RedisServer {
  readonly port: number
  stop(): Promise<void>
  /** On the same port, with nothing in it. */
  start(): Promise<void>
}

/** Starts a server. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort()
  let server = await launch(port)
  return {
    port,
    stop: () => end(server),
    start: async () => {
      server = await launch(port)
    },
  }
}

async function launch(port: number): Promise<ChildProcess> {
  const server = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', tmpdir()],
    { stdio: 'ignore' },
  )
  const failed = once(server, 'error').then(([error]) => {
    throw new Error('redis-server does not start: on Debian, apt-get install redis-server', { cause: error })
  })
  await Promise.race([failed, listening(port, server)])
  return server
}

async function listening(port: number, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    if (await isOpen(port)) return
    await sleep(20)
  }
  throw new Error(`redis-server ended with ${server.exitCode}`)
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connectSocket(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const exited = once(server, 'exit')
  server.kill('SIGKILL')
  await exited
}
