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

/** How entries of a kind are read and kept. */
export interface RecordFormat<Entry> {
  /** @throws CallbackError `STORE_FAILED`: the value is not such an entry */
  parse(value: string): Entry
  /** How long the entry is kept after it is written. */
  ttlMs(entry: Entry): number
  /** Whether a full store may evict the entry. */
  isEvictable(entry: Entry): boolean
}

/** A store and what is needed to use it. */
export interface RecordStore {
  readonly store: Store
  /** The time limit of one call; `undefined` for a store in this process, which answers at once. */
  readonly limitMs: number | undefined
  /** Makes a name that no process ever makes again. */
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
  /** If given, one failed call is reported here and repeated. */
  readonly onFailure?: (error: unknown) => void
}

/**
 * How often a change is decided again because another process was faster, such as one that renews a claim more often
 * than a call takes.
 */
const ROUNDS = 24

const NO_OPTIONS: UpdateOptions = {}

/** An entry and the text that it was written as, or read from. */
interface Written<Entry> {
  readonly value: string
  readonly entry: Entry
}

/** One value in the store, as this process sees it. */
export class StoreRecord<Entry extends object> {
  readonly #place: RecordStore
  readonly #key: string
  readonly #format: RecordFormat<Entry>
  /** What the store held when this process last saw it; the next write replaces exactly that. */
  #seen: Written<Entry> | undefined
  /** What the last write of the current update puts in the store; `undefined` if it has written nothing. */
  #attempted: Written<Entry> | undefined
  /** The number of calls that the store has not answered, and the time since which it has answered none. */
  #waiting = 0
  #waitingSince = 0
  /** Resolves when the current update ends; updates of one record wait for each other. */
  #last: Promise<unknown> | undefined

  constructor(place: RecordStore, key: string, format: RecordFormat<Entry>) {
    this.#place = place
    this.#key = key
    this.#format = format
  }

  /**
   * Changes the record. The first write replaces what was last seen, without a read.
   *
   * @returns the record now: what the step has decided or left unchanged
   * @throws CallbackError `STORE_FAILED`: a call failed or took too long, or other processes were faster each time (the
   *   promise rejects)
   */
  update(step: Step<Entry>, options: UpdateOptions = NO_OPTIONS): MaybePromise<Entry | undefined> {
    if (this.#last !== undefined) {
      return this.#inTurn(this.#last.then(() => this.#settle(step, this.#change(step), options)))
    }
    const call = this.#change(step)
    if (call !== true) return this.#inTurn(this.#settle(step, call, options))
    this.#seen = this.#attempted
    return this.#seen?.entry
  }

  /** Reads the record. @throws CallbackError `STORE_FAILED` (the promise rejects) */
  read(options: UpdateOptions = NO_OPTIONS): MaybePromise<Entry | undefined> {
    return this.update((entry) => entry, options)
  }

  /** For how long the store has answered no call, in milliseconds; 0 if no call is waiting. */
  get unansweredMs(): number {
    return this.#waiting === 0 ? 0 : monotonicMs() - this.#waitingSince
  }

  #inTurn(update: Promise<Entry | undefined>): Promise<Entry | undefined> {
    const end = update
      .catch(() => undefined)
      .then(() => {
        if (this.#last === end) this.#last = undefined
      })
    this.#last = end
    return update
  }

  /**
   * Starts the change of what was last seen that the step decides on.
   *
   * @returns the call, and with it whether the change was made; `undefined` if the step leaves the record unchanged. What
   *   the store throws is a promise that rejects
   */
  #change(step: Step<Entry>): MaybePromise<boolean> | undefined {
    const { store, uniqueName } = this.#place
    const seen = this.#seen
    const entry = step(seen?.entry)
    this.#attempted = undefined
    if (entry === seen?.entry) return undefined
    try {
      if (entry === undefined) return seen && store.delete(this.#key, { ifValue: seen.value })
      // Every entry has fields, so the revision can be appended to its text: copying the entry would cost as much again.
      const value = `${JSON.stringify(entry).slice(0, -1)},"revision":"${uniqueName()}"}`
      const ttlMs = this.#format.ttlMs(entry)
      const evictable = this.#format.isEvictable(entry)
      this.#attempted = { value, entry }
      return store.set(
        this.#key,
        value,
        seen === undefined ? { ttlMs, evictable, ifAbsent: true } : { ttlMs, evictable, ifValue: seen.value },
      )
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Waits for a change. If it was not made, or seems to have failed, reads the record and lets the step decide again.
   *
   * @param first the change that has been started; `undefined` to begin with a read
   */
  async #settle(
    step: Step<Entry>,
    first: MaybePromise<boolean> | undefined,
    { limitMs = this.#place.limitMs, onFailure }: UpdateOptions,
  ): Promise<Entry | undefined> {
    let change = first
    let mayFail = onFailure !== undefined
    for (let round = 0; round <= ROUNDS; round++) {
      try {
        const isMade = change !== undefined && (await this.#answerOf(change, limitMs))
        if (isMade) this.#seen = this.#attempted
        else await this.#look(limitMs)
        // Each value has a revision of its own: what was attempted is there, although its call seemed to fail.
        if (isMade || (this.#attempted !== undefined && this.#seen === this.#attempted)) return this.#seen?.entry
        if (round === ROUNDS) break
        change = this.#change(step)
        if (change === undefined) return this.#seen?.entry
      } catch (error) {
        const failure = storeFailure(error)
        if (!mayFail) throw failure
        mayFail = false
        change = undefined
        onFailure?.(failure)
      }
    }
    throw storeFailed('other processes changed the record of the push before every write')
  }

  /** Reads the store and notes what it holds. */
  async #look(limitMs: number | undefined): Promise<void> {
    const value = textOf(await this.#answerOf(this.#place.store.get(this.#key), limitMs))
    if (value === undefined) this.#seen = undefined
    else if (value === this.#attempted?.value) this.#seen = this.#attempted
    else if (value !== this.#seen?.value) this.#seen = { value, entry: this.#format.parse(value) }
  }

  /**
   * Waits for the answer to a call, with a limit, since a client whose server is down may wait forever.
   *
   * In a busy process the timer fires before the answer that came in time is seen. So the last tenth of the limit is a
   * second wait, before which everything that has arrived is read.
   */
  async #answerOf<Value>(call: MaybePromise<Value>, limitMs: number | undefined): Promise<Value> {
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
 * Copies the name, message and code of an error: clients attach the whole command to it, and with it the reply that was
 * to be written.
 */
function outlineOf(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(typeof error)
  const outline = new Error(error.message)
  outline.name = error.name
  return 'code' in error ? Object.assign(outline, { code: error.code }) : outline
}

function storeFailed(reason: string, cause?: unknown): CallbackError {
  return new CallbackError('STORE_FAILED', `the store failed: ${reason}. Check the server behind it`, { cause })
}
