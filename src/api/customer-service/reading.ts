/**
 * Who reads a customer service account, and how far: one value in the store that all processes share, changed only by
 * compare-and-set (`stored-value.ts`). In: the steps of a reader. Out: whether it still is the reader.
 *
 *     free ──begin──▶ read by P ──end, nothing noted──▶ free
 *                      │  │  ▲──end, a push is noted; handle, move, beat──▶ read by P
 *                      │  └──begin in another process: its push is noted──▶ read by P
 *                      └──begin, P has given no sign of life for a lease──▶ read by Q
 *
 * - Each change by the reader raises `beat`, its sign of life. A process that finds a reader waits for one lease by its
 *   own clock, so no clocks are compared.
 * - A reader whose account was taken over finds another name in the value, and stops.
 * - Noting a push and ending are changes of one value: a push either reaches a reader that will look once more, or finds
 *   the account free.
 */
import { type JsonObject, tryReadJsonObject } from '../../codec/json.ts'
import { Lease } from '../../endpoint/delivery/lease.ts'
import { type LimitedStore, StoredValue, type UpdateOptions } from '../../endpoint/delivery/stored-value.ts'
import { monotonicMs, pause } from '../../endpoint/time.ts'
import { CallbackError } from '../../errors.ts'

/** What the store has of an account. */
export interface ReadingEntry {
  /** The position after the last batch that was handled; `''` before the first. */
  readonly cursor: string
  /** The ids of the messages that were handled last, for the batch that a reader has left unfinished. */
  readonly handled: readonly string[]
  /** The name of the reader; `''` if there is none. */
  readonly reader: string
  readonly beat: number
  /** The token of the push that the reader reads for; `''` if it has none. */
  readonly token: string
  /** The token of a push that came to another process meanwhile; `undefined` if none came. */
  readonly noted: string | undefined
}

const UNREAD: ReadingEntry = { cursor: '', handled: [], reader: '', beat: 0, token: '', noted: undefined }

/** How long an entry is kept: without its cursor, the platform returns the messages of the last three days again. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000
/** How long one message may be handled; after that, another process takes over, since the caller may have gone. */
const MAX_HANDLING_MS = 10 * 60 * 1000
/**
 * How long a reader may give no sign of life until another process takes over. It is no option, since all processes
 * must agree on it.
 */
const LEASE_MS = 5000
/** How often a process looks for a sign of life in that time. */
const LOOKS = 10

/**
 * Makes a process the reader if there is none; otherwise notes its push, unless one is noted.
 *
 * @param dead an entry whose reader has given no sign of life for a lease
 */
export function begin(entry: ReadingEntry, name: string, token: string, dead?: ReadingEntry): ReadingEntry {
  const { reader, beat, noted } = entry
  if (reader === '' || (dead !== undefined && isSame(entry, dead))) {
    return { ...entry, reader: name, beat: beat + 1, token, noted: undefined }
  }
  return reader === name || noted !== undefined ? entry : { ...entry, noted: token }
}

/** Records that the reader has handled a message. @param kept how many ids are kept */
export function handle(entry: ReadingEntry, id: string | undefined, kept: number): ReadingEntry {
  return id === undefined ? entry : { ...entry, handled: [...entry.handled, id].slice(-kept) }
}

/** Ends the reading, or begins it again for a push that was noted. */
export function end(entry: ReadingEntry): ReadingEntry {
  const { noted } = entry
  if (noted === undefined) return { ...entry, reader: '', token: '' }
  return { ...entry, token: noted, noted: undefined }
}

/** The reading of one account by one process. */
export class Reading {
  readonly #name: string
  readonly #value: StoredValue<ReadingEntry>
  readonly #keptIds: number
  readonly #lease = new Lease(LEASE_MS, Number.NEGATIVE_INFINITY)
  /** What the store had after the last change by this reader. */
  #entry: ReadingEntry = UNREAD
  /** Whether this process was the reader after its last call of the store. */
  #isReading = false
  /** When this process last did anything for the caller. */
  #activeAt = 0

