/** A Redis Cluster, and a master with sentinels, for one test each: on loopback, stopped at the end. */
import { createClient } from 'redis'
import { onTestFinished, vi } from 'vitest'
import { MASTER_NAME } from '../clients.mjs'
import {
  freePorts,
  type OnEnd,
  type Reachable,
  type RedisServer,
  type ServerOptions,
  startRedisForTest,
} from '../server.ts'

/** Masters that have a replica each. */
export interface ReplicatedRedis extends Reachable {
  /** The number of keys. */
  keyCount(): Promise<number>
  /** Waits until the replicas have everything that the masters have. */
  replicate(): Promise<void>
  /** Disconnects the replicas, which receive nothing more until a failover. */
  cutOffReplicas(): Promise<void>
  /** Kills the master that holds a key. */
  killMaster(): Promise<void>
  /** Waits until the replica of that master is the master. */
  takeOver(): Promise<void>
}

export interface RedisCluster extends ReplicatedRedis {
  /** Moves the only key to another master, but not yet its slot: clients are redirected for single calls (`ASK`). */
  moveKey(): Promise<void>
  /** Moves its slot as well: clients are redirected for good (`MOVED`). */
  moveSlot(): Promise<void>
}

/** After so long without a response a server counts as dead; less than a busy machine may need would be wrong. */
const DEAD_AFTER_MS = 700
/** A failover takes about three times as long on a quiet machine. */
const FAILOVER_MS = 40_000
const ALL_SLOTS = 16_384
const MASTERS = 3

interface Node {
  readonly server: RedisServer
  send(...command: readonly string[]): Promise<unknown>
}

/** A master and its replica. */
interface Shard {
  readonly master: Node
  readonly replica: Node
}

/** Starts three masters with a replica each. */
export async function startClusterForTest(onEnd: OnEnd = onTestFinished): Promise<RedisCluster> {
  const ports = await freePorts(4 * MASTERS)
  const buses = ports.splice(2 * MASTERS)
  const nodes = await Promise.all(ports.map((port, index) => startClusterNode(port, buses[index] ?? 0, onEnd)))
  const shards = Array.from({ length: MASTERS }, (_, index) => shardOf(nodes[index], nodes[MASTERS + index]))
  await Promise.all(
    shards.map(async ({ master }, index) => {
      const [from, to] = [index, index + 1].map((count) => Math.round((count * ALL_SLOTS) / MASTERS))
      await master.send('CLUSTER', 'SET-CONFIG-EPOCH', `${index + 1}`)
      await master.send('CLUSTER', 'ADDSLOTSRANGE', `${from}`, `${Number(to) - 1}`)
    }),
  )
  for (const [index, port] of ports.entries()) {
    await nodes[0]?.send('CLUSTER', 'MEET', '127.0.0.1', `${port}`, `${buses[index]}`)
  }
  await untilAll(nodes, async (node) => (await info(node, 'CLUSTER', 'INFO')).includes(`known_nodes:${nodes.length}`))
  for (const { master, replica } of shards) {
    const id = String(await master.send('CLUSTER', 'MYID'))
    await vi.waitFor(() => replica.send('CLUSTER', 'REPLICATE', id), FAILOVER_MS)
  }
  await untilAll(nodes, async (node) => (await info(node, 'CLUSTER', 'INFO')).includes('cluster_state:ok'))
  // Every node knows who replicates whom, so that clients that ask one of them learn of all.
  await untilAll(nodes, async (node) => (await info(node, 'CLUSTER', 'NODES')).match(/slave/g)?.length === MASTERS)
  const redis = replicatedRedis(ports, shards, async ({ replica }) => {
    await untilAll([replica], isMaster)
    const alive = nodes.filter(({ server }) => server.isRunning)
    await untilAll(alive, async (node) => (await info(node, 'CLUSTER', 'INFO')).includes('cluster_state:ok'))
  })
  await redis.replicate()
  return { ...redis, ...slotMover(shards.map(({ master }) => master)) }
}

function slotMover(masters: readonly Node[]): Pick<RedisCluster, 'moveKey' | 'moveSlot'> {
  let move: { readonly from: Node; readonly to: Node; readonly slot: string; readonly toId: string } | undefined
  return {
    moveKey: async () => {
      const sizes = await Promise.all(masters.map(size))
      const index = sizes.findIndex((count) => count > 0)
      const [from, to] = [masters[index], masters[(index + 1) % masters.length]]
      if (from === undefined || to === undefined) throw new Error('no master holds a key')
      const [key = ''] = (await from.send('KEYS', '*')) as readonly string[]
      const slot = String(await from.send('CLUSTER', 'KEYSLOT', key))
      const [fromId, toId] = [String(await from.send('CLUSTER', 'MYID')), String(await to.send('CLUSTER', 'MYID'))]
      await to.send('CLUSTER', 'SETSLOT', slot, 'IMPORTING', fromId)
      await from.send('CLUSTER', 'SETSLOT', slot, 'MIGRATING', toId)
      // The number of a database, and a time limit.
      await from.send('MIGRATE', '127.0.0.1', `${to.server.port}`, key, '0', '5000')
      move = { from, to, slot, toId }
    },
    moveSlot: async () => {
      if (move === undefined) throw new Error('moveKey comes first')
      const { from, to, slot, toId } = move
      for (const node of [to, from]) await node.send('CLUSTER', 'SETSLOT', slot, 'NODE', toId)
    },
  }
}

