/**
 * The record of a push in the shared store and, while that fails, in a store of this process, the fallback. In: steps
 * of `push-entry.ts`. Out: the record after each. It relies on `stored-value.ts`, which changes one value by
 * compare-and-set.
 */
import type { MaybePromise } from '../../stores/store.ts'
import { isPromise } from '../time.ts'
import type { Plan } from './plan.ts'
import { type PushEntry, readPushEntry, type Stored } from './push-entry.ts'
import { type Step, StoredValue, type UpdateOptions, type ValueFormat } from './stored-value.ts'
import type { Stores } from './stores.ts'

/** A step of `push-entry.ts`, with all that it needs to know besides the record. */
export type PushStep = Step<PushEntry>

/** Options of one change. */
export interface ChangeOptions extends UpdateOptions {
  /**
   * Makes the change in the fallback if the shared store fails, after it has passed the failure to this function.
   * Without it the change rejects.
   */
  readonly fallBack?: (error: unknown) => void
}

/**
 * The minimum time for which an answer is kept after its completion, besides one lease, so that other processes can
 * read it: they look at least once in a lease.
 */
const MIN_KEPT_MS = 60_000

/** The record of one push, as this process sees it. */
export class PushRecord implements ValueFormat<PushEntry> {
  /** Whether the fallback had the record before, because the shared store had failed. */
  readonly hasFallback: boolean
  readonly #stores: Stores
  readonly #key: string
  readonly #plan: Plan
  readonly #leaseMs: number
  /** The record in the shared store; if `takeFallback` has found an answer, that in the fallback. */
  #main: StoredValue<PushEntry>
  /** The record in the fallback, since the shared store has failed. */
  #fallback: StoredValue<PushEntry> | undefined

  constructor(stores: Stores, key: string, plan: Plan, leaseMs: number) {
    this.hasFallback = stores.fallback?.store.get(key) !== undefined
    this.#stores = stores
    this.#key = key
    this.#plan = plan
    this.#leaseMs = leaseMs
    this.#main = new StoredValue(stores.shared, key, this)
  }

  parse(value: string): PushEntry {
    return readPushEntry(value)
  }

  /** A claim is kept for its lease, a failure while attempts may follow, an answer for the rest of its time. */
  ttlMs(entry: PushEntry): number {
    if (entry.state === 'running') return this.#leaseMs
    if (entry.state === 'failed') return this.#plan.windowMs
    return Math.max(this.#plan.retentionMs - entry.elapsedMs, MIN_KEPT_MS + this.#leaseMs)
  }

  /** Without its claim a push would run twice. */
  isEvictable(entry: PushEntry): boolean {
    return entry.state !== 'running'
  }

  /** For how long the store has answered none of the pending calls, in milliseconds; 0 if no call is pending. */
  get unansweredMs(): number {
    return this.#main.unansweredMs
  }

  /** Reads the record. @throws CallbackError `STORE_FAILED` (the promise rejects) */
  read(): MaybePromise<Stored> {
    return this.#main.read()
  }

  /**
   * Changes the record in one store: the shared one or, since that has failed, the fallback.
   *
   * @returns the record now
   * @throws CallbackError `STORE_FAILED` (the promise rejects)
   */
  update(step: PushStep, options?: UpdateOptions): MaybePromise<Stored> {
    return (this.#fallback ?? this.#main).update(step, options)
  }

  /**
   * Returns what the fallback has of the record. An answer remains the record, whatever the shared store holds; a
   * failed run is removed, so that the push can be claimed in the shared store.
   */
  async takeFallback(): Promise<Stored> {
    const fallback = this.#openFallback()
    const entry = await fallback.read()
    if (entry?.state === 'answered') this.#main = fallback
    else await fallback.update(remove)
    return entry
  }

  /**
   * Changes the record in the shared store or, if that fails, in the fallback, which then has the record until the
   * shared store has an answer. If the fallback fails too, the change is made only to what is known.
   *
   * @param known what this process knows of the record, if neither store has it: the step then changes that
   * @returns the record now
   * @throws CallbackError `STORE_FAILED`: without `fallBack` (the promise rejects)
   */
  change(step: PushStep, known: Stored, options: ChangeOptions = {}): MaybePromise<Stored> {
    // The fallback changes first: another request for the push may find the record there while the shared store is
    // called.
    const fallback = this.#fallback?.update(step)
    const main = this.#main.update(step, options)
    if (fallback === undefined && !isPromise(main)) return main
    return this.#withFallback(main, fallback, (entry) => step(entry ?? known), options)
  }

  async #withFallback(
    main: MaybePromise<Stored>,
    fallback: MaybePromise<Stored>,
    step: PushStep,
    { fallBack }: ChangeOptions,
  ): Promise<Stored> {
    let entry: Stored
    try {
      entry = await main
    } catch (error) {
      if (fallBack === undefined) throw error
      fallBack(error)
      this.#fallback ??= this.#openFallback()
      try {
        return (await fallback) ?? (await this.#fallback.update(step))
      } catch (fallbackError) {
        fallBack(fallbackError)
        return step(undefined)
      }
    }
    if (entry?.state === 'answered') {
      await this.#fallback?.update(remove)
      this.#fallback = undefined
    }
    return entry ?? (await fallback)
  }

  #openFallback(): StoredValue<PushEntry> {
    return new StoredValue(this.#stores.openFallback(), this.#key, this)
  }
}

/** The step that deletes a record. */
function remove(): undefined {
  return undefined
}
