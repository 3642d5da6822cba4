/**
 * Measures examples/queue with 1, 2 and 4 receivers and as many workers: pushes per second, how many were lost, and how many
 * were answered twice. Needs `redis-server`. The load generator runs on the same machine, so the figures grow only as far as
 * the machine has cores.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sendPushes, startApi, startProcess, stopProcess, waitForAnswers } from './harness.mjs'

const WARM_UP = 500
const PUSHES = 4000
const AT_ONCE = 64

const folder = mkdtempSync(join(tmpdir(), 'wechat-callback-queue-'))
console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`)
console.log('| receivers | workers | pushes per second | p99 | answered after | lost | twice | token requests |')
console.log('|---|---|---|---|---|---|---|---|')
for (const processes of [1, 2, 4]) {
  const redisPort = await freePort()
  const redis = spawn(
    'redis-server',
    ['--port', `${redisPort}`, '--bind', '127.0.0.1', '--save', '', '--dir', folder],
    {
      stdio: 'ignore',
    },
  )
  await sleep(500)
  const api = await startApi()
  const variables = { REDIS_URL: `redis://127.0.0.1:${redisPort}`, WECHAT_API_URL: api.url, MODEL_MS: '100' }
  const ports = await Promise.all(Array.from({ length: processes }, freePort))
  const children = await Promise.all([
    ...ports.map((port) => startProcess('receiver', { ...variables, PORT: `${port}` })),
    ...ports.map(() => startProcess('worker', variables)),
  ])
  await sendPushes(ports, WARM_UP, { atOnce: AT_ONCE })
  const startedAt = performance.now()
  const { given, givenUp, perSecond, p99Ms } = await sendPushes(ports, PUSHES, { atOnce: AT_ONCE, first: WARM_UP })
  const { lost, twice } = await waitForAnswers(api, given, 120_000)
  const answeredSeconds = (performance.now() - startedAt) / 1000
  const figures = [
    processes,
    processes,
    Math.round(perSecond),
    `${Math.round(p99Ms)} ms`,
    `${answeredSeconds.toFixed(1)} s`,
    lost.length + givenUp.length,
    twice.length,
    api.tokenRequests(),
  ]
  console.log(`| ${figures.join(' | ')} |`)
  if (lost.length + givenUp.length + twice.length > 0) process.exitCode = 1
  await Promise.all(children.map(stopProcess))
  api.close()
  redis.kill()
  await once(redis, 'exit')
}
rmSync(folder, { recursive: true, force: true })

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}
