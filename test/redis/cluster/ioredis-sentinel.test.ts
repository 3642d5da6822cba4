/** A master with a replica, and three sentinels that watch them, over `ioredis`. */
import { describeFailover } from './failover.ts'
import { startSentinelsForTest } from './replicated.ts'
import { describeStore } from './store.ts'

describeStore('ioredis-sentinel', startSentinelsForTest)
describeFailover('ioredis-sentinel', startSentinelsForTest)
