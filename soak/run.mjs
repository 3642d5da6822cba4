// The command: full load for some minutes, half load for a fifth of that time, then silence; and whether the server kept its
// bounds. README.md says which.

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { cpus, loadavg } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** @typedef {import('./server.mjs').Sample} Sample */
/** @typedef {import('./load.mjs').Result} Result */

const MAX_P99_MS = 50
/** How much the memory may grow after the first sample: a share of it, and what a garbage collector leaves by chance. */
const HEAP = { share: 1.1, bytes: 4e6 }
const RSS = { share: 1.2, bytes: 32e6 }
/** Longer than the deadline of a body, after which its connection is closed. */
const SILENCE_MS = 6000
const MEGABYTE = 1e6

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } })
const minutes = Number(values.minutes)
if (!(minutes >= 0.5)) throw new Error('--minutes: expected a number from 0.5')

const program = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url))
const server = fork(program('server.mjs'), { execArgv: ['--expose-gc'] })
const [port] = await once(server, 'message')
const load = fork(program('load.mjs'), [String(port)])

/** @param {import('node:child_process').ChildProcess} child @param {unknown} message */
async function ask(child, message) {
  const exited = new AbortController()
  const onExit = () => exited.abort()
  child.once('exit', onExit)
  const answer = once(child, 'message', { signal: exited.signal })
  child.send(/** @type {import('node:child_process').Serializable} */ (message))
  const [reply] = await answer
  child.off('exit', onExit)
  return reply
}
const sampleServer = async () => /** @type {Sample} */ (await ask(server, 'sample'))

console.log(`Node ${process.versions.node}, ${cpus()[0]?.model.trim()}, load ${loadavg()[0]?.toFixed(1)}`)
const before = await sampleServer()

/** A minute, or less if there would be fewer than four samples. */
const sampleMs = Math.min(60_000, (minutes * 60_000) / 4)
const startedAt = performance.now()
const loading = /** @type {Promise<Result>} */ (ask(load, { seconds: minutes * 60 }))
const samples = /** @type {Sample[]} */ ([])
console.log(
  '\n| at full load, after | heap MB | RSS MB | descriptors | timers | onMessage ran |\n|---|---|---|---|---|---|',
)
for (let nth = 1; nth * sampleMs <= minutes * 60_000; nth++) {
  await sleep(startedAt + nth * sampleMs - performance.now() - 500)
  const sample = await sampleServer()
  samples.push(sample)
  const { heapBytes, rssBytes, descriptors, timers, runs } = sample
  const figures = [megabytes(heapBytes), megabytes(rssBytes), descriptors, timers, runs]
  console.log(`| ${Math.round((nth * sampleMs) / 1000)} s | ${figures.join(' | ')} |`)
}
const full = await loading
const busy = await sampleServer()
const perSecond = (full.pushes + full.repeated + full.hostile) / full.seconds
const half = /** @type {Result} */ (await ask(load, { seconds: minutes * 12, perSecond: perSecond / 2 }))
await sleep(SILENCE_MS)
const after = await sampleServer()
server.disconnect()
load.disconnect()

const cpuShare = (busy.cpuMicroseconds - before.cpuMicroseconds) / 1e6 / full.seconds
console.log(
  '\n| load | requests | per second | repeated | hostile | p50 ms | p99 ms | max ms |\n|---|---|---|---|---|---|---|---|',
)
for (const [name, { pushes, repeated, hostile, seconds, latencyMs }] of Object.entries({ full, half })) {
  const total = pushes + repeated + hostile
  const times = [latencyMs.p50, latencyMs.p99, latencyMs.max].map((ms) => ms.toFixed(1))
  console.log(`| ${[name, total, Math.round(total / seconds), repeated, hostile, ...times].join(' | ')} |`)
}
console.log(
  `\nThe server used ${Math.round(cpuShare * 100)} % of a core at full load. Afterwards it held ${megabytes(after.heapBytes)} MB of ` +
    `heap, ${after.descriptors} descriptors, ${after.timers} timers and ${after.sockets} sockets (before: ` +
    `${megabytes(before.heapBytes)}, ${before.descriptors}, ${before.timers}, ${before.sockets}).`,
)

const [warm = busy, ...later] = samples
const sent = full.pushes + half.pushes
const broken = [
  ...[...full.wrong, ...half.wrong].map((message) => `an answer was wrong: ${message}`),
  later.some(({ heapBytes }) => heapBytes > warm.heapBytes * HEAP.share + HEAP.bytes) && 'the heap grew',
  later.some(({ rssBytes }) => rssBytes > warm.rssBytes * RSS.share + RSS.bytes) && 'the RSS grew',
  after.descriptors > before.descriptors && `${after.descriptors - before.descriptors} descriptors are left`,
  after.sockets > before.sockets && `${after.sockets - before.sockets} sockets are left`,
  after.timers > before.timers && `${after.timers - before.timers} timers are left`,
  after.runs !== sent && `onMessage ran ${after.runs} times for ${sent} pushes`,
  after.failures > 0 && `the server failed ${after.failures} times`,
  half.latencyMs.p99 >= MAX_P99_MS &&
    `p99 at half load is ${half.latencyMs.p99.toFixed(1)} ms, not below ${MAX_P99_MS}`,
].filter((text) => text !== false)
for (const text of broken) console.error(`✘ ${text}`)
process.exitCode = broken.length > 0 ? 1 : 0

/** @param {number} bytes */
function megabytes(bytes) {
  return (bytes / MEGABYTE).toFixed(1)
}
