/**
 * The record of a push in the shared store and, while that fails, in a store of this process. In: steps of `record.ts`.
 * Out: the record after each. It relies on `store-record.ts`, which changes one value by compare-and-set.
 */
import type { MaybePromise } from '../../stores/store.ts'
import { isPromise } from '../time.ts'
import type { Plan } from './plan.ts'
import { type PushEntry, readPushEntry, type Stored } from './record.ts'
import { type RecordFormat, type RecordStore, type Step, StoreRecord, type UpdateOptions } from './store-record.ts'

/** Where the records of an endpoint are kept. */
export interface RecordStores {
  /** The store that all processes share. */
  readonly store: RecordStore
  /** The store in this process that is used because the shared one has failed; `undefined` if it has not failed. */
  readonly localStore: RecordStore | undefined
  /** Creates that store, or returns the existing one. */
  openLocalStore(): RecordStore
}

/** Options of one change. */
export interface ChangeOptions extends UpdateOptions {
  /** Receives the failure of the shared store before the record is kept in this process; without it the change rejects. */
  readonly onFallback?: (error: unknown) => void
}

/**
 * The least time for which an answer is kept after its completion, besides one lease: longer than other processes need
 * to see it, which look at least once in a lease.
 */
const LEAST_KEPT_MS = 60_000

/** The record of one push, as this process sees it. */
export class PushRecord implements RecordFormat<PushEntry> {
  /** Whether this process kept the record before, because the shared store had failed. */
  readonly isKept: boolean
  readonly #stores: RecordStores
  readonly #key: string
  readonly #plan: Plan
  readonly #leaseMs: number
  /** The record in the shared store; if `takeKept` has found an answer, that in this process. */
  #record: StoreRecord<PushEntry>
  /** What this process keeps of the record since the shared store has failed. */
  #local: StoreRecord<PushEntry> | undefined

  constructor(stores: RecordStores, key: string, plan: Plan, leaseMs: number) {
    this.isKept = stores.localStore?.store.get(key) !== undefined
    this.#stores = stores
    this.#key = key
    this.#plan = plan
    this.#leaseMs = leaseMs
    this.#record = new StoreRecord(stores.store, key, this)
  }

  parse(value: string): PushEntry {
    return readPushEntry(value)
  }

  /** A claim is kept for its lease, a failure while attempts may follow, an answer for the rest of its time. */
  ttlMs(entry: PushEntry): number {
    if (entry.state === 'running') return this.#leaseMs
    if (entry.state === 'failed') return this.#plan.windowMs
    return Math.max(this.#plan.retentionMs - entry.elapsedMs, LEAST_KEPT_MS + this.#leaseMs)
  }

  /** Without its claim a push would run twice. */
  isEvictable(entry: PushEntry): boolean {
    return entry.state !== 'running'
  }

  /** For how long the store has answered no call, in milliseconds; 0 if no call is waiting. */
  get unansweredMs(): number {
    return this.#record.unansweredMs
  }

  /** Reads the record. @throws CallbackError `STORE_FAILED` (the promise rejects) */
  read(): MaybePromise<Stored> {
    return this.#record.read()
  }

  /**
   * Changes the record where it is: in the shared store or, since that has failed, in this process.
   *
   * @returns the record now
   * @throws CallbackError `STORE_FAILED` (the promise rejects)
   */
  update(step: Step<PushEntry>, options?: UpdateOptions): MaybePromise<Stored> {
    return (this.#local ?? this.#record).update(step, options)
  }

  /**
   * Returns what this process has kept of the record. An answer remains the record, whatever the shared store holds; a
   * failed run is removed, so that the push can be claimed in the shared store.
   */
  async takeKept(): Promise<Stored> {
    const local = this.#openLocal()
    const kept = await local.read()
    if (kept?.state === 'answered') this.#record = local
    else await local.update(remove)
    return kept
  }

  /**
   * Changes the record in the shared store or, if that fails, in this process, which then keeps it until the shared store
   * has an answer. If this process cannot keep it either, the change is made only to what is known.
   *
   * @param known what this process knows of the record; the step changes it if nothing is kept here yet
   * @returns the record now
   * @throws CallbackError `STORE_FAILED`: without `onFallback` (the promise rejects)
   */
  change(step: Step<PushEntry>, known: Stored, options: ChangeOptions = {}): MaybePromise<Stored> {
    // What is kept here changes first: another request for the push may find it while the shared store is called.
    const kept = this.#local?.update(step)
    const changed = this.#record.update(step, options)
    if (kept === undefined && !isPromise(changed)) return changed
    return this.#settle(changed, kept, (entry) => step(entry ?? known), options)
  }

  async #settle(
    changed: MaybePromise<Stored>,
    kept: MaybePromise<Stored>,
    step: Step<PushEntry>,
    { onFallback }: ChangeOptions,
  ): Promise<Stored> {
    let entry: Stored
    try {
      entry = await changed
    } catch (error) {
      if (onFallback === undefined) throw error
      onFallback(error)
      this.#local ??= this.#openLocal()
      try {
        return (await kept) ?? (await this.#local.update(step))
      } catch (localError) {
        onFallback(localError)
        return step(undefined)
      }
    }
    if (entry?.state === 'answered') {
      await this.#local?.update(remove)
      this.#local = undefined
    }
    return entry ?? (await kept)
  }

  #openLocal(): StoreRecord<PushEntry> {
    return new StoreRecord(this.#stores.openLocalStore(), this.#key, this)
  }
}

/** The step that deletes a record. */
function remove(): undefined {
  return undefined
}
