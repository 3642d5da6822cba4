/** Clients that send reads to a replica (`useReplicas` of node-redis, `scaleReads` of ioredis) that is behind its master. */
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from 'redis'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createFetchHandler } from '../../dist/fetch.js'
import { text } from '../../dist/index.js'
import { createRedisStore } from '../../dist/redis.js'
import { credentials } from '../support/account.ts'
import { simulatePlatform, textMessage } from '../support/simulated-platform.ts'
import { connect } from './clients.mjs'
import { startRedisForTest } from './server.ts'

const { side } = simulatePlatform({ platform: 'wecom', credentials })

test.each(['redis', 'redis-pool', 'ioredis'] as const)(
  'one push at two processes whose %s reads from a replica without its master: one run, one reply',
  async (kind) => {
    const [master, replica] = await Promise.all([startRedisForTest(), startRedisForTest()])
    const reader = await cutOffReplica(replica.port, master.port)
    const [runs, onError] = [vi.fn(), vi.fn()]
    const startProcess = async (name: string) => {
      const { client, close } = await connect({ client: kind, redisPorts: master.ports, offlineQueue: false })
      onTestFinished(close)
      return createFetchHandler({
        platform: 'wecom',
        credentials,
        store: createRedisStore(withReadsFrom(client, (key) => reader.get(key))),
        onError,
        onMessage: async () => {
          runs(name)
          await sleep(100)
          return text(`from ${name}`)
        },
      })
    }
    const [a, b] = [await startProcess('A'), await startProcess('B')]
    const push = textMessage('once')
    const take = async (handler: typeof a) =>
      (await side.readReply(await handler(side.push(push).toRequest('https://example.com/')))).message?.Content
    const answers = [...(await Promise.all([take(a), take(b)])), await take(b)]
    expect(new Set(answers)).toHaveLength(1)
    expect(runs).toHaveBeenCalledOnce()
    expect(onError).not.toHaveBeenCalled()
  },
)

/** A client of a replica that had its data once, and receives nothing more; it still answers reads. */
async function cutOffReplica(port: number, masterPort: number) {
  const reader = createClient({ socket: { host: '127.0.0.1', port } })
  await reader.connect()
  onTestFinished(() => reader.destroy())
  await reader.sendCommand(['REPLICAOF', '127.0.0.1', String(masterPort)])
  await vi.waitFor(async () => expect(await reader.info('replication')).toContain('master_link_status:up'), 10_000)
  await reader.sendCommand(['REPLICAOF', '127.0.0.1', '1'])
  return reader
}

/** Returns a client that reads with another `get`. */
function withReadsFrom<Client extends object>(client: Client, get: (key: string) => Promise<string | null>): Client {
  return new Proxy(client, {
    get: (target, name) => {
      if (name === 'get') return get
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
