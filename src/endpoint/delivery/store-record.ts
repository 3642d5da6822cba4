/**
 * One value in the store, and the only function that changes it.
 *
 * `update(step)` lets a pure step decide what must be in the store, writes that over exactly what was seen
 * (compare-and-set), and starts over if another process was faster. If the store returns plain values, so does
 * `update`.
 */
import { CallbackError, isCallbackError } from '../../errors.ts'
import type { MaybePromise, Store } from '../../stores/store.ts'
import { isPromise, monotonicMs, within } from '../time.ts'

/** How entries of a kind are read and kept. */
export interface RecordFormat<Entry> {
  /** @throws CallbackError `STORE_FAILED`: the value is not such an entry */
  read(value: string): Entry
  /** How long the entry is kept after it is written. */
  ttlMs(entry: Entry): number
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
 * called again whenever the store turns out to hold something else, so `knowledge` may change in between.
 */
export type Step<Entry, Knowledge> = (entry: Entry | undefined, knowledge: Knowledge) => Entry | undefined

/** Options of one update. */
export interface UpdateOptions {
  /** Another limit for each call. */
  readonly limitMs?: number
  /** If given, one failed call is reported here and repeated. */
  readonly onFailure?: (error: unknown) => void
}

/** How often a write may find that another process was faster, such as one that renews a claim more often than a call takes. */
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
  /**
   * What the last write of this update would put in the store. Each value has a revision of its own, so finding this
   * value there means that the write was made, even if the call seemed to fail.
   */
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
   * @throws CallbackError `STORE_FAILED`: a call failed or took too long, or other processes were faster each time
   */
  update<Knowledge>(
    step: Step<Entry, Knowledge>,
    knowledge: Knowledge,
    options: UpdateOptions = NO_OPTIONS,
  ): MaybePromise<Entry | undefined> {
    if (this.#last !== undefined) return this.#inTurn(this.#last.then(() => this.#begin(step, knowledge, options)))
    const updated = this.#begin(step, knowledge, options)
    return isPromise(updated) ? this.#inTurn(updated) : updated
  }

  /** Reads the record. @throws CallbackError `STORE_FAILED` */
  read(options: UpdateOptions = NO_OPTIONS): MaybePromise<Entry | undefined> {
    return this.update((entry) => entry, undefined, options)
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

  #begin<Knowledge>(
    step: Step<Entry, Knowledge>,
    knowledge: Knowledge,
    options: UpdateOptions,
  ): MaybePromise<Entry | undefined> {
    this.#attempted = undefined
    const next = step(this.#seen?.entry, knowledge)
    const isWritten = next !== undefined && next !== this.#seen?.entry ? this.#write(next) : false
    if (isWritten !== true) return this.#settle(step, knowledge, options, isWritten)
    this.#seen = this.#attempted
    return next
  }

  /**
   * Repeats the step until its change is made.
   *
   * @param firstCall the write that has been started; `false` to begin with a read
   */
  async #settle<Knowledge>(
    step: Step<Entry, Knowledge>,
    knowledge: Knowledge,
    options: UpdateOptions,
    firstCall: MaybePromise<boolean>,
  ): Promise<Entry | undefined> {
    const limitMs = options.limitMs ?? this.#place.limitMs
    let call = firstCall
    let mayFail = options.onFailure !== undefined
    for (let round = 0; round < ROUNDS; round++) {
      try {
        if (await this.#isMade(call, limitMs)) return this.#seen?.entry
        const next = step(this.#seen?.entry, knowledge)
        if (next === this.#seen?.entry) return next
        call = next === undefined ? this.#delete() : this.#write(next)
      } catch (error) {
        const failure = storeFailure(error)
        if (!mayFail) throw failure
        mayFail = false
        call = false
        options.onFailure?.(failure)
      }
    }
    if (await this.#isMade(call, limitMs)) return this.#seen?.entry
    throw storeFailed('other processes changed the record of the push before every write')
  }

  /**
   * Waits for a write; if it was not made, or seems to have failed, reads the record.
   *
   * @returns whether the write was made
   */
  async #isMade(call: MaybePromise<boolean>, limitMs: number | undefined): Promise<boolean> {
    if (!(await this.#inTime(call, limitMs))) {
      const value = textOf(await this.#inTime(this.#place.store.get(this.#key), limitMs))
      if (value === undefined || value !== this.#attempted?.value) {
        if (value !== this.#seen?.value) this.#seen = value === undefined ? undefined : this.#read(value)
        return false
      }
    }
    this.#seen = this.#attempted
    return true
  }

  /** For how long the store has answered no call, in milliseconds; 0 if no call is waiting. */
  get unansweredMs(): number {
    return this.#waiting === 0 ? 0 : monotonicMs() - this.#waitingSince
  }

  async #inTime<Value>(call: MaybePromise<Value>, limitMs: number | undefined): Promise<Value> {
    if (limitMs === undefined || !isPromise(call)) return await call
    if (this.#waiting === 0) this.#waitingSince = monotonicMs()
    this.#waiting++
    const onAnswer = () => {
      this.#waiting--
      this.#waitingSince = monotonicMs()
    }
    call.then(onAnswer, onAnswer)
    return await inTime(call, limitMs)
  }

  #read(value: string): Written<Entry> {
    return { value, entry: this.#format.read(value) }
  }

  /** Writes an entry. What the store throws is treated like a promise that rejects. */
  #write(entry: Entry): MaybePromise<boolean> {
    // Every entry has fields, so the revision can be appended to its text: copying the entry would cost as much again.
    const value = `${JSON.stringify(entry).slice(0, -1)},"revision":"${this.#place.uniqueName()}"}`
    const ttlMs = this.#format.ttlMs(entry)
    this.#attempted = { value, entry }
    try {
      const seen = this.#seen?.value
      return this.#place.store.set(
        this.#key,
        value,
        seen === undefined ? { ttlMs, ifAbsent: true } : { ttlMs, ifValue: seen },
      )
    } catch (error) {
      return Promise.reject(error)
    }
  }

  #delete(): MaybePromise<boolean> {
    this.#attempted = undefined
    const seen = this.#seen?.value
    return seen === undefined ? false : this.#place.store.delete(this.#key, { ifValue: seen })
  }
}

/**
 * Waits for a call, with a limit, since a client whose server is down may wait forever.
 *
 * In a busy process the timer fires before the answer that came in time is seen. So the last tenth of the limit is a
 * second wait, before which everything that has arrived is read.
 */
async function inTime<Value>(call: Promise<Value>, limitMs: number): Promise<Value> {
  const grace = limitMs / 10
  return await within(limitMs - grace, call, () => undefined).catch((error: unknown) => {
    if (error !== undefined) throw error
    return within(grace, call, () => storeFailed(`it did not answer within ${limitMs} ms`))
  })
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
