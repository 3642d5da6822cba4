/**
 * Receives pushes: verifies them, claims them, and puts the work on the queue. The platform gets its empty answer at once.
 * Run as many of these processes as the pushes need.
 */
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { Queue } from 'bullmq'
import { dedupKey, route } from 'wechat-callback'
import { createNodeHandler } from 'wechat-callback/node'
import { connectRedis, QUEUE, store } from './setup.mjs'

// A job that cannot be added within the deadline fails, and the platform sends the push again.
const queue = new Queue(QUEUE, { connection: connectRedis({ enableOfflineQueue: false, maxRetriesPerRequest: 1 }) })
queue.on('error', () => undefined)

const handler = createNodeHandler({
  platform: 'wecom',
  credentials: {
    token: process.env.WECHAT_TOKEN ?? '',
    encodingAESKey: process.env.WECHAT_ENCODING_AES_KEY ?? '',
    receiveId: process.env.WECHAT_CORP_ID ?? '',
  },
  store,
  onMessage: route({
    async text(message) {
      // The same id for a push and its retries, so that the queue has one job even if this process dies before it answers.
      const jobId = createHash('sha256').update(dedupKey(message)).digest('hex')
      await queue.add(
        'text',
        { message },
        {
          jobId,
          attempts: 10,
          backoff: { type: 'exponential', delay: 500 },
          // As long as the platform may send the push again.
          removeOnComplete: { age: 600 },
          removeOnFail: { age: 86_400 },
        },
      )
    },
    default: () => undefined,
  }),
  onError: (error) => console.error(error),
})

const server = createServer(handler)
server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => process.send?.('ready'))

process.once('SIGTERM', async () => {
  await handler.drain()
  server.close()
  await queue.close()
  process.exit()
})
