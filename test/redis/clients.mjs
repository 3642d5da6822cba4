/** Clients of each kind, as users make them; those that are configured to reconnect do so at once. */
import { Cluster, Redis } from 'ioredis'
import { createClient, createClientPool, createCluster, createSentinel } from 'redis'

/**
 * Makes a connected client, and a function that closes it.
 *
 * @param {{ client: import('./protocol.ts').ClientKind, redisPorts: readonly number[], offlineQueue: boolean }} options
 * @returns {Promise<{ client: import('../../dist/redis.js').NodeRedisClient | import('../../dist/redis.js').IoredisClient,
 * close: () => void }>}
 */
export async function connect({ client: kind, redisPorts, offlineQueue }) {
  const client = make(kind, redisPorts, offlineQueue)
  client.on('error', ignore)
  await client.connect()
  return { client, close: () => void ('destroy' in client ? client.destroy() : client.disconnect()) }
}

/** The name by which the sentinels know the master. */
export const MASTER_NAME = 'primary'

const RECONNECT_MS = 50

/**
 * Thousands of calls at once wait for ten connections; on a busy machine that takes longer than the default of three
 * seconds.
 */
const POOL = { minimum: 2, maximum: 10, acquireTimeout: 20_000 }

/**
 * @param {import('./protocol.ts').ClientKind} kind
 * @param {readonly number[]} ports
 * @param {boolean} offlineQueue
 */
function make(kind, ports, offlineQueue) {
  const nodes = ports.map((port) => ({ host: '127.0.0.1', port }))
  const ofIoredis = { enableOfflineQueue: offlineQueue, retryStrategy: () => RECONNECT_MS, lazyConnect: true }
  const ofRedis = { socket: { reconnectStrategy: RECONNECT_MS }, disableOfflineQueue: !offlineQueue }
  const options = { ...ofRedis, socket: { ...ofRedis.socket, ...nodes[0] } }
  switch (kind) {
    case 'redis':
      return createClient(options)
    case 'redis-pool':
      return createClientPool(options, POOL)
    case 'redis-cluster':
      return createCluster({
        rootNodes: nodes.map((socket) => ({ socket })),
        defaults: ofRedis,
        // The default, five seconds, is longer than a lease.
        topologyRefreshOnReconnectionAttemptStrategy: 500,
      })
    case 'redis-sentinel':
      return createSentinel({ name: MASTER_NAME, sentinelRootNodes: nodes, nodeClientOptions: ofRedis })
    case 'ioredis':
      return new Redis({ ...ofIoredis, ...nodes[0] })
    case 'ioredis-cluster':
      return new Cluster(nodes, { lazyConnect: true, enableOfflineQueue: offlineQueue })
    case 'ioredis-sentinel':
      return new Redis({ ...ofIoredis, sentinels: nodes, name: MASTER_NAME })
  }
}

/** Without a listener, a connection error would end the process; the effect on a push is reported to onError. */
function ignore() {}
