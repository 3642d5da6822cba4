/** The store interface: a key-value store with compare-and-set, which holds everything that processes share. */

/** A value, or a promise of it: a store in this process need not create a promise. */
export type MaybePromise<Value> = Value | Promise<Value>

/** How a value is written. At most one of the two conditions may be given. */
export interface StoreSetOptions {
  /** How long the value is kept, in milliseconds. */
  readonly ttlMs: number
  /**
   * `false`: a full store must refuse to write rather than evict this entry, such as the claim of a running handler.
   * Default `true`. A store that evicts nothing ignores it.
   */
  readonly evictable?: boolean
  /** Writes only if the key is absent. */
  readonly ifAbsent?: boolean
  /** Writes only if the key holds exactly this value. */
  readonly ifValue?: string
}

/**
 * The store for answers, claims and bot streams. An implementation for another database takes about thirty lines.
 *
 * Each call must be atomic. A method may return its value or a promise of it; if the store cannot be reached, it throws
 * or the promise rejects. Values hold the plaintext of replies for as long as a retry may come: protect the store as
 * you protect the messages.
 */
export interface Store {
  /**
   * Reads a value.
   *
   * @param key any text
   * @returns the value; `undefined` if it is absent or has expired
   */
  get(key: string): MaybePromise<string | undefined>
  /**
   * Writes a value if the condition holds.
   *
   * @param key any text
   * @param value any text
   * @param options how long to keep it, and the condition
   * @returns whether it was written
   */
  set(key: string, value: string, options: StoreSetOptions): MaybePromise<boolean>
  /**
   * Deletes a value.
   *
   * @param key any text
   * @param options `ifValue`: delete only if the value is this one
   * @returns whether a value was deleted
   */
  delete(key: string, options?: { readonly ifValue?: string }): MaybePromise<boolean>
}

/**
 * Checks the options of `set`.
 *
 * @throws TypeError both conditions at once, or a time that is not a positive number
 */
export function checkSetOptions({ ttlMs, ifAbsent, ifValue }: StoreSetOptions): void {
  if (ifAbsent === true && ifValue !== undefined) throw new TypeError('set: ifAbsent and ifValue exclude each other')
  if (!(Number.isFinite(ttlMs) && ttlMs > 0))
    throw new TypeError('set: ttlMs must be a positive number of milliseconds')
}
