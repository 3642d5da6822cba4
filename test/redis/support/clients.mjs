/** The clients that a user may bring, each connected to a server on loopback. */
import { Redis } from 'ioredis'
import { createClient, createClientPool } from 'redis'

/**
 * @typedef {'redis' | 'redis pool' | 'ioredis'} ClientKind
 * @typedef {Parameters<typeof import('wechat-callback/redis').createRedisStore>[0]} AnyClient
 * @typedef {{ raw: AnyClient, count: (key: string) => Promise<number>, close: () => void }} Connected
 */

/**
 * @param {ClientKind} kind
 * @param {number} port
 * @param {boolean} offlineQueue whether commands wait for a server that is away
 * @returns {Promise<Connected>}
 */
export async function connect(kind, port, offlineQueue) {
  if (kind === 'ioredis') {
    const client = new Redis({ host: '127.0.0.1', port, enableOfflineQueue: offlineQueue, retryStrategy: () => 50 })
    client.on('error', () => undefined)
    await new Promise((resolve) => client.once('ready', resolve))
    return { raw: client, count: (key) => client.incr(key), close: () => client.disconnect() }
  }
  const options = {
    socket: { host: '127.0.0.1', port, reconnectStrategy: () => 50 },
    disableOfflineQueue: !offlineQueue,
  }
  if (kind === 'redis pool') {
    const pool = createClientPool(options)
    pool.on('error', () => undefined)
    await pool.connect()
    return { raw: pool, count: async (key) => Number(await pool.incr(key)), close: () => pool.destroy() }
  }
  const client = createClient(options)
  client.on('error', () => undefined)
  await client.connect()
  return { raw: client, count: async (key) => Number(await client.incr(key)), close: () => client.destroy() }
}
