/** One process's hold on a push in the store: renewed while the handler runs, completed, or given back. */
import type { Store } from '../../stores/store.ts'
import type { Outcome } from '../reply.ts'
import { type AnsweredEntry, type RunningEntry, readEntry, writeEntry } from './entry.ts'

/** How long entries are kept. */
export interface Keeping {
  /** A claim, from one renewal to the next. */
  readonly leaseMs: number
  /** An answer, for the platform's further tries. */
  readonly retentionMs: number
}

/** How often a write is tried where others write at the same time. */
const ROUNDS = 4

/** A hold on a push. Each call rejects where the store fails, and calls wait for one another. */
export class Claim {
  readonly #store: Store
  readonly #key: string
  readonly #keeping: Keeping
  #entry: RunningEntry
  /** What should stand in the store. */
  #written: string
  #last: Promise<unknown> = Promise.resolve()

  constructor(store: Store, key: string, entry: RunningEntry, keeping: Keeping) {
    this.#store = store
    this.#key = key
    this.#entry = entry
    this.#written = writeEntry(entry)
    this.#keeping = keeping
  }

  /** Holds it for another lease. @returns `false` if another has it now */
  renew(elapsedMs: number): Promise<boolean> {
    return this.#inTurn(() => this.#rewrite({ ...this.#entry, elapsedMs }))
  }

  /** Tells other processes that the platform is to have its empty answer. @returns as {@link renew} */
  giveUp(elapsedMs: number): Promise<boolean> {
    return this.#inTurn(() => this.#rewrite({ ...this.#entry, elapsedMs, over: true }))
  }

  /**
   * Puts the outcome in the claim's place. Where another process has taken the claim over, whose handler is running still,
   * ours is ready first and takes its place, so that one answer goes out.
   *
   * @returns the outcome that stands: another's, if that was completed before
   */
  complete(outcome: Outcome, taken: boolean): Promise<Outcome> {
    return this.#inTurn(async () => {
      const answer = writeEntry({ state: 'answered', outcome, taken })
      for (let round = 0; round < ROUNDS; round++) {
        if (await this.#replace(answer, this.#keeping.retentionMs)) return outcome
        const current = await this.#store.get(this.#key)
        if (current === undefined) {
          if (await this.#create(answer, this.#keeping.retentionMs)) return outcome
          continue
        }
        const entry = readEntry(current)
        if (entry.state === 'answered') return entry.outcome
        this.#written = current
      }
      return outcome
    })
  }

  /**
   * Takes back an outcome that no try has come for, so that none that still comes gets it.
   *
   * @returns `false` if one had come
   */
  withdraw(instead: Outcome): Promise<boolean> {
    const answer: AnsweredEntry = { state: 'answered', outcome: instead, taken: true }
    return this.#inTurn(() => this.#replace(writeEntry(answer), this.#keeping.retentionMs))
  }

  /** Gives the push back: the next try runs it again. */
  release(): Promise<boolean> {
    return this.#inTurn(() => this.#store.delete(this.#key, { ifValue: this.#written }))
  }

  /** Two writes at once would each take the other's for a stranger's. */
  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const next = this.#last.then(work)
    this.#last = next.catch(() => undefined)
    return next
  }

  async #rewrite(entry: RunningEntry): Promise<boolean> {
    const value = writeEntry(entry)
    this.#entry = entry
    if (await this.#replace(value, this.#keeping.leaseMs)) return true
    const current = await this.#store.get(this.#key)
    // It expired, and nobody has come for it.
    if (current === undefined) return await this.#create(value, this.#keeping.leaseMs)
    const found = readEntry(current)
    if (found.state !== 'running' || found.owner !== entry.owner) return false
    // A write that seemed to fail had been carried out.
    this.#written = current
    return await this.#replace(value, this.#keeping.leaseMs)
  }

  async #replace(value: string, ttlMs: number): Promise<boolean> {
    const isOurs = await this.#store.set(this.#key, value, { ttlMs, ifValue: this.#written })
    if (isOurs) this.#written = value
    return isOurs
  }

  async #create(value: string, ttlMs: number): Promise<boolean> {
    const isOurs = await this.#store.set(this.#key, value, { ttlMs, ifAbsent: true })
    if (isOurs) this.#written = value
    return isOurs
  }
}
