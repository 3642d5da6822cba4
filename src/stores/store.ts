/** The one interface for everything that processes share: a key-value store that can compare before it writes. */

/** How a value is written. At most one of the two conditions. */
export interface StoreSetOptions {
  /** How long the value is kept, in milliseconds. */
  readonly ttlMs: number
  /**
   * Writes only where nothing is, which makes the entry a claim: as long as it is written again for no longer than that,
   * somebody works on it, so it may expire, but a store that is full must not throw it out.
   */
  readonly ifAbsent?: boolean
  /** Writes only over this exact value. */
  readonly ifValue?: string
}

/**
 * What retries, bot streams and later whatever else is shared stands on; thirty lines for another database.
 *
 * Each call is atomic, and rejects where the store can't be reached. Values hold the plaintext of replies for as long as
 * a retry may come: give the store the protection that the messages themselves have.
 */
export interface Store {
  /**
   * Reads a value.
   *
   * @param key any text
   * @returns the value; `undefined` if it is absent or its time is over
   */
  get(key: string): Promise<string | undefined>
  /**
   * Writes a value, if the condition holds.
   *
   * @param key any text
   * @param value any text
   * @param options for how long, and perhaps on which condition
   * @returns whether it was written
   */
  set(key: string, value: string, options: StoreSetOptions): Promise<boolean>
  /**
   * Deletes a value.
   *
   * @param key any text
   * @param options `ifValue`: only if it is this one
   * @returns whether something was deleted
   */
  delete(key: string, options?: { readonly ifValue?: string }): Promise<boolean>
}

/**
 * Refuses options that no store could follow.
 *
 * @throws TypeError both conditions at once, or a time that is not a positive number
 */
export function checkSetOptions({ ttlMs, ifAbsent, ifValue }: StoreSetOptions): void {
  if (ifAbsent === true && ifValue !== undefined) throw new TypeError('set: ifAbsent and ifValue exclude each other')
  if (!(Number.isFinite(ttlMs) && ttlMs > 0))
    throw new TypeError('set: ttlMs must be a positive number of milliseconds')
}
