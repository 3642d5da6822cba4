/** Where the records of an endpoint are: the store of the user or of this process, and what is used while it fails. */
import { createMemoryStore } from '../../stores/memory.ts'
import type { Endpoint } from '../prepare.ts'
import type { LimitedStore } from './stored-value.ts'

/** The maximum time limit of a store call: long enough for a process that is busy itself. */
const MAX_LIMIT_MS = 2000
/** The minimum, even if `deadlineMs` is so short that every reply is late. */
const MIN_LIMIT_MS = 100

/** The stores of an endpoint. */
export class Stores {
  /** The store that all processes share; by default one in this process. */
  readonly shared: LimitedStore
  /** Whether that is a store in this process, where a write is confirmed before anything else can happen. */
  readonly isPrivate: boolean
  /** The time limit of one call of the shared store; 0 for a store in this process. */
  readonly limitMs: number
  /** The store in this process that is used because the shared one has failed; `undefined` if it has not failed. */
  fallback: LimitedStore | undefined

  constructor({ store, deadlineMs, leaseMs, uniqueName }: Endpoint) {
    // Half of the deadline leaves the handler some time. Half of the lease: a claim and the answer that follows it at
    // once are two calls, and the lease runs from the beginning of the first.
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
