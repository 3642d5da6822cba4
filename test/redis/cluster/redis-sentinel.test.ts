/** A master with a replica, and three sentinels that watch them, over `redis`. */
import { describeFailover } from './failover.ts'
import { startSentinelsForTest } from './replicated.ts'
import { describeStore } from './store.ts'

describeStore('redis-sentinel', startSentinelsForTest)
describeFailover('redis-sentinel', startSentinelsForTest)
