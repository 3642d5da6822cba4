/** Which pushes are under way or answered, whoever did it: claims and answers in the store. */
import { CallbackError } from '../../errors.ts'
import type { Store } from '../../stores/store.ts'
import type { Outcome } from '../reply.ts'
import { Claim, type Keeping } from './claim.ts'
import { readEntry, writeEntry } from './entry.ts'
import { readAnswer, type Taken, take, takeBack } from './holders.ts'
import { twice } from './twice.ts'
import type { Age } from './waiting-tries.ts'

/** What is known of a push by whoever asks for it. */
export type Entered =
  /** Ours; earlier tries have used up so much of the time for all. */
  | { readonly state: 'claimed'; readonly claim: Claim; readonly usedUpMs: number }
  /** Another process runs it, since `elapsedMs` at least. */
  | { readonly state: 'running'; readonly elapsedMs: number; readonly over: boolean }
  /** `take` says that a try of ours carries it. */
  | { readonly state: 'answered'; take(): Promise<Taken> }

/** What the ledger does for one push. */
export interface PushRecord {
  /**
   * Claims the push for this process, or finds what another has made of it.
   *
   * @param age how long ago its tries came, as far as is known here
   * @throws CallbackError `STORE_FAILED`, where `onStoreError` is `fail`
   */
  enter(age: Age): Promise<Entered>
  /**
   * The same for one that another process runs: mostly it still does, which is one read.
   *
   * @throws CallbackError `STORE_FAILED`: whether it does is not known
   */
  follow(age: Age): Promise<Entered>
  /**
   * Completes a claim; keeps the outcome in this process where the store fails.
   *
   * @param isHeld whether a try of ours is there for it
   * @returns the outcome that stands
   */
  complete(claim: Claim, outcome: Outcome, isHeld: boolean): Promise<Outcome>
  /**
   * Takes an outcome back that no try has come for.
   *
   * @param leaves whether others who have it are to see that it arrives
   * @returns whether it is ours to see to, as far as the store can tell
   */
  takeBack(claim: Claim, instead: Outcome, leaves: boolean): Promise<boolean>
}

/** The record of a push, by its key; `report` is told of a store that fails. */
export type Ledger = (key: string, report: (error: unknown) => void) => PushRecord

export interface LedgerOptions {
  /** Every call of it in time, or `STORE_FAILED`. */
  readonly store: Store
  /** In this process: for what happens while the store is away. */
  readonly fallback: Store
  readonly onStoreError: 'run' | 'fail'
  readonly keeping: Keeping
  /** Names a new claim. */
  nameClaim(): string
}

/** The owner of what this process keeps by itself. */
const KEPT_HERE = ''

/** Makes the ledger of an endpoint. */
export function createLedger({ store, fallback, onStoreError, keeping, nameClaim }: LedgerOptions): Ledger {
  return (key, report) => {
    const enter = async (age: Age): Promise<Entered> => {
      const claim = { owner: nameClaim(), age }
      const kept = await look(fallback, key, keeping, claim.owner)
      if (kept?.entered !== undefined) return kept.entered
      try {
        return await enterStore(store, key, claim, keeping)
      } catch (error) {
        if (onStoreError === 'fail') throw error
        report(error)
        return await enterStore(fallback, key, claim, keeping)
      }
    }
    /** So that further tries in this process find it. */
    const keepHere = async (outcome: Outcome): Promise<void> => {
      const answer = writeEntry({ state: 'answered', owner: KEPT_HERE, outcome, holders: [] })
      await fallback.set(key, answer, { ttlMs: keeping.retentionMs }).catch(report)
    }
    const takeBackHere = async (instead: Outcome, leaves: boolean): Promise<boolean> => {
      const place = { store: fallback, key, ttlMs: keeping.retentionMs }
      const kept = await readAnswer(place)
      return kept?.entry.owner !== KEPT_HERE || (await takeBack(place, kept, { name: KEPT_HERE, instead, leaves }))
    }
    return {
      enter,
      follow: async (age) => (await look(store, key, keeping, nameClaim()))?.entered ?? (await enter(age)),
      complete: async (claim, outcome, isHeld) => {
        try {
          return await claim.complete(outcome, isHeld)
        } catch (error) {
          report(error)
          await keepHere(outcome)
          return outcome
        }
      },
      takeBack: async (claim, instead, leaves) => {
        // What was kept here when the store was away is taken back as well, and first: a try may come meanwhile.
        if (!(await takeBackHere(instead, leaves))) return false
        return await twice(() => claim.takeBack(instead, leaves), report).catch(() => true)
      },
    }
  }
}

/** A claim can expire between two calls, so it is tried more than once. */
const ROUNDS = 4

async function enterStore(
  store: Store,
  key: string,
  { owner, age }: { readonly owner: string; readonly age: Age },
  keeping: Keeping,
): Promise<Entered> {
  let usedUpMs = 0
  for (let round = 0; round < ROUNDS; round++) {
    const elapsedMs = Math.max(age.elapsedMs, usedUpMs + age.ownMs)
    const entry = { state: 'running', owner, elapsedMs, over: false } as const
    if (await store.set(key, writeEntry(entry), { ttlMs: keeping.leaseMs, ifAbsent: true })) {
      return { state: 'claimed', claim: new Claim(store, key, entry, keeping), usedUpMs }
    }
    const found = await look(store, key, keeping, owner)
    if (found?.entered !== undefined) return found.entered
    if (found?.failed === undefined) continue
    // Out of the way first, since only a claim that is made where nothing is counts as one to the store.
    usedUpMs = found.failed.elapsedMs
    await store.delete(key, { ifValue: found.failed.value })
  }
  throw new CallbackError('STORE_FAILED', 'the store says by turns that the push is there and that it is not')
}

/** What stands under a key: something to go by, or a failure that is to be run again. */
interface Found {
  readonly entered?: Exclude<Entered, { state: 'claimed' }>
  readonly failed?: { readonly elapsedMs: number; readonly value: string }
}

/** @param name by which an answer is taken that stands there */
async function look(
  store: Store,
  key: string,
  { retentionMs: ttlMs }: Keeping,
  name: string,
): Promise<Found | undefined> {
  const value = await store.get(key)
  if (value === undefined) return undefined
  const entry = readEntry(value)
  if (entry.state === 'failed') return { failed: { elapsedMs: entry.elapsedMs, value } }
  if (entry.state === 'running') return { entered: { state: 'running', elapsedMs: entry.elapsedMs, over: entry.over } }
  return { entered: { state: 'answered', take: () => take({ store, key, ttlMs }, { value, entry }, name) } }
}
