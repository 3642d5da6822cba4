/** The store of a single process. */
import { type Entry, MemoryEntries } from './memory-entries.ts'
import { checkSetOptions, type Store, type StoreSetOptions } from './store.ts'

/** Options of `createMemoryStore`. */
export interface MemoryStoreOptions {
  /** The most entries; default 10,000. */
  readonly maxEntries?: number
  /** The most bytes of keys and values, two for each UTF-16 unit; default 16,777,216 (16 MiB). */
  readonly maxBytes?: number
  /**
   * A clock that never goes back; default `performance.now`.
   *
   * @returns milliseconds since some moment
   */
  now?(): number
}

/**
 * Makes a store in this process's memory: the default of every handler.
 *
 * It is bounded in entries and bytes and has no timers: what has expired goes when something is written, and over the
 * limit the oldest go first, claims never. It knows nothing of other processes; those need `wechat-callback/redis`.
 *
 * @param options `maxEntries` (default 10,000), `maxBytes` (default 16 MiB), `now` for tests
 * @returns a `Store`; `set` rejects with an `Error` where claims alone fill it
 * @throws TypeError a limit is not a positive number
 *
 * @example
 * import { createMemoryStore } from 'wechat-callback'
 *
 * const store = createMemoryStore({ maxEntries: 1000 })
 * await store.set('key', 'one', { ttlMs: 1000, ifAbsent: true }) // => true
 * await store.set('key', 'two', { ttlMs: 1000, ifAbsent: true }) // => false
 * await store.set('key', 'two', { ttlMs: 1000, ifValue: 'one' }) // => true
 * await store.get('key') // => 'two'
 */
export function createMemoryStore(options: MemoryStoreOptions = {}): Store {
  const now = options.now ?? (() => performance.now())
  const entries = new MemoryEntries({
    maxEntries: checkLimit('maxEntries', options.maxEntries ?? 10_000),
    maxBytes: checkLimit('maxBytes', options.maxBytes ?? 16 * 1024 * 1024),
    now,
  })
  return {
    get: async (key) => entries.find(key)?.value,
    set: async (key, value, setOptions) => {
      checkSetOptions(setOptions)
      const old = entries.find(key)
      if (!holds(old, setOptions)) return false
      const { ttlMs } = setOptions
      const claimedMs = setOptions.ifAbsent === true ? ttlMs : (old?.claimedMs ?? 0)
      entries.write(key, { value, expiresAt: now() + ttlMs, claimedMs: ttlMs <= claimedMs ? claimedMs : 0 })
      return true
    },
    delete: async (key, { ifValue } = {}) => {
      const old = entries.find(key)
      if (old === undefined || (ifValue !== undefined && old.value !== ifValue)) return false
      entries.drop(key, old)
      return true
    },
  }
}

function holds(old: Entry | undefined, { ifAbsent, ifValue }: StoreSetOptions): boolean {
  if (ifAbsent === true) return old === undefined
  return ifValue === undefined || old?.value === ifValue
}

function checkLimit(name: string, limit: number): number {
  if (Number.isFinite(limit) && limit > 0) return limit
  throw new TypeError(`${name}: expected a positive number`)
}
