/** A Redis Cluster of three masters with a replica each, over `ioredis`. */
import { describeFailover } from './failover.ts'
import { describeMovingSlot } from './move-slot.ts'
import { startClusterForTest } from './replicated.ts'
import { describeStore } from './store.ts'

describeStore('ioredis-cluster', startClusterForTest)
describeMovingSlot('ioredis-cluster')
describeFailover('ioredis-cluster', startClusterForTest)
