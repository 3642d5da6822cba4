/** A store in Redis that several processes share, over a client that the user creates. */
import { checkSetOptions, type Store } from './store.ts'

export type { MaybePromise, Store, StoreSetOptions } from './store.ts'

/** The part of a `redis` (node-redis) client that is used: a single connection, a pool, a cluster or a sentinel. */
export interface NodeRedisClient {
  set(key: string, value: string, options: { PX: number; NX?: true }): Promise<unknown>
  del(key: string): Promise<unknown>
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
}

/** The part of an `ioredis` client that is used: a single connection or a cluster. */
export interface IoredisClient {
  /** Distinguishes this client from the other; never called. */
  defineCommand: unknown
  set(key: string, value: string, unit: 'PX', ttlMs: number): Promise<unknown>
  set(key: string, value: string, unit: 'PX', ttlMs: number, condition: 'NX'): Promise<unknown>
  del(key: string): Promise<unknown>
  eval(script: string, keyCount: number, key: string, ...values: string[]): Promise<unknown>
}

/** Options of `createRedisStore`. */
export interface RedisStoreOptions {
  /** The beginning of every key; default `wechat-callback:`. */
  readonly prefix?: string
}

/** The commands that the store uses. */
interface Commands {
  set(key: string, value: string, ttlMs: number, ifAbsent: boolean): Promise<unknown>
  delete(key: string): Promise<unknown>
  /** Runs a script with the key as KEYS[1] and the values as ARGV. */
  run(script: string, key: string, values: readonly string[]): Promise<unknown>
}

/**
 * Reads the key. It is a script, since a client can be configured to send `GET` to a replica (`scaleReads` of ioredis,
 * `useReplicas` of node-redis), which may not have the last write yet; no client sends `EVAL` there.
 */
const READ = `return redis.call('GET', KEYS[1])`

/** If the key holds ARGV[1], writes ARGV[2] for ARGV[3] milliseconds, or deletes the key if there is no ARGV[2]. */
const COMPARE = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
if ARGV[2] then redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) else redis.call('DEL', KEYS[1]) end
return 1
`

/**
 * Creates a store in Redis, so that several processes join retries, answer only once and share bot streams.
 *
 * Only Redis's own clock measures the time, so the clocks of the processes need not agree. You own the client: connect
 * it, listen to its `error` events, close it. The store works with Redis from version 2.6.12, and with servers that
 * speak its protocol and have `EVAL`. It sends `SET`, `DEL` and `EVAL`, and reads by `EVAL`, so it never reads from a
 * replica. Set `maxmemory-policy noeviction` on the server: if a claim is evicted, a push can run twice.
 *
 * Configure the client to fail immediately while it is not connected: `disableOfflineQueue: true` for `redis`,
 * `enableOfflineQueue: false` for `ioredis`. Otherwise handlers wait up to two seconds for each push until
 * `onStoreError` decides.
 *
 * @param client a connected client of `redis` (version 4 or later) or `ioredis` (version 5 or later)
 * @param options `prefix` of all keys, default `wechat-callback:`
 * @returns a `Store` for the option `store` of a handler
 * @throws TypeError the client is neither of these
 *
 * @example
 * import { createRedisStore } from 'wechat-callback/redis'
 *
 * // const client = await createClient({ url: 'redis://127.0.0.1:6379', disableOfflineQueue: true }).connect()
 * // const handler = createNodeHandler({ …, store: createRedisStore(client) })
 * typeof createRedisStore // => 'function'
 */
export function createRedisStore(client: NodeRedisClient | IoredisClient, options: RedisStoreOptions = {}): Store {
  const commands = commandsOf(client)
  const prefix = options.prefix ?? 'wechat-callback:'
  return {
    get: async (key) => textOf(await commands.run(READ, prefix + key, [])),
    set: async (key, value, setOptions) => {
      checkSetOptions(setOptions)
      const { ifAbsent, ifValue } = setOptions
      const ttlMs = Math.ceil(setOptions.ttlMs)
      if (ifValue !== undefined) {
        return Number(await commands.run(COMPARE, prefix + key, [ifValue, value, String(ttlMs)])) === 1
      }
      // Redis returns OK, or null if the condition NX failed.
      return textOf(await commands.set(prefix + key, value, ttlMs, ifAbsent === true)) === 'OK'
    },
    delete: async (key, { ifValue } = {}) => {
      const deleted =
        ifValue === undefined ? commands.delete(prefix + key) : commands.run(COMPARE, prefix + key, [ifValue])
      return Number(await deleted) === 1
    },
  }
}

function commandsOf(client: NodeRedisClient | IoredisClient): Commands {
  if (typeof client !== 'object' || client === null || typeof client.eval !== 'function') {
    throw new TypeError('createRedisStore: expected a client of redis or ioredis')
  }
  return 'defineCommand' in client ? commandsOfIoredis(client) : commandsOfNodeRedis(client)
}

function commandsOfNodeRedis(client: NodeRedisClient): Commands {
  return {
    set: (key, value, ttlMs, ifAbsent) => client.set(key, value, ifAbsent ? { PX: ttlMs, NX: true } : { PX: ttlMs }),
    delete: (key) => client.del(key),
    run: (script, key, values) => client.eval(script, { keys: [key], arguments: [...values] }),
  }
}

function commandsOfIoredis(client: IoredisClient): Commands {
  return {
    set: (key, value, ttlMs, ifAbsent) =>
      ifAbsent ? client.set(key, value, 'PX', ttlMs, 'NX') : client.set(key, value, 'PX', ttlMs),
    delete: (key) => client.del(key),
    run: (script, key, values) => client.eval(script, 1, key, ...values),
  }
}

/** Returns a value as text, since clients can be configured to return bytes. */
function textOf(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : String(value)
}
