/** One process's hold on a push in the store: renewed while the handler runs, completed, or given back. */
import type { Store } from '../../stores/store.ts'
import type { Outcome } from '../reply.ts'
import { type Entry, type RunningEntry, readEntry, writeEntry } from './entry.ts'
import { guardStore } from './guarded-store.ts'
import { hold, letGo, type Place, readAnswer, withdraw } from './holders.ts'

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
  /** Completed or given back: what stands there is not to be written over by a renewal that comes after that. */
  #isDone = false

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
   * @param isHeld whether a try of ours is there for it
   * @returns the outcome that stands: another's, if that was completed before
   */
  complete(outcome: Outcome, isHeld: boolean): Promise<Outcome> {
    return this.#inTurn(async () => {
      this.#isDone = true
      const answer = this.#answer(outcome, isHeld ? [this.#entry.owner] : [])
      for (let round = 0; round < ROUNDS; round++) {
        if (await this.#put(answer)) return outcome
        const entry = await this.#look()
        if (entry?.state === 'answered') return entry.owner === this.#entry.owner ? outcome : entry.outcome
      }
      return outcome
    })
  }

  /** Says that a try of ours is there for the completed outcome. @returns what stands, if an answer does: it may be withdrawn */
  hold(): Promise<Outcome | undefined> {
    return this.#inTurn(async () => {
      const found = await readAnswer(this.#place)
      return found === undefined ? undefined : (await hold(this.#place, found, this.#entry.owner)).entry.outcome
    })
  }

  /** Says that it is gone, and had nothing. */
  letGo(): Promise<void> {
    return this.#inTurn(async () => {
      const found = await readAnswer(this.#place)
      if (found !== undefined) await letGo(this.#place, found, this.#entry.owner)
    })
  }

  /**
   * Takes back an outcome that no try has come for, so that none that still comes gets it.
   *
   * @returns `taken` if somebody has it for one, and sees that it arrives; or if another process answers the push
   */
  withdraw(instead: Outcome): Promise<'withdrawn' | 'taken'> {
    return this.#inTurn(async () => {
      const entry = await this.#look()
      if (entry !== undefined && 'owner' in entry && entry.owner !== this.#entry.owner) return 'taken'
      if (entry?.state === 'answered') return await withdraw(this.#place, { value: this.#written, entry }, instead)
      return (await this.#put(this.#answer(instead, []))) ? 'withdrawn' : 'taken'
    })
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

  #answer(outcome: Outcome, holders: readonly string[]): string {
    return writeEntry({ state: 'answered', owner: this.#entry.owner, outcome, holders })
  }

  /** Once more where the claim stands as a write has left it that seemed to fail. */
  async #ifOurs(write: () => Promise<boolean>): Promise<boolean> {
    this.#isDone = true
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
    if (this.#isDone) return 'lost'
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
