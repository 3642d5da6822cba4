/** A store in the memory of one process: a map of entries that expire, bounded in entries and bytes, without timers. */
import { checkSetOptions, type Store, type StoreSetOptions } from './store.ts'

/** Options of `createMemoryStore`. */
export interface MemoryStoreOptions {
  /** The maximum number of entries; default 10,000. */
  readonly maxEntries?: number
  /** The maximum number of bytes of keys and values, two for each UTF-16 unit; default 16,777,216 (16 MiB). */
  readonly maxBytes?: number
  /**
   * A clock that never goes back; default `performance.now`.
   *
   * @returns milliseconds since any fixed moment
   */
  now?(): number
}

interface Entry {
  readonly value: string
  readonly expiresAt: number
  readonly bytes: number
  readonly evictable: boolean
}

/**
 * How many entries each write checks for expiry, in turn. It is more than one, so that expired entries do not
 * accumulate.
 */
const SWEEP = 4

/**
 * Creates a store in the memory of this process, which is the default of every handler.
 *
 * It is bounded in entries and bytes and has no timers: each write removes expired entries and, over the limit, evicts
 * the oldest entries, but none that was written with `evictable: false`. Its methods return plain values, not promises.
 * Other processes cannot see it; for several processes use `wechat-callback/redis`.
 *
 * @param options `maxEntries` (default 10,000), `maxBytes` (default 16 MiB), `now` for tests
 * @returns a `Store`; `set` throws an `Error` if entries that it must not evict fill it
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
  return new MemoryStore(
    checkLimit('maxEntries', options.maxEntries ?? 10_000),
    checkLimit('maxBytes', options.maxBytes ?? 16 * 1024 * 1024),
    options.now ?? (() => performance.now()),
  )
}

class MemoryStore implements Store {
  readonly #maxEntries: number
  readonly #maxBytes: number
  readonly #now: () => number
  /** In the order of the last write; what replaces an entry that is not evictable takes its place. */
  readonly #entries = new Map<string, Entry>()
  #bytes = 0
  /**
   * Where the next write looks for expired entries, and where it evicts. The iterators are kept, because a new one
   * would step over the slots of all removed entries. So the cost of a write does not depend on how many entries were
   * removed.
   */
  #swept: MapIterator<[string, Entry]> = this.#entries.entries()
  #oldest: MapIterator<[string, Entry]> = this.#entries.entries()

  constructor(maxEntries: number, maxBytes: number, now: () => number) {
    this.#maxEntries = maxEntries
    this.#maxBytes = maxBytes
    this.#now = now
    // Users copy a store to wrap one of its methods (`{ ...store, set }`), so the methods are own properties.
    this.get = this.get.bind(this)
    this.set = this.set.bind(this)
    this.delete = this.delete.bind(this)
  }

  get(key: string): string | undefined {
    return this.#find(key, this.#now())?.value
  }

  set(key: string, value: string, options: StoreSetOptions): boolean {
    checkSetOptions(options)
    const { ttlMs, evictable = true, ifAbsent, ifValue } = options
    const now = this.#now()
    const old = this.#find(key, now)
    if (ifAbsent === true ? old !== undefined : ifValue !== undefined && old?.value !== ifValue) return false
    const bytes = 2 * (key.length + value.length)
    this.#sweep(now)
    this.#makeRoom(old, bytes, now)
    // Moves to the end what was written last. The entry after a claim keeps its place instead, which is cheaper.
    if (old?.evictable) this.#entries.delete(key)
    this.#entries.set(key, { value, expiresAt: now + ttlMs, bytes, evictable })
    this.#bytes += bytes - (old?.bytes ?? 0)
    return true
  }

  delete(key: string, { ifValue }: { readonly ifValue?: string } = {}): boolean {
    const old = this.#find(key, this.#now())
    if (old === undefined || (ifValue !== undefined && old.value !== ifValue)) return false
    this.#remove(key, old)
    return true
  }

  #find(key: string, now: number): Entry | undefined {
    const entry = this.#entries.get(key)
    if (entry === undefined || entry.expiresAt > now) return entry
    this.#remove(key, entry)
    return undefined
  }

  #remove(key: string, entry: Entry): void {
    this.#entries.delete(key)
    this.#bytes -= entry.bytes
  }

  #sweep(now: number): void {
    for (let count = 0; count < SWEEP; count++) {
      const { done, value } = this.#swept.next()
      if (done === true) {
        this.#swept = this.#entries.entries()
        return
      }
      if (value[1].expiresAt <= now) this.#remove(value[0], value[1])
    }
  }

  /**
   * Evicts the oldest evictable entries until there is room.
   *
   * @param old the entry that will be replaced
   * @throws Error entries that are not evictable fill the store, or the value is larger than the whole store
   */
  #makeRoom(old: Entry | undefined, bytes: number, now: number): void {
    if (bytes > this.#maxBytes) throw new Error('the value is larger than the whole store: raise maxBytes')
    const maxEntries = this.#maxEntries - (old === undefined ? 1 : 0)
    const maxBytes = this.#maxBytes - bytes + (old?.bytes ?? 0)
    let rounds = 0
    while (this.#entries.size > maxEntries || this.#bytes > maxBytes) {
      const { done, value } = this.#oldest.next()
      if (done === true) {
        // Entries that were skipped may have become evictable, or have expired.
        this.#oldest = this.#entries.entries()
        if (++rounds === 2) {
          throw new Error('the store is full of claims that are still held: raise maxEntries or maxBytes')
        }
      } else if (value[1] !== old && (value[1].evictable || value[1].expiresAt <= now)) {
        this.#remove(value[0], value[1])
      }
    }
  }
}

function checkLimit(name: string, limit: number): number {
  if (Number.isFinite(limit) && limit > 0) return limit
  throw new TypeError(`${name}: expected a positive number`)
}
