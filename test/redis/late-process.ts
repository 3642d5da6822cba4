/** One process of `late-worker.mjs`, as a test sees it. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { Credentials } from '../../dist/index.js'
import type { ClientKind } from './protocol.ts'

/** The options with which the process is started. */
export interface LateWorkerOptions {
  readonly redisPorts: readonly number[]
  readonly client: ClientKind
  readonly offlineQueue: boolean
  readonly credentials: Credentials
  readonly deadlineMs: number
  readonly leaseMs: number
  /** The platform's API. */
  readonly baseUrl: string
  /** Whether it dies as soon as it has taken a waiting reply out of the store. */
  readonly diesOnceTaken?: boolean
}

export interface LateWorker {
  readonly port: number
  /** Texts of messages and ids of customer service messages, in the order in which the process began with them. */
  readonly asked: readonly string[]
  readonly errors: readonly string[]
  /** How many late replies it has put into the store. */
  readonly stored: () => number
  /** Lets the process go on with a text or a message. */
  proceed(name: string): void
  /** Ends it at once, as a crash does. */
  kill(): Promise<void>
}

const MODULE = fileURLToPath(new URL('late-worker.mjs', import.meta.url))

/**
 * Starts a process for the duration of a test.
 *
 * @param onAsk called for each text or message that it begins with; without it, the test calls `proceed`
 */
export async function startLateWorker(
  options: LateWorkerOptions,
  onAsk: (worker: LateWorker, name: string) => void = () => undefined,
): Promise<LateWorker> {
  // Without the flags of the test runner's own processes.
  const child = fork(MODULE, [JSON.stringify(options)], { execArgv: [] })
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const end = once(child, 'exit')
    child.kill('SIGKILL')
    await end
  }
  onTestFinished(kill)
  const [{ port }] = await once(child, 'message')
  const [asked, errors]: [string[], string[]] = [[], []]
  const proceed = (name: string) => {
    // It may be dying at this moment, which is not an error of the test.
    if (child.connected) child.send({ proceed: name }, () => undefined)
  }
  let stored = 0
  const worker: LateWorker = { port, asked, errors, stored: () => stored, proceed, kill }
  child.on('message', ({ asks, error, ...rest }: { readonly asks?: string; readonly error?: string }) => {
    if (error !== undefined) errors.push(error)
    if ('stored' in rest) stored++
    if (asks === undefined) return
    asked.push(asks)
    onAsk(worker, asks)
  })
  return worker
}
