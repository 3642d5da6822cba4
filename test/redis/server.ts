/** A Redis server for one test: on loopback, empty, without persistence unless told otherwise, stopped at the end. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Where a client finds Redis: the port of a server, or the ports of the nodes of a cluster or of the sentinels. */
export interface Reachable {
  readonly ports: readonly number[]
}

export interface RedisServer extends Reachable {
  readonly port: number
  readonly isRunning: boolean
  /** Ends it at once, as a crash does; without `appendonly` its data is lost. */
  stop(): Promise<void>
  /** Starts it again, on the same port and in the same folder. */
  start(): Promise<void>
  /** Suspends it: connections stay open, and nothing answers. */
  pause(): void
  resume(): void
  /** Ends it for good. */
  dispose(): Promise<void>
}

const START_MS = 10_000

/** How a server is started. */
export interface ServerOptions {
  /** Default: one that is free. */
  readonly port?: number
  /** Further settings, as on the command line. */
  readonly settings?: readonly string[]
  /** Starts a sentinel with this configuration instead. */
  readonly sentinel?: string
}

/** Registers what must be done at the end of a test, or of several. */
export type OnEnd = (end: () => Promise<void>) => void

/** Starts a server for the duration of a test, or of what `onEnd` ends. */
export async function startRedisForTest(options?: ServerOptions, onEnd: OnEnd = onTestFinished): Promise<RedisServer> {
  const server = await startRedis(options)
  onEnd(() => server.dispose())
  return server
}

/** Starts a server; the caller stops it. */
export async function startRedis({ port: own, settings = [], sentinel }: ServerOptions = {}): Promise<RedisServer> {
  const port = own ?? (await freePorts(1))[0] ?? 0
  const folder = mkdtempSync(join(tmpdir(), 'wechat-callback-redis-'))
  const network = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder]
  // Nothing is written to disk. A replica is served at once, not after the five seconds in which a master waits for
  // others.
  const asMaster = ['--save', '', '--appendonly', 'no', '--repl-diskless-sync-delay', '0', ...settings]
  const config = join(folder, 'sentinel.conf')
  if (sentinel !== undefined) writeFileSync(config, sentinel)
  const command = sentinel === undefined ? [...network, ...asMaster] : [config, ...network, '--sentinel']
  let child: ChildProcess | undefined
  /** For the case that the test run itself ends before its tests. */
  const stopAtExit = () => {
    child?.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', stopAtExit)

  const start = async () => {
    child = await launch(command)
  }
  const stop = async () => {
    if (child !== undefined) await end(child)
    child = undefined
  }
  const dispose = async () => {
    await stop()
    process.off('exit', stopAtExit)
    stopAtExit()
  }
  await start().catch(async (error: unknown) => {
    await dispose()
    throw error
  })
  return {
    port,
    ports: [port],
    get isRunning() {
      return child !== undefined
    },
    start,
    stop,
    dispose,
    pause: () => child?.kill('SIGSTOP'),
    resume: () => child?.kill('SIGCONT'),
  }
}

function launch(command: readonly string[]): Promise<ChildProcess> {
  const child = spawn('redis-server', command, { stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    let log = ''
    const fail = (reason: string) => {
      clearTimeout(timer)
      child.kill('SIGKILL')
      reject(new Error(`redis-server: ${reason}\n${log}`))
    }
    const timer = setTimeout(() => fail(`not ready after ${START_MS} ms`), START_MS)
    child.once('error', (error) => {
      fail(isMissing(error) ? 'it is not installed: apt-get install redis-server' : error.message)
    })
    child.once('exit', (code, signal) => fail(`ended with ${code ?? signal}`))
    // Its output must be read to the end, or the server would block.
    child.stdout.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-4096)
      if (!/Ready to accept connections|\+monitor master/.test(log)) return
      clearTimeout(timer)
      resolve(child)
    })
  })
}

function isMissing(error: Error): boolean {
  return 'code' in error && error.code === 'ENOENT'
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

/** Ports that were free a moment ago, and differ. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(servers.map((server) => once(server, 'listening')))
  const ports = servers.map((server) => (server.address() as AddressInfo).port)
  await Promise.all(servers.map((server) => once(server.close(), 'close')))
  return ports
}
