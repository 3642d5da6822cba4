/** The store of a single process. */
import { checkSetOptions, type Store, type StoreSetOptions } from './store.ts'

/** Options of `createMemoryStore`. */
export interface MemoryStoreOptions {
  /** The most entries; default 10,000. */
  readonly maxEntries?: number
  /** The most bytes of keys and values, two for each UTF-16 unit; default 16,777,216 (16 MiB). */
  readonly maxBytes?: number
  /** A clock in milliseconds that never goes back; default `performance.now`. */
  now?(): number
}

interface Entry {
  readonly value: string
  readonly expiresAt: number
  /** For how long it was claimed by `ifAbsent`; 0 for what is no claim, or none any more. */
  readonly claimedMs: number
}

/** How many of the oldest entries a write looks at for some whose time is over. */
const SWEEP = 16

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
  const maxEntries = checkLimit('maxEntries', options.maxEntries ?? 10_000)
  const maxBytes = checkLimit('maxBytes', options.maxBytes ?? 16 * 1024 * 1024)
  const now = options.now ?? (() => performance.now())
  /** In the order in which they were written. */
  const entries = new Map<string, Entry>()
  let bytes = 0

  function find(key: string): Entry | undefined {
    const entry = entries.get(key)
    if (entry !== undefined && entry.expiresAt <= now()) drop(key, entry)
    return entries.get(key)
  }

  function drop(key: string, entry: Entry): void {
    entries.delete(key)
    bytes -= sizeOf(key, entry.value)
  }

  function write(key: string, entry: Entry): void {
    sweep()
    makeRoom(key, sizeOf(key, entry.value))
    const old = entries.get(key)
    if (old !== undefined) drop(key, old)
    entries.set(key, entry)
    bytes += sizeOf(key, entry.value)
  }

  function sweep(): void {
    let looked = 0
    for (const [key, entry] of entries) {
      if (looked++ === SWEEP) return
      if (entry.expiresAt <= now()) drop(key, entry)
    }
  }

  /** Beside what the key holds now, which is to be replaced. */
  function makeRoom(key: string, size: number): void {
    const fits = () => {
      const old = entries.get(key)
      const [count, used] =
        old === undefined ? [entries.size, bytes] : [entries.size - 1, bytes - sizeOf(key, old.value)]
      return count < maxEntries && used + size <= maxBytes
    }
    if (fits()) return
    if (size > maxBytes) throw new Error('the value is larger than the whole store: raise maxBytes')
    for (const [other, entry] of entries) {
      const isHeld = entry.claimedMs > 0 && entry.expiresAt > now()
      if (other !== key && !isHeld) drop(other, entry)
      if (fits()) return
    }
    throw new Error('the store is full of claims that are still held: raise maxEntries or maxBytes')
  }

  return {
    get: async (key) => find(key)?.value,
    set: async (key, value, setOptions) => {
      checkSetOptions(setOptions)
      const old = find(key)
      if (!holds(old, setOptions)) return false
      const { ttlMs } = setOptions
      const claimedMs = setOptions.ifAbsent === true ? ttlMs : (old?.claimedMs ?? 0)
      write(key, { value, expiresAt: now() + ttlMs, claimedMs: ttlMs <= claimedMs ? claimedMs : 0 })
      return true
    },
    delete: async (key, { ifValue } = {}) => {
      const old = find(key)
      if (old === undefined || (ifValue !== undefined && old.value !== ifValue)) return false
      drop(key, old)
      return true
    },
  }
}

function holds(old: Entry | undefined, { ifAbsent, ifValue }: StoreSetOptions): boolean {
  if (ifAbsent === true) return old === undefined
  return ifValue === undefined || old?.value === ifValue
}

function sizeOf(key: string, value: string): number {
  return 2 * (key.length + value.length)
}

function checkLimit(name: string, limit: number): number {
  if (Number.isFinite(limit) && limit > 0) return limit
  throw new TypeError(`${name}: expected a positive number`)
}
