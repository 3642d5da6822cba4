/** One process's hold on a push in the store: renewed while the handler runs, completed, or given back. */
import type { Store } from '../../stores/store.ts'
import type { Outcome } from '../reply.ts'
import { type Entry, type RunningEntry, readEntry, writeEntry } from './entry.ts'
import { guardStore } from './guarded-store.ts'
import { count, type Place, type Standing } from './taken.ts'

/** How long entries are kept. */
export interface Keeping {
  /** A claim, from one renewal to the next. */
  readonly leaseMs: number
  /** An answer, for the platform's further tries. */
  readonly retentionMs: number
}

/** How many renewals there are in the time of a lease, so that one may fail, or hang. */
export const RENEWALS = 3

/** How often a write is tried where others write at the same time. */
const ROUNDS = 4

/** A hold on a push. Each call rejects where the store fails, and calls wait for one another. */
export class Claim {
  readonly #store: Store
  readonly #key: string
  readonly #keeping: Keeping
  #entry: RunningEntry
  /** What should stand in the store; a write that seemed to fail may have been carried out all the same. */
  #written: string
  #last: Promise<unknown> = Promise.resolve()

  constructor(store: Store, key: string, entry: RunningEntry, keeping: Keeping) {
    this.#store = store
    this.#key = key
    this.#entry = entry
    this.#written = writeEntry(entry)
    this.#keeping = keeping
  }

  /** Holds it for another lease; `lost` if another has it now. */
  renew(elapsedMs: number): Promise<'held' | 'lost'> {
    return this.#inTurn(() => this.#rewrite({ ...this.#entry, elapsedMs }))
  }

  /** Tells other processes that the platform is to have its empty answer. */
  giveUp(elapsedMs: number): Promise<'held' | 'lost'> {
    return this.#inTurn(() => this.#rewrite({ ...this.#entry, elapsedMs, over: true }))
  }

  /**
   * Puts the outcome in the claim's place. Where another process has taken the claim over, whose handler is running still,
   * ours is ready first and takes its place, so that one answer goes out.
   *
   * @param taken 1 where a try of ours is there for it
   * @returns the outcome that stands: another's, if that was completed before
   */
  complete(outcome: Outcome, taken: 0 | 1): Promise<Outcome> {
    return this.#inTurn(async () => {
      const { value } = this.#standing(outcome, taken)
      for (let round = 0; round < ROUNDS; round++) {
        if (await this.#put(value)) break
        const entry = await this.#look()
        if (entry?.state !== 'answered') continue
        if (entry.owner !== this.#entry.owner) return entry.outcome
        break
      }
      // It is withdrawn only over this, where nobody has it.
      this.#written = this.#standing(outcome, 0).value
      return outcome
    })
  }

  /**
   * Takes back an outcome that no try has come for, so that none that still comes gets it.
   *
   * @returns `taken` if one had come, or if another process answers the push
   */
  withdraw(instead: Outcome): Promise<'withdrawn' | 'taken'> {
    return this.#inTurn(async () => {
      const { value } = this.#standing(instead, 1)
      for (let round = 0; round < ROUNDS; round++) {
        if (await this.#put(value)) return 'withdrawn'
        const entry = await this.#look()
        const isOthers = entry !== undefined && 'owner' in entry && entry.owner !== this.#entry.owner
        if (isOthers || (entry?.state === 'answered' && entry.taken > 0)) return 'taken'
      }
      return 'taken'
    })
  }

  /**
   * Says that a try of ours has come for the completed outcome (1), or that none of those that had could be given it (-1).
   *
   * @returns the outcome that stands: it may have been withdrawn
   */
  count(outcome: Outcome, change: 1 | -1): Promise<Outcome> {
    const standing = this.#standing(outcome, change === 1 ? 0 : 1)
    return this.#inTurn(async () => (await count(this.#place, standing, change)).entry.outcome)
  }

  /** Gives the push back: the next try runs it again. @returns whether it was still ours */
  release(): Promise<boolean> {
    return this.#inTurn(() => this.#ifOurs(() => this.#store.delete(this.#key, { ifValue: this.#written })))
  }

  /** The same, but the next try is told how much of the time for all tries is used up. */
  fail(elapsedMs: number, ttlMs: number): Promise<boolean> {
    const failed = writeEntry({ state: 'failed', elapsedMs })
    return this.#inTurn(() => this.#ifOurs(() => this.#replace(failed, ttlMs)))
  }

  get #place(): Place {
    return { store: this.#store, key: this.#key, ttlMs: this.#keeping.retentionMs }
  }

  /** An outcome of ours, as it stands in the store. */
  #standing(outcome: Outcome, taken: 0 | 1): Standing {
    const entry = { state: 'answered', owner: this.#entry.owner, outcome, taken } as const
    return { entry, value: writeEntry(entry) }
  }

  /** Once more where the claim stands as a write has left it that seemed to fail. */
  async #ifOurs(write: () => Promise<boolean>): Promise<boolean> {
    if (await write()) return true
    const entry = await this.#look()
    return entry?.state === 'running' && entry.owner === this.#entry.owner && (await write())
  }

  /** Two writes at once would each take the other's for a stranger's. */
  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const next = this.#last.then(work)
    this.#last = next.catch(() => undefined)
    return next
  }

  async #rewrite(entry: RunningEntry): Promise<'held' | 'lost'> {
    const value = writeEntry(entry)
    this.#entry = entry
    const { leaseMs } = this.#keeping
    // One that hangs must not cost the lease.
    const hasty = guardStore(this.#store, leaseMs / RENEWALS)
    if (await this.#replace(value, leaseMs, hasty)) return 'held'
    const found = await this.#look(hasty)
    // It expired, and nobody has come for it.
    if (found === undefined) return (await this.#create(value, leaseMs, hasty)) ? 'held' : 'lost'
    if (found.state !== 'running' || found.owner !== entry.owner) return 'lost'
    return (await this.#replace(value, leaseMs, hasty)) ? 'held' : 'lost'
  }

  /** Over what was last seen, or where nothing is. */
  async #put(answer: string): Promise<boolean> {
    const { retentionMs } = this.#keeping
    return (await this.#replace(answer, retentionMs)) || (await this.#create(answer, retentionMs))
  }

  /** What stands there, which the next write expects; but another's answer is never written over. */
  async #look(store = this.#store): Promise<Entry | undefined> {
    const current = await store.get(this.#key)
    if (current === undefined) return undefined
    const entry = readEntry(current)
    if (entry.state !== 'answered' || entry.owner === this.#entry.owner) this.#written = current
    return entry
  }

  async #replace(value: string, ttlMs: number, store = this.#store): Promise<boolean> {
    const isWritten = await store.set(this.#key, value, { ttlMs, ifValue: this.#written })
    if (isWritten) this.#written = value
    return isWritten
  }

  async #create(value: string, ttlMs: number, store = this.#store): Promise<boolean> {
    const isWritten = await store.set(this.#key, value, { ttlMs, ifAbsent: true })
    if (isWritten) this.#written = value
    return isWritten
  }
}
