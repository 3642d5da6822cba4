/** Entries that expire, in bounded memory. */

export interface Entry {
  readonly value: string
  readonly expiresAt: number
  /** For how long it was claimed by `ifAbsent`; 0 for what is no claim, or none any more. */
  readonly claimedMs: number
}

/** What they are held to. */
export interface Bounds {
  readonly maxEntries: number
  /** Of keys and values, two for each UTF-16 unit. */
  readonly maxBytes: number
  /** Milliseconds, never going back. */
  now(): number
}

/** How many of the oldest entries a write looks at for some whose time is over. */
const SWEEP = 16

/** No timers: what has expired goes when something is written, and over the limit the oldest go first, claims never. */
export class MemoryEntries {
  readonly #bounds: Bounds
  /** In the order in which they were written. */
  readonly #entries = new Map<string, Entry>()
  #bytes = 0

  constructor(bounds: Bounds) {
    this.#bounds = bounds
  }

  find(key: string): Entry | undefined {
    const entry = this.#entries.get(key)
    if (entry !== undefined && this.#isOver(entry)) this.drop(key, entry)
    return this.#entries.get(key)
  }

  /** @throws Error claims alone fill the memory, or the entry is larger than all of it */
  write(key: string, entry: Entry): void {
    this.#sweep()
    this.#makeRoom(key, sizeOf(key, entry.value))
    const old = this.#entries.get(key)
    if (old !== undefined) this.drop(key, old)
    this.#entries.set(key, entry)
    this.#bytes += sizeOf(key, entry.value)
  }

  drop(key: string, entry: Entry): void {
    this.#entries.delete(key)
    this.#bytes -= sizeOf(key, entry.value)
  }

  #isOver({ expiresAt }: Entry): boolean {
    return expiresAt <= this.#bounds.now()
  }

  #sweep(): void {
    let looked = 0
    for (const [key, entry] of this.#entries) {
      if (looked++ === SWEEP) return
      if (this.#isOver(entry)) this.drop(key, entry)
    }
  }

  #makeRoom(key: string, size: number): void {
    if (this.#fits(key, size)) return
    if (size > this.#bounds.maxBytes) throw new Error('the value is larger than the whole store: raise maxBytes')
    for (const [other, entry] of this.#entries) {
      const isHeld = entry.claimedMs > 0 && !this.#isOver(entry)
      if (other !== key && !isHeld) this.drop(other, entry)
      if (this.#fits(key, size)) return
    }
    throw new Error('the store is full of claims that are still held: raise maxEntries or maxBytes')
  }

  /** Beside what the key holds now, which is to be replaced. */
  #fits(key: string, size: number): boolean {
    const { maxEntries, maxBytes } = this.#bounds
    const old = this.#entries.get(key)
    const [count, freed] = old === undefined ? [0, 0] : [1, sizeOf(key, old.value)]
    return this.#entries.size - count < maxEntries && this.#bytes - freed + size <= maxBytes
  }
}

function sizeOf(key: string, value: string): number {
  return 2 * (key.length + value.length)
}
