/** One process that shares access tokens with others, as a test sees it. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { AccessTokensAccount } from '../../dist/api.js'
import type { ClientKind } from './protocol.ts'

/** The options with which the process is started. */
export interface TokensWorkerOptions {
  readonly redisPorts: readonly number[]
  readonly client: ClientKind
  readonly offlineQueue: boolean
  readonly baseUrl: string
  readonly account: AccessTokensAccount
}

export interface TokensWorker {
  /** Sends so many messages at once. @returns how many were sent */
  send(count: number): Promise<number>
  /** Ends it at once, as a crash does. */
  kill(): Promise<void>
}

const MODULE = fileURLToPath(new URL('tokens-worker.mjs', import.meta.url))

/** Starts a process for the duration of a test. */
export async function startTokensWorker(options: TokensWorkerOptions): Promise<TokensWorker> {
  // Without the flags of the test runner's own processes.
  const child = fork(MODULE, [JSON.stringify(options)], { execArgv: [] })
  const kill = () => killChild(child)
  onTestFinished(kill)
  await nextMessage(child)
  return {
    send: (count) => {
      const sent = nextMessage(child)
      child.send({ sends: count })
      return sent
    },
    kill,
  }
}

/** Rejects if the process ends first. */
async function nextMessage(child: ChildProcess): Promise<number> {
  const ended = new AbortController()
  child.once('exit', () => ended.abort(new Error('the process has ended')))
  const [{ sent }] = await once(child, 'message', { signal: ended.signal })
  return sent
}

async function killChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const end = once(child, 'exit')
  child.kill('SIGKILL')
  await end
}
