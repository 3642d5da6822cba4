/** What the tests of processes have in common: one Redis for a file, workers for a test, a platform for all. */
import { afterAll, afterEach, beforeAll } from 'vitest'
import { simulatePlatform, textMessage } from '../../support/simulated-platform.ts'
import { type RedisServer, startRedis } from './redis-server.ts'
import { startWorker, stopWorkers, type Worker, type WorkerOptions } from './workers.ts'

export const credentials = {
  token: 'QDG6eK',
  encodingAESKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
  receiveId: 'wx5823bf96d3bd56c7',
} as const

/** The platform's pace, made faster: a try of half a second. */
export const TRY_MS = 500
export const DEADLINE_MS = 400

export const platform = simulatePlatform({ platform: 'wecom', credentials, tryMs: TRY_MS })

interface Setup {
  readonly redis: () => RedisServer
  /** A worker of the usual options; a lease that suits the pace. */
  worker(options?: Partial<WorkerOptions>): Promise<Worker>
}

/** To be called at the top of a test file. */
export function useRedis(): Setup {
  let redis: RedisServer | undefined
  const running = (): RedisServer => {
    if (redis === undefined) throw new Error('the server is started before the first test')
    return redis
  }
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterEach(stopWorkers)
  afterAll(() => running().stop())
  return {
    redis: running,
    worker: (options) =>
      startWorker({ credentials, redisPort: running().port, deadlineMs: DEADLINE_MS, leaseMs: 200, ...options }),
  }
}

let count = 0

/** A push with a name of its own, for a handler that takes so long and fails so often. */
export function pushOf(ms: number, failures?: number): { readonly name: string; readonly message: string } {
  count++
  const name = `push${count}`
  return { name, message: textMessage([name, ms, failures].filter((part) => part !== undefined).join(' ')) }
}
