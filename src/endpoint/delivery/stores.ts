/** Where the records of an endpoint are: the store of the user or of this process, and what is used while it fails. */
import { createMemoryStore } from '../../stores/memory.ts'
import type { Endpoint } from '../prepare.ts'
import type { LimitedStore } from './stored-value.ts'

/** The maximum time limit of a store call: long enough even if this process is busy. */
const MAX_LIMIT_MS = 2000
/** The minimum time limit of a store call, even if it makes every reply late because `deadlineMs` is short. */
const MIN_LIMIT_MS = 100

/** The options of an endpoint that its stores depend on. */
type StoresOptions = Pick<Endpoint, 'store' | 'deadlineMs' | 'leaseMs' | 'uniqueName'>

/** The stores of an endpoint. */
export class Stores {
  /** The store that all processes share; by default one in this process. */
  readonly shared: LimitedStore
  /** Whether that is a store in this process, where a write is confirmed before anything else can happen. */
  readonly isPrivate: boolean
  /** The time limit of one call of the shared store; 0 for a store in this process. */
  readonly limitMs: number
  /**
   * The store of this process that replaces the shared one after a failure; `undefined` if the shared store has not
   * failed.
   */
  fallback: LimitedStore | undefined

  constructor({ store, deadlineMs, leaseMs, uniqueName }: StoresOptions) {
    // At most half of the deadline, to leave time for `onMessage`. At most half of the lease: a claim and an answer
    // that follows at once are two calls, and the lease runs from the start of the first.
    const limitMs = Math.max(Math.min(MAX_LIMIT_MS, deadlineMs / 2, leaseMs / 2), MIN_LIMIT_MS)
    this.isPrivate = store === undefined
    this.limitMs = store === undefined ? 0 : limitMs
    this.shared =
      store === undefined
        ? { store: createMemoryStore(), limitMs: undefined, uniqueName }
        : { store, limitMs, uniqueName }
  }

  /** Returns the fallback, and creates it at the first failure. */
  openFallback(): LimitedStore {
    this.fallback ??= { store: createMemoryStore(), limitMs: undefined, uniqueName: this.shared.uniqueName }
    return this.fallback
  }
}
