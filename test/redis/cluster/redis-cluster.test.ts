/** A Redis Cluster of three masters with a replica each, over `redis`. */
import { describeFailover } from './failover.ts'
import { describeMovingSlot } from './move-slot.ts'
import { startClusterForTest } from './replicated.ts'
import { describeStore } from './store.ts'

describeStore('redis-cluster', startClusterForTest)
describeMovingSlot('redis-cluster')
describeFailover('redis-cluster', startClusterForTest)
