/**
 * The types of the clients that users have; compiled by `tsc -p test/redis`, and never run. A line marked as an error must
 * be one.
 */
import { Cluster, Redis } from 'ioredis'
import { createClient, createClientPool, createCluster, createSentinel } from 'redis'
import { createRedisStore, type Store } from '../../dist/redis.js'

const rootNodes = [{ url: 'redis://127.0.0.1:6379' }]
const nodes = [{ host: '127.0.0.1', port: 6379 }]

export const stores: readonly Store[] = [
  createRedisStore(createClient()),
  createRedisStore(createClient({ RESP: 3, disableOfflineQueue: true })),
  createRedisStore(createClient({ RESP: 2 })),
  createRedisStore(createClientPool()),
  createRedisStore(createClientPool({ RESP: 3 }, { minimum: 2 })),
  createRedisStore(createCluster({ rootNodes })),
  createRedisStore(createCluster({ rootNodes, RESP: 3 })),
  createRedisStore(createSentinel({ name: 'primary', sentinelRootNodes: nodes })),
  createRedisStore(new Redis()),
  createRedisStore(new Redis({ enableOfflineQueue: false }), { prefix: 'bot:' }),
  createRedisStore(new Cluster(nodes)),
]

/** The usual form: a promise of the connected client. */
export async function connected(): Promise<Store> {
  return createRedisStore(await createClient().connect(), { prefix: 'mine:' })
}

// @ts-expect-error -- an address is not a client
createRedisStore('redis://127.0.0.1:6379')
// @ts-expect-error -- a Map has neither expiry nor scripts
createRedisStore(new Map<string, string>())
