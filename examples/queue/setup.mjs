/** What receivers and workers have in common: Redis, the queue, the account and its access tokens. */
import { Redis } from 'ioredis'
import { createAccessTokens } from 'wechat-callback/api'
import { createRedisStore } from 'wechat-callback/redis'

const {
  REDIS_URL,
  REDIS_SENTINELS,
  REDIS_MASTER = 'mymaster',
  WECHAT_API_URL,
  WECHAT_CORP_ID,
  WECHAT_SECRET,
} = process.env

export const QUEUE = 'late-replies'

/**
 * Connects to Redis: to the master that the sentinels name, or to one server.
 *
 * @param {import('ioredis').RedisOptions} options
 */
export function connectRedis(options) {
  const sentinels = REDIS_SENTINELS?.split(',').map((address) => {
    const [host = '', port] = address.split(':')
    return { host, port: Number(port) }
  })
  const client =
    sentinels === undefined
      ? new Redis(REDIS_URL ?? 'redis://127.0.0.1:6379', options)
      : new Redis({ ...options, sentinels, name: REDIS_MASTER })
  // It reconnects by itself; without a listener each failure would be printed as unhandled.
  client.on('error', () => undefined)
  return client
}

/** The store of the handlers and of the access tokens. A call fails at once while Redis is not connected. */
export const store = createRedisStore(connectRedis({ enableOfflineQueue: false }))

export const tokens = createAccessTokens({
  platform: 'wecom',
  corpId: WECHAT_CORP_ID ?? '',
  secret: WECHAT_SECRET ?? '',
  store,
  ...(WECHAT_API_URL !== undefined && { baseUrl: WECHAT_API_URL }),
})
