// One server as a process: prints its port, answers each line on standard input with a line, and ends when standard input does.
//
// - `cpu`: the CPU time of the process in microseconds
// - `profile`: starts a CPU profile; the next time, ends it and prints the self time of each function as JSON

import { createServer } from 'node:http'
import { createInterface } from 'node:readline'

const { listener } = await import(`./${process.argv[2]}.mjs`)
const server = createServer(listener)
// While the other servers are measured, the connections stay open.
server.keepAliveTimeout = 0
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(typeof address === 'object' ? address?.port : address)
})
createInterface({ input: process.stdin })
  .on('line', async (command) => {
    if (command === 'profile') return console.log(await profile())
    const { user, system } = process.cpuUsage()
    console.log(user + system)
  })
  .on('close', () => process.exit())

/** @type {import('node:inspector/promises').Session | undefined} of the profile that is being made */
let session

/** @returns {Promise<string>} `started`, or the functions as JSON */
async function profile() {
  if (session === undefined) {
    // Only Node has it.
    const { Session } = await import('node:inspector/promises')
    session = new Session()
    session.connect()
    await session.post('Profiler.enable')
    await session.post('Profiler.setSamplingInterval', { interval: 200 })
    await session.post('Profiler.start')
    return 'started'
  }
  const stopped = await session.post('Profiler.stop')
  session.disconnect()
  session = undefined
  return JSON.stringify(selfTimesOf(stopped.profile))
}

/**
 * @param {import('node:inspector').Profiler.Profile} profile
 * @returns {readonly import('../measuring/server.mjs').SelfTime[]}
 */
function selfTimesOf({ nodes, samples = [], timeDeltas = [] }) {
  /** @type {Map<number, number>} */
  const microsecondsOf = new Map()
  samples.forEach((id, index) => {
    microsecondsOf.set(id, (microsecondsOf.get(id) ?? 0) + (timeDeltas[index + 1] ?? 0))
  })
  return nodes.flatMap(({ id, callFrame: { functionName, url } }) => {
    const microseconds = microsecondsOf.get(id)
    return microseconds ? [{ name: functionName, url, microseconds }] : []
  })
}
