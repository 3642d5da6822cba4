/** examples/queue with real processes and a real Redis: nothing is lost and nothing is sent twice, whatever dies. */
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { freePort } from '../support/http.ts'
import { MASTER_NAME } from './clients.mjs'
import { startSentinelsForTest } from './cluster/replicated.ts'
import { sendPushes, startApi, startProcess, stopProcess, waitForAnswers } from './queue/harness.mjs'
import { startRedisForTest } from './server.ts'

const LIMIT_MS = 60_000

async function startAll(variables: Readonly<Record<string, string>>, { receivers = 2, workers = 2 } = {}) {
  const api = await startApi()
  onTestFinished(() => api.close())
  const shared = { WECHAT_API_URL: api.url, MODEL_MS: '30', LOCK_MS: '2000', ...variables }
  const ports = await Promise.all(Array.from({ length: receivers }, freePort))
  const start = async (program: 'receiver' | 'worker', own: Readonly<Record<string, string>> = {}) => {
    const child = await startProcess(program, { ...shared, ...own })
    onTestFinished(async () => {
      child.kill('SIGKILL')
    })
    return child
  }
  const [processes] = await Promise.all([
    Promise.all(Array.from({ length: workers }, () => start('worker'))),
    Promise.all(ports.map((port) => start('receiver', { PORT: `${port}` }))),
  ])
  return { api, ports, workers: processes, start }
}

test('every push is answered once, with one token request', { timeout: LIMIT_MS }, async () => {
  const redis = await startRedisForTest()
  const { api, ports, workers } = await startAll({ REDIS_URL: `redis://127.0.0.1:${redis.port}` })
  const { given, givenUp } = await sendPushes(ports, 200)
  expect(givenUp).toEqual([])
  expect(await waitForAnswers(api, given, LIMIT_MS)).toEqual({ lost: [], twice: [] })
  expect(api.tokenRequests()).toBe(1)
  await Promise.all(workers.map(stopProcess))
})

test('a worker that is killed in mid-job: another one answers, once', { timeout: LIMIT_MS }, async () => {
  const redis = await startRedisForTest()
  const { api, ports, workers, start } = await startAll(
    { REDIS_URL: `redis://127.0.0.1:${redis.port}`, MODEL_MS: '300' },
    { workers: 1 },
  )
  const sending = sendPushes(ports, 100, { pauseMs: 20 })
  await expect.poll(() => api.answers.size, { timeout: LIMIT_MS }).toBeGreaterThan(5)
  workers[0]?.kill('SIGKILL')
  await start('worker')
  const { given, givenUp } = await sending
  expect(givenUp).toEqual([])
  expect(await waitForAnswers(api, given, LIMIT_MS)).toEqual({ lost: [], twice: [] })
})

test('a receiver that is killed: the platform’s next attempt reaches another one', { timeout: LIMIT_MS }, async () => {
  const redis = await startRedisForTest()
  const api = await startApi()
  onTestFinished(() => api.close())
  const shared = { REDIS_URL: `redis://127.0.0.1:${redis.port}`, WECHAT_API_URL: api.url, MODEL_MS: '10' }
  const ports = [await freePort(), await freePort()]
  const [first, second, worker] = await Promise.all([
    startProcess('receiver', { ...shared, PORT: `${ports[0]}` }),
    startProcess('receiver', { ...shared, PORT: `${ports[1]}` }),
    startProcess('worker', shared),
  ])
  onTestFinished(async () => {
    for (const child of [first, second, worker]) child.kill('SIGKILL')
  })
  const sending = sendPushes(ports, 200, { pauseMs: 5 })
  await sleep(100)
  first.kill('SIGKILL')
  const { given, givenUp } = await sending
  expect(givenUp).toEqual([])
  expect(await waitForAnswers(api, given, LIMIT_MS)).toEqual({ lost: [], twice: [] })
})

test('Redis is killed and started again with its data', { timeout: LIMIT_MS }, async () => {
  const redis = await startRedisForTest({ settings: ['--appendonly', 'yes', '--appendfsync', 'always'] })
  const { api, ports } = await startAll({ REDIS_URL: `redis://127.0.0.1:${redis.port}` })
  const sending = sendPushes(ports, 200, { pauseMs: 30 })
  await expect.poll(() => api.answers.size, { timeout: LIMIT_MS }).toBeGreaterThan(20)
  await redis.stop()
  await redis.start()
  // A push that came while Redis was away, in all its attempts, is given up by the platform: no one has promised it.
  const { given } = await sending
  expect(given.length).toBeGreaterThan(50)
  expect(await waitForAnswers(api, given, LIMIT_MS)).toEqual({ lost: [], twice: [] })
})

test('a replica takes over for the Redis master in mid-run', { timeout: 2 * LIMIT_MS }, async () => {
  const redis = await startSentinelsForTest()
  const { api, ports } = await startAll({
    REDIS_MASTER: MASTER_NAME,
    REDIS_SENTINELS: redis.ports.map((port) => `127.0.0.1:${port}`).join(','),
  })
  const before = await sendPushes(ports, 100)
  expect(before.givenUp).toEqual([])
  await redis.replicate()
  await redis.killMaster()
  const during = await sendPushes(ports, 40, { first: 100, pauseMs: 100 })
  await redis.takeOver()
  const after = await sendPushes(ports, 100, { first: 200 })
  expect(after.givenUp).toEqual([])
  const given = [...before.given, ...during.given, ...after.given]
  expect(await waitForAnswers(api, given, LIMIT_MS)).toEqual({ lost: [], twice: [] })
})
