/** A Redis server for one test: on loopback, empty, without persistence, stopped at the end. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

export interface RedisServer {
  readonly port: number
  /** Ends it at once, as a crash does; its data is lost. */
  stop(): Promise<void>
  /** Starts it again, on the same port. */
  start(): Promise<void>
  /** Suspends it: connections stay open, and nothing answers. */
  pause(): void
  resume(): void
  /** Ends it for good. */
  dispose(): Promise<void>
}

const START_MS = 10_000

/** Starts a server for the duration of a test. */
export async function startRedisForTest(): Promise<RedisServer> {
  const server = await startRedis()
  onTestFinished(() => server.dispose())
  return server
}

/** Starts a server; the caller stops it. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'wechat-callback-redis-'))
  let child: ChildProcess | undefined
  /** For the case that the test run itself ends before its tests. */
  const stopAtExit = () => {
    child?.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', stopAtExit)

  const start = async () => {
    child = await launch(port, folder)
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
    start,
    stop,
    dispose,
    pause: () => child?.kill('SIGSTOP'),
    resume: () => child?.kill('SIGCONT'),
  }
}

function launch(port: number, folder: string): Promise<ChildProcess> {
  // Nothing is written to disk: neither snapshots nor a log of commands.
  const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no']
  // A replica is served at once, not after the five seconds in which a master waits for others.
  const asMaster = ['--repl-diskless-sync-delay', '0']
  const child = spawn('redis-server', [...options, ...asMaster], { stdio: ['ignore', 'pipe', 'inherit'] })
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
      if (!log.includes('Ready to accept connections')) return
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

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
