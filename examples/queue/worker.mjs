/**
 * Takes the work from the queue and answers through the API. Run as many of these processes as the work needs.
 *
 * If a worker dies, or stands still for longer than its lock lasts, another one gets its job. The first reply to a push is kept
 * in the store before it is sent, so that every attempt sends the same message, and the platform drops the repetitions
 * (`enable_duplicate_check`).
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { UnrecoverableError, Worker } from 'bullmq'
import { text } from 'wechat-callback'
import { createLateReplySender, isApiError } from 'wechat-callback/api'
import { connectRedis, QUEUE, store, tokens } from './setup.mjs'

/** How long a reply is kept: as long as the platform drops repetitions of a message. */
const REPLY_MS = 1_800_000

const send = createLateReplySender({
  platform: 'wecom',
  tokens,
  ...(process.env.WECHAT_API_URL !== undefined && { baseUrl: process.env.WECHAT_API_URL }),
})

const worker = new Worker(
  QUEUE,
  async (job) => {
    const { message } = job.data
    const key = `reply:${job.id}`
    let reply = await store.get(key)
    if (reply === undefined) {
      reply = JSON.stringify(text(await askTheModel(message.Content)))
      const isFirst = await store.set(key, reply, { ttlMs: REPLY_MS, ifAbsent: true })
      if (!isFirst) reply = (await store.get(key)) ?? reply
    }
    try {
      await send(JSON.parse(reply), { message })
    } catch (error) {
      // Another attempt would fail in the same way.
      if (isApiError(error) && !error.isRetryable) throw new UnrecoverableError(error.message)
      throw error
    }
  },
  {
    connection: connectRedis({ maxRetriesPerRequest: null }),
    concurrency: Number(process.env.CONCURRENCY ?? 50),
    // A job whose worker has died goes to another one after this time.
    lockDuration: Number(process.env.LOCK_MS ?? 30_000),
    stalledInterval: Number(process.env.LOCK_MS ?? 30_000),
    maxStalledCount: 10,
  },
)
worker.on('error', (error) => console.error(error.message))
worker.on('failed', (job, error) => console.error(`job ${job?.id}: ${error.message}`))
worker.once('ready', () => process.send?.('ready'))

process.once('SIGTERM', async () => {
  await worker.close()
  process.exit()
})

/**
 * The model. In a real program this is where the time goes.
 *
 * @param {string} question
 */
async function askTheModel(question) {
  await sleep(Number(process.env.MODEL_MS ?? 3000))
  // Different each time, as the answers of a model are.
  return `${question}：${Math.random()}`
}
