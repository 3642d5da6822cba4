/** Which pushes are under way or answered, whoever did it: claims and answers in the store. */
import { CallbackError } from '../../errors.ts'
import type { Store } from '../../stores/store.ts'
import type { Outcome } from '../reply.ts'
import { Claim, type Keeping } from './claim.ts'
import { readEntry, writeEntry } from './entry.ts'

/** What is known of a push by whoever asks for it. */
export type Entered =
  | { readonly state: 'claimed'; readonly claim: Claim }
  /** Another process runs it, since `elapsedMs` at least. */
  | { readonly state: 'running'; readonly elapsedMs: number; readonly over: boolean }
  | { readonly state: 'answered'; readonly outcome: Outcome; take(): Promise<unknown> }

/** What the ledger does for one push. */
export interface PushRecord {
  /**
   * Claims the push for this process, or finds what another has made of it.
   *
   * @param elapsedMs how long ago its first try came
   * @throws CallbackError `STORE_FAILED`, where `onStoreError` is `fail`
   */
  enter(elapsedMs: number): Promise<Entered>
  /**
   * The same for one that another process runs: mostly it still does, which is one read.
   *
   * @throws CallbackError `STORE_FAILED`: whether it does is not known
   */
  follow(elapsedMs: number): Promise<Entered>
  /** Completes a claim; keeps the outcome in this process where the store fails. @returns the outcome that stands */
  complete(claim: Claim, outcome: Outcome, taken: boolean): Promise<Outcome>
  /** Takes an outcome back that no try has come for. @returns `false` if one had come, as far as the store can tell */
  withdraw(claim: Claim, instead: Outcome): Promise<boolean>
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

/** Makes the ledger of an endpoint. */
export function createLedger({ store, fallback, onStoreError, keeping, nameClaim }: LedgerOptions): Ledger {
  return (key, report) => {
    const enter = async (elapsedMs: number): Promise<Entered> => {
      const kept = await look(fallback, key, keeping)
      if (kept !== undefined) return kept
      const enterIn = (place: Store) => enterStore(place, key, { owner: nameClaim(), elapsedMs }, keeping)
      try {
        return await enterIn(store)
      } catch (error) {
        if (onStoreError === 'fail') throw error
        report(error)
        return await enterIn(fallback)
      }
    }
    /** So that further tries in this process find it. */
    const keepHere = async (outcome: Outcome): Promise<void> => {
      const answer = writeEntry({ state: 'answered', outcome, taken: true })
      await fallback.set(key, answer, { ttlMs: keeping.retentionMs }).catch(report)
    }
    return {
      enter,
      follow: async (elapsedMs) => (await look(store, key, keeping)) ?? (await enter(elapsedMs)),
      complete: async (claim, outcome, taken) => {
        try {
          return await claim.complete(outcome, taken)
        } catch (error) {
          report(error)
          await keepHere(outcome)
          return outcome
        }
      },
      withdraw: async (claim, instead) => {
        try {
          return await claim.withdraw(instead)
        } catch (error) {
          report(error)
          await keepHere(instead)
          return true
        }
      },
    }
  }
}

/** A claim can expire between two calls, so it is tried more than once. */
const ROUNDS = 3

async function enterStore(
  store: Store,
  key: string,
  { owner, elapsedMs }: { readonly owner: string; readonly elapsedMs: number },
  keeping: Keeping,
): Promise<Entered> {
  const entry = { state: 'running', owner, elapsedMs, over: false } as const
  for (let round = 0; round < ROUNDS; round++) {
    if (await store.set(key, writeEntry(entry), { ttlMs: keeping.leaseMs, ifAbsent: true })) {
      return { state: 'claimed', claim: new Claim(store, key, entry, keeping) }
    }
    const found = await look(store, key, keeping)
    if (found !== undefined) return found
  }
  throw new CallbackError('STORE_FAILED', 'the store says by turns that the push is there and that it is not')
}

async function look(store: Store, key: string, { retentionMs }: Keeping): Promise<Entered | undefined> {
  const value = await store.get(key)
  if (value === undefined) return undefined
  const entry = readEntry(value)
  if (entry.state === 'running') return { state: 'running', elapsedMs: entry.elapsedMs, over: entry.over }
  const take = async (): Promise<unknown> =>
    entry.taken || store.set(key, writeEntry({ ...entry, taken: true }), { ttlMs: retentionMs, ifValue: value })
  return { state: 'answered', outcome: entry.outcome, take }
}
