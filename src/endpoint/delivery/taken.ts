/** An answer that stands in the store: taken for a try, and given back where that try was gone. */
import type { Store } from '../../stores/store.ts'
import type { Outcome } from '../reply.ts'
import { type AnsweredEntry, readEntry, writeEntry } from './entry.ts'

/** Where an answer stands. */
export interface Place {
  readonly store: Store
  readonly key: string
  /** How long it is kept from each write. */
  readonly ttlMs: number
}

/** An answer as it was read. */
export interface Standing {
  readonly value: string
  readonly entry: AnsweredEntry
}

/** An outcome for a try of ours. */
export interface Taken {
  /** What stands: it may have been handed over meanwhile. */
  readonly outcome: Outcome
  /** Says that we could not give it to anybody after all. @returns where nobody has it now: withdraws it */
  giveBack?(): Promise<Withdraw | undefined>
}

/** Puts another in its place, so that no try that still comes has it. @returns `false` if somebody else was first */
export type Withdraw = (instead: Outcome) => Promise<boolean>

/** How often a write is tried where others write at the same time; each that fails is another's that succeeds. */
const ROUNDS = 8

/** Takes an answer, beside whoever has it already: that one may have to give it back, and then ours is what counts. */
export async function take(place: Place, found: Standing): Promise<Taken> {
  const mine = await count(place, found, 1)
  const { outcome } = mine.entry
  if (!mine.isCounted) return { outcome }
  return {
    outcome,
    giveBack: async () => {
      const back = await count(place, mine, -1)
      if (!back.isCounted || back.entry.taken > 0) return undefined
      return (instead) => write(place, back, { ...back.entry, outcome: instead, taken: 1 })
    },
  }
}

/** What stands, and whether it was counted: not where nobody has to see any more that it arrives. */
interface Counted extends Standing {
  readonly isCounted: boolean
}

/** Counts one more who has it, or one less. @returns what stands */
export async function count(place: Place, found: Standing, change: 1 | -1): Promise<Counted> {
  let standing = found
  for (let round = 0; round < ROUNDS; round++) {
    const { entry } = standing
    // With an acknowledgement nothing is lost, so nobody has to see that it arrives.
    if (entry.outcome.kind !== 'reply' || entry.owner !== found.entry.owner) break
    const counted = { ...entry, taken: entry.taken + change }
    if (await write(place, standing, counted)) return { value: writeEntry(counted), entry: counted, isCounted: true }
    const value = await place.store.get(place.key)
    const current = value === undefined ? undefined : readEntry(value)
    if (value === undefined || current?.state !== 'answered') break
    standing = { value, entry: current }
  }
  return { ...standing, isCounted: false }
}

/** Over what stands there, if nothing else does by now. */
function write({ store, key, ttlMs }: Place, { value }: Standing, entry: AnsweredEntry): Promise<boolean> {
  return store.set(key, writeEntry(entry), { ttlMs, ifValue: value })
}
