/**
 * One process of an endpoint: a server whose handler shares its store with other processes, and does in each run what the
 * test decides.
 */
import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { text } from '../../dist/index.js'
import { createNodeHandler } from '../../dist/node.js'
import { createRedisStore } from '../../dist/redis.js'
import { connect } from './clients.mjs'

/** @import { FromWorker, RunInstructions, ToWorker, WorkerOptions } from './protocol.ts' */
/** @import { CallbackOptions, Store } from '../../dist/index.js' */

/** @type {WorkerOptions} */
const options = JSON.parse(process.argv[2] ?? '')
const realNow = Date.now
// The clock of this machine is wrong; this comes first, so that every other module sees it.
Date.now = () => realNow() + options.clockShiftMs

/** @type {Map<number, (instructions: RunInstructions) => void>} */
const waitingRuns = new Map()
let runs = 0
/** @type {RunInstructions['dies']} */
let dies

const { client } = await connect(options)
const store = mortal(createRedisStore(client))

const handler =
  options.platform === 'wecom'
    ? createNodeHandler({ ...shared(), platform: 'wecom', onMessage: (message) => answer(message) })
    : createNodeHandler({
        ...shared(),
        platform: 'wecom-bot',
        onMessage: (message) => (message.msgtype === 'text' ? answerInPieces(message.text.content) : undefined),
      })

process.on('message', (/** @type {ToWorker} */ message) => void hear(message))
// The test has ended, so this process ends too.
process.on('disconnect', () => process.exit())

const server = createServer(handler)
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  tell({ kind: 'ready', port: typeof address === 'object' && address !== null ? address.port : 0 })
})

/** The options that both platforms have. */
function shared() {
  const { credentials } = options
  return {
    ...options.handler,
    credentials,
    store,
    onLateReply: (/** @type {unknown} */ reply) => tell({ kind: 'late', text: JSON.stringify(reply) }),
    onError: (/** @type {unknown} */ error) => {
      const { code, name, message } = /** @type {Error & { code?: string }} */ (error)
      tell({ kind: 'error', code: code ?? name, message })
    },
  }
}

/** @param {object} message */
async function answer(message) {
  const instructions = await nextInstructions('Content' in message ? message.Content : undefined)
  await sleep(instructions.waitMs ?? 0)
  if (instructions.reply === undefined) throw new Error('meant to fail')
  dies = instructions.dies
  return text(instructions.reply)
}

/** @param {unknown} content */
async function answerInPieces(content) {
  const { waitMs = 0, pieces = [], pieceMs = 0 } = await nextInstructions(content)
  await sleep(waitMs)
  return (async function* () {
    for (const piece of pieces) {
      await sleep(pieceMs)
      yield piece
    }
  })()
}

/**
 * @param {unknown} content of the message
 * @returns {Promise<RunInstructions>}
 */
async function nextInstructions(content) {
  const run = ++runs
  tell({ kind: 'run', run, content: String(content) })
  const instructions = await new Promise((/** @type {(instructions: RunInstructions) => void} */ resolve) =>
    waitingRuns.set(run, resolve),
  )
  waitingRuns.delete(run)
  if (instructions.dies === 'while it runs') setTimeout(die, (instructions.waitMs ?? 0) / 2)
  return instructions
}

/**
 * A store whose process can die right before or after the first write that follows a run, which is the write of the reply.
 *
 * @param {Store} inner
 * @returns {Store}
 */
function mortal(inner) {
  return {
    ...inner,
    set: async (key, value, setOptions) => {
      if (dies === 'before its answer is stored') die()
      const isWritten = await inner.set(key, value, setOptions)
      if (dies === 'once its answer is stored') die()
      return isWritten
    },
  }
}

/** Like a crash: nothing is closed, reported or written any more. */
function die() {
  process.kill(process.pid, 'SIGKILL')
}

/** @param {ToWorker} message */
async function hear(message) {
  if (message.kind === 'proceed') {
    waitingRuns.get(message.run)?.(message.instructions)
    return
  }
  if (message.kind === 'drain') await handler.drain()
  else await untilStoreAnswers()
  tell({ kind: 'done', request: message.request, peakBytes: process.resourceUsage().maxRSS * 1024 })
}

async function untilStoreAnswers() {
  while (true) {
    try {
      // Enough keys that each master of a cluster holds some. A client that waits for its connection may wait forever.
      const reads = Promise.all(Array.from({ length: 50 }, (_, index) => store.get(`nothing ${index}`)))
      await Promise.race([reads, sleep(500).then(() => Promise.reject(new Error('no answer')))])
      return
    } catch {
      await sleep(20)
    }
  }
}

/** @param {FromWorker} message */
function tell(message) {
  process.send?.(message)
}
