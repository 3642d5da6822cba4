/** Clients of each kind, as users make them; those that are configured to reconnect do so at once. */
import { Redis } from 'ioredis'
import { createClient, createClientPool } from 'redis'

/**
 * Makes a connected client, and a function that closes it.
 *
 * @param {{ client: import('./protocol.ts').ClientKind, redisPort: number, offlineQueue: boolean }} options
 * @returns {Promise<{ client: import('../../dist/redis.js').NodeRedisClient | import('../../dist/redis.js').IoredisClient,
 * close: () => void }>}
 */
export async function connect({ client: kind, redisPort: port, offlineQueue }) {
  if (kind === 'ioredis') {
    const client = new Redis({
      host: '127.0.0.1',
      port,
      lazyConnect: true,
      enableOfflineQueue: offlineQueue,
      retryStrategy: () => RECONNECT_MS,
    })
    client.on('error', ignore)
    await client.connect()
    return { client, close: () => client.disconnect() }
  }
  const options = {
    socket: { host: '127.0.0.1', port, reconnectStrategy: RECONNECT_MS },
    disableOfflineQueue: !offlineQueue,
  }
  const client = kind === 'redis' ? createClient(options) : createClientPool(options, POOL)
  client.on('error', ignore)
  await client.connect()
  return { client, close: () => client.destroy() }
}

const RECONNECT_MS = 50

/**
 * Thousands of calls at once wait for ten connections; on a busy machine that takes longer than the default of three
 * seconds.
 */
const POOL = { minimum: 2, maximum: 10, acquireTimeout: 20_000 }

/** Without a listener, a connection error would end the process; the effect on a push is reported to onError. */
function ignore() {}
