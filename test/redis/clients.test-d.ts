/** The clients of both packages are taken as they are, of every kind that they have. */
import { Cluster, Redis } from 'ioredis'
import { createClient, createClientPool, createCluster, createSentinel } from 'redis'
import { createRedisStore } from 'wechat-callback/redis'

createRedisStore(createClient())
createRedisStore(createClient({ RESP: 3 }))
createRedisStore(createClientPool())
createRedisStore(createCluster({ rootNodes: [] }))
createRedisStore(createSentinel({ name: 'master', sentinelRootNodes: [] }))
createRedisStore(new Redis())
createRedisStore(new Cluster([]))
// @ts-expect-error an address is no client
createRedisStore('redis://127.0.0.1')
