/**
 * One value in the store, and the only function that changes it.
 *
 * `update(step)` decides by a pure step what shall stand, writes that over exactly what it has seen (compare-and-set), and
 * starts over if another process was faster. A store that answers with plain values is answered with plain values.
 */
import { CallbackError, isCallbackError } from '../../errors.ts'
import type { MaybePromise, Store } from '../../stores/store.ts'
import { isPromise, monotonicMs, within } from '../time.ts'

/** How entries of a kind are read and kept. */
export interface RecordFormat<Entry> {
  /** @throws CallbackError `STORE_FAILED`: the value is not such an entry */
  read(value: string): Entry
  /** How long the entry is kept from its write on. */
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
 * Decides what shall stand: another entry, `undefined` for absent, or the same object for unchanged. It is asked again each time
 * the store turns out to hold something else, so `knowledge` may change in between.
 */
export type Step<Entry, Knowledge> = (entry: Entry | undefined, knowledge: Knowledge) => Entry | undefined

export interface UpdateOptions {
  /** A shorter limit for each call. */
  readonly limitMs?: number
  /** If given, one failed call is reported here and made again. */
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

export class StoreRecord<Entry extends object> {
  readonly #place: RecordStore
  readonly #key: string
  readonly #format: RecordFormat<Entry>
  /** What the store held when this process last saw it: the next write is made over exactly that. */
  #seen: Written<Entry> | undefined
  /**
   * What the last write of this update would put in the store. Each value has a revision of its own, so finding this value there means that the
   * write was carried out, also if the call seemed to fail.
   */
  #attempted: Written<Entry> | undefined
  /** The calls that the store has not answered, and since when it has answered none. */
  #waiting = 0
  #waitingSince = 0
  /** The end of the update that is under way; updates of one record wait for each other. */
  #last: Promise<unknown> | undefined

  constructor(place: RecordStore, key: string, format: RecordFormat<Entry>) {
    this.#place = place
    this.#key = key
    this.#format = format
  }

  /**
   * Changes what stands in the store. The first write is made over what was last seen, without a read.
   *
   * @returns what stands now: what the step has decided, or what it has left unchanged
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

  /** Reads what stands in the store. @throws CallbackError `STORE_FAILED` */
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

  /** @param firstCall the write that is under way; `false` to begin with a read */
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
    throw storeFailed('other processes changed the record of the push at every try')
  }

  /** Waits for a write; if it was not made, or seems to have failed, reads what stands. @returns whether the write was made */
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

  /** How long the store has left calls without any answer, in milliseconds. */
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

  /** What the store throws is treated like a promise that rejects. */
  #write(entry: Entry): MaybePromise<boolean> {
    // Every entry has fields, so the revision can follow them: a copy of the entry would cost as much again as its text.
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
 * Waits for a call, since a client that waits for its server to come back may wait for ever.
 *
 * A busy process sees that the time is over before it sees the answer that came in time, because timers go first. So the last
 * tenth of the limit is a second wait, before which everything that has arrived is read.
 */
async function inTime<Value>(call: Promise<Value>, limitMs: number): Promise<Value> {
  const grace = limitMs / 10
  return await within(limitMs - grace, call, () => undefined).catch((error: unknown) => {
    if (error !== undefined) throw error
    return within(grace, call, () => storeFailed(`it did not answer within ${limitMs} ms`))
  })
}

/** Databases say `null` for what is absent. */
function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value
  throw storeFailed(`get() returned ${typeof value}, not a string`)
}

function storeFailure(error: unknown): CallbackError {
  return isCallbackError(error) ? error : storeFailed('the call was refused', outlineOf(error))
}

/** Clients put the whole command on their errors, and with it the reply that was to be written. */
function outlineOf(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(typeof error)
  const outline = new Error(error.message)
  outline.name = error.name
  return 'code' in error ? Object.assign(outline, { code: error.code }) : outline
}

function storeFailed(reason: string, cause?: unknown): CallbackError {
  return new CallbackError('STORE_FAILED', `the store failed: ${reason}. Check the server behind it`, { cause })
}