  /** @param keptIds how many ids of handled messages are kept: more than a batch has messages */
  constructor(store: LimitedStore, key: string, keptIds: number) {
    this.#name = store.uniqueName()
    this.#keptIds = keptIds
    this.#value = new StoredValue<ReadingEntry>(store, key, {
      parse: readReadingEntry,
      ttlMs: () => KEPT_MS,
      isEvictable: () => false,
    })
  }

  get cursor(): string {
    return this.#entry.cursor
  }

  /** The token of the push that this process reads for. */
  get token(): string {
    return this.#entry.token
  }

  /** Returns whether a message has been handled. */
  hasHandled(id: string): boolean {
    return this.#entry.handled.includes(id)
  }

  /**
   * Makes this process the reader, or notes its push for the process that is.
   *
   * @returns whether this process is the reader
   * @throws CallbackError `STORE_FAILED` (the promise rejects)
   */
  async begin(token: string): Promise<boolean> {
    this.#activeAt = monotonicMs()
    let dead: ReadingEntry | undefined
    while (true) {
      const seen = await this.#update((entry) => begin(entry, this.#name, token, dead))
      if (this.#isReading) break
      // The reader may have died before it could see that the push is noted.
      const entry = await this.#lookForLife(seen)
      if (isSame(entry, seen)) dead = seen
      else if (entry.reader !== '') return false
    }
    this.#keepLease()
    return true
  }

  #keepLease(): void {
    this.#lease.stop()
    this.#lease.keep((limitMs) => void this.#renew(limitMs))
  }

  /** Reads the entry until its reader gives a sign of life, but no longer than a lease. @returns the entry then */
  async #lookForLife(seen: ReadingEntry): Promise<ReadingEntry> {
    const until = monotonicMs() + LEASE_MS
    let entry = seen
    while (isSame(entry, seen) && monotonicMs() < until) {
      await pause(LEASE_MS / LOOKS)
      entry = (await this.#value.read()) ?? UNREAD
    }
    return entry
  }

  /** Returns whether this process is still the reader, for certain. @throws CallbackError `STORE_FAILED` */
  async isHeld(): Promise<boolean> {
    this.#activeAt = monotonicMs()
    return this.#lease.isHeld || (await this.#change((entry) => entry))
  }

  /** Records that a message has been handled. @returns whether this process is still the reader */
  handle(id: string | undefined): Promise<boolean> {
    return this.#change((entry) => handle(entry, id, this.#keptIds))
  }

  /** Records that a batch has been handled. @returns whether this process is still the reader */
  move(cursor: string): Promise<boolean> {
    return this.#change((entry) => ({ ...entry, cursor }))
  }

  /** Ends the reading. @returns `true` if this process must look once more, since a push was noted */
  end(): Promise<boolean> {
    return this.#change(end)
  }

  /** Ends the reading at once, also after an error; never rejects. */
  async stop(): Promise<void> {
    this.#lease.stop()
    if (!this.#isReading) return
    // If the store fails, the next reader waits for one lease.
    await this.#change((entry) => ({ ...entry, reader: '', token: '', noted: undefined })).catch(() => undefined)
  }

  /** Makes a change of the reader. @returns whether this process is the reader afterwards */
  async #change(step: (entry: ReadingEntry) => ReadingEntry, options?: UpdateOptions): Promise<boolean> {
    const isRenewal = options !== undefined
    if (!isRenewal) this.#activeAt = monotonicMs()
    await this.#update(
      (entry) => (entry.reader === this.#name ? { ...step(entry), beat: entry.beat + 1 } : entry),
      options,
    )
    // The renewals have ended if the last message was handled for too long.
    if (!isRenewal && this.#isReading) this.#keepLease()
    return this.#isReading
  }

  /** Changes the entry; if the store has lost it, changes the one that this process knows. @returns the entry then */
  async #update(
    step: (entry: ReadingEntry) => ReadingEntry,
    options: UpdateOptions = { retry: () => undefined },
  ): Promise<ReadingEntry> {
    const startedAt = monotonicMs()
    const entry = (await this.#value.update((entry = this.#entry) => step(entry), options)) ?? UNREAD
    this.#isReading = entry.reader === this.#name
    if (this.#isReading) {
      this.#entry = entry
      this.#lease.extend(startedAt)
    } else this.#lease.lose()
    return entry
  }

  async #renew(limitMs: number): Promise<void> {
    if (monotonicMs() - this.#activeAt > MAX_HANDLING_MS) return this.#lease.lose()
    // After a failure a later renewal may succeed; if none does, the lease ends.
    await this.#change((entry) => entry, { limitMs }).catch(() => undefined)
  }
}

/** Returns whether a reader has given no sign of life between two entries. */
function isSame(entry: ReadingEntry, seen: ReadingEntry): boolean {
  return entry.reader === seen.reader && entry.beat === seen.beat
}

function readReadingEntry(value: string): ReadingEntry {
  const entry = readingEntryOf(tryReadJsonObject(value) ?? {})
  if (entry !== undefined) return entry
  throw new CallbackError(
    'STORE_FAILED',
    'the store has a value of another program under the key of a customer service account: give the store its own ' +
      'prefix',
  )
}

/** Returns only the declared fields, without the revision. */
function readingEntryOf({ cursor, handled, reader, beat, token, noted }: JsonObject): ReadingEntry | undefined {
  if (typeof cursor !== 'string' || typeof reader !== 'string' || typeof token !== 'string') return undefined
  if (typeof beat !== 'number' || !Array.isArray(handled)) return undefined
  return { cursor, handled, reader, beat, token, noted: typeof noted === 'string' ? noted : undefined }
}