async function startClusterNode(port: number, bus: number, onEnd: OnEnd): Promise<Node> {
  const settings = [
    '--cluster-enabled',
    'yes',
    '--cluster-port',
    `${bus}`,
    '--cluster-node-timeout',
    `${DEAD_AFTER_MS}`,
  ]
  // A replica takes over however long it has been cut off.
  return await startNode({ port, settings: [...settings, '--cluster-replica-validity-factor', '0'] }, onEnd)
}

/** Starts a master with a replica, and three sentinels that watch them. */
export async function startSentinelsForTest(onEnd: OnEnd = onTestFinished): Promise<ReplicatedRedis> {
  const [masterPort = 0, replicaPort = 0, ...ports] = await freePorts(5)
  const master = await startNode({ port: masterPort }, onEnd)
  const replica = await startNode({ port: replicaPort, settings: ['--replicaof', '127.0.0.1', `${masterPort}`] }, onEnd)
  const sentinel = [
    `sentinel monitor ${MASTER_NAME} 127.0.0.1 ${masterPort} 2`,
    `sentinel down-after-milliseconds ${MASTER_NAME} ${DEAD_AFTER_MS}`,
    `sentinel failover-timeout ${MASTER_NAME} 3000`,
  ].join('\n')
  const sentinels = await Promise.all(ports.map((port) => startNode({ port, sentinel }, onEnd)))
  const shard = { master, replica }
  const redis = replicatedRedis(ports, [shard], async () => {
    await untilAll([replica], isMaster)
    await untilAll(sentinels, async (node) => {
      return String(await node.send('SENTINEL', 'GET-MASTER-ADDR-BY-NAME', MASTER_NAME)).includes(`${replicaPort}`)
    })
  })
  await redis.replicate()
  await untilAll(sentinels, async (node) => {
    const watched = await info(node, 'INFO', 'sentinel')
    return watched.includes('status=ok') && watched.includes('slaves=1,sentinels=3')
  })
  return redis
}

function replicatedRedis(
  ports: readonly number[],
  shards: readonly Shard[],
  untilTakenOver: (shard: Shard) => Promise<void>,
): ReplicatedRedis {
  let orphan: Shard | undefined
  return {
    ports,
    keyCount: async () => {
      const counts = await Promise.all(
        shards.map(async (shard) => await size(shard === orphan ? shard.replica : shard.master)),
      )
      return counts.reduce((sum, count) => sum + count, 0)
    },
    replicate: async () => {
      for (const { master, replica } of shards) {
        await untilAll([replica], async (node) => (await info(node, 'INFO')).includes('master_link_status:up'))
        // The number of replicas, and a time limit.
        await untilAll([master], async (node) => Number(await node.send('WAIT', '1', '1000')) === 1)
      }
    },
    cutOffReplicas: async () => {
      for (const { master, replica } of shards) {
        replica.server.pause()
        await master.send('CLIENT', 'KILL', 'TYPE', 'replica')
      }
    },
    killMaster: async () => {
      const counts = await Promise.all(shards.map(({ master }) => size(master)))
      orphan = shards[counts.findIndex((count) => count > 0)]
      if (orphan === undefined) throw new Error('no master holds a key')
      await orphan.master.server.stop()
      for (const { replica } of shards) replica.server.resume()
    },
    takeOver: async () => {
      if (orphan !== undefined) await untilTakenOver(orphan)
    },
  }
}

async function size(node: Node): Promise<number> {
  return Number(await node.send('DBSIZE'))
}

async function startNode(options: ServerOptions, onEnd: OnEnd): Promise<Node> {
  const server = await startRedisForTest(options, onEnd)
  const client = createClient({ socket: { host: '127.0.0.1', port: server.port, reconnectStrategy: 50 } })
  client.on('error', () => undefined)
  await client.connect()
  onEnd(async () => client.destroy())
  return { server, send: (...command) => client.sendCommand([...command]) }
}

function shardOf(master: Node | undefined, replica: Node | undefined): Shard {
  if (master === undefined || replica === undefined) throw new RangeError('too few nodes')
  return { master, replica }
}

async function isMaster(node: Node): Promise<boolean> {
  return (await info(node, 'INFO', 'replication')).includes('role:master')
}

async function info(node: Node, ...command: readonly string[]): Promise<string> {
  return String(await node.send(...command))
}

async function untilAll(nodes: readonly Node[], isReady: (node: Node) => Promise<boolean>): Promise<void> {
  await Promise.all(
    nodes.map((node) =>
      vi.waitFor(
        async () => {
          if (!(await isReady(node))) throw new Error(`port ${node.server.port} is not ready`)
        },
        { timeout: FAILOVER_MS, interval: 50 },
      ),
    ),
  )
}
