/**
 * One value in the store, and the only function that changes it.
 *
 * `update(step)` lets a pure step decide what must be in the store, writes that over exactly what was seen
 * (compare-and-set), and starts over if another process was faster. If the store returns plain values, so does
 * `update`.
 */
import { CallbackError, isCallbackError } from '../../errors.ts'
import type { MaybePromise, Store } from '../../stores/store.ts'
import { happensWithin, isPromise, monotonicMs } from '../time.ts'

/** How one kind of value is read, and how long it is kept. */
export interface ValueFormat<Entry> {
  /** @throws CallbackError `STORE_FAILED`: the value is not such an entry */
  parse(value: string): Entry
  /** How long the entry is kept after it is written. */
  ttlMs(entry: Entry): number
  /** Whether a full store may evict the entry. */
  isEvictable(entry: Entry): boolean
}

/** A store, the time limit of its calls, and a source of unique names. */
export interface LimitedStore {
  readonly store: Store
  /** The time limit of one call; `undefined` for a store in this process, which answers at once. */
  readonly limitMs: number | undefined
  /** Makes a name that is unique across all processes. */
  readonly uniqueName: () => string
}

/**
 * Decides what must be in the store: another entry, `undefined` for absent, or the same object for unchanged. It is
 * called again whenever the store turns out to hold something else.
 */
export type Step<Entry> = (entry: Entry | undefined) => Entry | undefined

/** Options of one update. */
export interface UpdateOptions {
  /** Another limit for each call. */
  readonly limitMs?: number
  /** Repeats one failed call, after it has passed the failure to this function. */
  readonly retry?: (error: unknown) => void
}

/**
 * How many times a change is decided again if other processes keep writing first, for example one that renews its claim
 * in less time than a call takes.
 */
const ROUNDS = 24

const NO_OPTIONS: UpdateOptions = {}

/** An entry and the text that it was written as, or read from. */
interface Written<Entry> {
  readonly value: string
  readonly entry: Entry
}

/** A write that has been started. */
interface Write<Entry> {
  /** Whether the store has made the change; rejects with what the store throws. */
  readonly isMade: MaybePromise<boolean>
  /** What is written; `undefined` if the value is deleted. */
  readonly written: Written<Entry> | undefined
}

/** One value in the store, as this process sees it. */
export class StoredValue<Entry extends object> {
  readonly #store: LimitedStore
  readonly #key: string
  readonly #format: ValueFormat<Entry>
  /** What the store held when this process last saw it; the next write replaces exactly that. */
  #seen: Written<Entry> | undefined
  /** The number of calls that the store has not answered, and the time since which it has answered none. */
  #waiting = 0
  #waitingSince = 0
  /** Resolves when the last update ends; updates of one value wait for each other. */
  #queue: Promise<unknown> | undefined

  constructor(store: LimitedStore, key: string, format: ValueFormat<Entry>) {
    this.#store = store
    this.#key = key
    this.#format = format
  }

  /**
   * Changes the value. The first write replaces what was last seen, without a read.
   *
   * @returns the value now: what the step has decided or left unchanged
   * @throws CallbackError `STORE_FAILED`: a call failed or took too long, or other processes were faster each time (the
   *   promise rejects)
   */
  update(step: Step<Entry>, options: UpdateOptions = NO_OPTIONS): MaybePromise<Entry | undefined> {
    if (this.#queue !== undefined) {
      return this.#enqueue(this.#queue.then(() => this.#untilWritten(step, this.#startWrite(step), options)))
    }
    const write = this.#startWrite(step)
    if (write?.isMade !== true) return this.#enqueue(this.#untilWritten(step, write, options))
    this.#seen = write.written
    return this.#seen?.entry
  }

  /** Reads the value. @throws CallbackError `STORE_FAILED` (the promise rejects) */
  read(options: UpdateOptions = NO_OPTIONS): MaybePromise<Entry | undefined> {
    return this.update((entry) => entry, options)
  }

  /** For how long the store has answered no call, in milliseconds; 0 if no call is waiting. */
  get unansweredMs(): number {
    return this.#waiting === 0 ? 0 : monotonicMs() - this.#waitingSince
  }

  #enqueue(update: Promise<Entry | undefined>): Promise<Entry | undefined> {
    const end = update
      .catch(() => undefined)
      .then(() => {
        if (this.#queue === end) this.#queue = undefined
      })
    this.#queue = end
    return update
  }

