/** Thousands of pushes at two processes: slow ones, failing ones, and the same at both. */
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from 'redis'
import { expect, onTestFinished, test } from 'vitest'
import { credentials } from '../support/account.ts'
import { simulatePlatform, textMessage } from '../support/simulated-platform.ts'
import { numbered, type Run, startPair } from './pair.ts'
import { startRedisForTest } from './server.ts'

const PUSHES = 5000
/**
 * The number of pushes that are open at once. With all of them (`MAX_OPEN=5000`) the test passes on an idle machine; on a
 * busy one the store's responses would come after their time limit, which is what `outage.test.ts` tests.
 */
const MAX_OPEN = Number(process.env.MAX_OPEN ?? 250)
const MAX_RUN_MS = 300
const MAX_PEAK_MB = 500

/** Longer than the platform's, so that a slow machine makes the test slow and not wrong. */
const TRY_MS = 20_000
const handler = { deadlineMs: 0.9 * TRY_MS }
const platform = simulatePlatform({ platform: 'wecom', credentials, tries: 5, tryMs: TRY_MS })

/** What happens to one push. */
interface Case {
  readonly content: string
  readonly waitMs: number
  readonly fails: boolean
  /** How much later the push also reaches the other process; `undefined` for never. */
  readonly againAfterMs: number | undefined
}

test(`${PUSHES} pushes, ${MAX_OPEN} at once`, { timeout: 180_000 }, async () => {
  const redis = await startRedisForTest()
  const random = randomNumbers(20_240_418)
  const cases = Array.from({ length: PUSHES }, (_, index): Case => {
    const isTwice = random() < 0.2
    return {
      content: `推送${index}`,
      waitMs: Math.floor(random() * MAX_RUN_MS),
      fails: random() < 0.1,
      againAfterMs: isTwice ? Math.floor(Math.max(0, random() * 2 - 1) * MAX_RUN_MS) : undefined,
    }
  })
  const byContent = new Map(cases.map((one) => [one.content, one]))
  const script = (run: Run) => {
    const { waitMs = 0, fails = false } = byContent.get(run.content) ?? {}
    return fails && run.number === 1 ? { waitMs } : { waitMs, reply: numbered(run) }
  }
  const { a, b, log, drain } = await startPair({ redis, handler, script, b: { client: 'ioredis' } })

  const startedAt = performance.now()
  const limit = limiter(MAX_OPEN)
  const deliver = (push: string, ports: readonly number[]) => limit(() => platform.deliver(push, ...ports))
  const deliveries = cases.flatMap((one, index) => {
    const push = textMessage(one.content)
    const [first, second] = index % 2 === 0 ? [a.port, b.port] : [b.port, a.port]
    const outcomes = [deliver(push, [first, second, first, second, first])]
    if (one.againAfterMs !== undefined) {
      outcomes.push(sleep(one.againAfterMs).then(() => deliver(push, [second, first, second, first, second])))
    }
    return outcomes.map(async (outcome) => ({ one, ...(await outcome) }))
  })
  const outcomes = await Promise.all(deliveries)
  const seconds = (performance.now() - startedAt) / 1000

  const peaksMb = (await drain()).map((bytes) => Math.round(bytes / 2 ** 20))
  const inspector = await createClient({ socket: { host: '127.0.0.1', port: redis.port } }).connect()
  onTestFinished(() => inspector.destroy())
  const keys = await inspector.dbSize()
  const failing = cases.filter(({ fails }) => fails)
  const slowest = Math.round(Math.max(...outcomes.map(({ tookMs }) => tookMs)))
  console.log(
    `load: ${PUSHES} pushes and ${outcomes.length - PUSHES} duplicates in ${seconds.toFixed(1)} s ` +
      `(${Math.round(outcomes.length / seconds)}/s, slowest ${slowest} ms), ${log.runs.length} runs of which ` +
      `${failing.length} failed, peak memory ${peaksMb.join(' and ')} MB, ${keys} keys left`,
  )

  // Each message once: a server that is too slow for the machine would otherwise fill thousands of lines.
  expect([...new Set(log.errors.map(({ message }) => message))]).toEqual(['meant to fail'])
  expect(log.errors).toHaveLength(failing.length)
  expect(log.late).toEqual([])
  for (const { content, fails } of cases) expect(log.countOf(content), content).toBe(fails ? 2 : 1)
  for (const { one, statuses, reply } of outcomes) {
    expect(reply?.message?.Content, `${statuses}`).toBe(`${one.content}：第${one.fails ? 2 : 1}次`)
  }
  expect(new Set(log.runs.map(({ worker }) => worker.name)).size).toBe(2)
  expect(keys).toBe(PUSHES)
  expect(Math.max(...peaksMb)).toBeLessThan(MAX_PEAK_MB)
})

/** Runs so many at once, and the others in their order. */
function limiter(max: number): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (running === max) await new Promise<void>((resolve) => waiting.push(resolve))
    else running++
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      // The next in the queue takes this place.
      if (next === undefined) running--
      else next()
    }
  }
}

/**
 * Gives the same numbers from 0 to 1 in every run, so that a failure can be reproduced (a linear congruential generator).
 */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
