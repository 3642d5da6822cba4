/** One process's hold on a push in the store: renewed while the handler runs, completed, or given back. */
import type { Store, StoreSetOptions } from '../../stores/store.ts'
import type { Outcome } from '../reply.ts'
import { type Entry, type RunningEntry, readEntry, writeEntry } from './entry.ts'
import { guardStore } from './guarded-store.ts'
import { addHolder, type Place, removeHolder, takeBack } from './holders.ts'

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
  /** Where it stands, and its answer after it. */
  readonly #place: Place
  readonly #leaseMs: number
  #entry: RunningEntry
  /** What should stand in the store; a write that seemed to fail may have been carried out all the same. */
  #written: string
  #last: Promise<unknown> = Promise.resolve()
  /** Completed or given back: what stands there is not to be written over by a renewal that comes after that. */
  #isDone = false

  constructor(store: Store, key: string, entry: RunningEntry, { leaseMs, retentionMs }: Keeping) {
    this.#place = { store, key, ttlMs: retentionMs }
    this.#leaseMs = leaseMs
    this.#entry = entry
    this.#written = writeEntry(entry)
  }

  /** Holds it for another lease. @returns whether it is ours still */
  renew(elapsedMs: number): Promise<boolean> {
    return this.#inTurn(() => this.#rewrite({ ...this.#entry, elapsedMs }))
  }

  /** Tells other processes that the platform is to have its empty answer. @returns whether it is ours still */
  giveUp(elapsedMs: number): Promise<boolean> {
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
      const { owner } = this.#entry
      const answer = writeEntry({ state: 'answered', owner, outcome, holders: isHeld ? [owner] : [] })
      for (let round = 0; round < ROUNDS; round++) {
        if (await this.#put(answer)) return outcome
        const entry = await this.#look()
        if (entry?.state === 'answered') return entry.owner === owner ? outcome : entry.outcome
      }
      return outcome
    })
  }

  /** Says that a try of ours is there for the completed outcome. @returns what stands, if an answer does: it may be taken back */
  hold(): Promise<Outcome | undefined> {
    return this.#account(addHolder)
  }

  /** Says that it is gone, and had nothing. */
  letGo(): Promise<unknown> {
    return this.#account(removeHolder)
  }

  /**
   * Takes back an outcome that no try has come for, so that none that still comes gets it.
   *
   * @param leaves whether others who have it are to see that it arrives
   * @returns whether it is ours to see to; else others do, or have answered the push
   */
  takeBack(instead: Outcome, leaves: boolean): Promise<boolean> {
    return this.#inTurn(async () => {
      const entry = await this.#look()
      const { owner } = this.#entry
      if (entry !== undefined && 'owner' in entry && entry.owner !== owner) return false
      const taking = { name: owner, instead, leaves }
      if (entry?.state === 'answered') return await takeBack(this.#place, { value: this.#written, entry }, taking)
      return await this.#put(
        writeEntry({ state: 'answered', owner, outcome: instead, holders: [], takenBackBy: owner }),
      )
    })
  }

  /** Gives the push back: the next try runs it again. @returns whether it was still ours */
  release(): Promise<boolean> {
    const { store, key } = this.#place
    return this.#inTurn(() => this.#ifOurs(() => store.delete(key, { ifValue: this.#written })))
  }

  /** The same, but the next try is told how much of the time for all tries is used up. */
  fail(elapsedMs: number, ttlMs: number): Promise<boolean> {
    const failed = writeEntry({ state: 'failed', elapsedMs })
    return this.#inTurn(() => this.#ifOurs(() => this.#replace(failed, { ...this.#place, ttlMs })))
  }

  #account(change: typeof addHolder): Promise<Outcome | undefined> {
    return this.#inTurn(async () => {
      const entry = await this.#look()
      if (entry?.state !== 'answered') return undefined
      return (await change(this.#place, { value: this.#written, entry }, this.#entry.owner)).entry.outcome
    })
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

  async #rewrite(entry: RunningEntry): Promise<boolean> {
    if (this.#isDone) return false
    const value = writeEntry(entry)
    this.#entry = entry
    // One that hangs must not cost the lease.
    const store = guardStore(this.#place.store, this.#leaseMs / RENEWALS)
    const hasty = { ...this.#place, store, ttlMs: this.#leaseMs }
    if (await this.#replace(value, hasty)) return true
    const found = await this.#look(hasty)
    // It expired, and nobody has come for it.
    if (found === undefined) return await this.#create(value, hasty)
    if (found.state !== 'running' || found.owner !== entry.owner) return false
    return await this.#replace(value, hasty)
  }

  /** Over what was last seen, or where nothing is. */
  async #put(answer: string): Promise<boolean> {
    return (await this.#replace(answer)) || (await this.#create(answer))
  }

  /** What stands there, which the next write expects; but another's answer is never written over. */
  async #look({ store, key } = this.#place): Promise<Entry | undefined> {
    const current = await store.get(key)
    if (current === undefined) return undefined
    const entry = readEntry(current)
    if (entry.state !== 'answered' || entry.owner === this.#entry.owner) this.#written = current
    return entry
  }

  #replace(value: string, place = this.#place): Promise<boolean> {
    return this.#write(value, place, { ifValue: this.#written })
  }

  #create(value: string, place = this.#place): Promise<boolean> {
    return this.#write(value, place, { ifAbsent: true })
  }

  async #write(value: string, { store, key, ttlMs }: Place, where: Pick<StoreSetOptions, 'ifValue' | 'ifAbsent'>) {
    const isWritten = await store.set(key, value, { ttlMs, ...where })
    if (isWritten) this.#written = value
    return isWritten
  }
}