  /** Starts to write what the step makes of what was last seen; `undefined` if that stays as it is. */
  #startWrite(step: Step<Entry>): Write<Entry> | undefined {
    const { store, uniqueName } = this.#store
    const seen = this.#seen
    const entry = step(seen?.entry)
    if (entry === seen?.entry) return undefined
    let written: Written<Entry> | undefined
    try {
      if (entry === undefined) {
        return { isMade: seen === undefined || store.delete(this.#key, { ifValue: seen.value }), written }
      }
      // Every entry has fields, so the revision can be appended to its text: copying the entry would cost as much
      // again.
      const value = `${JSON.stringify(entry).slice(0, -1)},"revision":"${uniqueName()}"}`
      const ttlMs = this.#format.ttlMs(entry)
      const evictable = this.#format.isEvictable(entry)
      written = { value, entry }
      const isMade = store.set(
        this.#key,
        value,
        seen === undefined ? { ttlMs, evictable, ifAbsent: true } : { ttlMs, evictable, ifValue: seen.value },
      )
      return { isMade, written }
    } catch (error) {
      return { isMade: Promise.reject(error), written }
    }
  }

  /**
   * Waits for a write. If it was not made, or seems to have failed, reads the value and lets the step decide again.
   *
   * @param first the write that has been started; `undefined` to begin with a read
   */
  async #untilWritten(
    step: Step<Entry>,
    first: Write<Entry> | undefined,
    { limitMs = this.#store.limitMs, retry }: UpdateOptions,
  ): Promise<Entry | undefined> {
    let write = first
    // What the last write puts in the store, also if its call has failed.
    let attempted = first?.written
    let mayRetry = retry !== undefined
    for (let round = 0; round <= ROUNDS; round++) {
      try {
        const isMade = write !== undefined && (await this.#withinLimit(write.isMade, limitMs))
        if (isMade) this.#seen = attempted
        else await this.#read(limitMs, attempted)
        // Each value has its own revision, so if the attempted one is in the store, its write was carried out, although
        // its call seemed to fail.
        if (isMade || (attempted !== undefined && this.#seen === attempted)) return this.#seen?.entry
        if (round === ROUNDS) break
        write = this.#startWrite(step)
        attempted = write?.written
        if (write === undefined) return this.#seen?.entry
      } catch (error) {
        const failure = storeFailure(error)
        if (!mayRetry) throw failure
        mayRetry = false
        write = undefined
        retry?.(failure)
      }
    }
    throw storeFailed('other processes changed the record before every write')
  }

  /** Reads the store and notes what it holds. */
  async #read(limitMs: number | undefined, attempted: Written<Entry> | undefined): Promise<void> {
    const value = textOf(await this.#withinLimit(this.#store.store.get(this.#key), limitMs))
    if (value === undefined) this.#seen = undefined
    else if (value === attempted?.value) this.#seen = attempted
    else if (value !== this.#seen?.value) this.#seen = { value, entry: this.#format.parse(value) }
  }

  /**
   * Waits for the answer to a call, with a limit, since a client whose server is down may wait forever.
   *
   * In a busy process, the timer can fire before a result that arrived in time is processed. So the limit is two waits:
   * nine tenths, then, after everything that has arrived is processed, one tenth.
   */
  async #withinLimit<Value>(call: MaybePromise<Value>, limitMs: number | undefined): Promise<Value> {
    if (limitMs === undefined || !isPromise(call)) return await call
    if (this.#waiting === 0) this.#waitingSince = monotonicMs()
    this.#waiting++
    const onAnswer = () => {
      this.#waiting--
      this.#waitingSince = monotonicMs()
    }
    const answered = call.then(onAnswer, onAnswer)
    const graceMs = limitMs / 10
    const isInTime = (await happensWithin(limitMs - graceMs, answered)) || (await happensWithin(graceMs, answered))
    if (!isInTime) throw storeFailed(`it did not answer within ${limitMs} ms`)
    return await call
  }
}

/** Returns a value of the store as text. Databases return `null` for an absent value. */
function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value
  throw storeFailed(`get() returned ${typeof value}, not a string`)
}

function storeFailure(error: unknown): CallbackError {
  return isCallbackError(error) ? error : storeFailed('the call was refused', outlineOf(error))
}

/**
 * Copies only the name, message and code of an error: clients attach the whole command to their errors, which contains
 * the plaintext of the reply.
 */
function outlineOf(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(typeof error)
  const outline = new Error(error.message)
  outline.name = error.name
  return 'code' in error ? Object.assign(outline, { code: error.code }) : outline
}

function storeFailed(reason: string, cause?: unknown): CallbackError {
  return new CallbackError('STORE_FAILED', `the store failed: ${reason}. Check the server of the store`, { cause })
}
