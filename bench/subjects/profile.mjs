// Where a server spends its time for one push over loopback: a CPU profile of the process under load, by whose code runs. The time of
// our server without the row of this package is what no change of its own code goes below.
//
// To see the functions: node bench/run.mjs profile --list

import { newPushes } from '../material/push.mjs'
import { MESSAGE_BYTES, startServer } from '../measuring/server.mjs'

/** @typedef {import('../measuring/server.mjs').SelfTime} SelfTime */

const SERVERS = [
  { column: 'bare', server: 'bare' },
  { column: 'by hand', server: 'by-hand' },
  { column: 'dedupe: false', server: 'ours-without-dedupe' },
  { column: 'default', server: 'ours' },
]
const DIST = new URL('../../dist/', import.meta.url).href
const BENCH = new URL('../', import.meta.url).href
const NODE = 'Node: http, streams, sockets, timers, promises'
const NATIVE = 'V8 and native code, with node:crypto and system calls'
const GARBAGE = 'garbage collection'
const CONTENDER = 'the server of the benchmark'
const PACKAGE = 'this package'
const ROWS = [NODE, NATIVE, GARBAGE, CONTENDER, PACKAGE]

/** @param {import('../measuring/table.mjs').Plan & { list?: boolean }} plan @returns {Promise<import('../measuring/table.mjs').Table[]>} */
export async function measure({ rounds, pushesPerSlice, warmUpPushes, list }) {
  const count = rounds * pushesPerSlice
  const lines = ROWS.map((name) => ({ name, figures: /** @type {Record<string, string>} */ ({}) }))
  for (const { column, server: name } of SERVERS) {
    const server = await startServer(column, name)
    try {
      await server.load(newPushes(warmUpPushes, MESSAGE_BYTES))
      const selfTimes = (await server.profile(newPushes(count, MESSAGE_BYTES))).filter(({ name }) => name !== '(idle)')
      for (const { name, figures } of lines) {
        const own = selfTimes.filter((selfTime) => codeOf(selfTime) === name)
        // As text: microseconds of one run are not compared with those of another.
        figures[column] = (own.reduce((sum, { microseconds }) => sum + microseconds, 0) / count).toFixed(1)
      }
      if (list) printFunctions(column, selfTimes, count)
    } finally {
      server.stop()
    }
  }
  return [
    {
      title: `self time of a push over loopback, ${MESSAGE_BYTES} B`,
      measured: `µs per push in a CPU profile of the server's main thread, ${count} pushes`,
      better: 'lower',
      lines,
    },
  ]
}

/** Names the row of a function. @param {SelfTime} selfTime */
function codeOf({ name, url }) {
  if (url.startsWith(DIST)) return PACKAGE
  if (url.startsWith(BENCH)) return CONTENDER
  if (url.startsWith('node:')) return NODE
  return name === '(garbage collector)' ? GARBAGE : NATIVE
}

/**
 * @param {string} column
 * @param {readonly SelfTime[]} selfTimes
 * @param {number} count
 */
function printFunctions(column, selfTimes, count) {
  /** @type {Map<string, number>} */
  const functions = new Map()
  for (const { name, url, microseconds } of selfTimes) {
    const key = `${name || '(anonymous)'}  ${url.startsWith(DIST) ? PACKAGE : url}`
    functions.set(key, (functions.get(key) ?? 0) + microseconds / count)
  }
  console.error(`\n${column}`)
  for (const [name, microseconds] of [...functions].sort(([, left], [, right]) => right - left).slice(0, 80)) {
    console.error(`${microseconds.toFixed(2).padStart(7)} µs  ${name}`)
  }
}
